import {withoutByteOrderMark} from './byte-order-mark.js';
import type {Finding, Report} from './finding.js';
import {checkMotion} from './link-figures.js';
import {motion as shape} from './motion-shape.js';
import type {Motion} from './plan.js';
import {salvage} from './salvage.js';

/** What came of reading a motion. */
export interface MotionReading {
  /** What could be read; `undefined` where no pose could. */
  readonly motion: Motion | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Turns an author’s motion, as JSON text or as an object, into one that can be drawn. Never throws.
 */
export function readMotion(input: unknown): MotionReading {
  const findings: Finding[] = [];
  const report: Report = (severity, path, problem) => {
    findings.push({severity, path, problem});
  };
  let data = input;
  try {
    if (typeof input === 'string') data = JSON.parse(withoutByteOrderMark(input));
  } catch (error) {
    report('error', '', {what: 'is not JSON', error});
    return {motion: undefined, findings};
  }
  try {
    const {value, pathOf} = salvage(shape, data, undefined, report);
    const motion = value as Motion | undefined;
    if (motion) checkMotion(motion, (part) => pathOf.get(part) ?? '', report, true);
    return {motion, findings};
  } catch {
    // A page may have broken a built-in that we stand on.
    report('error', '', {what: 'cannot be read'});
    return {motion: undefined, findings};
  }
}
