import type {Plan} from '../plan/plan.js';

/** Where a reader was in a plan. */
export interface ReadingPlace {
  /** The card on show: its routine, if it came from one, and its place in the row. */
  readonly routine: string | undefined;
  readonly index: number;
  readonly open: ReadonlySet<string>;
}

/** A page that is drawn anew puts another element in the place of the old one within this time. */
const MOST_MS = 1_000;
/** Pages have few plans, and what nobody takes over is soon of no use. */
const MOST_KEPT = 50;

const left = new Map<string, {readonly place: ReadingPlace; readonly at: number}>();

/** An element leaves the page: another one with the same plan may be about to take its place. */
export function leavePlace(plan: Plan, place: ReadingPlace): void {
  if (left.size >= MOST_KEPT) left.clear();
  left.set(keyOf(plan), {place, at: performance.now()});
}

/** Where the reader was in the element whose place is taken; each place is taken over once. */
export function takePlace(plan: Plan): ReadingPlace | undefined {
  const key = keyOf(plan);
  const found = left.get(key);
  left.delete(key);
  return found && performance.now() - found.at <= MOST_MS ? found.place : undefined;
}

function keyOf({name, exercises, routines}: Plan): string {
  return [name, ...[...exercises, ...routines].map(({id}) => id)].join('\n');
}
