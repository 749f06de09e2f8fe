import {expect} from '@open-wc/testing';
import {summaryOf} from '../../src/session.js';
import type {ItemChange} from '../../src/session/cue.js';
import {timelineOf} from '../../src/session/timeline.js';
import {planOf} from '../plan/support.js';
import {play} from './player.js';

const plan = planOf({
  exercises: [
    {name: 'bridge', dose: {sets: 2, repetitions: 2}},
    {name: 'hug', dose: {repetitions: 2, holdSeconds: 20, sides: 'each'}},
    {name: 'walk'},
  ],
  routines: [{id: 'morning', items: ['bridge', 'hug', 'walk', 'bridge']}],
});
const session = (...changes: ItemChange[]) => timelineOf(plan, 'morning', {changes});
/** bridge 0–36, hug 36–157, walk: to get ready 157–177, and at one’s own pace. */
const MORNING = session();

/** “bridge 4/4”, with a cross where it hurt. */
function summed(script: string, timeline = MORNING): string[] {
  return summaryOf(play(timeline, script), timeline).map(
    ({exercise, completed, repetitions, hurt}) =>
      `${exercise} ${completed}/${repetitions}${hurt ? ' ✗' : ''}`,
  );
}

describe('What was done, by exercise', () => {
  for (const {what, script, summary} of [
    {
      what: 'nothing, before the start',
      script: 'leave',
      summary: ['bridge 0/4', 'hug 0/4', 'walk 0/1', 'bridge 0/4'],
    },
    {
      what: 'nothing, once prepared',
      script: 'prepare',
      summary: ['bridge 0/4', 'hug 0/4', 'walk 0/1', 'bridge 0/4'],
    },
    {
      what: 'a part, in the middle of an exercise',
      script: 'start 0, tick 29',
      summary: ['bridge 2/4', 'hug 0/4', 'walk 0/1', 'bridge 0/4'],
    },
    {
      what: 'a part, in a pause',
      script: 'start 0, tick 29, pause 30',
      summary: ['bridge 2/4', 'hug 0/4', 'walk 0/1', 'bridge 0/4'],
    },
    {
      what: 'all repetitions, on both sides together',
      script: 'start 0, tick 80, tick 160',
      summary: ['bridge 4/4', 'hug 4/4', 'walk 0/1', 'bridge 0/4'],
    },
    {
      what: 'all of it, the same exercise twice on its own',
      script: 'start 0, tick 80, tick 160, tick 177, on 200, tick 236',
      summary: ['bridge 4/4', 'hug 4/4', 'walk 1/1', 'bridge 4/4'],
    },
    {
      what: 'nothing of what was skipped',
      script: 'start 0, skip 1, skip 2, tick 22, on 30, tick 56, end',
      summary: ['bridge 0/4', 'hug 0/4', 'walk 1/1', 'bridge 1/4'],
    },
    {
      what: 'what hurt, and what was done of it',
      script:
        'start 0, tick 29, hurts 29, go-on 40, skip 41, tick 61, on 70, tick 80, hurts 80, end',
      summary: ['bridge 2/4 ✗', 'hug 0/4', 'walk 1/1', 'bridge 0/4 ✗'],
    },
    {
      what: 'what hurt, although it was carried on with',
      script: 'start 0, tick 29, hurts 29, resume 29, tick 36',
      summary: ['bridge 4/4 ✗', 'hug 0/4', 'walk 0/1', 'bridge 0/4'],
    },
  ]) {
    it(`${what} (${script})`, () => {
      expect(summed(script)).to.deep.equal(summary);
    });
  }

  it('leaves out what the reader left out, and keeps the places of the others', () => {
    const timeline = session({item: 0, leaveOut: true}, {item: 2, leaveOut: true});
    expect(summed('start 0, tick 45', timeline)).to.deep.equal(['hug 1/4', 'bridge 0/4']);
    const [first, second] = summaryOf(play(timeline, 'start 0'), timeline);
    expect([first!.item, second!.item]).to.deep.equal([1, 3]);
  });

  it('counts the repetitions that the reader chose', () => {
    const timeline = session({item: 0, repetitions: 5});
    expect(summed('start 0, tick 24', timeline)[0]).to.equal('bridge 1/10');
  });

  it('is empty for an empty session', () => {
    expect(summaryOf({phase: 'idle'}, [])).to.deep.equal([]);
  });
});
