import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan.js';
import {timeline} from '../../src/session.js';
import type {Cue, ItemChange, SessionOptions} from '../../src/session/cue.js';
import {secondsOf, timelineOf} from '../../src/session/timeline.js';
import {planOf} from '../plan/support.js';
import {cuesOf, linesByItem, linesOf} from './support.js';

/** As an author would write it. */
const written = {
  exercises: [
    {
      id: 'bridge',
      name: 'Bridge',
      dose: {repetitions: 2},
      variants: [
        {kind: 'easier', dose: {repetitions: 1}},
        {kind: 'harder', dose: {holdSeconds: 6}},
      ],
    },
    {id: 'hug', name: 'Hug', dose: {holdSeconds: 30, sides: 'each'}},
    {id: 'walk', name: 'Walk'},
    {id: 'evening', name: 'Evening stretch', dose: {holdSeconds: 60}},
  ],
  routines: [
    {id: 'morning', items: ['bridge', 'hug', 'bridge']},
    {id: 'evening', items: ['walk', 'bridge']},
    {
      id: 'own',
      items: [
        {exercise: 'bridge', variant: 'harder'},
        {exercise: 'bridge', dose: {repetitions: 3, moveSeconds: 1}},
        {exercise: 'bridge', variant: 'easier', dose: {holdSeconds: 4}},
        {exercise: 'walk', dose: {holdBreaths: 2}},
      ],
    },
  ],
};
const plan = planOf(written);
const itemsOf = (id: string, options?: SessionOptions) =>
  linesByItem(timelineOf(plan, id, options));

const BRIDGE = ['1.1 both: position 20, move 2, return 2', '1.2 both: move 2, return 2'];
const HUG = [
  '1.1 left: position 20, move 2, hold 30, return 2',
  '1.1 right: change-side 5, move 2, hold 30, return 2',
];

describe('The cues of a routine', () => {
  it('are those of its exercises, one after the other, even of the same one twice', () => {
    expect(itemsOf('morning')).to.deep.equal({
      '0 bridge': BRIDGE,
      '1 hug': HUG,
      '2 bridge': [...BRIDGE, 'done 0'],
    });
  });

  it('may be some of no known length', () => {
    expect(itemsOf('evening')).to.deep.equal({
      '0 walk': ['1.1 both: position 20, own-pace 0'],
      '1 bridge': [...BRIDGE, 'done 0'],
    });
  });

  it('follow the dose of the item, over that of the version, over that of the exercise', () => {
    expect(itemsOf('own')).to.deep.equal({
      '0 bridge': [
        '1.1 both: position 20, move 2, hold 6, return 2',
        '1.2 both: move 2, hold 6, return 2',
      ],
      '1 bridge': [
        '1.1 both: position 20, move 1, return 2',
        '1.2 both: move 1, return 2',
        '1.3 both: move 1, return 2',
      ],
      '2 bridge': ['1.1 both: position 20, move 2, hold 4, return 2'],
      '3 walk': ['1.1 both: position 20, move 2, hold 10 in 2 breaths, return 2', 'done 0'],
    });
  });

  it('name the version that is done', () => {
    const versions = new Map(timelineOf(plan, 'own').map(({item, variant}) => [item, variant]));
    expect([...versions.values()]).to.deep.equal(['harder', undefined, 'easier', undefined]);
  });

  it('are those of one exercise, for the id of an exercise', () => {
    expect(itemsOf('hug')).to.deep.equal({'0 hug': [...HUG, 'done 0']});
  });

  it('are those of the routine, where an exercise has the same id', () => {
    expect(Object.keys(itemsOf('evening'))).to.deep.equal(['0 walk', '1 bridge']);
  });

  for (const id of ['', 'nobody', 'Bridge', '__proto__', 'constructor']) {
    it(`are none for the id “${id}”, which nobody has`, () => {
      expect(timelineOf(plan, id)).to.deep.equal([]);
      expect(secondsOf(timelineOf(plan, id))).to.equal(0);
    });
  }
});

describe('What the reader changes', () => {
  const changed = (...changes: ItemChange[]) => itemsOf('morning', {changes});

  it('may leave an item out; the others keep their places', () => {
    expect(changed({item: 0, leaveOut: true})).to.deep.equal({
      '1 hug': HUG,
      '2 bridge': [...BRIDGE, 'done 0'],
    });
  });

  it('may leave all items out: then nothing is left to do', () => {
    const changes = [0, 1, 2].map((item) => ({item, leaveOut: true}));
    expect(timelineOf(plan, 'morning', {changes})).to.deep.equal([]);
  });

  it('may be the repetitions of one item', () => {
    expect(changed({item: 2, repetitions: 1}, {item: 1, repetitions: 2})).to.deep.equal({
      '0 bridge': BRIDGE,
      '1 hug': [
        '1.1 left: position 20, move 2, hold 30, return 2',
        '1.2 left: move 2, hold 30, return 2',
        '1.1 right: change-side 5, move 2, hold 30, return 2',
        '1.2 right: move 2, hold 30, return 2',
      ],
      '2 bridge': ['1.1 both: position 20, move 2, return 2', 'done 0'],
    });
  });

  it('may be another version, with its dose', () => {
    expect(changed({item: 0, variant: 'easier'})['0 bridge']).to.deep.equal([
      '1.1 both: position 20, move 2, return 2',
    ]);
  });

  it('may be the exercise as described instead of the version of the routine', () => {
    expect(itemsOf('own', {changes: [{item: 0, variant: null}]})['0 bridge']).to.deep.equal(BRIDGE);
  });

  it('keeps the dose of the item, whatever the version', () => {
    const changes: ItemChange[] = [{item: 2, variant: null}];
    expect(itemsOf('own', {changes})['2 bridge']).to.deep.equal([
      '1.1 both: position 20, move 2, hold 4, return 2',
      '1.2 both: move 2, hold 4, return 2',
    ]);
  });

  it('to a version that the exercise does not have changes nothing', () => {
    const changes: ItemChange[] = [{item: 0, variant: 'bed'}];
    expect(timelineOf(plan, 'own', {changes})).to.deep.equal(timelineOf(plan, 'own'));
  });

  it('may be repetitions and version at once', () => {
    const changes: ItemChange[] = [{item: 0, variant: 'easier', repetitions: 2, leaveOut: false}];
    expect(itemsOf('morning', {changes})['0 bridge']).to.deep.equal(BRIDGE);
    expect(timelineOf(plan, 'morning', {changes})[0]!.variant).to.equal('easier');
  });

  it('does nothing to an item that is not there', () => {
    expect(changed({item: 7, leaveOut: true})).to.deep.equal(itemsOf('morning'));
    expect(changed({item: 0})).to.deep.equal(itemsOf('morning'));
  });

  it('gives no numbers to what is done at one’s own pace', () => {
    const changes = [{item: 0, repetitions: 5}];
    expect(itemsOf('evening', {changes})['0 walk']).to.deep.equal([
      '1.1 both: position 20, own-pace 0',
    ]);
  });
});

describe('A number that is out of range is refused, and the message says what would be right', () => {
  for (const {options, message} of [
    {
      options: {countInSeconds: -1},
      message: 'countInSeconds must be a number from 0 to 600, not -1.',
    },
    {
      options: {countInSeconds: 601},
      message: 'countInSeconds must be a number from 0 to 600, not 601.',
    },
    {options: {pace: 0}, message: 'pace must be a number from 0.1 to 10, not 0.'},
    {options: {pace: 10.5}, message: 'pace must be a number from 0.1 to 10, not 10.5.'},
    {options: {pace: NaN}, message: 'pace must be a number from 0.1 to 10, not NaN.'},
    {
      options: {restSeconds: -0.5},
      message: 'restSeconds must be a number from 0 to 3600, not -0.5.',
    },
    {
      options: {restSeconds: Infinity},
      message: 'restSeconds must be a number from 0 to 3600, not Infinity.',
    },
    {
      options: {changes: [{item: 0}, {item: 1, repetitions: 0}]},
      message: 'repetitions must be a whole number from 1 to 1000, not 0.',
    },
    {
      options: {changes: [{item: 0, repetitions: 1_001}]},
      message: 'repetitions must be a whole number from 1 to 1000, not 1001.',
    },
  ]) {
    it(message, () => {
      expect(() => timelineOf(plan, 'morning', options)).to.throw(RangeError, message);
      expect(() => timelineOf(plan, 'nobody', options)).to.throw(RangeError);
    });
  }

  for (const options of [
    {countInSeconds: 0, pace: 0.1, restSeconds: 0, changes: [{item: 0, repetitions: 1}]},
    {countInSeconds: 600, pace: 10, restSeconds: 3_600, changes: [{item: 0, repetitions: 1_000}]},
    {countInSeconds: undefined, pace: undefined, restSeconds: undefined, changes: undefined},
  ]) {
    it(`${JSON.stringify(options)} is within it`, () => {
      expect(timelineOf(plan, 'morning', options)).to.have.length.above(1);
    });
  }
});

describe('Each cue', () => {
  const session = timelineOf(plan, 'morning', {countInSeconds: 12.5, pace: 0.5});

  it('begins when the one before ends', () => {
    let now = 0;
    for (const {startsAt, seconds} of session) {
      expect(startsAt).to.equal(now);
      now += seconds;
    }
    expect(secondsOf(session)).to.equal(now);
  });

  it('tells of how many sets and repetitions it is one', () => {
    const totals = ({sets, repetitions}: Cue) => `${sets}, ${repetitions}`;
    expect(new Set(cuesOf({sets: 2, repetitions: 3, restSeconds: 9}).map(totals))).to.deep.equal(
      new Set(['2, 3']),
    );
    expect(new Set(cuesOf({}).map(totals))).to.deep.equal(new Set(['1, 1']));
  });

  it('tells how the dose wants the sides', () => {
    for (const sides of ['both', 'each', 'alternate', 'left', 'right']) {
      const cues = cuesOf({repetitions: 2, sides});
      expect(new Set(cues.map((cue) => cue.sides))).to.deep.equal(new Set([sides]));
    }
  });

  it('has the breaths only where it is a hold', () => {
    const breathing = cuesOf({repetitions: 2, holdBreaths: 3}).filter(({breaths}) => breaths > 0);
    expect(breathing.map(({kind}) => kind)).to.deep.equal(['hold', 'hold']);
  });

  for (const {dose, completing} of [
    {dose: {repetitions: 2}, completing: ['return 1', 'return 2']},
    {dose: {repetitions: 2, holdSeconds: 5}, completing: ['return 1', 'return 2']},
    {dose: {repetitions: 2, holdSeconds: 5, returnSeconds: 0}, completing: ['hold 1', 'hold 2']},
    {dose: {repetitions: 2, returnSeconds: 0}, completing: ['move 1', 'move 2']},
    {
      dose: {sets: 2, repetitions: 1, sides: 'each'},
      completing: ['return 1', 'return 2', 'return 3', 'return 4'],
    },
    {dose: {note: 'As you like'}, completing: ['own-pace 1']},
  ]) {
    it(`that ends a repetition counts it: ${JSON.stringify(dose)}`, () => {
      const ends = cuesOf(dose).filter(({completes}) => completes);
      expect(ends.map(({kind, completes}) => `${kind} ${completes}`)).to.deep.equal(completing);
    });
  }

  it('counts the repetitions of each item on its own', () => {
    const ends = session.filter(({completes}) => completes);
    expect(ends.map(({item, completes}) => `${item}: ${completes}`)).to.deep.equal([
      '0: 1',
      '0: 2',
      '1: 1',
      '1: 2',
      '2: 1',
      '2: 2',
    ]);
  });

  it('comes before “done”, which is the last, has no length and completes nothing', () => {
    const {kind, seconds, startsAt, completes, exercise, item} = session.at(-1)!;
    expect({kind, seconds, completes, exercise, item}).to.deep.equal({
      kind: 'done',
      seconds: 0,
      completes: 0,
      exercise: 'bridge',
      item: 2,
    });
    // 3 × 12.5 to get ready; 4 × 8 and 2 × (8 + 30) of work; 5 to change sides.
    expect(startsAt).to.equal(37.5 + 32 + 76 + 5);
    expect(session.filter((cue) => cue.kind === 'done')).to.have.length(1);
  });
});

describe('A timeline can be had', () => {
  const lines = [...HUG, 'done 0'];
  const empty = '{"exercises":[]}';

  it('from a plan as an author writes it', () => {
    expect(linesOf(timeline(written, 'hug'))).to.deep.equal(lines);
  });

  it('from JSON text', () => {
    expect(linesOf(timeline(JSON.stringify(written), 'hug'))).to.deep.equal(lines);
  });

  it('from a plan that is parsed, however often', () => {
    const {plan: parsed} = parsePlan(written);
    expect(linesOf(timeline(parsed, 'hug'))).to.deep.equal(lines);
    expect(linesOf(timeline(parsed, 'hug', {firstSide: 'right', restSeconds: 0}))).to.deep.equal([
      '1.1 right: position 20, move 2, hold 30, return 2',
      '1.1 left: change-side 5, move 2, hold 30, return 2',
      'done 0',
    ]);
    expect(timeline(parsed, 'morning')).to.deep.equal(timeline(written, 'morning'));
  });

  it('from a plan with mistakes: what is right in it counts', () => {
    const mistaken = {
      exercises: [{id: 'hug', name: 'Hug', dose: {holdSeconds: 30, sides: 'one'}}, 7],
    };
    expect(linesOf(timeline(mistaken, 'hug'))).to.deep.equal([
      '1.1 both: position 20, move 2, hold 30, return 2',
      'done 0',
    ]);
  });

  for (const nothing of [undefined, null, 7, '', '{', empty, {}, []]) {
    it(`from ${JSON.stringify(nothing) ?? 'undefined'}, and is empty`, () => {
      expect(timeline(nothing, 'hug')).to.deep.equal([]);
    });
  }

  it('only with options in range', () => {
    expect(() => timeline(written, 'hug', {pace: 99})).to.throw(RangeError, 'pace');
  });
});
