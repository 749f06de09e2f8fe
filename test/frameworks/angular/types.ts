import type {PlanInput} from 'exercise-plan/angular';

// Strict templates have `$event` from the types of the page: of elements by tag, of events by name.
const element = document.createElement('exercise-plan');

element.addEventListener('routine-open', (event) => element.closeRoutine(event.routineId));
// @ts-expect-error This event carries no plan.
element.addEventListener('routine-open', (event) => event.plan);
// @ts-expect-error There is no such method.
element.openRoutines();

export const right: PlanInput[] = [{exercises: [{name: 'Bridge'}]}, '{"exercises": []}'];
// @ts-expect-error A list of exercises is no plan.
export const wrong: PlanInput = [{name: 'Bridge'}];
