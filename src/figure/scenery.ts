import type {Body} from './body.js';
import {LIMBS, isLeg} from './channels.js';
import {project, type Camera, type Dot} from './camera.js';
import {footBalls, type Ball, type Egg} from './flesh.js';
import {clockwise, discOfBall, discOfEgg, hull, polygon, roundHull} from './outline.js';
import {lengths} from './skeleton.js';
import {ORIGIN, between, cos, sin, type Vec} from './vector.js';

/** A rectangle on the floor, in stature. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly far: number;
  readonly near: number;
}

const MAT_MARGIN = 0.05;
const MAT_HALF_WIDTH = 0.23;
const MAT_CORNER = 0.03;
const MAT_THICKNESS = 0.012;
/** Above this height a part of the body throws no shadow that is worth drawing. */
const SHADOW_HEIGHT = 0.16;

/** The mat that all these bodies lie on. */
export function matUnder(points: readonly Vec[]): Area {
  const xs = points.map(([x]) => x);
  return {
    left: Math.min(...xs) - MAT_MARGIN,
    right: Math.max(...xs) + MAT_MARGIN,
    far: -MAT_HALF_WIDTH,
    near: MAT_HALF_WIDTH,
  };
}

/** The mat’s side below its top. */
export function drawMat(area: Area, camera: Camera): readonly [side: string, top: string] {
  const corners = cornersOf(area).map((point) => project(point, camera));
  const thickness = project([0, -MAT_THICKNESS, 0], camera)[1];
  const lower = corners.map(([x, y, near]): Dot => [x, y + thickness, near]);
  // The side is all that lies between the top and its copy below: both, and each edge drawn down.
  const side = corners.map((corner, i) => {
    const next = (i + 1) % corners.length;
    return polygon(clockwise([corner, corners[next]!, lower[next]!, lower[i]!]));
  });
  return [polygon(clockwise(lower)) + side.join(''), polygon(corners)];
}

/** The outline of a mat on the floor. */
export function cornersOf({left, right, far, near}: Area): Vec[] {
  const r = MAT_CORNER;
  const corners: readonly (readonly [number, number, number])[] = [
    [right - r, near - r, 0],
    [left + r, near - r, 90],
    [left + r, far + r, 180],
    [right - r, far + r, 270],
  ];
  return corners.flatMap(([x, z, start]) =>
    [0, 30, 60, 90].map((turn): Vec => [x + r * cos(start + turn), 0, z + r * sin(start + turn)]),
  );
}

/** The soft shadow where a body is close to the floor. */
export function drawShadow({trunk, limbs}: Body, camera: Camera): string {
  const chains: (readonly Ball[])[] = [
    [
      {at: trunk.pelvis.from, radius: 0.085},
      {at: trunk.lumbar[1].from, radius: 0.075},
      {at: between(trunk.thorax.from, trunk.thorax.to, 0.6), radius: 0.1},
    ],
    [{at: trunk.head.to, radius: 0.06}],
    ...LIMBS.map((limb) => {
      const {upper, lower, end} = limbs[limb];
      const thick = isLeg(limb) ? 1 : 0.55;
      const joints = [
        {at: upper.from, radius: 0.06 * thick},
        {at: upper.to, radius: 0.045 * thick},
        {at: lower.to, radius: 0.032 * thick},
      ];
      return isLeg(limb)
        ? [...joints, ...footBalls(limbs[limb].end)]
        : [...joints, {at: end.to, radius: 0.022}];
    }),
  ];
  return chains.map((chain) => shadowOf(chain, camera)).join('');
}

function shadowOf(chain: readonly Ball[], camera: Camera): string {
  const flat = chain.map(({at: [x, y, z], radius}) => {
    const share = Math.max(0, 1 - Math.max(0, y - radius) / SHADOW_HEIGHT);
    const r = radius * 1.25 * share;
    const egg: Egg = {at: [x, 0, z], axes: [[r, 0, 0], [0, 0, r], ORIGIN]};
    return r > 0.004 ? discOfEgg(egg, camera) : undefined;
  });
  return flat
    .map((disc, i) => {
      const next = flat[i + 1];
      if (disc && next) return hull(disc, next);
      return disc && flat.length === 1 ? roundHull([disc]) : '';
    })
    .join('');
}

const SEAT = {front: -0.19, back: 0.11, half: 0.14, top: 0.62} as const;

/** The points that hold a chair. */
export function chairCorners(): Vec[] {
  const {front, back, half, top} = SEAT;
  return [-half, half].flatMap((z): Vec[] => [
    [front - 0.015, 0, z],
    [back + 0.05, 0, z],
    [back + 0.05, top + 0.02, z],
  ]);
}

/** A plain chair: legs, seat and back. */
export function drawChair(camera: Camera): {base: readonly string[]; back: readonly string[]} {
  const {front, back, half, top} = SEAT;
  const height = lengths.seat - 0.014;
  const slab = (points: readonly Vec[], radius: number): string =>
    roundHull(points.map((at) => discOfBall({at, radius}, camera)));
  const post = (from: Vec, to: Vec, radius: number): string =>
    hull(
      discOfBall({at: from, radius}, camera),
      discOfBall({at: to, radius: radius * 0.8}, camera),
    );
  const legs = [-half, half].flatMap((z) => [
    post([front + 0.02, height, z], [front, 0.01, z], 0.012),
    post([back - 0.01, height, z], [back + 0.03, 0.01, z], 0.012),
  ]);
  const seat = slab(
    [-half, half].flatMap((z): Vec[] => [
      [front, height, z],
      [back, height, z],
    ]),
    0.014,
  );
  const posts = [-half + 0.01, half - 0.01].map((z) =>
    post([back, height, z], [back + 0.035, top, z], 0.012),
  );
  const rest = slab(
    [-half + 0.01, half - 0.01].flatMap((z): Vec[] => [
      [back + 0.02, top - 0.13, z],
      [back + 0.035, top, z],
    ]),
    0.013,
  );
  return {base: [legs.join(''), seat], back: [posts.join(''), rest]};
}
