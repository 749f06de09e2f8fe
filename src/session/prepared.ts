import {exercisesById} from '../plan/exercises-by-id.js';
import type {Exercise, Plan, Routine} from '../plan/plan.js';
import type {Cue, SessionOptions, Timeline} from './cue.js';
import {routineOf} from './routine-of.js';
import {timelineOf} from './timeline.js';

/** What a session is led through, worked out. */
export interface PreparedSession {
  readonly plan: Plan;
  /** Id of the routine or of the exercise. */
  readonly id: string;
  readonly routine: Routine;
  readonly options: SessionOptions;
  readonly timeline: Timeline;
}

/** A session of a plan; `undefined` where there is no such routine or exercise, or nothing in it. */
export function preparedSession(
  plan: Plan,
  id: string,
  options: SessionOptions,
): PreparedSession | undefined {
  const routine = routineOf(plan, id);
  if (!routine?.items.length) return undefined;
  return {plan, id, routine, options, timeline: timelineOf(plan, id, options)};
}

/** The exercise that a cue is of. */
export function exerciseOf({plan}: PreparedSession, {exercise}: Cue): Exercise {
  return exercisesById(plan).get(exercise)!;
}

/** The session with the easier version of one of its items. */
export function withEasier(session: PreparedSession, item: number): PreparedSession {
  const {plan, id, options} = session;
  const {changes = []} = options;
  const others = changes.filter((change) => change.item !== item);
  const change = {...changes.find((one) => one.item === item), item, variant: 'easier' as const};
  return preparedSession(plan, id, {...options, changes: [...others, change]}) ?? session;
}
