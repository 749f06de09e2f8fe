import type {Cue, Timeline} from './cue.js';
import {leftOf, type Session} from './machine.js';
import {isWork} from './stretches.js';

/**
 * A session under way, in a timeline that has the same work at another pace: at the same cue, with as much
 * more or less time as the cue has now. Where the cue is gone, as a rest may be, at what comes next.
 */
export function carriedOver(
  state: Session,
  before: Timeline,
  after: Timeline,
  nowMs: number,
): Session {
  if (state.phase !== 'running' && state.phase !== 'paused') return state;
  const cue = before[state.cue]!;
  const place = placeOf(cue, after);
  const {seconds, kind} = after[place]!;
  const moreMs = (seconds - cue.seconds) * 1000;
  const isSame = kind === cue.kind;
  const wholeMs = seconds * 1000;
  const leftMs = isSame ? Math.min(Math.max(leftOf(state, nowMs) + moreMs, 0), wholeMs) : wholeMs;
  if (state.phase === 'paused') return {...state, cue: place, leftMs};
  const endsAtMs = kind === 'own-pace' ? Infinity : nowMs + leftMs;
  return {...state, cue: place, endsAtMs, seenAtMs: nowMs};
}

function placeOf(cue: Cue, timeline: Timeline): number {
  const isThere = (other: Cue) =>
    other.item === cue.item &&
    other.set === cue.set &&
    other.repetition === cue.repetition &&
    other.side === cue.side;
  const same = timeline.findIndex((other) => isThere(other) && other.kind === cue.kind);
  if (same >= 0) return same;
  const next = timeline.findIndex((other) => isThere(other) && isWork(other.kind));
  return next >= 0 ? next : timeline.findIndex(({item}) => item === cue.item);
}
