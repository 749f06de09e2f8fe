import {expect} from '@open-wc/testing';
import {momentOf} from '../../src/session/moment.js';
import {timelineOf} from '../../src/session/timeline.js';
import {planOf} from '../plan/support.js';
import {clock, play} from './player.js';
import {cuesOf, nameOf} from './support.js';

const plan = planOf({
  exercises: [
    {name: 'bridge', dose: {sets: 2, repetitions: 2, restSeconds: 12}},
    {name: 'walk'},
    {name: 'hug', dose: {holdSeconds: 20, sides: 'each'}},
  ],
});
/**
 * bridge: to get ready 0–20, set 1 20–28, rest 28–40, set 2 40–48. walk: to get ready 48–68. hug: to get
 * ready 68–88, left 88–112, to change 112–117, right 117–141.
 */
const TIMELINE = timelineOf(plan, 'all-exercises');
const WALKED = 'start 0, tick 48, tick 68, on 68';

function momentAfter(script: string, seconds: number) {
  const moment = momentOf(play(TIMELINE, script), TIMELINE, clock(seconds))!;
  const {cue, next, leftSeconds, share, totalShare} = moment;
  return {
    cue: nameOf(cue),
    next: nameOf(next),
    left: Math.round(leftSeconds * 1000) / 1000,
    share: Math.round(share * 1000) / 1000,
    seconds: Math.round(totalShare * 141 * 1000) / 1000,
  };
}

describe('What a session shows', () => {
  for (const {what, script, at, moment} of [
    {
      what: 'at its begin',
      script: 'start 0',
      at: 0,
      moment: {
        cue: 'bridge 1.1 both position',
        next: 'bridge 1.1 both move',
        left: 20,
        share: 0,
        seconds: 0,
      },
    },
    {
      what: 'while getting ready',
      script: 'start 0',
      at: 5,
      moment: {
        cue: 'bridge 1.1 both position',
        next: 'bridge 1.1 both move',
        left: 15,
        share: 0.25,
        seconds: 5,
      },
    },
    {
      what: 'in a set: what comes after all of it',
      script: 'start 0, tick 20',
      at: 21.5,
      moment: {
        cue: 'bridge 1.1 both move',
        next: 'bridge 2.1 both rest',
        left: 0.5,
        share: 0.75,
        seconds: 21.5,
      },
    },
    {
      what: 'in a rest',
      script: 'start 0, tick 31',
      at: 31,
      moment: {
        cue: 'bridge 2.1 both rest',
        next: 'bridge 2.1 both move',
        left: 9,
        share: 0.25,
        seconds: 31,
      },
    },
    {
      what: 'in the last set: the next exercise',
      script: 'start 0, tick 41',
      at: 41,
      moment: {
        cue: 'bridge 2.1 both move',
        next: 'walk 1.1 both position',
        left: 1,
        share: 0.5,
        seconds: 41,
      },
    },
    {
      what: 'at one’s own pace, however long it takes',
      script: 'start 0, tick 48, tick 68, tick 128',
      at: 128,
      moment: {
        cue: 'walk 1.1 both own-pace',
        next: 'hug 1.1 left position',
        left: 0,
        share: 0,
        seconds: 68,
      },
    },
    {
      what: 'on one side: the change of sides',
      script: `${WALKED}, tick 100`,
      at: 100,
      moment: {
        cue: 'hug 1.1 left hold',
        next: 'hug 1.1 right change-side',
        left: 10,
        share: 0.5,
        seconds: 100,
      },
    },
    {
      what: 'at last: the end',
      script: `${WALKED}, tick 140`,
      at: 140,
      moment: {cue: 'hug 1.1 right return', next: 'done', left: 1, share: 0.5, seconds: 140},
    },
    {
      what: 'in a pause: where it stands, whatever the clock shows',
      script: 'start 0, pause 5',
      at: 500,
      moment: {
        cue: 'bridge 1.1 both position',
        next: 'bridge 1.1 both move',
        left: 15,
        share: 0.25,
        seconds: 5,
      },
    },
    {
      what: 'once stopped: where it stands, whatever the clock shows',
      script: 'start 0, hurts 5',
      at: 500,
      moment: {
        cue: 'bridge 1.1 both position',
        next: 'bridge 1.1 both move',
        left: 15,
        share: 0.25,
        seconds: 5,
      },
    },
    {
      what: 'between the end of a cue and the next look at the clock: nothing is left',
      script: 'start 0, tick 20',
      at: 22.5,
      moment: {
        cue: 'bridge 1.1 both move',
        next: 'bridge 2.1 both rest',
        left: 0,
        share: 1,
        seconds: 22,
      },
    },
  ]) {
    it(what, () => {
      expect(momentAfter(script, at)).to.deep.equal(moment);
    });
  }

  for (const script of ['leave', 'prepare', 'start 0, end']) {
    it(`nothing, before the start and after the end (${script})`, () => {
      expect(momentOf(play(TIMELINE, script), TIMELINE, clock(1))).to.equal(undefined);
    });
  }

  it('no share of a session that has no length at all', () => {
    const timeline = cuesOf({}, {countInSeconds: 0});
    const moment = momentOf(play(timeline, 'start 0, tick 1'), timeline, clock(1))!;
    expect(moment).to.deep.include({leftSeconds: 0, share: 0, totalShare: 0});
  });
});
