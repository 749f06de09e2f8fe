/** What a link such as `#exercise=knee-to-chest` or `#routine=gentle-start` asks for. */
export interface HashLink {
  readonly exercise: string | undefined;
  readonly routine: string | undefined;
}

let answeredAt: number | undefined;

/** The page's address as a link to a part of a plan. */
export function readHashLink(): HashLink {
  const parameters = new URLSearchParams(location.hash.slice(1));
  return {
    exercise: parameters.get('exercise') ?? undefined,
    routine: parameters.get('routine') ?? undefined,
  };
}

/**
 * True for the first element that answers a link: of two with the same plan, one scrolls, not both.
 *
 * @param time When the address changed; 0 for the address that the page was opened with.
 */
export function mayAnswer(time: number): boolean {
  if (answeredAt === time) return false;
  answeredAt = time;
  return true;
}
