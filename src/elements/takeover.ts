/**
 * A page that is drawn anew puts new elements in the place of the old ones, in one go: the reader of the
 * old one goes on in the new one. Browsers tell of the new element first or of the old one first, and
 * the plan of the new one may take a moment more.
 */
import type {Plan} from '../plan/plan.js';

/** Where a reader was in a plan. */
export interface ReadingPlace {
  /** The card on show: its routine, if it came from one, and its place in the row. */
  readonly routine: string | undefined;
  readonly index: number;
  readonly open: ReadonlySet<string>;
}

/** Takes the place of another element. */
export type Take = (place: ReadingPlace) => void;

/** What happens in one go, by the plans: places that were left, and elements that would take them. */
export class Redrawing {
  readonly left = new Map<string, ReadingPlace>();
  readonly takers = new Map<string, Take>();
}

let current: Redrawing | undefined;

/** The going on of this moment; to be asked for when an element comes. */
export function currentRedrawing(): Redrawing {
  if (!current) setTimeout(() => (current = undefined));
  return (current ??= new Redrawing());
}

/**
 * An element with this plan leaves the page.
 *
 * @param own What the element itself would have taken a place with.
 */
export function leavePlace(plan: Plan, place: ReadingPlace, own: Take): void {
  const {left, takers} = currentRedrawing();
  const key = keyOf(plan);
  const take = takers.get(key);
  takers.delete(key);
  if (take && take !== own) take(place);
  else left.set(key, place);
}

/** An element has got its plan: it takes the place of one that left as it came; each is taken once. */
export function takePlace({left, takers}: Redrawing, plan: Plan, take: Take): void {
  const key = keyOf(plan);
  const place = left.get(key);
  left.delete(key);
  if (place) take(place);
  else takers.set(key, take);
}

function keyOf({name, exercises, routines}: Plan): string {
  return [name, ...[...exercises, ...routines].map(({id}) => id)].join('\n');
}
