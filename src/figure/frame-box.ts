import type {Body} from './body.js';
import {LIMBS, isLeg} from './channels.js';
import {SCALE, project, type Camera} from './camera.js';
import {footBalls, type Ball} from './flesh.js';
import type {Vec} from './vector.js';

/** What is seen, in units of the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 0.035;

/** Balls that hold all of a body, whatever its build and hair. */
export function ballsAround({trunk, limbs}: Body): Ball[] {
  const {pelvis, lumbar, thorax, head} = trunk;
  return [
    {at: pelvis.from, radius: 0.11},
    {at: lumbar[1].from, radius: 0.095},
    {at: thorax.to, radius: 0.075},
    {at: head.to, radius: 0.115},
    ...LIMBS.flatMap((limb) => {
      const {upper, lower, end} = limbs[limb];
      return isLeg(limb)
        ? [
            {at: upper.to, radius: 0.055},
            {at: lower.to, radius: 0.035},
            ...footBalls(end).map(({at, radius}) => ({at, radius: radius + 0.004})),
          ]
        : [
            {at: upper.from, radius: 0.048},
            {at: upper.to, radius: 0.035},
            {at: end.to, radius: 0.06},
          ];
    }),
  ];
}

/** The least box around balls and points. */
export function boxAround(balls: readonly Ball[], points: readonly Vec[], camera: Camera): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const widen = (at: Vec, radius: number): void => {
    const [x, y] = project(at, camera);
    const reach = radius * SCALE;
    left = Math.min(left, x - reach);
    right = Math.max(right, x + reach);
    top = Math.min(top, y - reach);
    bottom = Math.max(bottom, y + reach);
  };
  for (const {at, radius} of balls) widen(at, radius);
  for (const point of points) widen(point, 0);
  const margin = MARGIN * SCALE;
  return {
    x: Math.floor(left - margin),
    y: Math.floor(top - margin),
    width: Math.ceil(right - left + 2 * margin),
    height: Math.ceil(bottom - top + 2 * margin),
  };
}
