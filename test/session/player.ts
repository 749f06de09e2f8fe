import type {Timeline} from '../../src/session/cue.js';
import {
  IDLE,
  leftOf,
  nextSession,
  type Session,
  type SessionAction,
} from '../../src/session/machine.js';
import {nameOf} from './support.js';

/** The clock when a session begins: no round number, for a clock rarely shows one. */
const EPOCH = 1_797_345_678_900;

/** The clock so many seconds later. */
export const clock = (seconds: number): number => EPOCH + seconds * 1000;

/** An action at so many seconds. */
export function act(type: SessionAction['type'], seconds: number): SessionAction {
  if (type === 'prepare' || type === 'end' || type === 'leave') return {type};
  return {type, nowMs: clock(seconds)};
}

/**
 * Plays a session by a script, “start 0, tick 20, pause 21.5”: what happens, and at which second.
 *
 * @param from The state to go on from; without it nothing has begun.
 */
export function play(timeline: Timeline, script: string, from: Session = IDLE): Session {
  let state = from;
  for (const line of script.split(', ')) {
    const [type, seconds = '0'] = line.split(' ');
    state = nextSession(state, act(type as SessionAction['type'], Number(seconds)), timeline);
  }
  return state;
}

/** “running, bridge 1.1 both move, 1.5 left”: where a session stands at so many seconds. */
export function whereIs(state: Session, timeline: Timeline, seconds: number): string {
  if (!('cue' in state) || state.phase === 'done') return state.phase;
  const left = state.phase === 'stopped' ? state.leftMs : leftOf(state, clock(seconds));
  // In clock times of today, a millisecond has some 12 binary digits behind the point.
  const rounded = Math.round(left) / 1000;
  return `${state.phase}, ${nameOf(timeline[state.cue]!)}, ${rounded} left`;
}

/** Where a session stands when a script has been played, at the second of its last line. */
export function played(timeline: Timeline, script: string, from?: Session): string {
  const seconds = Number(/[\d.-]+$/.exec(script)?.[0] ?? 0);
  return whereIs(play(timeline, script, from), timeline, seconds);
}
