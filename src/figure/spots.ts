import {rootOf, type Body} from './body.js';
import type {Pose} from './motion.js';
import {add, between, times, unit, type Vec} from './vector.js';

export type FeelSpot = NonNullable<Pose['feel']>[number];
export type EffortSpot = NonNullable<Pose['effort']>;

/** Where something is to be felt. */
export function feelAt(spot: FeelSpot, {trunk, limbs}: Body): Vec {
  const sign = spot.startsWith('left') ? 1 : -1;
  const leg = sign > 0 ? 'leftLeg' : 'rightLeg';
  const {pelvis, lumbar} = trunk;
  switch (spot) {
    case 'lowBack':
      return add(lumbar[0].to, lumbar[0].frame.front, -0.035);
    case 'belly':
      return add(lumbar[0].from, lumbar[0].frame.front, 0.04);
    case 'leftButtock':
    case 'rightButtock':
      return add(add(rootOf(trunk, leg), pelvis.frame.front, -0.04), pelvis.frame.up, -0.01);
    case 'leftHamstring':
    case 'rightHamstring': {
      const {from, to, frame} = limbs[leg].upper;
      return add(between(from, to, 0.5), frame.front, -0.03);
    }
    case 'leftWaist':
    case 'rightWaist':
      return add(lumbar[1].from, lumbar[1].frame.left, sign * 0.06);
  }
}

/** What moves with effort, and the way out of the body there: an arrow stands off it. */
export function effortAt(spot: EffortSpot, {trunk, limbs}: Body): {at: Vec; out: Vec} {
  const leg = spot.startsWith('left') ? 'leftLeg' : 'rightLeg';
  const {upper, lower} = limbs[leg];
  switch (spot) {
    case 'belly':
      return {at: trunk.lumbar[1].from, out: trunk.lumbar[1].frame.front};
    case 'chest':
      return {at: between(trunk.thorax.from, trunk.thorax.to, 0.6), out: trunk.thorax.frame.front};
    case 'leftKnee':
    case 'rightKnee':
      return {at: upper.to, out: unit(add(upper.frame.front, upper.frame.up, -1.2))};
    case 'leftAnkle':
    case 'rightAnkle':
      return {at: lower.to, out: times(lower.frame.up, -1.4)};
  }
}

/** The way of the sciatic nerve down one leg, from the low back to the sole. Simplified for the eye. */
export function nerveOf(side: 'left' | 'right', {trunk, limbs}: Body): readonly Vec[] {
  const leg = side === 'left' ? 'leftLeg' : 'rightLeg';
  const sign = side === 'left' ? 1 : -1;
  const {upper, lower, end} = limbs[leg];
  const {pelvis, lumbar} = trunk;
  const behind = ({from, to, frame}: typeof upper, share: number, depth: number): Vec =>
    add(between(from, to, share), frame.front, -depth);
  return [
    add(add(lumbar[0].to, lumbar[0].frame.front, -0.02), pelvis.frame.left, sign * 0.015),
    add(add(pelvis.from, pelvis.frame.front, -0.03), pelvis.frame.left, sign * 0.03),
    behind(upper, 0.08, 0.034),
    behind(upper, 0.4, 0.026),
    behind(upper, 0.75, 0.02),
    behind(upper, 1, 0.022),
    behind(lower, 0.3, 0.024),
    behind(lower, 0.7, 0.012),
    behind(lower, 1, 0.008),
    add(add(end.from, end.frame.front, 0.02), end.frame.up, -0.028),
    add(add(end.from, end.frame.front, 0.07), end.frame.up, -0.03),
  ];
}
