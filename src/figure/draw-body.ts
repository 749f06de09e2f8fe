import type {Body, LimbSegments, Trunk} from './body.js';
import {LIMBS, isLeg, signOf} from './channels.js';
import type {Camera} from './camera.js';
import {depthOrder} from './depth.js';
import {drawArm, drawHand, drawLeg, type Part} from './draw-limbs.js';
import {drawHead} from './draw-head.js';
import {drawTorso} from './draw-trunk.js';
import {builds, type Look} from './look.js';
import type {Disc} from './outline.js';
import {ORIGIN, dot, times, type Vec} from './vector.js';

/** What each part is painted with, from its lowest layer up; a halo parts it from what is behind it. */
export const TONES = {
  torso: ['bottom', 'top', 'bottom'],
  head: ['skin', 'hair', 'skin', 'shade', 'ink'],
  rightLeg: ['skin halo', 'bottom halo', 'bottom', 'skin halo'],
  leftLeg: ['skin halo', 'bottom halo', 'bottom', 'skin halo'],
  rightArm: ['skin halo', 'skin', 'top'],
  leftArm: ['skin halo', 'skin', 'top'],
  rightHand: ['skin halo', 'skin'],
  leftHand: ['skin halo', 'skin'],
} as const;
export type PartName = keyof typeof TONES;
export const PARTS = Object.keys(TONES) as PartName[];

/** 1 for parts of the left, −1 for those of the right, 0 for those in the middle. */
export function sideSign(name: PartName): 1 | 0 | -1 {
  if (name.startsWith('left')) return 1;
  return name.startsWith('right') ? -1 : 0;
}

/** The side of the body that is nearer is painted first where nothing else says more. */
const NEARER_SIDE = 30;

/** A hand is painted over its own arm: the wrist has no seam. */
const HAND_OF: ReadonlyMap<PartName, PartName> = new Map([
  ['leftArm', 'leftHand'],
  ['rightArm', 'rightHand'],
]);
const OWN_HAND = 10_000;

/** A body on the screen. */
export interface Drawing {
  readonly body: Body;
  readonly camera: Camera;
  readonly parts: Readonly<Record<PartName, Part>>;
  /** From the farthest to the nearest; the same list for as long as it stays the same. */
  readonly order: readonly PartName[];
}

/**
 * @param before The frame before this one: what has not moved is taken from it, and where it is
 * undecided which part is nearer, the order stays as it was.
 */
export function drawBody(body: Body, look: Look, camera: Camera, before?: Drawing): Drawing {
  const girth = builds[look.build];
  // Limbs grow less than the trunk.
  const limbGirth = (1 + girth) / 2;
  const {trunk, limbs} = body;
  const last = before?.camera === camera ? before : undefined;
  const isTrunkStill = last !== undefined && isSameTrunk(trunk, last.body.trunk);
  const parts = {
    torso: isTrunkStill ? last.parts.torso : drawTorso(trunk, girth, camera),
    head: isTrunkStill ? last.parts.head : drawHead(trunk, look, camera),
  } as Record<PartName, Part>;
  for (const limb of LIMBS) {
    const segments = limbs[limb];
    const isStill = last !== undefined && isSameLimb(segments, last.body.limbs[limb]);
    const name = `${signOf(limb) > 0 ? 'left' : 'right'}${isLeg(limb) ? 'Leg' : 'Arm'}` as const;
    if (isLeg(limb)) {
      parts[name] = isStill ? last.parts[name] : drawLeg(segments, limbGirth, camera);
      continue;
    }
    const hand = signOf(limb) > 0 ? 'leftHand' : 'rightHand';
    const inwards = times(trunk.thorax.frame.left, -signOf(limb));
    const palm = segments.palm ?? inwards;
    parts[name] = isStill ? last.parts[name] : drawArm(segments, limbGirth, camera);
    parts[hand] = isStill ? last.parts[hand] : drawHand(limb, segments, palm, camera);
  }
  return {body, camera, parts, order: orderOf(parts, trunk, camera, before?.order ?? PARTS)};
}

function orderOf(
  parts: Readonly<Record<PartName, Part>>,
  {base}: Trunk,
  camera: Camera,
  before: readonly PartName[],
): readonly PartName[] {
  const discs = Object.fromEntries(
    PARTS.map((name) => [name, parts[name].discs]),
  ) as unknown as Record<PartName, readonly Disc[]>;
  const towardsLeft = dot(base.left, camera.towards) * NEARER_SIDE;
  const bias = (name: PartName, other: PartName) => {
    if (HAND_OF.get(other) === name) return OWN_HAND;
    return towardsLeft * sideSign(name);
  };
  const order = depthOrder(discs, before, bias);
  return order.every((name, i) => name === before[i]) ? before : order;
}

/** Less than this, in stature, moves nothing on the screen. */
const STILL = 1e-6;

const isSame = (a: Vec, b: Vec): boolean =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) < STILL;

function isSameTrunk(a: Trunk, b: Trunk): boolean {
  return (
    isSame(a.pelvis.from, b.pelvis.from) &&
    isSame(a.pelvis.to, b.pelvis.to) &&
    isSame(a.lumbar[1].to, b.lumbar[1].to) &&
    isSame(a.thorax.to, b.thorax.to) &&
    isSame(a.head.to, b.head.to) &&
    isSame(a.pelvis.frame.left, b.pelvis.frame.left) &&
    isSame(a.thorax.frame.left, b.thorax.frame.left) &&
    isSame(a.head.frame.front, b.head.frame.front)
  );
}

function isSameLimb(a: LimbSegments, b: LimbSegments): boolean {
  return (
    isSame(a.palm ?? ORIGIN, b.palm ?? ORIGIN) &&
    isSame(a.upper.from, b.upper.from) &&
    isSame(a.upper.to, b.upper.to) &&
    isSame(a.lower.to, b.lower.to) &&
    isSame(a.end.to, b.end.to) &&
    isSame(a.upper.frame.front, b.upper.frame.front) &&
    isSame(a.end.frame.front, b.end.frame.front)
  );
}
