import type {Cue, Timeline} from './cue.js';
import {leftOf, type Session} from './machine.js';
import {nextStretch} from './stretches.js';
import {secondsOf} from './timeline.js';

/** What a session shows at one moment. */
export interface Moment {
  readonly cue: Cue;
  /** The cue that the next stretch begins with: a rest, a change of sides, the next exercise, the end. */
  readonly next: Cue;
  /** Seconds left of the cue. */
  readonly leftSeconds: number;
  /** How much of the cue is over, 0–1. */
  readonly share: number;
  /** How much of the session is over, 0–1. */
  readonly totalShare: number;
}

/** The moment that a session is at; `undefined` before its start and after its end. */
export function momentOf(state: Session, timeline: Timeline, nowMs: number): Moment | undefined {
  if (state.phase === 'idle' || state.phase === 'ready' || state.phase === 'done') return undefined;
  const cue = timeline[state.cue]!;
  const leftMs = state.phase === 'stopped' ? state.leftMs : leftOf(state, nowMs);
  const leftSeconds = Math.min(leftMs / 1000, cue.seconds);
  const share = cue.seconds ? 1 - leftSeconds / cue.seconds : 0;
  const total = secondsOf(timeline);
  return {
    cue,
    next: timeline[nextStretch(state.cue, timeline)]!,
    leftSeconds,
    share,
    totalShare: total ? (cue.startsAt + cue.seconds - leftSeconds) / total : 0,
  };
}
