import type {Exercise, Plan} from './plan.js';

const indexes = new WeakMap<Plan, ReadonlyMap<string, Exercise>>();

/** The exercises of a plan, linked or parsed, by their ids; made once for each plan. */
export function exercisesById(plan: Plan): ReadonlyMap<string, Exercise> {
  let index = indexes.get(plan);
  if (!index) {
    index = new Map(plan.exercises.map((exercise) => [exercise.id, exercise]));
    indexes.set(plan, index);
  }
  return index;
}
