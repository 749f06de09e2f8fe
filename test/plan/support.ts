import {parsePlan} from '../../src/plan/parse-plan.js';
import type {ReadOptions} from '../../src/plan/read-plan.js';
import type {PlanIssue} from '../../src/plan/issue.js';
import type {Exercise, Plan} from '../../src/plan/plan.js';

/** The plan of an input that must have one. */
export function planOf(input: unknown, options?: ReadOptions): Plan {
  const {plan, issues} = parsePlan(input, options);
  if (!plan) throw new Error(`There is no plan: ${JSON.stringify(issues)}`);
  return plan;
}

/** The issues of an input. */
export function issuesOf(input: unknown): readonly PlanIssue[] {
  return parsePlan(input).issues;
}

/** “error exercises[0].name” for each issue of an input. */
export function problemsOf(input: unknown): string[] {
  return issuesOf(input).map(({severity, path}) => `${severity} ${path}`);
}

/** A plan, as one would write it, with one exercise that has these fields. */
export function withExercise(fields: object) {
  return {exercises: [{name: 'Pelvic tilt', ...fields}]};
}

/** The one exercise of such a plan, once parsed. */
export function exerciseOf(fields: object): Exercise {
  return planOf(withExercise(fields)).exercises[0]!;
}

/** A plan, as one would write it, with exercises of these names and one routine of these items. */
export function withItems(names: readonly string[], items: readonly unknown[]) {
  return {exercises: names.map((name) => ({name})), routines: [{name: 'Morning', items}]};
}
