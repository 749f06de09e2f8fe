import fc from 'fast-check';
import type {SessionOptions} from '../../src/session/cue.js';

const EXERCISES = ['a', 'b', 'c'] as const;
const KINDS = ['easier', 'harder', 'chair', 'bed'] as const;

/** A number, or the least and the most. */
const range = (number: fc.Arbitrary<number>) =>
  fc.oneof(
    number,
    fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
  );
const count = (most: number) => range(fc.integer({min: 1, max: most}));
/** Quarters of a second: their sums are exact. */
const seconds = (most: number) => range(fc.integer({min: 0, max: most * 4}).map((n) => n / 4));

/** There every second time. */
const sometimes = <T>(field: fc.Arbitrary<T>) => fc.option(field, {nil: undefined, freq: 2});
const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const dose = fc
  .record({
    sets: sometimes(count(3)),
    repetitions: sometimes(count(5)),
    holdSeconds: sometimes(seconds(30)),
    holdBreaths: sometimes(count(5)),
    restSeconds: sometimes(seconds(40)),
    sides: sometimes(fc.constantFrom('both', 'each', 'alternate', 'left', 'right')),
    moveSeconds: sometimes(seconds(5)),
    returnSeconds: sometimes(seconds(5)),
  })
  .map(given);

/** One that says how often, and takes time. */
const knownDose = fc
  .tuple(dose, count(5), fc.integer({min: 1, max: 5}))
  .map(([fields, repetitions, moveSeconds]) => ({...fields, repetitions, moveSeconds}));

const variants = (doses: fc.Arbitrary<object>) =>
  fc
    .subarray([...KINDS])
    .chain((kinds) =>
      fc.tuple(...kinds.map((kind) => sometimes(doses).map((own) => given({kind, dose: own})))),
    );

const exercises = (own: fc.Arbitrary<object>, over: fc.Arbitrary<object>) =>
  fc.tuple(
    ...EXERCISES.map((name) =>
      fc.record({
        name: fc.constant(name),
        position: fc.constantFrom('supine', 'standing'),
        dose: own,
        variants: variants(over),
        figure: fc.constantFrom('knee-to-chest', 'lumbar-rotation', 'piriformis-stretch'),
        steps: fc.constant(['Get ready.', {text: 'Go.', pose: 'hold'}, 'Stay.']),
      }),
    ),
  );

const items = (over: fc.Arbitrary<object>) =>
  fc.array(
    fc
      .record({
        exercise: fc.constantFrom(...EXERCISES),
        variant: sometimes(fc.constantFrom(...KINDS)),
        dose: sometimes(over),
      })
      .map(given),
    {minLength: 1, maxLength: 4},
  );

const planOf = (own: fc.Arbitrary<object>, over: fc.Arbitrary<object>) =>
  fc.record({exercises: exercises(own, over), items: items(over)}).map((parts) => ({
    exercises: parts.exercises,
    routines: [{id: 'routine', items: parts.items}],
  }));

/** What may be laid over a known dose without making it unknown. */
const overKnown = fc
  .record({repetitions: sometimes(count(4)), holdSeconds: sometimes(seconds(20))})
  .map(given);

/** A small plan, as an author would write it, with one routine `routine` of which every length is known. */
export const knownPlan = planOf(knownDose, overKnown);
/** The same, where some exercises are done at one’s own pace. */
export const anyPlan = planOf(fc.oneof(dose, knownDose), dose);

export const options: fc.Arbitrary<SessionOptions> = fc
  .record({
    countInSeconds: sometimes(fc.integer({min: 0, max: 60})),
    pace: sometimes(fc.constantFrom(0.5, 1, 2)),
    restSeconds: sometimes(fc.integer({min: 0, max: 60})),
    rangeEnd: sometimes(fc.constantFrom('least', 'most')),
    firstSide: sometimes(fc.constantFrom('left', 'right')),
    changes: sometimes(
      fc.uniqueArray(
        fc.record({
          item: fc.integer({min: 0, max: 3}),
          leaveOut: fc.boolean(),
          repetitions: sometimes(fc.integer({min: 1, max: 4})),
        }),
        {selector: ({item}) => item, maxLength: 3},
      ),
    ),
  })
  .map(given);
