import {exercisesById} from '../plan/exercises-by-id.js';
import type {Exercise, Plan, Routine} from '../plan/plan.js';
import type {Cue, SessionOptions, Timeline} from './cue.js';
import {withChange} from './options.js';
import {routineOf, routineOfExercise} from './routine-of.js';
import {cuesOf} from './timeline.js';

/** What a session is led through, worked out. */
export interface PreparedSession {
  readonly plan: Plan;
  /** Id of the routine or of the exercise. */
  readonly id: string;
  /** Of one exercise alone; a routine may have the same id. */
  readonly isExercise: boolean;
  readonly routine: Routine;
  readonly options: SessionOptions;
  readonly timeline: Timeline;
}

/** A session of a plan; `undefined` where there is no such routine or exercise, or nothing in it. */
export function preparedSession(
  plan: Plan,
  id: string,
  options: SessionOptions,
  isExercise = false,
): PreparedSession | undefined {
  const routine = isExercise ? routineOfExercise(plan, id) : routineOf(plan, id);
  if (!routine?.items.length) return undefined;
  return {plan, id, isExercise, routine, options, timeline: cuesOf(plan, routine, options)};
}

/** The same session with other options, or of a plan that was read anew. */
export function preparedAnew(
  {plan, id, options, isExercise}: PreparedSession,
  change: {readonly plan?: Plan; readonly options?: SessionOptions},
): PreparedSession | undefined {
  return preparedSession(change.plan ?? plan, id, change.options ?? options, isExercise);
}

/** The exercise that a cue is of. */
export function exerciseOf({plan}: PreparedSession, {exercise}: Cue): Exercise {
  return exercisesById(plan).get(exercise)!;
}

/** The session with the easier version of one of its items. */
export function withEasier(session: PreparedSession, item: number): PreparedSession {
  const options = withChange(session.options, {item, variant: 'easier'});
  return preparedAnew(session, {options}) ?? session;
}
