import type {Motion} from './motion.js';
import {hamstringStretch} from './motions/hamstring-stretch.js';
import {hamstringStretchChair} from './motions/hamstring-stretch-chair.js';
import {kneeToChest} from './motions/knee-to-chest.js';
import {lumbarRotation} from './motions/lumbar-rotation.js';
import {pelvicTilt} from './motions/pelvic-tilt.js';
import {piriformisStretch} from './motions/piriformis-stretch.js';
import {piriformisStretchChair} from './motions/piriformis-stretch-chair.js';
import {pressUp} from './motions/press-up.js';
import {sciaticNerveGlide} from './motions/sciatic-nerve-glide.js';
import {standingExtension} from './motions/standing-extension.js';

/** The motions that come with the package, by their names in a plan. */
export const motions: ReadonlyMap<string, Motion> = new Map([
  ['knee-to-chest', kneeToChest],
  ['sciatic-nerve-glide', sciaticNerveGlide],
  ['pelvic-tilt', pelvicTilt],
  ['lumbar-rotation', lumbarRotation],
  ['piriformis-stretch', piriformisStretch],
  ['piriformis-stretch-chair', piriformisStretchChair],
  ['hamstring-stretch', hamstringStretch],
  ['hamstring-stretch-chair', hamstringStretchChair],
  ['press-up', pressUp],
  ['standing-extension', standingExtension],
]);

/** Whether a motion has a pose of this name. */
export function hasPose({poses}: Motion, name: string): boolean {
  return poses.some((pose) => pose.name === name);
}

/**
 * A motion as it is, or the one of a name.
 *
 * @throws RangeError Where there is no motion of that name.
 */
export function motionNamed(given: Motion | string): Motion {
  if (typeof given !== 'string') return given;
  const motion = motions.get(given);
  if (motion) return motion;
  throw new RangeError(
    `There is no motion “${given}”; there are ${[...motions.keys()].join(', ')}.`,
  );
}
