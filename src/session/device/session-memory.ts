import type {SessionOptions, Timeline} from '../cue.js';
import {nextSession, type Session} from '../machine.js';
import {markOf, savedSession, type SavedSession} from '../saved-session.js';
import {forget, keep, recall} from './memory.js';

const NAME = 'session';

/** A session with all that it takes to go on with it. */
export interface KeptSession {
  readonly id: string;
  readonly options: SessionOptions;
  readonly planName: string;
  readonly timeline: Timeline;
}

/** Keeps where a session stands; of one that is over, nothing. */
export function keepSession(kept: KeptSession, state: Session, nowMs: number): void {
  const {id, options, planName, timeline} = kept;
  if (state.phase === 'done') return forgetSession();
  const paused = nextSession(state, {type: 'pause', nowMs}, timeline);
  if (paused.phase !== 'paused' && paused.phase !== 'stopped') return;
  const {cue, completed, hurt, leftMs} = paused;
  const mark = markOf(planName, timeline);
  keep(NAME, {id, options, state: {cue, completed, hurt, leftMs}, day: today(), mark});
}

/** The session that was left earlier today on this device, if there is one. */
export function sessionOfToday(): SavedSession | undefined {
  return savedSession(recall(NAME), today());
}

export function forgetSession(): void {
  forget(NAME);
}

/** The day on the reader’s own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
}
