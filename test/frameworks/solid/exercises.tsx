import 'exercise-plan/define.js';
import type {PlanInput} from 'exercise-plan/solid';

interface Props {
  plan: PlanInput;
  onOpen: (routine: string) => void;
}

export function Exercises(props: Props) {
  return (
    <exercise-plan
      prop:plan={props.plan}
      attr:heading-level={3}
      on:routine-open={(event) => props.onOpen(event.routineId)}
    />
  );
}
