import {baseOf, rootOf, type LimbSegments, type Segment, type Trunk} from './body.js';
import type {Limb} from './channels.js';
import {footBalls} from './flesh.js';
import {acos, add, atan2, cos, cross, dot, minus, sin, times, type Vec} from './vector.js';

/** Swings a limb about its root until heel, toes or hand touch the floor. */
export function touch(
  limb: Limb,
  segments: LimbSegments,
  trunk: Trunk,
  part: 'heel' | 'toes' | 'hand',
): LimbSegments {
  const root = rootOf(trunk, limb);
  const [heel, , toes] = footBalls(segments.end);
  const hand = {at: segments.end.to, radius: 0.015};
  const {at, radius} = part === 'hand' ? hand : part === 'heel' ? heel : toes;
  const axis = baseOf(trunk, limb).left;
  const arm = minus(at, root);
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
