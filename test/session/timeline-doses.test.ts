import {expect} from '@open-wc/testing';
import type {SessionOptions} from '../../src/session/cue.js';
import {cuesOf, linesOf} from './support.js';

interface Case {
  readonly what: string;
  readonly dose: object;
  readonly options?: SessionOptions;
  readonly lines: readonly string[];
}

function check(cases: readonly Case[]): void {
  for (const {what, dose, options, lines} of cases) {
    const chosen = options ? ` with ${JSON.stringify(options)}` : '';
    it(`${what}: ${JSON.stringify(dose)}${chosen}`, () => {
      expect(linesOf(cuesOf(dose, options))).to.deep.equal([...lines, 'done 0']);
    });
  }
}

// Where nothing else is said: 20 s to get into position, 2 s there and 2 s back, 5 s a breath.
describe('The cues of repetitions and holds', () => {
  check([
    {
      what: 'repetitions without a hold go there and back',
      dose: {repetitions: 3},
      lines: [
        '1.1 both: position 20, move 2, return 2',
        '1.2 both: move 2, return 2',
        '1.3 both: move 2, return 2',
      ],
    },
    {
      what: 'a hold without repetitions is done once',
      dose: {holdSeconds: 30},
      lines: ['1.1 both: position 20, move 2, hold 30, return 2'],
    },
    {
      what: 'repetitions with a hold are held each time',
      dose: {repetitions: 2, holdSeconds: 12.5},
      lines: [
        '1.1 both: position 20, move 2, hold 12.5, return 2',
        '1.2 both: move 2, hold 12.5, return 2',
      ],
    },
    {
      what: 'a hold of no length is no hold',
      dose: {repetitions: 2, holdSeconds: 0},
      lines: ['1.1 both: position 20, move 2, return 2', '1.2 both: move 2, return 2'],
    },
    {
      what: 'a hold in breaths takes five seconds a breath',
      dose: {repetitions: 2, holdBreaths: 3},
      lines: [
        '1.1 both: position 20, move 2, hold 15 in 3 breaths, return 2',
        '1.2 both: move 2, hold 15 in 3 breaths, return 2',
      ],
    },
    {
      what: 'breaths without repetitions are done once',
      dose: {holdBreaths: 1},
      lines: ['1.1 both: position 20, move 2, hold 5 in 1 breaths, return 2'],
    },
    {
      what: 'seconds stand before breaths',
      dose: {holdSeconds: 8, holdBreaths: 3},
      lines: ['1.1 both: position 20, move 2, hold 8, return 2'],
    },
  ]);
});

describe('The end of the ranges', () => {
  const ranges = {
    sets: [1, 2],
    repetitions: [1, 2],
    holdSeconds: [5, 6],
    moveSeconds: [1, 2],
    returnSeconds: [3, 4],
    restSeconds: [7, 8],
  };
  check([
    {
      what: 'it is the lower one where nobody chooses',
      dose: ranges,
      lines: ['1.1 both: position 20, move 1, hold 5, return 3'],
    },
    {
      what: 'it may be the lower one',
      dose: {...ranges, repetitions: [2, 3]},
      options: {rangeEnd: 'least'},
      lines: [
        '1.1 both: position 20, move 1, hold 5, return 3',
        '1.2 both: rest 7, move 1, hold 5, return 3',
      ],
    },
    {
      what: 'it may be the higher one',
      dose: ranges,
      options: {rangeEnd: 'most'},
      lines: [
        '1.1 both: position 20, move 2, hold 6, return 4',
        '1.2 both: move 2, hold 6, return 4',
        '2.1 both: rest 8, move 2, hold 6, return 4',
        '2.2 both: move 2, hold 6, return 4',
      ],
    },
    {
      what: 'breaths have two ends as well',
      dose: {holdBreaths: [2, 4]},
      options: {rangeEnd: 'most'},
      lines: ['1.1 both: position 20, move 2, hold 20 in 4 breaths, return 2'],
    },
  ]);
});

describe('The sides', () => {
  check([
    {
      what: 'each side is worked through, with five seconds to change',
      dose: {repetitions: 2, holdSeconds: 20, sides: 'each'},
      lines: [
        '1.1 left: position 20, move 2, hold 20, return 2',
        '1.2 left: move 2, hold 20, return 2',
        '1.1 right: change-side 5, move 2, hold 20, return 2',
        '1.2 right: move 2, hold 20, return 2',
      ],
    },
    {
      what: 'alternate sides take turns without a break',
      dose: {repetitions: 2, sides: 'alternate'},
      lines: [
        '1.1 left: position 20, move 2, return 2',
        '1.1 right: move 2, return 2',
        '1.2 left: move 2, return 2',
        '1.2 right: move 2, return 2',
      ],
    },
    {
      what: 'both sides work at once',
      dose: {repetitions: 1, sides: 'both'},
      lines: ['1.1 both: position 20, move 2, return 2'],
    },
    {
      what: 'the left side may be the only one',
      dose: {repetitions: 1, sides: 'left'},
      lines: ['1.1 left: position 20, move 2, return 2'],
    },
    {
      what: 'the right side may be the only one',
      dose: {repetitions: 2, sides: 'right'},
      lines: ['1.1 right: position 20, move 2, return 2', '1.2 right: move 2, return 2'],
    },
    {
      what: 'the right side may come first',
      dose: {repetitions: 1, sides: 'each'},
      options: {firstSide: 'right'},
      lines: [
        '1.1 right: position 20, move 2, return 2',
        '1.1 left: change-side 5, move 2, return 2',
      ],
    },
    {
      what: 'the right side may come first, in turn',
      dose: {repetitions: 2, sides: 'alternate'},
      options: {firstSide: 'right'},
      lines: [
        '1.1 right: position 20, move 2, return 2',
        '1.1 left: move 2, return 2',
        '1.2 right: move 2, return 2',
        '1.2 left: move 2, return 2',
      ],
    },
    {
      what: 'where only one side works, there is no first',
      dose: {repetitions: 1, sides: 'left'},
      options: {firstSide: 'right'},
      lines: ['1.1 left: position 20, move 2, return 2'],
    },
    {
      what: 'where both work at once, there is no first',
      dose: {repetitions: 1},
      options: {firstSide: 'right'},
      lines: ['1.1 both: position 20, move 2, return 2'],
    },
  ]);
});

describe('Sets and rest', () => {
  check([
    {
      what: 'rest lies between sets, and neither before nor after them',
      dose: {sets: 3, repetitions: 2, restSeconds: 30},
      lines: [
        '1.1 both: position 20, move 2, return 2',
        '1.2 both: move 2, return 2',
        '2.1 both: rest 30, move 2, return 2',
        '2.2 both: move 2, return 2',
        '3.1 both: rest 30, move 2, return 2',
        '3.2 both: move 2, return 2',
      ],
    },
    {
      what: 'sets without rest follow at once',
      dose: {sets: 2, repetitions: 1, holdSeconds: 10},
      lines: [
        '1.1 both: position 20, move 2, hold 10, return 2',
        '2.1 both: move 2, hold 10, return 2',
      ],
    },
    {
      what: 'with several sets, there is no rest between the holds of one',
      dose: {sets: 2, repetitions: 2, holdSeconds: 10, restSeconds: 15},
      lines: [
        '1.1 both: position 20, move 2, hold 10, return 2',
        '1.2 both: move 2, hold 10, return 2',
        '2.1 both: rest 15, move 2, hold 10, return 2',
        '2.2 both: move 2, hold 10, return 2',
      ],
    },
    {
      what: 'sets of each side begin with the first side again, after five seconds at least',
      dose: {sets: 2, repetitions: 1, sides: 'each'},
      lines: [
        '1.1 left: position 20, move 2, return 2',
        '1.1 right: change-side 5, move 2, return 2',
        '2.1 left: rest 5, move 2, return 2',
        '2.1 right: change-side 5, move 2, return 2',
      ],
    },
    {
      what: 'a longer rest between sets of each side stays as long',
      dose: {sets: 2, repetitions: 1, holdSeconds: 10, sides: 'each', restSeconds: 40},
      lines: [
        '1.1 left: position 20, move 2, hold 10, return 2',
        '1.1 right: change-side 5, move 2, hold 10, return 2',
        '2.1 left: rest 40, move 2, hold 10, return 2',
        '2.1 right: change-side 5, move 2, hold 10, return 2',
      ],
    },
    {
      what: 'sets in turn rest between sets only',
      dose: {sets: 2, repetitions: 1, holdSeconds: 10, sides: 'alternate', restSeconds: 15},
      lines: [
        '1.1 left: position 20, move 2, hold 10, return 2',
        '1.1 right: move 2, hold 10, return 2',
        '2.1 left: rest 15, move 2, hold 10, return 2',
        '2.1 right: move 2, hold 10, return 2',
      ],
    },
    {
      what: 'sets in turn without rest follow at once',
      dose: {sets: 2, repetitions: 1, sides: 'alternate'},
      lines: [
        '1.1 left: position 20, move 2, return 2',
        '1.1 right: move 2, return 2',
        '2.1 left: move 2, return 2',
        '2.1 right: move 2, return 2',
      ],
    },
    {
      what: 'in a single set, rest lies between the holds',
      dose: {repetitions: 3, holdSeconds: 10, restSeconds: 15},
      lines: [
        '1.1 both: position 20, move 2, hold 10, return 2',
        '1.2 both: rest 15, move 2, hold 10, return 2',
        '1.3 both: rest 15, move 2, hold 10, return 2',
      ],
    },
    {
      what: 'breaths are held too',
      dose: {repetitions: 2, holdBreaths: 2, restSeconds: 15},
      lines: [
        '1.1 both: position 20, move 2, hold 10 in 2 breaths, return 2',
        '1.2 both: rest 15, move 2, hold 10 in 2 breaths, return 2',
      ],
    },
    {
      what: 'in a single set on each side, the change of sides is a rest as well',
      dose: {repetitions: 2, holdSeconds: 10, sides: 'each', restSeconds: 15},
      lines: [
        '1.1 left: position 20, move 2, hold 10, return 2',
        '1.2 left: rest 15, move 2, hold 10, return 2',
        '1.1 right: change-side 15, move 2, hold 10, return 2',
        '1.2 right: rest 15, move 2, hold 10, return 2',
      ],
    },
    {
      what: 'a short rest makes the change of sides no shorter',
      dose: {repetitions: 2, holdSeconds: 10, sides: 'each', restSeconds: 3},
      lines: [
        '1.1 left: position 20, move 2, hold 10, return 2',
        '1.2 left: rest 3, move 2, hold 10, return 2',
        '1.1 right: change-side 5, move 2, hold 10, return 2',
        '1.2 right: rest 3, move 2, hold 10, return 2',
      ],
    },
    {
      what: 'in a single set in turn, rest lies between any two holds',
      dose: {repetitions: 2, holdSeconds: 10, sides: 'alternate', restSeconds: 6},
      lines: [
        '1.1 left: position 20, move 2, hold 10, return 2',
        '1.1 right: rest 6, move 2, hold 10, return 2',
        '1.2 left: rest 6, move 2, hold 10, return 2',
        '1.2 right: rest 6, move 2, hold 10, return 2',
      ],
    },
    {
      what: 'repetitions of a single set that are not held follow at once',
      dose: {repetitions: 2, restSeconds: 15},
      lines: ['1.1 both: position 20, move 2, return 2', '1.2 both: move 2, return 2'],
    },
    {
      what: 'the reader’s rest stands before the dose’s',
      dose: {repetitions: 2, holdSeconds: 10, restSeconds: [10, 20]},
      options: {restSeconds: 45, rangeEnd: 'most'},
      lines: [
        '1.1 both: position 20, move 2, hold 10, return 2',
        '1.2 both: rest 45, move 2, hold 10, return 2',
      ],
    },
    {
      what: 'the reader may rest where the dose has none',
      dose: {sets: 2, repetitions: 1},
      options: {restSeconds: 30},
      lines: ['1.1 both: position 20, move 2, return 2', '2.1 both: rest 30, move 2, return 2'],
    },
    {
      what: 'the reader may do without rest',
      dose: {sets: 2, repetitions: 1, restSeconds: 60},
      options: {restSeconds: 0},
      lines: ['1.1 both: position 20, move 2, return 2', '2.1 both: move 2, return 2'],
    },
    {
      what: 'without rest, sides still take five seconds to change',
      dose: {sets: 2, repetitions: 1, holdSeconds: 10, sides: 'each', restSeconds: 60},
      options: {restSeconds: 0},
      lines: [
        '1.1 left: position 20, move 2, hold 10, return 2',
        '1.1 right: change-side 5, move 2, hold 10, return 2',
        '2.1 left: rest 5, move 2, hold 10, return 2',
        '2.1 right: change-side 5, move 2, hold 10, return 2',
      ],
    },
  ]);
});

describe('The tempo', () => {
  check([
    {
      what: 'it is the dose’s',
      dose: {repetitions: 2, moveSeconds: 3, returnSeconds: 1.5},
      lines: ['1.1 both: position 20, move 3, return 1.5', '1.2 both: move 3, return 1.5'],
    },
    {
      what: 'a way there that takes no time is no cue',
      dose: {repetitions: 2, holdSeconds: 5, moveSeconds: 0, returnSeconds: 4},
      lines: ['1.1 both: position 20, hold 5, return 4', '1.2 both: hold 5, return 4'],
    },
    {
      what: 'a way back that takes no time is no cue',
      dose: {repetitions: 2, moveSeconds: 4, returnSeconds: 0},
      lines: ['1.1 both: position 20, move 4', '1.2 both: move 4'],
    },
    {
      what: 'a hold may be all there is',
      dose: {repetitions: 2, holdSeconds: 9, moveSeconds: 0, returnSeconds: 0},
      lines: ['1.1 both: position 20, hold 9', '1.2 both: hold 9'],
    },
    {
      what: 'at half the pace, movements take twice as long and nothing else does',
      dose: {repetitions: 2, holdSeconds: 10, restSeconds: 15, moveSeconds: 3},
      options: {pace: 0.5},
      lines: [
        '1.1 both: position 20, move 6, hold 10, return 4',
        '1.2 both: rest 15, move 6, hold 10, return 4',
      ],
    },
    {
      what: 'at twice the pace, movements take half as long',
      dose: {repetitions: 1, sides: 'each'},
      options: {pace: 2},
      lines: [
        '1.1 left: position 20, move 1, return 1',
        '1.1 right: change-side 5, move 1, return 1',
      ],
    },
  ]);
});

describe('The time to get into position', () => {
  check([
    {
      what: 'it may be none',
      dose: {repetitions: 1},
      options: {countInSeconds: 0},
      lines: ['1.1 both: position 0, move 2, return 2'],
    },
    {
      what: 'it may be longer, and the change of sides stays as it is',
      dose: {repetitions: 1, sides: 'each'},
      options: {countInSeconds: 45},
      lines: [
        '1.1 left: position 45, move 2, return 2',
        '1.1 right: change-side 5, move 2, return 2',
      ],
    },
  ]);
});

describe('A dose that gives no numbers is done at the reader’s own pace', () => {
  const lines = ['1.1 both: position 20, own-pace 0'];
  check([
    {what: 'an empty one', dose: {}, lines},
    {what: 'only a note', dose: {note: 'As often as you like'}, lines},
    {what: 'only how often', dose: {timesPerDay: 3, timesPerWeek: [2, 3]}, lines},
    {what: 'only sets', dose: {sets: 3, restSeconds: 30}, lines},
    {what: 'only a tempo', dose: {moveSeconds: 4}, lines},
    {
      what: 'nothing in it takes time',
      dose: {repetitions: 5, moveSeconds: 0, returnSeconds: 0},
      lines,
    },
    {
      what: 'on the side that it names',
      dose: {sides: 'right'},
      options: {countInSeconds: 10},
      lines: ['1.1 right: position 10, own-pace 0'],
    },
    {
      what: 'on both sides, one after the other',
      dose: {sides: 'each'},
      lines: ['1.1 left: position 20, own-pace 0', '1.1 right: change-side 5, own-pace 0'],
    },
    {what: 'a hold of nothing', dose: {holdSeconds: 0}, lines},
  ]);
});
