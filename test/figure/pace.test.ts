import {expect} from '@open-wc/testing';
import {LIMBS} from '../../src/figure/channels.js';
import {jointsAt, posesOf, secondsOf, type JointName} from '../../src/figure/joints.js';
import type {Side} from '../../src/figure/motion.js';
import {distance, length, minus, type Vec} from '../../src/figure/vector.js';
import {angleBetween} from './goniometer.js';
import {
  FRAMES_PER_SECOND,
  NAMES,
  ROUNDS,
  expectAlways,
  motionNamed,
  vec,
  walkOf,
  type Found,
  type Frame,
  type Walk,
} from './support.js';

const NAMES_OF_JOINTS = Object.keys(walkOf('pelvic-tilt').frames[0]!.joints) as JointName[];

/**
 * A hand that reaches for a cup peaks near 1 m/s. These are slow exercises, so nothing moves faster than
 * that: 0.6 of a stature of 1.7 m.
 */
const FASTEST = 0.6;
/** A knee swings at about 350–400 °/s in walking. Here: a third of that. */
const FASTEST_TURN = 130;
/**
 * Statures per second each second: 3.4 m/s², a third of free fall. In one frame it is less than a
 * thousandth of stature, so that a joint that jumps by 1 mm is found.
 */
const HARDEST = 2;

/** A frame with the two before it. */
interface Step extends Frame {
  readonly before: Frame;
  readonly first: Frame;
}

function stepsOf({name, side, frames}: Walk): {name: string; side: Side; frames: Step[]} {
  const steps = frames
    .slice(2)
    .map((frame, i): Step => ({...frame, first: frames[i]!, before: frames[i + 1]!}));
  return {name, side, frames: steps};
}

const named = (measure: (name: JointName, step: Step) => number) => (step: Step) =>
  NAMES_OF_JOINTS.map((name): Found => [name, measure(name, step)]);

const speed = named((name, {before, joints}) => {
  const way = distance(vec(before.joints[name]), vec(joints[name]));
  return way * FRAMES_PER_SECOND;
});

const acceleration = named((name, {first, before, joints}) => {
  const [a, b, c] = [first.joints[name], before.joints[name], joints[name]].map(vec) as [
    Vec,
    Vec,
    Vec,
  ];
  return length(minus(minus(c, b), minus(b, a))) * FRAMES_PER_SECOND ** 2;
});

const turning = ({before, body}: Step): Found[] =>
  LIMBS.flatMap((limb) =>
    (['upper', 'lower', 'end'] as const).map((part): Found => {
      const [was, is] = [before.body, body].map(({limbs}) => limbs[limb][part].frame.up);
      return [`${limb}, ${part}`, angleBetween(was!, is!) * FRAMES_PER_SECOND];
    }),
  );

describe('Nothing moves faster than an unhurried person, over the end of a round and on', () => {
  for (const {name, side} of ROUNDS) {
    it(`in ${name}, ${side}: ${FASTEST} statures per second at most`, () => {
      expectAlways(stepsOf(walkOf(name, side)), speed, 0, FASTEST);
    });
  }

  for (const name of NAMES) {
    it(`in ${name}: no limb turns by more than ${FASTEST_TURN}° per second`, () => {
      expectAlways(stepsOf(walkOf(name)), turning, 0, FASTEST_TURN);
    });
  }
});

describe('No joint jumps from one frame to the next, over the end of a round and on', () => {
  for (const {name, side} of ROUNDS) {
    it(`in ${name}, ${side}: it gains ${HARDEST} statures per second each second at most`, () => {
      expectAlways(stepsOf(walkOf(name, side)), acceleration, 0, HARDEST);
    });
  }
});

describe('A pose is reached and left without a jump', () => {
  const MOMENT = 1e-6;

  for (const {name, side} of ROUNDS) {
    it(`in ${name}, ${side}`, () => {
      const motion = motionNamed(name);
      const times = walkOf(name, side).timeline.stops.flatMap(({reached, left}) => [reached, left]);
      const frames = [...times, secondsOf(motion)].map((seconds) => ({seconds}));
      const jump = ({seconds}: {seconds: number}): Found[] => {
        const before = jointsAt(motion, {seconds: seconds - MOMENT, side});
        const after = jointsAt(motion, {seconds: seconds + MOMENT, side});
        return NAMES_OF_JOINTS.map((joint) => [
          joint,
          distance(vec(before[joint]), vec(after[joint])),
        ]);
      };
      // At the greatest speed it would be 2 × MOMENT × FASTEST, far less than this.
      expectAlways({name, side, frames}, jump, 0, 1e-5);
    });
  }
});

describe('The nerve glide', () => {
  it('never stops where the nerve is long', () => {
    const poses = posesOf(motionNamed('sciatic-nerve-glide'));
    const {holdSeconds} = poses.find(({name}) => name === 'end')!;
    expect(holdSeconds).to.equal(0);
  });
});
