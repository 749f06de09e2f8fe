import type {Plan} from '../plan/plan.js';

/** Where a reader was in a plan. */
export interface ReadingPlace {
  /** The card on show: its routine, if it came from one, and its place in the row. */
  readonly routine: string | undefined;
  readonly index: number;
  readonly open: ReadonlySet<string>;
}

/** Places in plans that lost their elements, by the plans. */
export type LeftPlaces = Map<string, ReadingPlace>;

let left: LeftPlaces = new Map();

/** An element leaves the page: another one with the same plan may be about to take its place. */
export function leavePlace(plan: Plan, place: ReadingPlace): void {
  // A page that is drawn anew has its new elements before anything else can happen.
  if (!left.size) setTimeout(() => (left = new Map()));
  left.set(keyOf(plan), place);
}

/** The places that have just been left; an element that comes to the page may take one of them. */
export function leftPlaces(): LeftPlaces {
  return left;
}

/** Where the reader was in the element whose place is taken; each place is taken over once. */
export function takePlace(places: LeftPlaces, plan: Plan): ReadingPlace | undefined {
  const key = keyOf(plan);
  const place = places.get(key);
  places.delete(key);
  return place;
}

function keyOf({name, exercises, routines}: Plan): string {
  return [name, ...[...exercises, ...routines].map(({id}) => id)].join('\n');
}
