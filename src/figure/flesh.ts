import {
  ELBOW_RADIUS,
  KNEE_RADIUS,
  type Body,
  type LimbSegments,
  type Segment,
  type Trunk,
} from './body.js';
import {LIMBS, isLeg, signOf, type Limb} from './channels.js';
import {add, between, clamp, mix, times, type Vec} from './vector.js';

/** A ball of flesh around a bone, in stature. */
export interface Ball {
  readonly at: Vec;
  readonly radius: number;
}

/** An egg: a middle and three half axes, square to each other. */
export interface Egg {
  readonly at: Vec;
  readonly axes: readonly [Vec, Vec, Vec];
}

/**
 * How thick the body is. Half body thicknesses in stature; ordinary knowledge, tuned by eye so that a
 * person looks like one at every turn.
 */
const PELVIS = {side: 0.082, depth: 0.058, height: 0.072, rise: 0.014} as const;
export const CHEST_DEPTH = 0.053;
const WAIST_DEPTH = 0.043;
/** From the floor to the middle of the wrist when the palm lies flat. */
export const PALM_HEIGHT = 0.02;

/** The part of a thigh or a shank, and how far its surface is from the bone there. */
export function surfaceOf(
  part: 'thigh' | 'shin',
  at: number,
  side: 'front' | 'back' | 'inner' | 'outer',
): number {
  if (part === 'thigh') return mix(0.056, 0.036, at);
  return side === 'front' ? 0.028 : mix(0.04, 0.026, at);
}

export function egg(at: Vec, {frame}: Segment, side: number, depth: number, height: number): Egg {
  return {
    at,
    axes: [times(frame.left, side), times(frame.front, depth), times(frame.up, height)],
  };
}

/** The lowest point of an egg. */
export function bottomOf({at, axes}: Egg): number {
  return at[1] - Math.hypot(axes[0][1], axes[1][1], axes[2][1]);
}

export function pelvisOf({pelvis}: Trunk, girth: number): Egg {
  const {side, depth, height, rise} = PELVIS;
  const at = add(pelvis.from, pelvis.frame.up, rise);
  return egg(at, pelvis, (side * (1 + girth)) / 2, depth * girth, height * girth);
}

export function chestOf({thorax}: Trunk, girth: number): Egg {
  const at = add(thorax.from, thorax.frame.up, 0.075);
  return egg(at, thorax, 0.1 * girth, CHEST_DEPTH * girth, 0.1);
}

/**
 * The hollow of the low back, from the back’s plane, in stature: a posterior tilt flattens it.
 *
 * Truly it changes by 1 cm in a person of 175 cm; drawn three times as much, or nobody would see it.
 */
export function lordosis(tilt: number): number {
  return clamp(0.006 + tilt * 0.0018, -0.012, 0.012);
}

export const waistDepth = (girth: number): number => WAIST_DEPTH * girth;

/** The balls of a foot: heel, ball and toes. Together they are 0.152 of stature long. */
export function footBalls({from, frame}: Segment): readonly [heel: Ball, ball: Ball, toes: Ball] {
  const at = (front: number, down: number) => add(add(from, frame.front, front), frame.up, -down);
  return [
    {at: at(-0.017, 0.019), radius: 0.02},
    {at: at(0.07, 0.022), radius: 0.017},
    {at: at(0.104, 0.028), radius: 0.011},
  ];
}

/** How high the lowest part of a foot is. */
export function soleHeight({end}: LimbSegments): number {
  return Math.min(...footBalls(end).map(heightOf));
}

/** What of a limb may come to lie on the floor: knee and foot, or elbow and hand. */
export function ballsOf(limb: Limb, {lower, end}: LimbSegments): readonly Ball[] {
  return isLeg(limb)
    ? [...footBalls(end), {at: lower.from, radius: KNEE_RADIUS}]
    : [
        {at: end.to, radius: 0.015},
        {at: lower.from, radius: ELBOW_RADIUS},
      ];
}

const heightOf = ({at, radius}: Ball): number => at[1] - radius;

/** The lowest point of a limb, in stature above the floor. */
export function lowestOf(limb: Limb, segments: LimbSegments): number {
  return Math.min(...ballsOf(limb, segments).map(heightOf));
}

/** The part of a limb that is lowest. */
export function lowestBall(limb: Limb, segments: LimbSegments): Ball {
  return ballsOf(limb, segments).reduce((low, ball) =>
    heightOf(ball) < heightOf(low) ? ball : low,
  );
}

/** The lowest point of a whole body, in stature above the floor. */
export function lowestPoint({trunk, limbs}: Body, girth = 1): number {
  return Math.min(
    bottomOf(pelvisOf(trunk, girth)),
    bottomOf(chestOf(trunk, girth)),
    bottomOf(headOf(trunk)),
    ...LIMBS.map((limb) => lowestOf(limb, limbs[limb])),
  );
}

export function headOf({head}: Trunk): Egg {
  return egg(head.to, head, 0.05, 0.056, 0.066);
}

/** A point on the skin of a limb. */
export function spotOn(
  limb: Limb,
  {upper, lower}: LimbSegments,
  part: 'thigh' | 'shin',
  at: number,
  side: 'front' | 'back' | 'inner' | 'outer',
): {point: Vec; normal: Vec; frame: Segment['frame']} {
  const {from, to, frame} = part === 'thigh' ? upper : lower;
  const outwards = times(frame.left, signOf(limb));
  const normals = {
    front: frame.front,
    back: times(frame.front, -1),
    outer: outwards,
    inner: times(outwards, -1),
  };
  const normal = normals[side];
  const point = add(between(from, to, at), normal, surfaceOf(part, at, side));
  return {point, normal, frame};
}
