import type {RoutineOpenEvent} from 'exercise-plan';
import type {} from 'exercise-plan/solid';

/** What the compiler lets pass. */
export const right = [
  <exercise-plan plan={{name: 'Back', exercises: [{name: 'Bridge'}]}} />,
  <exercise-plan plan='{"exercises": []}' person="ana" multiple class="wide" />,
  <exercise-plan prop:plan={{exercises: []}} attr:heading-level={3} bool:multiple={true} />,
  <exercise-plan attr:heading-level="3" attr:data-plan="{}" />,
  <exercise-plan headingLevel={3} src={undefined} />,
  <exercise-plan ref={(element) => element?.openRoutine('noon')} />,
  <exercise-plan on:routine-open={(event) => event.currentTarget.closeRoutine(event.routineId)} />,
  <exercise-card preset="sciatica" exercise="bridge" on:plan-load={({plan}) => plan.name} />,
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
  <exercise-plan attr:heading-level="three" />,
  // @ts-expect-error The same with its prefix.
  <exercise-plan prop:plan={5} />,
  // @ts-expect-error Without a prefix, Solid sets a property, which no one reads.
  <exercise-plan data-plan="{}" />,
  // @ts-expect-error There is no such property.
  <exercise-plan exercises={[]} />,
  // @ts-expect-error This event carries the plan, not the id of a routine.
  <exercise-plan on:plan-load={(event: RoutineOpenEvent) => event.routineId} />,
  // @ts-expect-error And this one no plan.
  <exercise-plan on:routine-open={(event) => event.plan} />,
  // @ts-expect-error A body has two sides.
  <exercise-figure side="up" />,
  // @ts-expect-error Not for pages.
  <guided-session />,
];
