import 'exercise-plan/define.js';
import type {PlanInput} from 'exercise-plan/preact';

interface Props {
  plan: PlanInput;
  onOpen: (routine: string) => void;
}

export function Exercises({plan, onOpen}: Props) {
  return (
    <exercise-plan
      plan={plan}
      heading-level={3}
      onroutine-open={(event) => onOpen(event.routineId)}
    />
  );
}
