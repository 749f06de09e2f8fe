import {expect} from '@open-wc/testing';
import {exerciseOf, issuesOf, problemsOf, withExercise} from './support.js';

const COUNTS = ['sets', 'repetitions', 'timesPerDay', 'timesPerWeek'];
const SECONDS = ['holdSeconds', 'restSeconds', 'moveSeconds', 'returnSeconds'];

describe('A number of a dose that makes no sense is left out with an error', () => {
  const absurd = [
    {what: 'negative', value: -1},
    {what: 'absurd', value: 1e9},
    {what: 'infinite', value: Infinity},
    {what: 'not a number', value: NaN},
    {what: 'a text', value: '3'},
    {what: 'reversed', value: [3, 2]},
    {what: 'a list of one', value: [3]},
    {what: 'a list of three', value: [1, 2, 3]},
    {what: 'an empty list', value: []},
    {what: 'half a range', value: [1, null]},
    {what: 'a range of texts', value: ['1', '2']},
    {what: 'a range that ends in the absurd', value: [1, 1e9]},
    {what: 'a range that begins below 0', value: [-1, 3]},
    {what: 'an object', value: {min: 1, max: 2}},
    {what: 'true', value: true},
    {what: 'a bigint', value: 3n},
  ];
  const fractional = [
    {what: 'fractional', value: 2.5},
    {what: 'zero', value: 0},
    {what: 'a range of fractions', value: [1.5, 2]},
  ];
  for (const field of [...COUNTS, ...SECONDS]) {
    for (const {what, value} of COUNTS.includes(field) ? [...absurd, ...fractional] : absurd) {
      it(`${field} that is ${what}`, () => {
        const other = field === 'sets' ? 'repetitions' : 'sets';
        const dose = {[field]: value, [other]: 2};
        expect(exerciseOf({dose}).dose).to.deep.equal({[other]: [2, 2]});
        expect(problemsOf(withExercise({dose}))).to.deep.equal([
          `error exercises[0].dose.${field}`,
        ]);
        expect(issuesOf(withExercise({dose}))[0]!.message).to.match(
          /^Should be (?:a whole|seconds)/,
        );
      });
    }
  }
});

describe('A number of a dose at its limits stays', () => {
  for (const {field, limits} of [
    {field: 'sets', limits: [1, 100]},
    {field: 'repetitions', limits: [1, 1_000]},
    {field: 'holdSeconds', limits: [0, 3_600]},
    {field: 'restSeconds', limits: [0, 3_600]},
    {field: 'moveSeconds', limits: [0, 600]},
    {field: 'returnSeconds', limits: [0.5, 600]},
    {field: 'timesPerDay', limits: [1, 48]},
    {field: 'timesPerWeek', limits: [1, 50]},
  ]) {
    const [least, most] = limits as [number, number];
    it(`${field} from ${least} to ${most}, and not ${most + 1}`, () => {
      expect(exerciseOf({dose: {[field]: limits}}).dose).to.deep.equal({[field]: limits});
      expect(exerciseOf({dose: {[field]: most + 1}}).dose).to.deep.equal({});
    });
  }
});

describe('The message about a wrong number', () => {
  for (const {dose, message} of [
    {
      dose: {sets: 1e9},
      message:
        'Should be a whole number from 1 to 100, or two of them as [least, most], the least first, but is 1000000000. It is left out.',
    },
    {
      dose: {holdSeconds: [30, 20]},
      message:
        'Should be seconds from 0 to 3600, or two of them as [least, most], the least first, but is [30, 20]. It is left out.',
    },
    {
      dose: {repetitions: 'ten'},
      message:
        'Should be a whole number from 1 to 1000, or two of them as [least, most], the least first, but is the text “ten”. It is left out.',
    },
  ]) {
    it(`says what is there and what would be right: ${message}`, () => {
      expect(issuesOf(withExercise({dose}))[0]!.message).to.equal(message);
    });
  }
});

describe('A band of the pain scale', () => {
  for (const upTo of [-1, 11, 2.5, '3', null]) {
    it(`that goes up to ${JSON.stringify(upTo)} is left out`, () => {
      const painScale = {
        bands: [
          {upTo, label: 'Odd'},
          {upTo: 10, label: 'Much'},
        ],
      };
      expect(problemsOf({...withExercise({}), painScale})).to.deep.equal([
        'error painScale.bands[0].upTo',
      ]);
    });
  }
});
