import {nextSession, type Session} from '../machine.js';
import type {PreparedSession} from '../prepared.js';
import {markOf, savedSession, type SavedSession} from '../saved-session.js';
import {forget, keep, recall} from './memory.js';

const NAME = 'session';

/** Keeps where a session stands; of one that is over, nothing. */
export function keepSession(prepared: PreparedSession, state: Session, nowMs: number): void {
  const {id, isExercise, options, timeline} = prepared;
  if (state.phase === 'done') return forgetSession();
  const paused = nextSession(state, {type: 'pause', nowMs}, timeline);
  if (paused.phase !== 'paused' && paused.phase !== 'stopped') return;
  const {cue, completed, hurt, leftMs} = paused;
  const left = {cue, completed, hurt, leftMs};
  keep(NAME, {id, isExercise, options, state: left, day: today(), mark: markOf(prepared)});
}

/** The session that was left earlier today on this device, if there is one; an older one is forgotten. */
export function sessionOfToday(): SavedSession | undefined {
  const kept = recall(NAME);
  const saved = savedSession(kept, today());
  if (kept !== undefined && !saved) forgetSession();
  return saved;
}

export function forgetSession(): void {
  forget(NAME);
}

/** The day on the reader’s own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
}
