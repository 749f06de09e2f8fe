import type {PlanLoadEvent, RoutineOpenEvent} from 'exercise-plan';
import type {} from 'exercise-plan/vue';
import type {GlobalComponents} from 'vue';

/** What tools for templates read. */
type InTemplate = InstanceType<GlobalComponents['exercise-plan']>['$props'];

export const right: InTemplate[] = [
  {plan: {name: 'Back', exercises: [{name: 'Bridge'}]}, class: 'wide', key: 1},
  {plan: '{"exercises": []}', person: 'ana', multiple: true},
  {headingLevel: 3},
  {headingLevel: '3'},
  {onRoutineOpen: (event) => event.currentTarget.closeRoutine(event.routineId)},
];

export const wrong: InTemplate[] = [
  // @ts-expect-error A plan is no number.
  {plan: 5},
  // @ts-expect-error There is nobody of this name.
  {person: 'zoe'},
  // @ts-expect-error A level is a number.
  {headingLevel: 'three'},
  // @ts-expect-error This event carries the plan, not the id of a routine.
  {onPlanLoad: (event: RoutineOpenEvent) => event.routineId},
];

/** The same in JSX. */
export const rightInJsx = [
  <exercise-plan plan={{exercises: [{name: 'Bridge'}]}} heading-level="3" class="wide" />,
  <exercise-plan onPlanLoad={({plan}: PlanLoadEvent) => plan.name} />,
  <exercise-figure motion="pelvic-tilt" stills />,
];

export const wrongInJsx = [
  // @ts-expect-error A plan is no number.
  <exercise-plan plan={5} />,
  // @ts-expect-error A level is a number.
  <exercise-plan heading-level="three" />,
  // @ts-expect-error This event carries no plan.
  <exercise-plan onRoutineOpen={(event) => event.plan} />,
  // @ts-expect-error A body has two sides.
  <exercise-figure side="up" />,
];
