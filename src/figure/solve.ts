import {
  limbsByAngles,
  readAngles,
  trunkOf,
  type Body,
  type LimbSegments,
  type Trunk,
} from './body.js';
import {LIMBS, TRUNK, channelsOf, type Channels, type Limb} from './channels.js';
import {holdOf, type Grasp, type Hold} from './contact.js';
import {bottomOf, chestOf, lowestOf, pelvisOf} from './flesh.js';
import {positionOf, type BodyPosition, type Motion, type Pose} from './motion.js';
import {hold, missOf} from './reach.js';
import {lengths} from './skeleton.js';
import {aboveFloor} from './touch.js';
import {ORIGIN, type Vec} from './vector.js';

/** A pose whose limbs have found what they hold. */
export interface SolvedPose {
  readonly pose: Pose;
  readonly channels: Channels;
  readonly holds: Readonly<Record<Limb, Hold | undefined>>;
  /** How stout the person is: who is stouter lies higher. */
  readonly girth: number;
}

/** Degrees by which the neck gives way for each doubling of the girth. */
const NECK_DROP = 38;

type Grasps = Readonly<Record<Limb, Grasp | undefined>>;

/** Legs first, for hands may hold them; the leg that is on the other one after it. */
const LEFT_LEG_LATER: readonly Limb[] = ['rightLeg', 'leftLeg', 'leftArm', 'rightArm'];
const RIGHT_LEG_LATER: readonly Limb[] = ['leftLeg', 'rightLeg', 'leftArm', 'rightArm'];

const known = new WeakMap<Motion, Map<number, readonly SolvedPose[]>>();

/** All poses of a motion, in their order; worked out once for each build. */
export function solvePoses(motion: Motion, girth = 1): readonly SolvedPose[] {
  const ofMotion = known.get(motion) ?? new Map<number, readonly SolvedPose[]>();
  known.set(motion, ofMotion);
  const found = ofMotion.get(girth);
  if (found) return found;
  const solved: SolvedPose[] = [];
  for (const pose of motion.poses.map((pose) => inherited(pose, motion.poses))) {
    solved.push(solvePose(pose, positionOf(motion), solved, girth));
  }
  ofMotion.set(girth, solved);
  return solved;
}

/** By how much the ends of the limbs miss what they are to hold in a pose, in stature: the most. */
export function missIn(motion: Motion, {channels, holds, girth}: SolvedPose): number {
  const grasps = each((limb) => grasp(holds[limb]));
  const body = bodyAt(positionOf(motion), channels, grasps, girth);
  const misses = LIMBS.map((limb) => {
    const to = holds[limb];
    return to ? missOf(to, limb, body) : 0;
  });
  return Math.max(...misses);
}

/** A pose with all that it takes over from those that it is like. */
function inherited(pose: Pose, poses: readonly Pose[]): Pose {
  const earlier = poses.slice(0, poses.indexOf(pose));
  const base = earlier.find(({name}) => name === pose.like);
  if (!base) return pose;
  // What is felt and where the effort goes belongs to one pose.
  const {feel: _feel, effort: _effort, role: _role, ...rest} = inherited(base, poses);
  return {...rest, ...pose};
}

function solvePose(
  pose: Pose,
  position: BodyPosition,
  earlier: readonly SolvedPose[],
  girth: number,
): SolvedPose {
  const channels = channelsOf(pose);
  const free = freeBody(position, channels, girth);
  const holds = each((limb) => {
    const found = holdOf(pose, limb, position, free.limbs[limb]);
    return found?.kind === 'stand' ? (standing(limb, earlier) ?? found) : found;
  });
  const grasps = each((limb) => grasp(holds[limb]));
  const body = bodyAt(position, channels, grasps, girth);
  for (const limb of LIMBS) if (holds[limb]) readAngles(body, limb, channels);
  return {pose, channels, holds, girth};
}

/** A foot that stands stays where it stood. */
function standing(limb: Limb, earlier: readonly SolvedPose[]): Hold | undefined {
  return earlier.map(({holds}) => holds[limb]).find((hold) => hold?.kind === 'stand');
}

const grasp = (to: Hold | undefined): Grasp | undefined => to && {from: to, to, share: 0};

/** The whole body, on the floor or the seat, with hands and feet on what they hold. */
function bodyAt(position: BodyPosition, channels: Channels, grasps: Grasps, girth: number): Body {
  const {trunk, limbs} = freeBody(position, channels, girth);
  const isRightLater = grasps.rightLeg?.to.kind === 'spot';
  for (const limb of isRightLater ? RIGHT_LEG_LATER : LEFT_LEG_LATER) {
    const held = grasps[limb];
    limbs[limb] = held ? hold(held, limb, {trunk, limbs}) : aboveFloor(limb, limbs[limb], trunk);
  }
  return {trunk, limbs};
}

function freeBody(
  position: BodyPosition,
  given: Channels,
  girth: number,
): {trunk: Trunk; limbs: Record<Limb, LimbSegments>} {
  const channels = girth === 1 ? given : withHeadDown(position, given, girth);
  const trunk = trunkOf(position, channels, rootOf(position, channels, girth));
  return {trunk, limbs: limbsByAngles(trunk, channels)};
}

/** A stouter trunk lies higher; the neck lets the head down to the floor all the same. */
function withHeadDown(position: BodyPosition, channels: Channels, girth: number): Channels {
  const towardsFloor = position === 'supine' ? -1 : position === 'prone' ? 1.1 : 0;
  const settled = channels.slice();
  settled[TRUNK.neck]! += towardsFloor * NECK_DROP * (girth - 1);
  return settled;
}

/** Where the middle between the hips must be, so that the body lies, sits or stands on something. */
function rootOf(position: BodyPosition, channels: Channels, girth: number): Vec {
  const trunk = trunkOf(position, channels, ORIGIN);
  if (position === 'standing' || position === 'quadruped') {
    const {leftLeg, rightLeg} = limbsByAngles(trunk, channels);
    const lowest = Math.min(lowestOf('leftLeg', leftLeg), lowestOf('rightLeg', rightLeg));
    return [-(leftLeg.lower.to[0] + rightLeg.lower.to[0]) / 2, -lowest, 0];
  }
  const seat = position === 'sitting' ? lengths.seat : 0;
  const pelvis = bottomOf(pelvisOf(trunk, girth));
  const isLying = position !== 'sitting' && position !== 'long-sitting';
  return [0, seat - (isLying ? Math.min(pelvis, bottomOf(chestOf(trunk, girth))) : pelvis), 0];
}

/** The body on its way from one pose to another. */
export function bodyBetween(
  position: BodyPosition,
  channels: Channels,
  from: SolvedPose,
  to: SolvedPose,
  share: number,
): Body {
  const grasps = each((limb) => {
    const a = from.holds[limb];
    const b = to.holds[limb];
    // A hand on its way to something goes by its angles; it is there when the pose is.
    if (a && b && isSame(a, b)) return {from: a, to: b, share};
    if (share <= 0) return grasp(a);
    return share >= 1 ? grasp(b) : undefined;
  });
  return bodyAt(position, channels, grasps, from.girth);
}

/** Whether a limb can go from one hold to the other without letting go. */
function isSame(a: Hold, b: Hold): boolean {
  if (a.kind === 'spot' && b.kind === 'spot') return a.contact.on === b.contact.on;
  return a.kind === b.kind;
}

function each<T>(make: (limb: Limb) => T): Record<Limb, T> {
  return Object.fromEntries(LIMBS.map((limb) => [limb, make(limb)])) as Record<Limb, T>;
}
