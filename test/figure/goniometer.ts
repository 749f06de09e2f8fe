/** Angles of joints in degrees, measured as a goniometer does: from where the joints are. */
import type {Body, LimbSegments, Segment} from '../../src/figure/body.js';
import type {Side} from '../../src/figure/motion.js';
import {acos, atan2, cross, dot, minus, times, unit, type Vec} from '../../src/figure/vector.js';
import {vec, type Joints} from './support.js';

/** From one joint to another. */
export function towards(joints: Joints, from: keyof Joints, to: keyof Joints): Vec {
  return unit(minus(vec(joints[to]), vec(joints[from])));
}

/** Between two directions, 0–180. */
export const angleBetween = (a: Vec, b: Vec): number => acos(dot(unit(a), unit(b)));

/** To the person’s own left, at the hips or at the shoulders. */
const leftAt = (joints: Joints, joint: 'Hip' | 'Shoulder'): Vec =>
  towards(joints, `right${joint}`, `left${joint}`);

/** From one part of the spine to the next, forward bending is positive. */
function bending(lower: Vec, upper: Vec, left: Vec): number {
  return atan2(dot(upper, cross(left, lower)), dot(upper, lower));
}

/** Forward of the line down from the trunk, seen from the person’s side. */
function swing(thigh: Vec, up: Vec, left: Vec): number {
  return atan2(dot(thigh, unit(cross(left, up))), -dot(thigh, up));
}

/** Between the thigh and the line from the hips to C7, pelvic roll included (6.2). */
export function hipFlexion(joints: Joints, side: Side): number {
  const thigh = towards(joints, `${side}Hip`, `${side}Knee`);
  const trunk = towards(joints, 'pelvis', 'neck');
  const isForward = swing(thigh, trunk, leftAt(joints, 'Hip')) > 0;
  return (180 - angleBetween(thigh, trunk)) * (isForward ? 1 : -1);
}

/** Seen from the side, between thigh and pelvis: what the low back extends is not the hip’s. */
export function hipExtension(joints: Joints, side: Side): number {
  const thigh = towards(joints, `${side}Hip`, `${side}Knee`);
  return -swing(thigh, towards(joints, 'pelvis', 'lowBack'), leftAt(joints, 'Hip'));
}

/** Out of the person’s middle plane. */
export function hipAbduction(joints: Joints, side: Side): number {
  const thigh = towards(joints, `${side}Hip`, `${side}Knee`);
  const outwards = times(leftAt(joints, 'Hip'), side === 'left' ? 1 : -1);
  return 90 - angleBetween(thigh, outwards);
}

export function kneeFlexion(joints: Joints, side: Side): number {
  const thigh = towards(joints, `${side}Hip`, `${side}Knee`);
  return angleBetween(thigh, towards(joints, `${side}Knee`, `${side}Ankle`));
}

export function elbowFlexion(joints: Joints, side: Side): number {
  const upperArm = towards(joints, `${side}Shoulder`, `${side}Elbow`);
  return angleBetween(upperArm, towards(joints, `${side}Elbow`, `${side}Wrist`));
}

/** Away from straight, to whichever side. */
export function wristBending(joints: Joints, side: Side): number {
  const forearm = towards(joints, `${side}Elbow`, `${side}Wrist`);
  return angleBetween(forearm, towards(joints, `${side}Wrist`, `${side}Hand`));
}

/** Dorsiflexion; pointed toes are negative. */
export function ankleFlexion({lower, end}: LimbSegments): number {
  return 90 - angleBetween(minus(end.to, end.from), minus(lower.from, lower.to));
}

export function lumbarFlexion(joints: Joints): number {
  const pelvis = towards(joints, 'pelvis', 'lowBack');
  return bending(pelvis, towards(joints, 'upperLumbar', 'chestBase'), leftAt(joints, 'Hip'));
}

export function thoraxFlexion(joints: Joints): number {
  const below = towards(joints, 'upperLumbar', 'chestBase');
  return bending(below, towards(joints, 'chestBase', 'neck'), leftAt(joints, 'Shoulder'));
}

export function neckFlexion(joints: Joints): number {
  const below = towards(joints, 'chestBase', 'neck');
  return bending(below, towards(joints, 'neck', 'head'), leftAt(joints, 'Shoulder'));
}

/** From the pelvis to the chest, about the long axis of the spine. */
export function lumbarRotation({trunk: {pelvis, lumbar}}: Body): number {
  return angleBetween(pelvis.frame.left, lumbar[2].frame.left);
}

/** By how much a part of the body leans from upright, in degrees: backwards is positive. */
export const leanBack = ({frame}: Segment): number => atan2(frame.up[0], frame.up[1]);
