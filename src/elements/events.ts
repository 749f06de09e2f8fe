import type {PlanIssue} from '../plan/issue.js';
import type {Plan} from '../plan/plan.js';
import type {Cue} from '../session/cue.js';
import type {ItemSummary} from '../session/summary.js';

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

/** A guided session has started, or goes on after it was left. */
export class SessionStartEvent extends Event {
  /** Id of the routine, or of the exercise. */
  readonly sessionId: string;
  /** Length of the session in seconds. */
  readonly seconds: number;
  constructor(sessionId: string, seconds: number) {
    super('session-start', PUBLIC);
    this.sessionId = sessionId;
    this.seconds = seconds;
  }
}

/**
 * A guided session has come to its next cue. Where several passed at once, as in a hidden page, only the
 * last of them is told.
 */
export class SessionStepEvent extends Event {
  /** Id of the routine, or of the exercise. */
  readonly sessionId: string;
  readonly cue: Cue;
  constructor(sessionId: string, cue: Cue) {
    super('session-step', PUBLIC);
    this.sessionId = sessionId;
    this.cue = cue;
  }
}

/** A guided session is over, or was left. */
export class SessionEndEvent extends Event {
  /** Id of the routine, or of the exercise. */
  readonly sessionId: string;
  /** What was done of each item. */
  readonly summary: readonly ItemSummary[];
  /** It came to its end; else the reader ended or left it. */
  readonly isDone: boolean;
  constructor(sessionId: string, summary: readonly ItemSummary[], isDone: boolean) {
    super('session-end', PUBLIC);
    this.sessionId = sessionId;
    this.summary = summary;
    this.isDone = isDone;
  }
}

declare global {
  // Of elements, of documents and of windows: events come to all of them.
  interface GlobalEventHandlersEventMap {
    'plan-load': PlanLoadEvent;
    'plan-error': PlanErrorEvent;
    'exercise-show': ExerciseShowEvent;
    'routine-open': RoutineOpenEvent;
    'routine-close': RoutineCloseEvent;
    'session-start': SessionStartEvent;
    'session-step': SessionStepEvent;
    'session-end': SessionEndEvent;
  }
}
