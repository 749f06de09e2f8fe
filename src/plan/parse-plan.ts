import {explain} from './explain.js';
import type {PlanIssue} from './issue.js';
import type {Plan} from './plan.js';
import {readPlan, type ReadOptions} from './read-plan.js';

/** What came of parsing a plan. */
export interface ParsedPlan {
  /** What could be read; `undefined` where no exercise could. */
  readonly plan: Plan | undefined;
  readonly issues: readonly PlanIssue[];
}

/**
 * Turns an author's JSON, as text or as an object, into a plan and the issues that its editor should
 * know of.
 *
 * Never throws. What is wrong is left out and reported, each with its path and, for text, its line and
 * column; what is right is in the plan.
 */
export function parsePlan(input: unknown, options?: ReadOptions): ParsedPlan {
  const {plan, findings} = readPlan(input, options);
  return {plan, issues: explain(findings, input)};
}
