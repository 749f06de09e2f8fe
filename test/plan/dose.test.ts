import {expect} from '@open-wc/testing';
import {
  doseSeconds,
  findVariant,
  itemDose,
  overlayDose,
  routineSeconds,
  sideCount,
  wholeMinutes,
  workOf,
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
    {
      dose: {holdSeconds: 20, repetitions: 2, sides: 'each'},
      seconds: 101,
      sum: '2 × 2 × 24 + 5 to change sides',
    },
    {
      dose: {repetitions: 2, sides: 'each', sets: 3},
      seconds: 73,
      sum: '3 × (2 × 2 × 4 + 5) + 2 × 5 to change back',
    },
    {
      dose: {repetitions: 2, sides: 'each', sets: 3, restSeconds: 30},
      seconds: 123,
      sum: '3 × (2 × 2 × 4 + 5) + 2 × 30',
    },
    {
      dose: {repetitions: 2, sides: 'alternate', sets: 3},
      seconds: 48,
      sum: '3 × 2 × 2 × 4, in turn without a change',
    },
    {dose: {holdSeconds: 20, repetitions: 2, sides: 'alternate'}, seconds: 96, sum: '2 × 2 × 24'},
    {dose: {holdSeconds: 20, repetitions: 2, sides: 'left'}, seconds: 48, sum: '2 × 24'},
    {dose: {holdSeconds: 20, repetitions: 2, sides: 'both'}, seconds: 48, sum: '2 × 24'},
    {dose: {holdSeconds: 20, repetitions: 3, restSeconds: 10}, seconds: 92, sum: '3 × 24 + 2 × 10'},
    {
      dose: {holdSeconds: 20, repetitions: 2, sides: 'each', restSeconds: 10},
      seconds: 126,
      sum: '4 × 24 + 3 × 10, the change of sides is a rest',
    },
    {
      dose: {holdSeconds: 20, repetitions: 2, sides: 'each', restSeconds: 3},
      seconds: 107,
      sum: '4 × 24 + 2 × 3 + 5',
    },
    {
      dose: {holdSeconds: 20, repetitions: 2, sides: 'alternate', restSeconds: 3},
      seconds: 105,
      sum: '4 × 24 + 3 × 3',
    },
    {dose: {holdBreaths: 4}, seconds: 24, sum: '2 + 4 × 5 + 2, a breath takes five seconds'},
    {dose: {holdBreaths: [2, 3], repetitions: 3}, seconds: 42, sum: '3 × (2 + 2 × 5 + 2)'},
    {
      dose: {holdBreaths: 2, repetitions: 3, restSeconds: 10},
      seconds: 62,
      sum: '3 × (2 + 2 × 5 + 2) + 2 × 10',
    },
    {
      dose: {holdBreaths: 4, holdSeconds: 10},
      seconds: 14,
      sum: '2 + 10 + 2, seconds stand before breaths',
    },
    {
      dose: {holdSeconds: 20, repetitions: 2, sets: 2, restSeconds: 10},
      seconds: 106,
      sum: '2 × 2 × 24 + 10, rest between sets only',
    },
    {dose: {repetitions: 10, restSeconds: 30}, seconds: 40, sum: '10 × 4, no rest within a set'},
    {dose: {repetitions: 5, moveSeconds: 3, returnSeconds: 1}, seconds: 20, sum: '5 × (3 + 1)'},
    {
      dose: {repetitions: 5, moveSeconds: 0, returnSeconds: 0},
      seconds: undefined,
      sum: 'unknown: nothing in it takes time',
    },
    {
      dose: {repetitions: 5, holdSeconds: 3, moveSeconds: 0, returnSeconds: 0},
      seconds: 15,
      sum: '5 × 3',
    },
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

  const ranges = {
    sets: [1, 2],
    repetitions: [2, 3],
    holdSeconds: [10, 20],
    restSeconds: [5, 15],
    moveSeconds: [1, 3],
  };
  for (const {dose, choice, seconds, sum} of [
    {dose: ranges, choice: {}, seconds: 31, sum: '2 × (1 + 10 + 2) + 5'},
    {dose: ranges, choice: {rangeEnd: 'least'}, seconds: 31, sum: '2 × (1 + 10 + 2) + 5'},
    {dose: ranges, choice: {rangeEnd: 'most'}, seconds: 165, sum: '2 × 3 × (3 + 20 + 2) + 15'},
    {dose: ranges, choice: {repetitions: 4}, seconds: 67, sum: '4 × (1 + 10 + 2) + 3 × 5'},
    {dose: ranges, choice: {restSeconds: 0}, seconds: 26, sum: '2 × (1 + 10 + 2)'},
    {dose: ranges, choice: {restSeconds: 60}, seconds: 86, sum: '2 × (1 + 10 + 2) + 60'},
    {dose: ranges, choice: {pace: 0.5}, seconds: 37, sum: '2 × (2 + 10 + 4) + 5'},
    {dose: {repetitions: 10}, choice: {pace: 2}, seconds: 20, sum: '10 × (1 + 1)'},
    {dose: {repetitions: 10}, choice: {restSeconds: 60}, seconds: 40, sum: 'nowhere to rest'},
    {
      dose: {repetitions: 10, sides: 'each'},
      choice: {restSeconds: 0},
      seconds: 85,
      sum: '2 × 10 × 4 + 5, sides take their time',
    },
    {dose: {note: 'x'}, choice: {repetitions: 5}, seconds: undefined, sum: 'unknown'},
  ] as const) {
    it(`of ${JSON.stringify(dose)} with ${JSON.stringify(choice)} are ${seconds} (${sum})`, () => {
      expect(doseSeconds(doseOf(dose), choice)).to.equal(seconds);
    });
  }

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

describe('The work of a dose', () => {
  /** What a dose comes to where it says nothing but its repetitions. */
  const plain = {
    sets: 1,
    repetitions: 3,
    sides: 'both',
    moveSeconds: 2,
    holdSeconds: 0,
    holdBreaths: 0,
    returnSeconds: 2,
    restSeconds: 0,
    sideSeconds: 5,
    setRestSeconds: 0,
  };
  const held = {...plain, holdSeconds: 20};

  for (const {what, dose, choice, work} of [
    {what: 'has every number', dose: {repetitions: 3}, work: plain},
    {
      what: 'is one hold, without repetitions',
      dose: {holdSeconds: 20},
      work: {...held, repetitions: 1},
    },
    {
      what: 'is a hold of five seconds a breath',
      dose: {repetitions: 3, holdBreaths: 4},
      work: {...held, holdBreaths: 4},
    },
    {
      what: 'has no breaths where it has seconds',
      dose: {repetitions: 3, holdBreaths: 2, holdSeconds: 20},
      work: held,
    },
    {
      what: 'rests between the holds of a single set',
      dose: {repetitions: 3, holdSeconds: 20, restSeconds: 9},
      work: {...held, restSeconds: 9, sideSeconds: 9, setRestSeconds: 9},
    },
    {
      what: 'rests between several sets',
      dose: {sets: 2, repetitions: 3, holdSeconds: 20, restSeconds: 9},
      work: {...held, sets: 2, setRestSeconds: 9},
    },
    {
      what: 'leaves time to change sides between the sets of each',
      dose: {sets: 2, repetitions: 3, sides: 'each', restSeconds: 1},
      work: {...plain, sets: 2, sides: 'each', setRestSeconds: 5},
    },
    {
      what: 'takes the higher ends where they are wanted',
      dose: {sets: [1, 2], repetitions: [1, 3], holdBreaths: [1, 4], restSeconds: [1, 9]},
      choice: {rangeEnd: 'most'},
      work: {...held, sets: 2, holdBreaths: 4, setRestSeconds: 9},
    },
    {
      what: 'takes the repetitions, the rest and the pace that are wanted',
      dose: {repetitions: 8, holdSeconds: 20, restSeconds: 60, moveSeconds: 4, returnSeconds: 1},
      choice: {repetitions: 3, restSeconds: 10, pace: 0.5},
      work: {
        ...held,
        moveSeconds: 8,
        returnSeconds: 2,
        restSeconds: 10,
        sideSeconds: 10,
        setRestSeconds: 10,
      },
    },
  ] as const) {
    it(`${what}: ${JSON.stringify(dose)}`, () => {
      expect(workOf(doseOf(dose), choice)).to.deep.equal(work);
    });
  }

  for (const dose of [
    {},
    {sets: 3},
    {note: 'x'},
    {repetitions: 3, moveSeconds: 0, returnSeconds: 0},
  ]) {
    it(`is unknown for ${JSON.stringify(dose)}`, () => {
      expect(workOf(doseOf(dose))).to.equal(undefined);
    });
  }

  it('is unknown without a dose, whatever is wanted', () => {
    expect(workOf(undefined)).to.equal(undefined);
    expect(workOf(undefined, {repetitions: 3})).to.equal(undefined);
  });
});

describe('The seconds of a routine', () => {
  const exercises = [
    {name: 'a', dose: {repetitions: 10}, variants: [{kind: 'easier', dose: {repetitions: 5}}]},
    {name: 'b', dose: {holdSeconds: 20}},
    {name: 'c'},
  ];
  // It takes 20 seconds to get into the position of each exercise, the first one too.
  for (const {items, seconds, sum} of [
    {items: ['a'], seconds: 60, sum: '20 + 10 × 4'},
    {items: ['a', 'b'], seconds: 104, sum: '20 + 40 + 20 + 24'},
    {items: ['a', 'a', 'b'], seconds: 164, sum: '20 + 40 + 20 + 40 + 20 + 24'},
    {items: [{exercise: 'a', variant: 'easier'}, 'b'], seconds: 84, sum: '20 + 20 + 20 + 24'},
    {items: [{exercise: 'c', dose: {repetitions: 1}}], seconds: 24, sum: '20 + 4'},
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
