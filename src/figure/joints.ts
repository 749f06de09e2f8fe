import type {Body} from './body.js';
import {LIMBS, isLeg, signOf} from './channels.js';
import type {Motion, Side} from './motion.js';
import {motionNamed} from './motions.js';
import {bodyAtSeconds, posedStops, timelineOf, type Pace, type Timeline} from './timeline.js';
import {add, type Vec} from './vector.js';

/** A point of the body, in fractions of stature: y up from the floor, z towards the camera. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const CENTRAL = [
  'pelvis',
  'lowBack',
  'waist',
  'upperLumbar',
  'chestBase',
  'neck',
  'head',
  'crown',
] as const;
const OF_LEG = ['Hip', 'Knee', 'Ankle', 'Heel', 'Toe'] as const;
const OF_ARM = ['Shoulder', 'Elbow', 'Wrist', 'Hand'] as const;

/**
 * The points that `jointsAt` names. `pelvis` is the middle between the hips; up the spine follow
 * `lowBack` (L5/S1), `waist` and `upperLumbar` (between the lumbar thirds), `chestBase` (T12/L1),
 * `neck` (C7), `head` (its middle) and `crown`. `Heel` and `Toe` are the ends of the sole; `Hand` is where a
 * hand grips.
 */
export type JointName =
  (typeof CENTRAL)[number] | `${Side}${(typeof OF_LEG)[number] | (typeof OF_ARM)[number]}`;

/** A pose of a motion, and the seconds at which the movement comes to it. */
export interface TimedPose {
  readonly name: string;
  /** Seconds from the beginning of a round to the pose. */
  readonly seconds: number;
  /** Seconds for which it is held. */
  readonly holdSeconds: number;
}

const timelines = new WeakMap<Motion, Timeline>();

function timelineFor(given: Motion | string, pace: Pace | undefined): Timeline {
  const motion = motionNamed(given);
  if (pace) return timelineOf(motion, pace);
  const known = timelines.get(motion) ?? timelineOf(motion);
  timelines.set(motion, known);
  return known;
}

/**
 * Where every joint is at a moment of a motion.
 *
 * @param motion A motion, or the name of one that comes with the package.
 * @throws RangeError Where there is no motion of that name.
 * @param options.seconds Seconds from the beginning; after one round it begins anew.
 * @param options.side Which side does what the motion’s data says of the left one: `left` without it.
 * @param options.pace Seconds from a dose; without it the motion’s own.
 */
export function jointsAt(
  motion: Motion | string,
  {
    seconds = 0,
    side = 'left',
    pace,
  }: {
    readonly seconds?: number | undefined;
    readonly side?: Side | undefined;
    readonly pace?: Pace | undefined;
  } = {},
): Readonly<Record<JointName, Point>> {
  const points = pointsOf(bodyAtSeconds(timelineFor(motion, pace), seconds));
  const named = points.map(([name, [x, y, z]]): [string, Point] =>
    side === 'left' ? [name, {x, y, z}] : [otherSide(name), {x, y, z: -z}],
  );
  return Object.fromEntries(named) as Record<JointName, Point>;
}

/** The named poses of a motion in the order in which a round comes to them, each at its first time. */
export function posesOf(motion: Motion | string, pace?: Pace): readonly TimedPose[] {
  return posedStops(timelineFor(motion, pace)).map(({solved, reached, left}) => ({
    name: solved.pose.name,
    seconds: reached,
    holdSeconds: left - reached,
  }));
}

/** Seconds of one round of a motion. */
export function secondsOf(motion: Motion | string, pace?: Pace): number {
  return timelineFor(motion, pace).seconds;
}

function pointsOf({trunk, limbs}: Body): [string, Vec][] {
  const {pelvis, lumbar, thorax, head} = trunk;
  const spine = [pelvis.from, ...lumbar.map(({from}) => from), thorax.from, thorax.to, head.to];
  const crown = add(head.to, head.frame.up, 0.066);
  const central = [...spine, crown].map((at, i): [string, Vec] => [CENTRAL[i]!, at]);
  return [
    ...central,
    ...LIMBS.flatMap((limb) => {
      const {upper, lower, end} = limbs[limb];
      const side = signOf(limb) > 0 ? 'left' : 'right';
      const sole = (front: number, up: number) =>
        add(add(end.from, end.frame.front, front), end.frame.up, up);
      const points = isLeg(limb)
        ? [upper.from, upper.to, lower.to, sole(-0.031, -0.033), sole(0.112, -0.036)]
        : [upper.from, upper.to, lower.to, end.to];
      const names = isLeg(limb) ? OF_LEG : OF_ARM;
      return points.map((at, i): [string, Vec] => [`${side}${names[i]!}`, at]);
    }),
  ];
}

function otherSide(name: string): string {
  return name.replace(/^(?:left|right)/, (side) => (side === 'left' ? 'right' : 'left'));
}
