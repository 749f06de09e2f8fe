import {withoutByteOrderMark} from './byte-order-mark.js';
import type {Finding} from './finding.js';
import {linkPlan} from './link-plan.js';
import * as shapes from './plan-shape.js';
import type {Plan} from './plan.js';
import {salvage} from './salvage.js';

/** What came of reading a plan. */
export interface Reading {
  /** What could be read; `undefined` where no exercise could. */
  readonly plan: Plan | undefined;
  readonly findings: readonly Finding[];
}

/** How to read a plan. */
export interface ReadOptions {
  /** Address that relative addresses in the plan start from; without it they stay as written. */
  readonly baseUrl?: string | undefined;
  /** The day as year-month-day; with it, a review that is overdue is found. */
  readonly today?: string | undefined;
}

/**
 * Turns an author's JSON, as text or as an object, into a plan that the rest of the code may trust.
 *
 * Never throws: a page that embeds us must not break because its data is wrong. What is wrong is left
 * out and found; what is right still shows.
 */
export function readPlan(input: unknown, {baseUrl, today}: ReadOptions = {}): Reading {
  const findings: Finding[] = [];
  const report = (
    severity: Finding['severity'],
    path: string,
    problem: Finding['problem'],
  ): void => {
    findings.push({severity, path, problem});
  };
  let value = input;
  try {
    if (typeof input === 'string') value = JSON.parse(withoutByteOrderMark(input));
  } catch (error) {
    report('error', '', {what: 'is not JSON', error});
    return {plan: undefined, findings};
  }
  try {
    const plan = linkPlan(salvage(shapes.plan, value, baseUrl, report), report);
    const day = plan?.nextReview;
    // Dates as year-month-day sort as text.
    if (day && today && day < today) report('warning', 'nextReview', {what: 'is past', day});
    return {plan, findings};
  } catch {
    // A page may have broken a built-in that we stand on.
    report('error', '', {what: 'cannot be read'});
    return {plan: undefined, findings};
  }
}
