/** What the element's own markup says: the text of a plan, nothing yet, or nothing at all. */
export type Inline =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'unfinished'}
  | {readonly kind: 'none'};

/**
 * Reads the plan that stands in the element: the attribute `data-plan`, else a child script with JSON.
 *
 * A script that the page's parser is still writing is `unfinished`.
 */
export function readInlinePlan(element: HTMLElement): Inline {
  const attribute = element.getAttribute('data-plan')?.trim();
  if (attribute) return {kind: 'text', text: attribute};
  const script = element.querySelector<HTMLScriptElement>(
    ':scope > script[type="application/json"]',
  );
  if (!script) return {kind: 'none'};
  const isClosed = script.nextSibling !== null || document.readyState !== 'loading';
  if (!isClosed) return {kind: 'unfinished'};
  const text = script.textContent ?? '';
  return text.trim() ? {kind: 'text', text} : {kind: 'none'};
}

/** True where a reader without our script has something to read in the element. */
export function hasReadableContent(element: HTMLElement): boolean {
  for (const node of element.childNodes) {
    const isSilent = node instanceof HTMLScriptElement || node instanceof HTMLTemplateElement;
    const isContent = node instanceof Element || node instanceof Text;
    if (isContent && !isSilent && node.textContent?.trim()) return true;
  }
  return false;
}
