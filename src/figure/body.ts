import {LIMB, LIMBS, TRUNK, isLeg, offsetOf, signOf, type Channels, type Limb} from './channels.js';
import {bend, frameOf, tip, turn, type Frame} from './frame.js';
import type {BodyPosition} from './motion.js';
import {lengths} from './skeleton.js';
import {
  UP,
  across,
  acos,
  add,
  atan2,
  clamp,
  cross,
  distance,
  dot,
  minus,
  times,
  unit,
  type Vec,
} from './vector.js';

/** A straight piece of the body. */
export interface Segment {
  readonly from: Vec;
  readonly to: Vec;
  readonly frame: Frame;
}

/** The spine with the head on it. */
export interface Trunk {
  /** The pelvis without its tilt: flexion of the hip is measured from here. */
  readonly base: Frame;
  readonly pelvis: Segment;
  /** Lower, middle and upper. */
  readonly lumbar: readonly [Segment, Segment, Segment];
  readonly thorax: Segment;
  /** From C7 to the middle of the head. */
  readonly head: Segment;
}

/** Thigh, shank and foot; or upper arm, forearm and hand. The end lies from ankle or wrist on. */
export interface LimbSegments {
  readonly upper: Segment;
  readonly lower: Segment;
  readonly end: Segment;
  /** Of a hand: where the palm faces, if it is on something. */
  readonly palm?: Vec | undefined;
  /** The hand lies flat: its fingers close round nothing. */
  readonly isFlat?: boolean | undefined;
}

/** A whole person in space. */
export interface Body {
  readonly trunk: Trunk;
  readonly limbs: Readonly<Record<Limb, LimbSegments>>;
}

/** From the middle of a knee or an elbow to its skin, in stature. */
export const KNEE_RADIUS = 0.04;
export const ELBOW_RADIUS = 0.024;

/** Where the trunk points, anticlockwise from the camera’s right, and how it is rolled to the left. */
const POSITIONS: Readonly<Record<BodyPosition, readonly [direction: number, roll: number]>> = {
  supine: [0, 0],
  prone: [180, 0],
  'side-lying': [0, 90],
  quadruped: [180, 0],
  sitting: [90, 0],
  'long-sitting': [90, 0],
  standing: [90, 0],
};

const EAST: Frame = {up: [1, 0, 0], front: [0, 1, 0], left: [0, 0, 1]};

/** The trunk over a root: the middle between the hips. */
export function trunkOf(position: BodyPosition, channels: Channels, root: Vec): Trunk {
  const [direction, roll] = POSITIONS[position];
  const lying = bend(EAST, direction + channels[TRUNK.lean]!);
  const base = turn(lying, roll + channels[TRUNK.pelvisRotation]!);
  const pelvis = segment(root, bend(base, channels[TRUNK.tilt]!), lengths.pelvis);
  const bending = channels[TRUNK.lumbar]! / 3;
  const turning = channels[TRUNK.lumbarRotation]! / 3;
  const vertebrae = (below: Segment) =>
    segment(below.to, turn(bend(below.frame, bending), turning), lengths.lumbar);
  const lower = vertebrae(pelvis);
  const middle = vertebrae(lower);
  const upper = vertebrae(middle);
  const chest = turn(bend(upper.frame, channels[TRUNK.thorax]!), channels[TRUNK.thoraxRotation]!);
  const thorax = segment(upper.to, chest, lengths.thorax);
  const face = turn(bend(chest, channels[TRUNK.neck]!), channels[TRUNK.neckRotation]!);
  const head = segment(thorax.to, face, lengths.neck);
  return {base, pelvis, lumbar: [lower, middle, upper], thorax, head};
}

/** A limb by its angles alone. */
function limbByAngles(trunk: Trunk, limb: Limb, channels: Channels): LimbSegments {
  const offset = offsetOf(limb);
  const sign = signOf(limb);
  const angle = (name: keyof typeof LIMB) => channels[offset + LIMB[name]]!;
  const swung = bend(baseOf(trunk, limb), -angle('flexion'));
  const upper = turn(tip(swung, sign * angle('abduction')), sign * angle('rotation'));
  const hinge = angle('hinge');
  if (isLeg(limb)) {
    const shank = bend(upper, hinge);
    return chain(trunk, limb, upper, shank, bend(shank, -angle('end')));
  }
  const forearm = bend(upper, -hinge);
  return chain(trunk, limb, upper, forearm, bend(forearm, -angle('end')));
}

/**
 * A limb whose ankle or wrist is at a point, as near as it reaches.
 *
 * @param pole Where the knee or the elbow should point.
 * @param end How foot or hand lies; without it, in line with the limb.
 */
export function limbByReach(
  trunk: Trunk,
  limb: Limb,
  target: Vec,
  pole: Vec,
  end?: Frame,
  lowerLength = lowerOf(limb),
): LimbSegments {
  const root = rootOf(trunk, limb);
  const a = upperOf(limb);
  const b = lowerLength;
  const line = unit(minus(target, root));
  const d = clamp(distance(target, root), Math.abs(a - b) + 1e-3, (a + b) * 0.9999);
  const along = (a * a + d * d - b * b) / (2 * d);
  const height = Math.sqrt(Math.max(0, a * a - along * along));
  const foot = add(root, line, along);
  const wished = unit(across(pole, line), across(trunk.base.front, line));
  const lift = (isLeg(limb) ? KNEE_RADIUS : ELBOW_RADIUS) - foot[1];
  const bow = raised(wished, line, lift / (height || 1));
  const mid = add(foot, bow, height);
  const reached = add(root, line, d);
  const up = unit(minus(root, mid));
  const lowerUp = unit(minus(mid, reached));
  // A knee points where its thigh looks, an elbow away from it.
  const towards = isLeg(limb) ? bow : times(bow, -1);
  const upper = frameOf(up, unit(across(towards, up)));
  const lower = frameOf(lowerUp, unit(across(towards, lowerUp)));
  return chain(trunk, limb, upper, lower, end ?? lower);
}

/**
 * A direction square to a line, turned about it until it rises by at least so much: no knee and no elbow
 * goes below the floor.
 */
function raised(wished: Vec, line: Vec, rise: number): Vec {
  const up = unit(across(UP, line));
  if (wished[1] >= rise || up[1] < 1e-3) return wished;
  const share = clamp(rise / up[1], -1, 1);
  const aside = unit(across(wished, up), cross(line, up));
  return add(times(up, share), aside, Math.sqrt(1 - share * share));
}

/** Writes the angles of a limb that is already in its place. */
export function readAngles({trunk, limbs}: Body, limb: Limb, channels: Channels): void {
  const {upper, lower, end} = limbs[limb];
  const base = baseOf(trunk, limb);
  const sign = signOf(limb);
  const {up, front} = upper.frame;
  const flexion = atan2(-dot(up, base.front), dot(up, base.up));
  const abduction = acos(Math.sqrt(Math.max(0, 1 - dot(up, base.left) ** 2)));
  const signed = dot(up, base.left) * sign > 0 ? -abduction : abduction;
  const straight = tip(bend(base, -flexion), sign * signed);
  const rotation = sign * atan2(dot(front, straight.left), dot(front, straight.front));
  const hinge = acos(dot(up, lower.frame.up));
  const toes = end.frame.front;
  const ending = atan2(dot(toes, lower.frame.up), dot(toes, lower.frame.front));
  channels.set([flexion, signed, rotation, hinge, ending], offsetOf(limb));
}

/** The joint where a limb begins: hip or shoulder. */
export function rootOf({pelvis, thorax}: Trunk, limb: Limb): Vec {
  const sign = signOf(limb);
  if (isLeg(limb)) return add(pelvis.from, pelvis.frame.left, sign * lengths.halfHips);
  const height = add(thorax.from, thorax.frame.up, lengths.shoulderHeight);
  return add(height, thorax.frame.left, sign * lengths.halfShoulders);
}

/** The frame that the angles of a limb start from. */
export function baseOf({base, thorax}: Trunk, limb: Limb): Frame {
  return isLeg(limb) ? base : thorax.frame;
}

const upperOf = (limb: Limb): number => (isLeg(limb) ? lengths.thigh : lengths.upperArm);
const lowerOf = (limb: Limb): number => (isLeg(limb) ? lengths.shank : lengths.forearm);

function chain(
  trunk: Trunk,
  limb: Limb,
  upperFrame: Frame,
  lowerFrame: Frame,
  endFrame: Frame,
): LimbSegments {
  const upper = hanging(rootOf(trunk, limb), upperFrame, upperOf(limb));
  const lower = hanging(upper.to, lowerFrame, lowerOf(limb));
  const end = isLeg(limb)
    ? {from: lower.to, to: add(lower.to, endFrame.front, lengths.toe), frame: endFrame}
    : hanging(lower.to, endFrame, lengths.grip);
  return {upper, lower, end};
}

function segment(from: Vec, frame: Frame, size: number): Segment {
  return {from, to: add(from, frame.up, size), frame};
}

/** Of limbs, whose long axis leads from the far end to the trunk. */
function hanging(from: Vec, frame: Frame, size: number): Segment {
  return {from, to: add(from, frame.up, -size), frame};
}

/** Every limb by its angles. */
export function limbsByAngles(trunk: Trunk, channels: Channels): Record<Limb, LimbSegments> {
  return Object.fromEntries(
    LIMBS.map((limb) => [limb, limbByAngles(trunk, limb, channels)]),
  ) as Record<Limb, LimbSegments>;
}
