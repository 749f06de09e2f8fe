import type {Body} from './body.js';
import {LIMBS, isLeg, signOf, type Limb} from './channels.js';
import type {Camera} from './camera.js';
import {depthOrder} from './depth.js';
import {drawArm, drawHand, drawLeg, type Part} from './draw-limbs.js';
import {drawHead} from './draw-head.js';
import {drawTorso} from './draw-trunk.js';
import {builds, type Look} from './look.js';
import type {Disc} from './outline.js';
import {dot, times} from './vector.js';

/** What each part is painted with, from its lowest layer up; a halo parts it from what is behind it. */
export const TONES = {
  torso: ['bottom', 'top', 'bottom'],
  head: ['skin', 'hair', 'skin', 'shade', 'ink'],
  leftArm: ['skin halo', 'skin', 'top'],
  rightArm: ['skin halo', 'skin', 'top'],
  leftHand: ['skin halo', 'skin'],
  rightHand: ['skin halo', 'skin'],
  leftLeg: ['skin halo', 'bottom halo', 'bottom', 'skin halo'],
  rightLeg: ['skin halo', 'bottom halo', 'bottom', 'skin halo'],
} as const;
export type PartName = keyof typeof TONES;
export const PARTS = Object.keys(TONES) as PartName[];

/** The side of the body that is nearer is painted first where nothing else says more. */
const NEARER_SIDE = 30;

/** A body on the screen. */
export interface Drawing {
  readonly parts: Readonly<Record<PartName, Part>>;
  /** From the farthest to the nearest. */
  readonly order: readonly PartName[];
}

/** @param before The order of the frame before this one: what is undecided stays as it was. */
export function drawBody(
  body: Body,
  look: Look,
  camera: Camera,
  before: readonly PartName[] = PARTS,
): Drawing {
  const girth = builds[look.build];
  const {trunk, limbs} = body;
  const parts = {
    torso: drawTorso(trunk, girth, camera),
    head: drawHead(trunk, look, camera),
  } as Record<PartName, Part>;
  for (const limb of LIMBS) {
    const segments = limbs[limb];
    const side = sideOf(limb);
    if (isLeg(limb)) {
      parts[`${side}Leg`] = drawLeg(segments, girth, camera);
    } else {
      const inwards = times(trunk.thorax.frame.left, -signOf(limb));
      parts[`${side}Arm`] = drawArm(segments, girth, camera);
      parts[`${side}Hand`] = drawHand(limb, segments, segments.palm ?? inwards, camera);
    }
  }
  const discs = Object.fromEntries(
    PARTS.map((name) => [name, parts[name].discs]),
  ) as unknown as Record<PartName, readonly Disc[]>;
  const towardsLeft = dot(trunk.base.left, camera.towards) * NEARER_SIDE;
  const bias = (name: PartName) =>
    name.startsWith('left') ? towardsLeft : name.startsWith('right') ? -towardsLeft : 0;
  return {parts, order: depthOrder(discs, before, bias)};
}

const sideOf = (limb: Limb): 'left' | 'right' => (signOf(limb) > 0 ? 'left' : 'right');
