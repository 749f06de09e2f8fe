/** Guided sessions without a page: timelines of cues, and the machine that leads through them. Runs in Node as in a browser. */
import {parsePlan} from './plan/parse-plan.js';
import type {SessionOptions, Timeline} from './session/cue.js';
import {timelineOf} from './session/timeline.js';

export type * from './session/cue.js';
export {nextSession, type Progress, type Session, type SessionAction} from './session/machine.js';
export {momentOf, type Moment} from './session/moment.js';
export {summaryOf, type ItemSummary} from './session/summary.js';

/**
 * The cues of a routine, or of one exercise: what to do, on which side, and for how long.
 *
 * @param plan A plan: parsed, as an object or as JSON text. What is wrong in it is left out, as everywhere.
 * @param id Id of a routine or of an exercise; of any other, the timeline is empty.
 * @throws RangeError Where a number of the options is out of range.
 */
export function timeline(plan: unknown, id: string, options: SessionOptions = {}): Timeline {
  // One that is parsed already parses to the same.
  const parsed = parsePlan(plan).plan;
  return parsed ? timelineOf(parsed, id, options) : [];
}
