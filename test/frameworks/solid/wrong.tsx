import type {} from 'exercise-plan/solid';
import type {RoutineOpenEvent} from 'exercise-plan';
export const a = [
  <exercise-plan plan={5} />,
  <exercise-plan plan={[{name: 'Bridge'}]} />,
  <exercise-plan person="zoe" />,
  <exercise-plan headingLevel="three" />,
  <exercise-plan heading-level="three" />,
  <exercise-plan multiple="yes" />,
  <exercise-plan exercises={[]} />,
  <exercise-plan on:plan-load={(event: RoutineOpenEvent) => event.routineId} />,
  <exercise-plan on:routine-open={(event) => event.plan} />,
  <exercise-figure side="up" />,
  <exercise-figure motion={3} />,
  <guided-session />,
];
export const good = [
  <exercise-plan plan={{exercises: [{name: 'Bridge'}], name: 'x'}} />,
  <exercise-plan plan="{}" person="ana" headingLevel={2} heading-level="3" multiple class="x" style={{margin: "1px"}} onClick={() => {}} ref={(e) => void e?.openRoutine('x')} on:routine-open={(e) => {e.preventDefault(); e.currentTarget.closeRoutine(e.routineId)}}/>,
  <exercise-plan src={undefined} />,
  <exercise-figure motion="x" stills/>, <exercise-card preset="sciatica" exercise="x" />
];
