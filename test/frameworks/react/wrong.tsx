import type {} from 'exercise-plan/react';
import type {RoutineOpenEvent} from 'exercise-plan';
export const a = [
  <exercise-plan plan={5} />,
  <exercise-plan plan={[{name: 'Bridge'}]} />,
  <exercise-plan person="zoe" />,
  <exercise-plan headingLevel="three" />,
  <exercise-plan heading-level="three" />,
  <exercise-plan multiple="yes" />,
  <exercise-plan exercises={[]} />,
  <exercise-plan onplan-load={(event: RoutineOpenEvent) => event.routineId} />,
  <exercise-plan onroutine-open={(event) => event.plan} />,
  <exercise-figure side="up" />,
  <exercise-figure motion={3} />,
  <guided-session />,
];
export const good = [
  <exercise-plan plan={{exercises: [{name: 'Bridge'}], name: 'x'}} />,
  <exercise-plan plan="{}" person="ana" headingLevel={2} heading-level="3" multiple className="x" style={{margin: 1}} onClick={() => {}} ref={(e) => void e?.openRoutine('x')} onroutine-open={(e) => {e.preventDefault(); e.currentTarget.closeRoutine(e.routineId)}}/>,
  <exercise-plan src={undefined} />,
  <exercise-figure motion="x" stills/>, <exercise-card preset="sciatica" exercise="x" />
];
