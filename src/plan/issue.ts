/** What is wrong in a plan, in words that its editor can act on. */
export interface PlanIssue {
  /** `error`: something was left out. `warning`: everything is shown, but look at it. */
  readonly severity: 'error' | 'warning';
  /** Where, as `exercises[2].dose.holdSeconds`; empty for the plan as a whole. */
  readonly path: string;
  /** What is wrong and what would be right: one or two sentences, in English. */
  readonly message: string;
  /** Line in the JSON text, from 1; only where the plan came as text. */
  readonly line?: number;
  /** Column in that line, from 1. */
  readonly column?: number;
}
