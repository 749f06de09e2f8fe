import {expect} from '@open-wc/testing';
import {carriedOver} from '../../src/session/carry-over.js';
import {nextSession} from '../../src/session/machine.js';
import {momentOf} from '../../src/session/moment.js';
import {timelineOf} from '../../src/session/timeline.js';
import type {SessionOptions} from '../../src/session/cue.js';
import {planOf} from '../plan/support.js';

const plan = planOf({
  exercises: [
    {id: 'bridge', name: 'Bridge', dose: {sets: 2, repetitions: 2, restSeconds: 30}},
    {id: 'walk', name: 'Walk'},
  ],
  routines: [{id: 'both', items: ['bridge', 'walk']}],
});
const usual = timelineOf(plan, 'both');

/** A session after so many seconds, and the same with other options: “rest 1.2, 12 left”. */
function changed(seconds: number, options: SessionOptions, isPaused = false): string {
  let state = nextSession({phase: 'idle'}, {type: 'start', nowMs: 0}, usual);
  for (const second of [seconds / 2, seconds]) {
    state = nextSession(state, {type: 'tick', nowMs: second * 1000}, usual);
  }
  if (isPaused) state = nextSession(state, {type: 'pause', nowMs: seconds * 1000}, usual);
  const timeline = timelineOf(plan, 'both', options);
  const after = carriedOver(state, usual, timeline, seconds * 1000);
  expect(after.phase).to.equal(state.phase);
  if ('completed' in state) expect(after).to.deep.include({completed: state.completed});
  const {cue, leftSeconds} = momentOf(after, timeline, seconds * 1000)!;
  return `${cue.exercise} ${cue.kind} ${cue.set}.${cue.repetition}, ${leftSeconds} left`;
}

// 20 to get ready, twice 2 + 2, 30 of rest, twice 2 + 2, 20 to get ready, then as long as one likes.
describe('A session whose timing is changed while it runs', () => {
  for (const {what, seconds, options, is} of [
    {
      what: 'gets the seconds that a longer time to get ready has more',
      seconds: 5,
      options: {countInSeconds: 45},
      is: 'bridge position 1.1, 40 left',
    },
    {
      what: 'loses those that a shorter one has less',
      seconds: 5,
      options: {countInSeconds: 10},
      is: 'bridge position 1.1, 5 left',
    },
    {
      what: 'has none left where they are over by then',
      seconds: 15,
      options: {countInSeconds: 10},
      is: 'bridge position 1.1, 0 left',
    },
    {
      what: 'goes on in the same movement',
      seconds: 25,
      options: {countInSeconds: 45},
      is: 'bridge move 1.2, 1 left',
    },
    {
      what: 'goes on in the same movement at half the pace',
      seconds: 25,
      options: {pace: 0.5},
      is: 'bridge move 1.2, 3 left',
    },
    {
      what: 'goes on with the work after a rest that is no more',
      seconds: 40,
      options: {restSeconds: 0},
      is: 'bridge move 2.1, 2 left',
    },
    {
      what: 'waits for the reader where it waited before',
      seconds: 100,
      options: {countInSeconds: 45},
      is: 'walk own-pace 1.1, 0 left',
    },
  ]) {
    it(what, () => {
      expect(changed(seconds, options)).to.equal(is);
    });

    it(`${what}, paused too`, () => {
      expect(changed(seconds, options, true)).to.equal(is);
    });
  }

  for (const phase of ['idle', 'ready'] as const) {
    it(`stays as it is while it is ${phase}`, () => {
      expect(carriedOver({phase}, usual, [], 0)).to.deep.equal({phase});
    });
  }
});
