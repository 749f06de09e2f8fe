import {explain} from './explain.js';
import type {PlanIssue} from './issue.js';
import type {Motion} from './plan.js';
import {readMotion} from './read-motion.js';

/** What came of parsing a motion. */
export interface ParsedMotion {
  /** What could be read, ready for `jointsAt` and `stillSvg`; `undefined` where no pose could. */
  readonly motion: Motion | undefined;
  readonly issues: readonly PlanIssue[];
}

/**
 * Turns an author’s motion, as JSON text or as an object, into one that can be drawn, and the issues
 * that its author should know of. Never throws.
 */
export function parseMotion(input: unknown): ParsedMotion {
  const {motion, findings} = readMotion(input);
  return {motion, issues: explain(findings, input)};
}
