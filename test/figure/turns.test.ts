import {expect} from '@open-wc/testing';
import type {Motion} from '../../src/figure/motion.js';
import {secondsOnWay, timelineOf} from '../../src/figure/timeline.js';
import {phasesOf, turnsOf} from '../../src/figure/turns.js';
import {parseMotion} from '../../src/plan.js';
import {NAMES, motionNamed} from './support.js';

/** A motion as an author would write it, of poses that are told apart by one knee. */
function motionOf(poses: readonly (string | object)[], phases?: readonly unknown[]): Motion {
  const named = poses.map((pose, i) => ({
    leftKnee: 10 * i,
    ...(typeof pose === 'string' ? {name: pose} : pose),
  }));
  return parseMotion({poses: named, ...(phases && {phases})}).motion!;
}

/** “start 1.5 1” for each phase: its pose, how long the way to it is, and how long it is held. */
const written = (motion: Motion): string[] =>
  phasesOf(motion).map(({pose, move, hold}) => `${pose} ${move} ${hold}`);

/** “start to hold, back to start” for each turn: the poses between which a repetition goes. */
function turned(motion: Motion): string[] {
  const phases = phasesOf(motion);
  const poseAt = (place: number) => phases[place % phases.length]!.pose;
  return turnsOf(motion).map(
    ({base, at, back}) => `${poseAt(base)} to ${poseAt(at)}, back to ${poseAt(back)}`,
  );
}

const effort = (name: string) => ({name, effort: 'leftKnee'});

describe('The phases of a motion', () => {
  it('have two seconds of way and no hold, where the data does not say', () => {
    expect(written(motionOf(['a', 'b'], ['a', {pose: 'b', hold: 'dose'}]))).to.deep.equal([
      'a 2 0',
      'b 2 dose',
    ]);
  });

  it('are those of the data', () => {
    expect(written(motionNamed('knee-to-chest'))).to.deep.equal([
      'start 1.5 1',
      'mid 1.5 0',
      'hold 1.5 dose',
      'mid 1.5 0',
    ]);
  });

  for (const {what, phases} of [
    {what: 'where the data names none', phases: undefined},
    {what: 'where its list is empty', phases: []},
    {what: 'where none leads to a pose', phases: ['nowhere']},
  ]) {
    it(`are its poses one after the other, a second each, ${what}`, () => {
      const poses = motionOf(['a', 'b', 'c']).poses;
      const motion = {poses, ...(phases && {phases: phases.map((pose) => ({pose}))})} as Motion;
      expect(written(motion)).to.deep.equal(['a 2 1', 'b 2 1', 'c 2 1']);
    });
  }

  it('that lead nowhere are passed over', () => {
    const motion: Motion = {poses: motionOf(['a', 'b']).poses, phases: [{pose: 'x'}, {pose: 'b'}]};
    expect(written(motion)).to.deep.equal(['b 2 0']);
  });
});

describe('A repetition', () => {
  for (const [name, turns] of Object.entries({
    'knee-to-chest': ['start to hold, back to start'],
    'sciatic-nerve-glide': ['start to end, back to start'],
    'pelvic-tilt': ['start to hold, back to start'],
    'lumbar-rotation': ['centre to left, back to centre', 'centre to right, back to centre'],
    'piriformis-stretch': ['cross to hold, back to cross'],
    'piriformis-stretch-chair': ['start to hold, back to start'],
    'hamstring-stretch': ['start to hold, back to start'],
    'hamstring-stretch-chair': ['start to hold, back to start'],
    'press-up': ['start to hold, back to start'],
    'standing-extension': ['start to hold, back to start'],
  })) {
    it(`of ${name} goes from ${turns.join(', then from ')}`, () => {
      expect(turned(motionNamed(name))).to.deep.equal(turns);
    });
  }

  it('is known for every motion that comes with the package', () => {
    for (const name of NAMES) {
      const motion = motionNamed(name);
      const {length} = phasesOf(motion);
      for (const {base, at, back} of turnsOf(motion)) {
        expect([base < at, at < back, back <= length], name).to.deep.equal([true, true, true]);
      }
    }
  });

  for (const {what, motion, turns} of [
    {
      what: 'turns round where the dose holds it, not where its effort is',
      motion: motionOf([effort('a'), effort('b'), 'c'], ['a', 'b', {pose: 'c', hold: 'dose'}]),
      turns: ['a to c, back to a'],
    },
    {
      what: 'turns round at the end of its effort, where the dose holds nothing',
      motion: motionOf(['a', effort('b'), effort('c'), 'd'], ['a', 'b', 'c', 'd']),
      turns: ['a to c, back to a'],
    },
    {
      what: 'turns round half way, where there is no effort either',
      motion: motionOf(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd']),
      turns: ['a to c, back to a'],
    },
    {
      what: 'turns round at the second of two poses',
      motion: motionOf(['a', 'b']),
      turns: ['a to b, back to a'],
    },
    {
      what: 'of a single pose stays there',
      motion: motionOf(['a']),
      turns: ['a to a, back to a'],
    },
    {
      what: 'begins and ends in the poses nearest to the hold that are held as well',
      motion: motionOf(
        ['a', 'b', 'c', 'd', 'e'],
        [
          'a',
          {pose: 'b', hold: 1},
          'c',
          {pose: 'd', hold: 'dose'},
          'c',
          {pose: 'e', hold: 0.5},
          'a',
        ],
      ),
      turns: ['b to d, back to e'],
    },
    {
      what: 'is one for each side, where a motion goes to both',
      motion: motionOf(
        ['a', 'b', 'c'],
        [
          {pose: 'a', hold: 1},
          {pose: 'b', hold: 'dose'},
          {pose: 'a', hold: 1},
          {pose: 'c', hold: 'dose'},
        ],
      ),
      turns: ['a to b, back to a', 'a to c, back to a'],
    },
    {
      what: 'stays where it is, where the next hold follows at once',
      motion: motionOf(
        ['a', 'b', 'c'],
        ['a', {pose: 'b', hold: 'dose'}, {pose: 'c', hold: 'dose'}],
      ),
      turns: ['a to b, back to b', 'a to c, back to a'],
    },
  ]) {
    it(what, () => {
      expect(turned(motion)).to.deep.equal(turns);
    });
  }
});

describe('The seconds of a way, in the round of a motion', () => {
  // start 0–1, mid 2.5, hold 4–7 (3 s without a dose), mid 8.5, and start again at 10.
  const round = timelineOf(motionNamed('knee-to-chest'));

  for (const {what, from, to, share, seconds} of [
    {what: 'begin when the first pose is left', from: 0, to: 2, share: 0, seconds: 1},
    {what: 'end when the other one is reached', from: 0, to: 2, share: 1, seconds: 4},
    {what: 'are half over half way', from: 0, to: 2, share: 0.5, seconds: 2.5},
    {what: 'lead to the end of the round', from: 2, to: 4, share: 1, seconds: 10},
    {what: 'lead there from a hold', from: 2, to: 4, share: 0, seconds: 7},
    {
      what: 'lead to an earlier pose through the end of the round',
      from: 3,
      to: 0,
      share: 1,
      seconds: 10,
    },
    {what: 'lead on beyond it', from: 3, to: 2, share: 1, seconds: 14},
    {what: 'of no way are those of the hold', from: 2, to: 2, share: 0, seconds: 7},
    {what: 'of no way stand still', from: 2, to: 2, share: 0.7, seconds: 7},
    {what: 'of a whole round are all of it', from: 0, to: 4, share: 1, seconds: 10},
  ]) {
    it(`${what}: from ${from} to ${to}, ${share} of it, ${seconds} s`, () => {
      expect(secondsOnWay(round, from, to, share)).to.be.closeTo(seconds, 1e-9);
    });
  }

  it('never go back along a way, for every motion of the package', () => {
    for (const name of NAMES) {
      const motion = motionNamed(name);
      const timeline = timelineOf(motion);
      for (const {base, at, back} of turnsOf(motion)) {
        for (const [from, to] of [
          [0, base],
          [base, at],
          [at, back],
        ] as const) {
          const times = [0, 0.25, 0.5, 0.75, 1].map((share) =>
            secondsOnWay(timeline, from, to, share),
          );
          expect(times, name).to.deep.equal(times.toSorted((a, b) => a - b));
        }
      }
    }
  });
});
