import {baseOf, rootOf, type LimbSegments, type Segment, type Trunk} from './body.js';
import type {Limb} from './channels.js';
import {ballsOf, lowestBall, type Ball} from './flesh.js';
import {
  UP,
  acos,
  add,
  atan2,
  cos,
  cross,
  dot,
  minus,
  sin,
  times,
  unit,
  type Vec,
} from './vector.js';

/** Swings a limb about its root until heel, toes or hand touch the floor. */
export function touch(
  limb: Limb,
  segments: LimbSegments,
  trunk: Trunk,
  part: 'heel' | 'toes' | 'hand',
): LimbSegments {
  return swungTo(limb, segments, trunk, touchOf(limb, segments, part));
}

/** What of a limb is to touch the floor, as a ball. */
export function touchOf(limb: Limb, segments: LimbSegments, part: 'heel' | 'toes' | 'hand'): Ball {
  const [first, , third] = ballsOf(limb, segments);
  return part === 'toes' ? third! : first!;
}

/** The limb itself, or swung up where a part of it would be below the floor. */
export function aboveFloor(limb: Limb, segments: LimbSegments, trunk: Trunk): LimbSegments {
  const lowest = lowestBall(limb, segments);
  return lowest.at[1] < lowest.radius ? swungTo(limb, segments, trunk, lowest) : segments;
}

/** Swung until this part of the limb touches the floor, the shorter way round. */
function swungTo(
  limb: Limb,
  segments: LimbSegments,
  trunk: Trunk,
  {at, radius}: Ball,
): LimbSegments {
  const root = rootOf(trunk, limb);
  const arm = minus(at, root);
  // Straight down, wherever the limb points.
  const axis = unit(cross(arm, UP), baseOf(trunk, limb).left);
  const steady = axis[1] * dot(axis, arm);
  const level = arm[1] - steady;
  const rise = cross(axis, arm)[1];
  const wanted = (radius - root[1] - steady) / Math.hypot(level, rise);
  const middle = atan2(rise, level);
  const swing = acos(wanted);
  const [one, two] = [middle + swing, middle - swing].map(wrapped) as [number, number];
  return swung(segments, root, axis, Math.abs(one) < Math.abs(two) ? one : two);
}

/** The same angle between −180 and 180. */
const wrapped = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);

function swung({upper, lower, end}: LimbSegments, root: Vec, axis: Vec, degrees: number) {
  const direction = (v: Vec) => rotated(v, axis, degrees);
  const point = (v: Vec) => add(root, direction(minus(v, root)));
  const moved = ({from, to, frame: {up, front, left}}: Segment) => ({
    from: point(from),
    to: point(to),
    frame: {up: direction(up), front: direction(front), left: direction(left)},
  });
  return {upper: moved(upper), lower: moved(lower), end: moved(end)};
}

function rotated(v: Vec, axis: Vec, degrees: number): Vec {
  const c = cos(degrees);
  const turned = add(times(v, c), cross(axis, v), sin(degrees));
  return add(turned, axis, dot(axis, v) * (1 - c));
}
