import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {exercisesById, itemDose, routineSeconds, wholeMinutes, type Plan} from '../../src/plan.js';
import type {Cue, Timeline} from '../../src/session/cue.js';
import {secondsOf, timelineOf} from '../../src/session/timeline.js';
import preset from '../../src/presets/sciatica.json';
import {planOf} from '../plan/support.js';
import {anyPlan, knownPlan, options} from './arbitrary-session.js';

/** With a time limit, so that a slow machine tests less and does not fail. */
const RUNS = {numRuns: 300, interruptAfterTimeLimit: 1_000, markInterruptAsFailure: false};

const lengthOf = (timeline: Timeline): number =>
  timeline.reduce((sum, {seconds}) => sum + seconds, 0);

function expectSound(timeline: Timeline): void {
  for (const cue of timeline) {
    for (const value of Object.values(cue)) {
      if (typeof value === 'number' && !(value >= 0)) {
        expect.fail(`There is ${value} in ${JSON.stringify(cue)}.`);
      }
    }
  }
}

/** “1.2 left” once for each repetition that a dose wants, worked out from the dose and not by the timeline. */
function wantedOf(plan: Plan, place: number): string[] {
  const item = plan.routines[0]!.items[place]!;
  const dose = itemDose(exercisesById(plan).get(item.exercise)!, item)!;
  const [sets] = dose.sets ?? [1];
  const [repetitions] = dose.repetitions!;
  const {sides = 'both'} = dose;
  const worked = sides === 'each' || sides === 'alternate' ? ['left', 'right'] : [sides];
  return upTo(sets).flatMap((set) =>
    worked.flatMap((side) => upTo(repetitions).map((one) => `${set}.${one} ${side}`)),
  );
}

const upTo = (count: number) => Array.from({length: count}, (_, i) => i + 1);

describe('A session takes as long as its routine says', () => {
  it('for any doses of known length', () => {
    fc.assert(
      fc.property(knownPlan, (json) => {
        const plan = planOf(json);
        const timeline = timelineOf(plan, 'routine');
        const seconds = routineSeconds(plan, plan.routines[0]!)!;
        expect(lengthOf(timeline)).to.equal(seconds);
        expect(secondsOf(timeline)).to.equal(seconds);
        expectSound(timeline);
      }),
      RUNS,
    );
  });

  it('for any doses and options, where it is known', () => {
    fc.assert(
      fc.property(anyPlan, options, (json, chosen) => {
        const timeline = timelineOf(planOf(json), 'routine', chosen);
        expect(secondsOf(timeline)).to.equal(lengthOf(timeline));
        expectSound(timeline);
      }),
      RUNS,
    );
  });

  const plan = planOf(preset);
  for (const routine of plan.routines) {
    it(`in the minutes that “${routine.name}” is headed with`, () => {
      const timeline = timelineOf(plan, routine.id);
      const seconds = routineSeconds(plan, routine)!;
      expect(lengthOf(timeline)).to.be.closeTo(seconds, 1e-6);
      expect(wholeMinutes(secondsOf(timeline))).to.equal(wholeMinutes(seconds));
    });
  }
});

describe('Each repetition', () => {
  const isWork = ({kind}: Cue) => kind === 'move' || kind === 'hold' || kind === 'return';

  it('of any set and side is there once, in one piece', () => {
    fc.assert(
      fc.property(knownPlan, (json) => {
        const plan = planOf(json);
        const timeline = timelineOf(plan, 'routine');
        plan.routines[0]!.items.forEach((_, place) => {
          const ofItem = timeline.filter((cue) => cue.item === place);
          const ends = ofItem.filter(({completes}) => completes);
          const found = ends.map((cue) => `${cue.set}.${cue.repetition} ${cue.side}`);
          expect([...found].sort()).to.deep.equal(wantedOf(plan, place).sort());
          // The way there, the hold and the way back follow one another, the last of them ends it.
          let piece: Cue[] = [];
          for (const cue of ofItem.filter(isWork)) {
            piece.push(cue);
            if (!cue.completes) continue;
            expect(new Set(piece.map(({kind}) => kind)).size).to.equal(piece.length);
            const names = piece.map(({set, repetition, side}) => `${set}.${repetition} ${side}`);
            expect(new Set(names).size).to.equal(1);
            piece = [];
          }
          expect(piece).to.deep.equal([]);
        });
      }),
      RUNS,
    );
  });

  it('of an item has its number, from 1 on without a gap', () => {
    fc.assert(
      fc.property(anyPlan, options, (json, chosen) => {
        const timeline = timelineOf(planOf(json), 'routine', chosen);
        for (const item of new Set(timeline.map((cue) => cue.item))) {
          const numbers = timeline
            .filter((cue) => cue.item === item && cue.completes)
            .map(({completes}) => completes);
          expect(numbers).to.deep.equal(upTo(numbers.length));
          expect(numbers).to.have.length.above(0);
        }
      }),
      RUNS,
    );
  });
});

describe('A session stays of a size that a device can bear', () => {
  const MOST = 50_000;
  const timelineFor = (...doses: object[]) => {
    const exercises = doses.map((dose, i) => ({name: `e${i}`, dose}));
    return timelineOf(planOf({exercises}), 'all-exercises');
  };
  const huge = {sets: 100, repetitions: 1_000, holdSeconds: 5, sides: 'each'};

  it('an exercise of 100 sets of 1,000 on each side is left out, the others stay', () => {
    const items = timelineFor({repetitions: 1}, huge, {holdSeconds: 9}).map(({item}) => item);
    expect([...new Set(items)]).to.deep.equal([0, 2]);
    expect(timelineFor(huge)).to.deep.equal([]);
  });

  it('what fits is whole: 12 sets of 1,000 repetitions', () => {
    const timeline = timelineFor({sets: 12, repetitions: 1_000, holdSeconds: 1});
    // To get ready, 12,000 times there, hold and back, and the end.
    expect(timeline).to.have.length(1 + 36_000 + 1);
    expect(timeline.at(-2)!.completes).to.equal(12_000);
  });

  it('however many exercises there are, it has at most 50,000 cues and the end, within a second', () => {
    const doses = Array.from({length: 300}, (_, i) => ({
      sets: 1 + (i % 20),
      repetitions: 100,
      sides: 'each',
    }));
    const before = performance.now();
    const timeline = timelineFor(...doses, huge);
    expect(performance.now() - before).to.be.below(1_000);
    expect(timeline.length).to.be.within(MOST / 2, MOST + 1);
    expect(timeline.at(-1)!.kind).to.equal('done');
  });
});
