import type {PlanIssue} from './issue.js';
import type {Plan} from './plan.js';

/**
 * Tells the editor that a review is overdue.
 *
 * @param today The day as year-month-day, brought by the caller.
 */
export function reviewIssues(plan: Plan, today: string): PlanIssue[] {
  const due = plan.nextReview;
  // Dates as year-month-day sort as text.
  if (!due || due >= today) return [];
  const message = `The review was due on ${due}. Have the plan checked, then set lastReviewed and nextReview.`;
  return [{severity: 'warning', path: 'nextReview', message}];
}
