import {expect} from '@open-wc/testing';
import type {SessionOptions} from '../../src/session/cue.js';
import {preparedSession} from '../../src/session/prepared.js';
import {readOptions} from '../../src/session/options.js';
import {markOf, savedSession} from '../../src/session/saved-session.js';
import {timelineOf} from '../../src/session/timeline.js';
import {planOf} from '../plan/support.js';

const TODAY = '2026-11-22';
/** As the device keeps it. */
const kept = {
  id: 'morning',
  mark: '12/90/7',
  day: TODAY,
  options: {countInSeconds: 10, firstSide: 'right', changes: [{item: 1, leaveOut: true}]},
  state: {cue: 3, leftMs: 1_500, completed: [[1, 2], []], hurt: [0]},
};
const OPTIONS: SessionOptions = {
  countInSeconds: 10,
  pace: undefined,
  restSeconds: undefined,
  rangeEnd: undefined,
  firstSide: 'right',
  changes: [{item: 1, leaveOut: true}],
};

describe('A session that was left', () => {
  it('can be taken up on the same day, paused where it was', () => {
    expect(savedSession(JSON.parse(JSON.stringify(kept)), TODAY)).to.deep.equal({
      id: 'morning',
      isExercise: false,
      mark: '12/90/7',
      day: TODAY,
      options: OPTIONS,
      state: {
        phase: 'paused',
        cue: 3,
        leftMs: 1_500,
        completed: [[1, 2], []],
        hurt: [0],
        hasSlept: false,
      },
    });
  });

  it('cannot be taken up on another day', () => {
    expect(savedSession(kept, '2026-11-23')).to.equal(undefined);
  });

  const {state} = kept;
  for (const [what, found] of Object.entries({
    'is nothing': undefined,
    'is null': null,
    'is text': 'morning',
    'is a list': [],
    'has no id': {...kept, id: undefined},
    'has no mark': {...kept, mark: 7},
    'has no state': {...kept, state: null},
    'has no cue': {...kept, state: {...state, cue: undefined}},
    'has a cue before the first': {...kept, state: {...state, cue: -1}},
    'has a time that is text': {...kept, state: {...state, leftMs: '1500'}},
    'has no end': {...kept, state: {...state, leftMs: null}},
    'has less than nothing left': {...kept, state: {...state, leftMs: -1}},
    'counts nothing': {...kept, state: {...state, completed: {}}},
    'counts text': {...kept, state: {...state, completed: [['1']]}},
    'counts in no lists': {...kept, state: {...state, completed: [1, 2]}},
    'hurts in words': {...kept, state: {...state, hurt: 'back'}},
  })) {
    it(`cannot be taken up from what ${what}`, () => {
      expect(savedSession(found, TODAY)).to.equal(undefined);
    });
  }
});

describe('The options that a device has kept', () => {
  const none = readOptions({});

  for (const found of [undefined, null, 'fast', 7]) {
    it(`are none in ${JSON.stringify(found) ?? 'nothing'}`, () => {
      expect(readOptions(found)).to.deep.equal({});
    });
  }

  it('are all there where they are right', () => {
    const options = {
      countInSeconds: 0,
      pace: 0.5,
      restSeconds: 3_600,
      rangeEnd: 'most',
      firstSide: 'right',
      changes: [
        {item: 0, leaveOut: true, repetitions: 1_000, variant: 'easier'},
        {item: 2, variant: null},
      ],
    };
    expect(readOptions(JSON.parse(JSON.stringify(options)))).to.deep.equal(options);
  });

  for (const [name, wrong] of Object.entries({
    countInSeconds: [-1, 601, '20', null, NaN],
    pace: [0, 11, '1', Infinity],
    restSeconds: [-1, 3_601, true],
    rangeEnd: ['least', 'all', 1],
    firstSide: ['left', 'both', {}],
    changes: [
      7,
      {},
      [7],
      [{}],
      [{item: -1}],
      [{item: 0, repetitions: 0}],
      [{item: 0, repetitions: '3'}],
      [{item: 0, variant: 'soft'}],
    ],
  })) {
    for (const value of wrong) {
      it(`leave out ${name} where it is ${JSON.stringify(value)}`, () => {
        expect(readOptions({[name]: value})).to.deep.equal(none);
      });
    }
  }

  it('make a timeline, whatever was found', () => {
    const plan = planOf({exercises: [{name: 'tilt', dose: {repetitions: 2}}]});
    for (const pace of [0, 0.1, 10, 11, NaN, '1']) {
      const options = readOptions({pace, countInSeconds: pace, changes: [{item: 0}]});
      expect(timelineOf(plan, 'tilt', options)).to.have.length(6);
    }
  });
});

describe('The mark of a session', () => {
  const markFor = (
    names: readonly string[],
    {repetitions = 2, name = 'Plan', ...options}: Wishes = {},
  ) => {
    const exercises = names.map((one) => ({name: one, dose: {repetitions}}));
    return markOf(preparedSession(planOf({name, exercises}), 'all-exercises', options)!);
  };
  const mark = markFor(['a', 'b']);

  it('is the same for the same plan, read again', () => {
    expect(markFor(['a', 'b'])).to.equal(mark);
  });

  for (const [what, other] of Object.entries({
    'a plan of another name': markFor(['a', 'b'], {name: 'Other'}),
    'another exercise': markFor(['a', 'c']),
    'another order': markFor(['b', 'a']),
    'one exercise more': markFor(['a', 'b', 'c']),
    'another dose': markFor(['a', 'b'], {repetitions: 3}),
    'another pace': markFor(['a', 'b'], {pace: 2}),
    'an exercise left out': markFor(['a', 'b'], {changes: [{item: 0, leaveOut: true}]}),
  })) {
    it(`is another one for ${what}`, () => {
      expect(other).not.to.equal(mark);
    });
  }

  it('is short, however many exercises there are', () => {
    const names = Array.from({length: 2_000}, (_, i) => `Exercise ${i}`);
    expect(markFor(names).length).to.be.below(50);
  });
});

type Wishes = SessionOptions & {readonly repetitions?: number; readonly name?: string};
