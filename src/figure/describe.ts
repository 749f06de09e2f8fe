import type {Messages} from '../locale/en.js';
import {LIMB, LIMBS, TRUNK, isLeg, offsetOf, type Limb} from './channels.js';
import {contactOf} from './contact.js';
import type {BodyPosition, Contact, Side} from './motion.js';
import type {SolvedPose} from './solve.js';
import {leftRight} from './mirror.js';

type Words = Messages['figure'];
type LegState = keyof Words['leg'];

/** What a pose looks like, in a sentence, for those who cannot see the figure. */
export function describePose(
  {pose, channels}: SolvedPose,
  position: BodyPosition,
  side: Side,
  messages: Messages,
): string {
  const words = messages.figure;
  const name = (own: Side): Side => (side === 'left' ? own : leftRight(own));
  const facts = [
    messages.position[position],
    ...trunkFacts(channels, position, name, words),
    ...legFacts(pose, channels, position, name, words),
    ...armFacts(pose, channels, name, words),
  ];
  return `${facts.join(', ')}.`;
}

function trunkFacts(
  channels: Float64Array,
  position: BodyPosition,
  name: (own: Side) => Side,
  words: Words,
): string[] {
  const rotation = channels[TRUNK.pelvisRotation]!;
  const isHollow = channels[TRUNK.lumbar]! <= -12;
  if (rotation > 10) return [words.rolled(words.side[name('left')])];
  if (rotation < -10) return [words.rolled(words.side[name('right')])];
  if (isHollow) return [position === 'prone' ? words.arched : words.bentBack];
  if (channels[TRUNK.lean]! > 10) return [words.leaning];
  const leg = offsetOf('leftLeg');
  const isCrook = channels[leg + LIMB.hinge]! > 80 && channels[leg + LIMB.flexion]! < 70;
  return isCrook && channels[TRUNK.tilt]! < -7 && position === 'supine' ? [words.flatBack] : [];
}

function legFacts(
  pose: SolvedPose['pose'],
  channels: Float64Array,
  position: BodyPosition,
  name: (own: Side) => Side,
  words: Words,
): string[] {
  const left = legState('leftLeg', pose, channels, position);
  const right = legState('rightLeg', pose, channels, position);
  if (position === 'standing') return [];
  if (left === right && left in words.legs) return [words.legs[left as keyof Words['legs']]];
  const facts = {left, right};
  return (['left', 'right'] as const).map((own) =>
    words.leg[facts[own]](words.side[name(own)], words.side[leftRight(name(own))]),
  );
}

/** What a leg does, by its contact and its angles in degrees. */
function legState(
  limb: Limb,
  pose: SolvedPose['pose'],
  channels: Float64Array,
  position: BodyPosition,
): LegState {
  const [end, contact] = contactOf(pose, limb) ?? [];
  const flexion = channels[offsetOf(limb) + LIMB.flexion]!;
  const knee = channels[offsetOf(limb) + LIMB.hinge]!;
  if (contact && contact.on !== 'floor') return contact.side === 'inner' ? 'sole' : 'crossed';
  if (end === 'heel' && position === 'sitting') return 'forward';
  if (end === 'foot' && knee > 20) return 'standing';
  const isRaised = !end && position === 'supine' && flexion > 70;
  if (isRaised && knee < 75) return knee < 40 ? 'raised' : 'half';
  if (isRaised && flexion > 108) return 'near';
  return knee > 20 ? 'bent' : 'straight';
}

function armFacts(
  pose: SolvedPose['pose'],
  channels: Float64Array,
  name: (own: Side) => Side,
  words: Words,
): string[] {
  const arms = LIMBS.filter((limb) => !isLeg(limb));
  const [left, right] = arms.map((limb) => contactOf(pose, limb)?.[1]);
  const isResting = (contact?: Contact) =>
    !contact || (contact.on === 'floor' && contact.ahead === undefined);
  if (isResting(left) && isResting(right)) {
    return [channels[LIMB.abduction + offsetOf('leftArm')]! > 55 ? words.armsOut : words.armsDown];
  }
  const spots = [left, right].map((contact) => contact && words.spot[spotKey(contact, name)]);
  if (spots[0] && spots[0] === spots[1]) return [words.hands(spots[0])];
  return (['left', 'right'] as const).flatMap((own, i) =>
    spots[i] ? [words.hand(words.side[name(own)], spots[i])] : [],
  );
}

function spotKey({on, side}: Contact, name: (own: Side) => Side): keyof Words['spot'] {
  if (on === 'floor' || on === 'lowBack' || on === 'belly') return on;
  const isLeft = name(on.startsWith('left') ? 'left' : 'right') === 'left';
  if (on.endsWith('Shin')) return isLeft ? 'leftShin' : 'rightShin';
  if (side === 'back') return isLeft ? 'behindLeftThigh' : 'behindRightThigh';
  return isLeft ? 'leftThigh' : 'rightThigh';
}
