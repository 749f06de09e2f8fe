import type {LimbSegments} from './body.js';
import {isLeg, signOf, type Limb} from './channels.js';
import {PALM_HEIGHT} from './flesh.js';
import type {BodyPosition, Contact, Pose} from './motion.js';
import {unit, type Vec} from './vector.js';

/** What a hand or a foot is on, and stays on while the body moves. */
export type Hold =
  /** The limb swings from hip or shoulder until this touches the floor. */
  | {readonly kind: 'touch'; readonly with: 'heel' | 'toes' | 'hand'}
  /** The sole stays flat at one place of the floor. */
  | {readonly kind: 'stand'; readonly place: Vec; readonly heading: Vec}
  /** The palm stays flat at one place of the floor. */
  | {
      readonly kind: 'palm';
      readonly place: Vec;
      readonly heading: Vec;
      readonly isElbowDown: boolean;
    }
  /** On a spot of the body. */
  | {readonly kind: 'spot'; readonly contact: Contact};

/** A hold while the body goes from one pose to another. */
export interface Grasp {
  readonly from: Hold;
  readonly to: Hold;
  readonly share: number;
}

/** The contact that a pose names for the end of a limb. */
export function contactOf(
  {contacts = {}}: Pose,
  limb: Limb,
): readonly ['hand' | 'foot' | 'heel' | 'toes', Contact] | undefined {
  const side = signOf(limb) > 0 ? 'left' : 'right';
  const {hands, feet, heels, toes} = contacts;
  const hand = contacts[`${side}Hand`] ?? hands;
  if (!isLeg(limb)) return hand && ['hand', hand];
  const foot = contacts[`${side}Foot`] ?? feet;
  const heel = contacts[`${side}Heel`] ?? heels;
  const tips = contacts[`${side}Toes`] ?? toes;
  if (foot) return ['foot', foot];
  return heel ? ['heel', heel] : tips && ['toes', tips];
}

/** The hold for a contact, placed where the angles alone would bring the limb. */
export function holdOf(
  pose: Pose,
  limb: Limb,
  position: BodyPosition,
  segments: LimbSegments,
): Hold | undefined {
  const [end, contact] = contactOf(pose, limb) ?? [];
  if (!end || !contact) return undefined;
  if (contact.on !== 'floor') return {kind: 'spot', contact};
  if (end === 'foot') {
    const [x, , z] = segments.end.from;
    const {front} = segments.end.frame;
    const heading = unit([front[0], 0, front[2]], [-1, 0, 0]);
    return {kind: 'stand', place: [x, 0, z], heading};
  }
  if (end === 'hand' && contact.ahead !== undefined) return palmAt(contact, limb, position);
  return {kind: 'touch', with: end};
}

/** Ahead is towards the head of who lies, and to the front of who is upright. */
function palmAt({ahead = 0, out = 0, elbow}: Contact, limb: Limb, position: BodyPosition): Hold {
  const heading: Vec = [position === 'supine' || position === 'side-lying' ? 1 : -1, 0, 0];
  const place: Vec = [heading[0] * ahead, PALM_HEIGHT, signOf(limb) * out];
  return {kind: 'palm', place, heading, isElbowDown: elbow === 'down'};
}
