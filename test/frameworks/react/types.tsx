import type {RoutineOpenEvent} from 'exercise-plan';
import type {} from 'exercise-plan/react';

/** What the compiler lets pass. */
export const right = [
  <exercise-plan plan={{name: 'Back', exercises: [{name: 'Bridge'}]}} />,
  <exercise-plan plan='{"exercises": []}' person="ana" multiple className="wide" />,
  <exercise-plan heading-level={3} />,
  <exercise-plan heading-level="3" />,
  <exercise-plan headingLevel={3} src={undefined} />,
  <exercise-plan ref={(element) => element?.openRoutine('noon')} />,
  <exercise-plan onroutine-open={(event) => event.currentTarget.closeRoutine(event.routineId)} />,
  <exercise-card preset="sciatica" exercise="bridge" onplan-load={({plan}) => plan.name} />,
  <exercise-figure motion="pelvic-tilt" side="left" stills pace={{holdSeconds: 5}} />,
];

/** What it refuses. */
export const wrong = [
  // @ts-expect-error A plan is no number.
  <exercise-plan plan={5} />,
  // @ts-expect-error A list of exercises is no plan.
  <exercise-plan plan={[{name: 'Bridge'}]} />,
  // @ts-expect-error There is nobody of this name.
  <exercise-plan person="zoe" />,
  // @ts-expect-error A level is a number.
  <exercise-plan headingLevel="three" />,
  // @ts-expect-error The same as an attribute.
  <exercise-plan heading-level="three" />,
  // @ts-expect-error There is no such property.
  <exercise-plan exercises={[]} />,
  // @ts-expect-error This event carries the plan, not the id of a routine.
  <exercise-plan onplan-load={(event: RoutineOpenEvent) => event.routineId} />,
  // @ts-expect-error And this one no plan.
  <exercise-plan onroutine-open={(event) => event.plan} />,
  // @ts-expect-error A body has two sides.
  <exercise-figure side="up" />,
  // @ts-expect-error Not for pages.
  <guided-session />,
];
