import type {PlanIssue} from '../plan/issue.js';
import type {Plan} from '../plan/plan.js';

const PUBLIC = {bubbles: true, composed: true};

/** A plan is shown. */
export class PlanLoadEvent extends Event {
  readonly plan: Plan;
  constructor(plan: Plan) {
    super('plan-load', PUBLIC);
    this.plan = plan;
  }
}

/** A plan, or a part of it, cannot be shown. */
export class PlanErrorEvent extends Event {
  /** All issues of the plan, warnings too. */
  readonly issues: readonly PlanIssue[];
  constructor(issues: readonly PlanIssue[]) {
    super('plan-error', PUBLIC);
    this.issues = issues;
  }
}

/** The reader has turned to an exercise. */
export class ExerciseShowEvent extends Event {
  readonly exerciseId: string;
  constructor(exerciseId: string) {
    super('exercise-show', PUBLIC);
    this.exerciseId = exerciseId;
  }
}

/** The reader wants to open a routine; cancelable, and sent before anything changes. */
export class RoutineOpenEvent extends Event {
  readonly routineId: string;
  constructor(routineId: string) {
    super('routine-open', {...PUBLIC, cancelable: true});
    this.routineId = routineId;
  }
}

/** A routine is about to close; cancelable, and sent before anything changes. */
export class RoutineCloseEvent extends Event {
  readonly routineId: string;
  constructor(routineId: string) {
    super('routine-close', {...PUBLIC, cancelable: true});
    this.routineId = routineId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'plan-load': PlanLoadEvent;
    'plan-error': PlanErrorEvent;
    'exercise-show': ExerciseShowEvent;
    'routine-open': RoutineOpenEvent;
    'routine-close': RoutineCloseEvent;
  }
}
