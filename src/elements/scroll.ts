/** A start that is lower than this part of the window does not count as in sight. */
const LOWEST_START = 0.7;

/** True where the start of an element can be seen. */
export function isStartInView(element: Element): boolean {
  const {top} = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight * LOWEST_START;
}

/** Brings the start of an element into view and the focus to it; without a glide for those who want none. */
export function moveTo(element: HTMLElement): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.focus({preventScroll: true});
  element.scrollIntoView({block: 'start', behavior: isCalm ? 'instant' : 'smooth'});
}
