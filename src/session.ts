/** Guided sessions without a page: timelines of cues, and the machine that leads through them. Runs in Node as in a browser. */
import {parsePlan} from './plan/parse-plan.js';
import type {Plan} from './plan/plan.js';
import type {SessionOptions, Timeline} from './session/cue.js';
import {timelineOf} from './session/timeline.js';

export type * from './session/cue.js';
export {nextSession, type Progress, type Session, type SessionAction} from './session/machine.js';
export {momentOf, type Moment} from './session/moment.js';
export {summaryOf, type ItemSummary} from './session/summary.js';

const plans = new WeakMap<object, Plan>();

/**
 * The cues of a routine, or of one exercise: what to do, on which side, and for how long.
 *
 * @param plan A plan: parsed, as an object or as JSON text. What is wrong in it is left out, as everywhere.
 * @param id Id of a routine or of an exercise; of any other, the timeline is empty.
 * @throws RangeError Where a number of the options is out of range.
 */
export function timeline(plan: unknown, id: string, options: SessionOptions = {}): Timeline {
  const parsed = parsedOf(plan);
  return parsed ? timelineOf(parsed, id, options) : [];
}

/** A plan that is parsed already parses to the same. */
function parsedOf(plan: unknown): Plan | undefined {
  if (typeof plan !== 'object' || plan === null) return parsePlan(plan).plan;
  const parsed = plans.get(plan) ?? parsePlan(plan).plan;
  if (parsed) plans.set(plan, parsed);
  return parsed;
}
