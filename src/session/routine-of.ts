import {exercisesById} from '../plan/exercises-by-id.js';
import type {Plan, Routine} from '../plan/plan.js';

/** The routine of an id; of an exercise’s id, a routine of that exercise alone. */
export function routineOf(plan: Plan, id: string): Routine | undefined {
  return plan.routines.find((one) => one.id === id) ?? routineOfExercise(plan, id);
}

/** A routine of one exercise alone. */
export function routineOfExercise(plan: Plan, id: string): Routine | undefined {
  return exercisesById(plan).has(id) ? {id, items: [{exercise: id}]} : undefined;
}
