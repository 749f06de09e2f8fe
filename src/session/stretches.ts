import type {Cue, Timeline} from './cue.js';

/** A stretch is what the reader steps through: getting ready, the work of a set on one side, a rest. */
function beginsStretch(timeline: Timeline, i: number): boolean {
  const {kind, set} = timeline[i]!;
  const before = timeline[i - 1];
  if (!before || !isWork(kind)) return true;
  return !isWork(before.kind) || before.set !== set;
}

/** Whether a cue is part of a repetition. */
export const isWork = (kind: Cue['kind']): boolean =>
  kind === 'move' || kind === 'hold' || kind === 'return';

/** Where the stretch after this one begins; at the end, the last cue. */
export function nextStretch(cue: number, timeline: Timeline): number {
  let next = cue + 1;
  while (next < timeline.length - 1 && !beginsStretch(timeline, next)) next++;
  return next;
}

/** Where the stretch of a cue begins. */
export function beginOfStretch(cue: number, timeline: Timeline): number {
  let begin = cue;
  while (begin > 0 && !beginsStretch(timeline, begin)) begin--;
  return begin;
}

/** The first work cue of the set on this side; in a rest, of the one before. */
export function beginOfSet(cue: number, timeline: Timeline): number {
  let last = cue;
  while (last > 0 && isPause(timeline[last]!.kind)) last--;
  const {item, set, kind} = timeline[last]!;
  if (!isWork(kind)) return last;
  let begin = last;
  for (let i = last; i >= 0; i--) {
    const other = timeline[i]!;
    const isWithin = other.item === item && other.set === set;
    if (!isWithin || !(isWork(other.kind) || other.kind === 'rest')) break;
    if (isWork(other.kind)) begin = i;
  }
  return begin;
}

const isPause = (kind: Cue['kind']): boolean => kind === 'rest' || kind === 'change-side';

/** Where the next item begins, or the end. */
export function nextItem(cue: number, timeline: Timeline): number {
  const {item} = timeline[cue]!;
  return timeline.findIndex(
    (other, i) => i > cue && (other.item !== item || other.kind === 'done'),
  );
}
