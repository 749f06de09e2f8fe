import type {RoutineOpenEvent} from 'exercise-plan';
import type {} from 'exercise-plan/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

/** What tools for templates read. */
type InTemplate = SvelteHTMLElements['exercise-plan'];

export const right: InTemplate[] = [
  {plan: {name: 'Back', exercises: [{name: 'Bridge'}]}, class: 'wide'},
  {plan: '{"exercises": []}', person: 'ana', multiple: true},
  {'heading-level': 3},
  {'heading-level': '3', 'data-plan': '{}'},
  {'onroutine-open': (event) => event.currentTarget.closeRoutine(event.routineId)},
];

export const wrong: InTemplate[] = [
  // @ts-expect-error A plan is no number.
  {plan: 5},
  // @ts-expect-error A list of exercises is no plan.
  {plan: [{name: 'Bridge'}]},
  // @ts-expect-error There is nobody of this name.
  {person: 'zoe'},
  // @ts-expect-error A level is a number.
  {'heading-level': 'three'},
  // @ts-expect-error There is no such property.
  {exercises: []},
  // @ts-expect-error This event carries the plan, not the id of a routine.
  {'onplan-load': (event: RoutineOpenEvent) => event.routineId},
  // @ts-expect-error And this one no plan.
  {'onroutine-open': (event) => event.plan},
];

// @ts-expect-error A body has two sides.
export const wrongFigure: SvelteHTMLElements['exercise-figure'] = {side: 'up'};
