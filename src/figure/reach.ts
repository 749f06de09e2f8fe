import {limbByReach, type Body, type LimbSegments, type Trunk} from './body.js';
import {isLeg, signOf, type Limb} from './channels.js';
import type {Grasp, Hold} from './contact.js';
import {soleHeight, spotOn} from './flesh.js';
import {frameOf, tip, type Frame} from './frame.js';
import type {Contact} from './motion.js';
import {lengths} from './skeleton.js';
import {touch, touchOf} from './touch.js';
import {
  UP,
  acos,
  across,
  add,
  atan2,
  between,
  clamp,
  cos,
  dot,
  length,
  minus,
  sin,
  times,
  unit,
  type Vec,
} from './vector.js';

const DOWN: Vec = [0, -1, 0];
/** A wrist on the low back bends no further than this, in degrees. */
const MOST_WRIST = 70;
/** In stature. */
const NEAR_FLOOR = 0.05;
/** From the middle of an ankle to its outer side, with which it rests on the other leg. */
const ANKLE_RADIUS = 0.024;
/** By so much the ankle of a crossed leg lies beyond the middle of the other thigh. */
const CROSSING = 0.035;
/** Half the way from one hand to the other where they are clasped. */
const HALF_CLASP = 0.014;

/** Brings a limb to what it holds. */
export function hold(grasp: Grasp, limb: Limb, body: Body): LimbSegments {
  const {from, to, share} = grasp;
  const {trunk} = body;
  if (from.kind === 'touch' && to.kind === 'touch') {
    const touching = touch(limb, body.limbs[limb], trunk, share < 0.5 ? from.with : to.with);
    return isLeg(limb) ? touching : {...touching, palm: DOWN, isFlat: true};
  }
  const a = reach(from, limb, body);
  if (from === to || share === 0) return handed(a.segments, a);
  const b = reach(to, limb, body);
  if (share === 1) return handed(b.segments, b);
  const target = between(a.target, b.target, share);
  const pole = between(a.pole, b.pole, share);
  return handed(limbByReach(trunk, limb, target, pole, a.end, a.lowerLength), a);
}

const handed = (segments: LimbSegments, {palm, isFlat}: Reach): LimbSegments => ({
  ...segments,
  palm,
  isFlat,
});

interface Reach {
  readonly segments: LimbSegments;
  readonly target: Vec;
  readonly pole: Vec;
  readonly end: Frame | undefined;
  readonly lowerLength: number | undefined;
  readonly palm?: Vec;
  readonly isFlat?: boolean;
}

function reach(to: Hold, limb: Limb, body: Body): Reach {
  const {trunk, limbs} = body;
  const free = limbs[limb];
  switch (to.kind) {
    case 'touch': {
      const segments = touch(limb, free, trunk, to.with);
      const pole = isLeg(limb) ? kneePole(segments) : elbowPole(trunk, limb);
      return {segments, target: segments.lower.to, pole, end: undefined, lowerLength: undefined};
    }
    case 'stand':
      return stand(to, limb, trunk, free);
    case 'palm': {
      const target = add(to.place, to.heading, -lengths.grip);
      const end = frameOf(times(to.heading, -1), DOWN);
      const pole = to.isElbowDown ? DOWN : elbowOverPalm(trunk, limb);
      return {...reached(trunk, limb, target, pole, end), palm: DOWN, isFlat: true};
    }
    case 'spot':
      return isLeg(limb) ? footOnSpot(to.contact, limb, body) : handOnSpot(to.contact, limb, body);
  }
}

function reached(
  trunk: Trunk,
  limb: Limb,
  target: Vec,
  pole: Vec,
  end?: Frame,
  lowerLength?: number,
): Reach {
  const segments = limbByReach(trunk, limb, target, pole, end, lowerLength);
  return {segments, target, pole, end, lowerLength};
}

/** The sole on the floor; it rolls to its edge as far as the shank leans over. */
function stand(
  {place, heading}: Hold & {kind: 'stand'},
  limb: Limb,
  trunk: Trunk,
  free: LimbSegments,
): Reach {
  const pole = kneePole(free);
  const flat = frameOf(UP, heading);
  const at = (height: number): Vec => [place[0], height, place[2]];
  const upright = limbByReach(trunk, limb, at(lengths.ankleHeight), pole, flat);
  const roll = leanOf(upright.lower.frame, flat);
  return reached(trunk, limb, at(0.02 + 0.019 * cos(roll)), pole, tip(flat, roll));
}

/** How far a shank leans to the side over its foot, in degrees. */
function leanOf(shank: Frame, foot: Frame): number {
  const lean = atan2(dot(shank.up, foot.left), Math.max(0.2, dot(shank.up, UP)));
  return clamp(-lean * 0.75, -60, 60);
}

/** The foot on the other leg: on the inner side with the sole, else with the ankle. */
function footOnSpot(contact: Contact, limb: Limb, body: Body): Reach {
  const {trunk, limbs} = body;
  const {point, normal, across: over} = spotOf(contact, limb, body);
  const isSole = contact.side === 'inner';
  const target = isSole
    ? add(point, normal, lengths.ankleHeight)
    : add(add(point, normal, ANKLE_RADIUS), over, CROSSING);
  const pole = kneePole(limbs[limb]);
  const shank = limbByReach(trunk, limb, target, pole).lower.frame;
  if (!isSole) return reached(trunk, limb, target, pole, shank);
  const end = frameOf(normal, unit(across(shank.front, normal)));
  // A foot that is close to the floor lies on it.
  const drop = soleHeight(limbByReach(trunk, limb, target, pole, end));
  const lying = drop > 0 && drop < NEAR_FLOOR ? add(target, UP, -drop) : target;
  return reached(trunk, limb, lying, pole, end);
}

function handOnSpot(contact: Contact, limb: Limb, body: Body): Reach {
  const {point, normal} = spotOf(contact, limb, body);
  const pole = elbowPole(body.trunk, limb);
  if (contact.on === 'lowBack') return handOnBack(point, normal, limb, body.trunk);
  const length = lengths.forearm + lengths.grip;
  return {...reached(body.trunk, limb, point, pole, undefined, length), palm: times(normal, -1)};
}

/** Fingers down, the heel of the hand above; as far as the wrist bends. */
function handOnBack(point: Vec, normal: Vec, limb: Limb, trunk: Trunk): Reach {
  const pole = elbowPole(trunk, limb);
  const palm = times(normal, -1);
  const pointed = (fingers: Vec): Reach => {
    const target = add(point, fingers, -lengths.grip);
    return {...reached(trunk, limb, target, pole, frameOf(times(fingers, -1), palm)), palm};
  };
  const down = times(trunk.pelvis.frame.up, -1);
  const first = pointed(down);
  const forearm = times(first.segments.lower.frame.up, -1);
  const bent = acos(dot(forearm, down));
  if (bent <= MOST_WRIST) return first;
  const aside = unit(across(down, forearm));
  return pointed(add(times(forearm, cos(MOST_WRIST)), aside, sin(MOST_WRIST)));
}

interface Spot {
  readonly point: Vec;
  readonly normal: Vec;
  /** Over to the other side of the body. */
  readonly across: Vec;
}

/** Where a hand or a foot is to be, and the direction of the skin there. */
function spotOf({on, at = 0.5, side = 'front'}: Contact, limb: Limb, {trunk, limbs}: Body): Spot {
  const sign = signOf(limb);
  if (on === 'lowBack' || on === 'belly') {
    const {from, frame} = on === 'belly' ? trunk.lumbar[1] : trunk.lumbar[0];
    const normal = on === 'belly' ? frame.front : times(frame.front, -1);
    const over = times(frame.left, -sign);
    return {point: add(add(from, normal, 0.046), over, -0.034), normal, across: over};
  }
  const other: Limb = on.startsWith('left') ? 'leftLeg' : 'rightLeg';
  const part = on.endsWith('Shin') ? 'shin' : 'thigh';
  const {point, normal, frame} = spotOn(other, limbs[other], part, at, side);
  const over = times(frame.left, -sign);
  // Two hands on one spot lie side by side.
  return {point: isLeg(limb) ? point : add(point, over, -HALF_CLASP), normal, across: over};
}

/** A knee points where its angles alone would bring it. */
function kneePole({upper}: LimbSegments): Vec {
  return add(times(upper.frame.up, -1), upper.frame.front, 0.5);
}

/** Where hands bear weight, the elbow stands out and over the palm, a little towards the feet. */
function elbowOverPalm({thorax: {frame}}: Trunk, limb: Limb): Vec {
  return add(add(times(frame.left, signOf(limb)), UP, 0.8), frame.up, -0.3);
}

/** Elbows point outwards, and a little to feet and back. */
function elbowPole({thorax: {frame}}: Trunk, limb: Limb): Vec {
  return add(add(times(frame.left, signOf(limb)), frame.up, -0.6), frame.front, -0.5);
}

/** By how much a hand or a foot misses what it is to hold, in stature. */
export function missOf(to: Hold, limb: Limb, body: Body): number {
  const {target, segments, lowerLength} = reach(to, limb, body);
  const end = lowerLength === undefined ? segments.lower.to : segments.end.to;
  if (to.kind !== 'touch') return length(minus(target, end));
  const {at, radius} = touchOf(limb, segments, to.with);
  return Math.abs(at[1] - radius);
}
