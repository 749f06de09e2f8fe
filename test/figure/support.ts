import {expect} from '@open-wc/testing';
import type {Body} from '../../src/figure/body.js';
import {jointsAt, secondsOf, type JointName, type Point} from '../../src/figure/joints.js';
import type {Motion, Side} from '../../src/figure/motion.js';
import {motions} from '../../src/figure/motions.js';
import {bodyAtSeconds, timelineOf, type Timeline} from '../../src/figure/timeline.js';
import type {Vec} from '../../src/figure/vector.js';

export const FRAMES_PER_SECOND = 60;

export type Joints = Readonly<Record<JointName, Point>>;

/** One picture of a motion. */
export interface Frame {
  readonly seconds: number;
  /** By the names of the side that is on show. */
  readonly joints: Joints;
  /** As the data has it: of the left side. The right side is its mirror image (mirror.test.ts). */
  readonly body: Body;
}

/** A whole round of a motion, frame by frame, and three frames over its seam. */
export interface Walk {
  readonly name: string;
  readonly side: Side;
  readonly timeline: Timeline;
  readonly frames: readonly Frame[];
}

export const NAMES: readonly string[] = [...motions.keys()];
export const SIDES: readonly Side[] = ['left', 'right'];

/** Each motion, on both sides. */
export const ROUNDS = NAMES.flatMap((name) => SIDES.map((side) => ({name, side})));

export function motionNamed(name: string): Motion {
  const motion = motions.get(name);
  if (!motion) throw new Error(`There is no motion “${name}”`);
  return motion;
}

const walks = new Map<string, Walk>();

export function walkOf(name: string, side: Side = 'left'): Walk {
  const key = `${name} ${side}`;
  const walk = walks.get(key) ?? walkThrough(name, side);
  walks.set(key, walk);
  return walk;
}

function walkThrough(name: string, side: Side): Walk {
  const motion = motionNamed(name);
  const timeline = timelineOf(motion);
  const count = Math.ceil(secondsOf(motion) * FRAMES_PER_SECOND) + 3;
  const frames = Array.from({length: count}, (_, i): Frame => {
    const seconds = i / FRAMES_PER_SECOND;
    return {
      seconds,
      joints: jointsAt(motion, {seconds, side}),
      body: bodyAtSeconds(timeline, seconds),
    };
  });
  return {name, side, timeline, frames};
}

/** The frame of a pose, at the moment when it is reached for the first time. */
export function frameOfPose(name: string, pose: string, side: Side = 'left'): Frame {
  const motion = motionNamed(name);
  const {timeline} = walkOf(name, side);
  const stop = timeline.stops.find(({solved}) => solved.pose.name === pose);
  if (!stop) throw new Error(`${name} has no pose “${pose}”`);
  const seconds = stop.reached;
  return {
    seconds,
    joints: jointsAt(motion, {seconds, side}),
    body: bodyAtSeconds(timeline, seconds),
  };
}

/** What was measured in one frame. */
export type Found = readonly [what: string, value: number];

/** Every frame, and all that is measured in it, lies between two bounds; else it names the worst. */
export function expectAlways<Moment extends {readonly seconds: number}>(
  {name, side, frames}: {name: string; side: Side; frames: readonly Moment[]},
  measure: (frame: Moment) => readonly Found[],
  least: number,
  most: number,
): void {
  let worst = '';
  let excess = 0;
  let count = 0;
  for (const frame of frames) {
    for (const [what, value] of measure(frame)) {
      if (value >= least && value <= most) continue;
      count++;
      const beyond = Math.max(least - value, value - most);
      if (beyond <= excess) continue;
      excess = beyond;
      worst = `${name}, ${side}, ${frame.seconds.toFixed(2)} s, ${what}: ${value.toFixed(4)}`;
    }
  }
  expect(count, `${worst} is not between ${least} and ${most}; the worst of ${count}`).to.equal(0);
}

/** The same for the moment at which a pose is reached. */
export function expectInPose(
  name: string,
  pose: string,
  measure: (frame: Frame) => readonly Found[],
  least: number,
  most: number,
): void {
  const frames = [frameOfPose(name, pose)];
  expectAlways({name: `${name}, ${pose}`, side: 'left', frames}, measure, least, most);
}

export const vec = ({x, y, z}: Point): Vec => [x, y, z];
