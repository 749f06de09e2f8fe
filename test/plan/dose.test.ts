import {expect} from '@open-wc/testing';
import {
  doseSeconds,
  findVariant,
  itemDose,
  overlayDose,
  routineSeconds,
  sideCount,
  wholeMinutes,
} from '../../src/plan.js';
import {exerciseOf, planOf} from './support.js';

const doseOf = (dose: object) => exerciseOf({dose}).dose!;

describe('A dose laid over another', () => {
  for (const {dose, over, result} of [
    {dose: {sets: [1, 1]}, over: {sets: [2, 3]}, result: {sets: [2, 3]}},
    {dose: {sets: [1, 1]}, over: {note: 'x'}, result: {sets: [1, 1], note: 'x'}},
    {dose: {sets: [1, 1]}, over: {}, result: {sets: [1, 1]}},
    {dose: {sets: [1, 1]}, over: undefined, result: {sets: [1, 1]}},
    {dose: undefined, over: {note: 'x'}, result: {note: 'x'}},
    {dose: undefined, over: undefined, result: undefined},
  ] as const) {
    it(`${JSON.stringify(over)} over ${JSON.stringify(dose)} is ${JSON.stringify(result)}`, () => {
      expect(overlayDose(dose, over)).to.deep.equal(result);
    });
  }
});

describe('The dose of an item', () => {
  const exercise = exerciseOf({
    dose: {sets: 1, repetitions: 1, holdSeconds: 1},
    variants: [{kind: 'chair', dose: {repetitions: 2, holdSeconds: 2}}, {kind: 'bed'}],
  });
  const id = exercise.id;
  const own = {holdSeconds: [3, 3]} as const;

  for (const {what, item, values} of [
    {what: "the exercise's, without an item", item: undefined, values: [1, 1, 1]},
    {what: "the exercise's, where the item has none", item: {exercise: id}, values: [1, 1, 1]},
    {what: "the item's over the exercise's", item: {exercise: id, dose: own}, values: [1, 1, 3]},
    {
      what: "the variant's over the exercise's",
      item: {exercise: id, variant: 'chair'},
      values: [1, 2, 2],
    },
    {
      what: "the item's over the variant's",
      item: {exercise: id, variant: 'chair', dose: own},
      values: [1, 2, 3],
    },
    {
      what: "the exercise's, where the variant has none",
      item: {exercise: id, variant: 'bed'},
      values: [1, 1, 1],
    },
  ] as const) {
    it(`is ${what}`, () => {
      const {sets, repetitions, holdSeconds} = itemDose(exercise, item)!;
      expect([sets, repetitions, holdSeconds]).to.deep.equal(values.map((n) => [n, n]));
    });
  }

  it('is unknown where nobody names one', () => {
    expect(itemDose(exerciseOf({}), {exercise: 'pelvic-tilt'})).to.equal(undefined);
  });

  it('comes from the variant of the right kind', () => {
    expect(findVariant(exercise, 'bed')).to.deep.equal({kind: 'bed'});
    expect(findVariant(exercise, 'harder')).to.equal(undefined);
    expect(findVariant(exercise, undefined)).to.equal(undefined);
    expect(findVariant(exerciseOf({}), 'bed')).to.equal(undefined);
  });
});

describe('The seconds of a dose', () => {
  // Where no pace is named, a movement takes 2 seconds out and 2 back.
  for (const {dose, seconds, sum} of [
    {dose: {repetitions: 10}, seconds: 40, sum: '10 × (2 + 2)'},
    {dose: {repetitions: [8, 12]}, seconds: 32, sum: '8 × (2 + 2), the lower end'},
    {dose: {repetitions: 10, sets: 3}, seconds: 120, sum: '3 × 10 × 4'},
    {dose: {repetitions: 10, sets: 3, restSeconds: 30}, seconds: 180, sum: '3 × 10 × 4 + 2 × 30'},
    {dose: {holdSeconds: 30}, seconds: 34, sum: '2 + 30 + 2'},
    {dose: {holdSeconds: [20, 30], repetitions: [2, 3]}, seconds: 48, sum: '2 × (2 + 20 + 2)'},
    {dose: {holdSeconds: 20, repetitions: 2, sides: 'each'}, seconds: 96, sum: '2 × 2 × 24'},
    {dose: {holdSeconds: 20, repetitions: 2, sides: 'alternate'}, seconds: 96, sum: '2 × 2 × 24'},
    {dose: {holdSeconds: 20, repetitions: 2, sides: 'left'}, seconds: 48, sum: '2 × 24'},
    {dose: {holdSeconds: 20, repetitions: 2, sides: 'both'}, seconds: 48, sum: '2 × 24'},
    {dose: {holdSeconds: 20, repetitions: 3, restSeconds: 10}, seconds: 92, sum: '3 × 24 + 2 × 10'},
    {
      dose: {holdSeconds: 20, repetitions: 2, sides: 'each', restSeconds: 10},
      seconds: 126,
      sum: '4 × 24 + 3 × 10',
    },
    {
      dose: {holdSeconds: 20, repetitions: 2, sets: 2, restSeconds: 10},
      seconds: 106,
      sum: '2 × 2 × 24 + 10, rest between sets only',
    },
    {dose: {repetitions: 10, restSeconds: 30}, seconds: 40, sum: '10 × 4, no rest within a set'},
    {dose: {repetitions: 5, moveSeconds: 3, returnSeconds: 1}, seconds: 20, sum: '5 × (3 + 1)'},
    {dose: {repetitions: 5, moveSeconds: 0, returnSeconds: 0}, seconds: 0, sum: '5 × 0'},
    {dose: {repetitions: 4, moveSeconds: [3, 9]}, seconds: 20, sum: '4 × (3 + 2)'},
    {dose: {repetitions: 2, timesPerDay: 3, timesPerWeek: 7}, seconds: 8, sum: '2 × 4, once'},
    {dose: {sets: 3}, seconds: undefined, sum: 'unknown: neither how often nor how long'},
    {dose: {sides: 'each', note: 'As you like'}, seconds: undefined, sum: 'unknown'},
    {dose: {}, seconds: undefined, sum: 'unknown'},
  ]) {
    it(`of ${JSON.stringify(dose)} are ${seconds} (${sum})`, () => {
      expect(doseSeconds(doseOf(dose))).to.equal(seconds);
    });
  }

  it('are unknown without a dose', () => {
    expect(doseSeconds(undefined)).to.equal(undefined);
  });

  for (const [sides, count] of Object.entries({
    both: 1,
    left: 1,
    right: 1,
    each: 2,
    alternate: 2,
  })) {
    it(`count ${count} for the sides “${sides}”`, () => {
      expect(sideCount(doseOf({sides}))).to.equal(count);
    });
  }
});

describe('The seconds of a routine', () => {
  const exercises = [
    {name: 'a', dose: {repetitions: 10}, variants: [{kind: 'easier', dose: {repetitions: 5}}]},
    {name: 'b', dose: {holdSeconds: 20}},
    {name: 'c'},
  ];
  // 20 seconds lie between one exercise and the next.
  for (const {items, seconds, sum} of [
    {items: ['a'], seconds: 40, sum: '10 × 4'},
    {items: ['a', 'b'], seconds: 84, sum: '40 + 20 + 24'},
    {items: ['a', 'a', 'b'], seconds: 144, sum: '40 + 20 + 40 + 20 + 24'},
    {items: [{exercise: 'a', variant: 'easier'}, 'b'], seconds: 64, sum: '20 + 20 + 24'},
    {items: [{exercise: 'c', dose: {repetitions: 1}}], seconds: 4, sum: '4'},
    {items: ['a', 'c'], seconds: undefined, sum: 'unknown: c has no dose'},
  ]) {
    it(`of ${JSON.stringify(items)} are ${seconds} (${sum})`, () => {
      const plan = planOf({exercises, routines: [{items}]});
      expect(routineSeconds(plan, plan.routines[0]!)).to.equal(seconds);
    });
  }
});

describe('Whole minutes', () => {
  for (const [seconds, minutes] of [
    [0, 1],
    [29, 1],
    [89, 1],
    [90, 2],
    [149, 2],
    [600, 10],
  ] as const) {
    it(`${seconds} seconds are ${minutes}`, () => {
      expect(wholeMinutes(seconds)).to.equal(minutes);
    });
  }
});
