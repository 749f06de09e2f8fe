import {offsetOf} from './channels.js';
import type {Side} from './motion.js';
import type {SolvedPose} from './solve.js';

/** Less than this, in degrees, is no difference between left and right that anyone sees. */
const EVEN = 2;

/** The other side. */
export const leftRight = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Whether a motion is one for a side: where it is not, its mirror image is the same motion. */
export function hasSides(poses: readonly SolvedPose[]): boolean {
  const differences = poses.map(({channels}) =>
    [0, 1, 2, 3].map(
      (i) => channels[offsetOf('leftLeg') + i]! - channels[offsetOf('rightLeg') + i]!,
    ),
  );
  // What one pose does to the left, another may do to the right: then both sides are in it.
  return [0, 1, 2, 3].some((i) => {
    const all = differences.map((difference) => difference[i]!);
    return Math.abs(Math.max(...all) + Math.min(...all)) > EVEN;
  });
}
