import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Timeline} from '../../src/session/cue.js';
import {IDLE, nextSession, type Session, type SessionAction} from '../../src/session/machine.js';
import {momentOf} from '../../src/session/moment.js';
import {summaryOf} from '../../src/session/summary.js';
import {secondsOf, timelineOf} from '../../src/session/timeline.js';
import {planOf} from '../plan/support.js';
import {anyPlan, knownPlan, options} from './arbitrary-session.js';
import {act, clock} from './player.js';
import {deepFreeze} from './support.js';

/** With a time limit, so that a slow machine tests less and does not fail. */
const RUNS = {numRuns: 200, interruptAfterTimeLimit: 1_000, markInterruptAsFailure: false};

const known = knownPlan.map((json) => timelineOf(planOf(json), 'routine'));
const any = fc
  .tuple(fc.oneof(anyPlan, knownPlan), options)
  .map(([json, chosen]) => timelineOf(planOf(json), 'routine', chosen));

interface Step {
  readonly type: SessionAction['type'];
  /** Seconds since the step before; now and then the clock is set back, or the device sleeps. */
  readonly after: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  type: fc.oneof(
    {weight: 12, arbitrary: fc.constant('tick' as const)},
    {weight: 2, arbitrary: fc.constantFrom('start', 'pause', 'resume', 'back', 'on')},
    {weight: 2, arbitrary: fc.constantFrom('repeat-set', 'skip', 'hurts', 'go-on', 'go-easier')},
    {weight: 1, arbitrary: fc.constantFrom('prepare', 'end', 'leave', 'start')},
  ),
  after: fc.oneof(
    {weight: 12, arbitrary: fc.double({min: 0, max: 60, noNaN: true})},
    {weight: 1, arbitrary: fc.constantFrom(0, 89, 91, 4_000, -5, -1_000)},
  ),
});
const steps = fc.array(step, {minLength: 1, maxLength: 40, size: 'max'});

/** Takes the steps, from the start on; what comes out of each is looked at. */
function walk(
  timeline: Timeline,
  taken: readonly Step[],
  look: (state: Session, seconds: number) => void,
): Session {
  let seconds = 0;
  let state = nextSession(IDLE, act('start', 0), timeline);
  look(deepFreeze(state), 0);
  for (const {type, after} of taken) {
    seconds += after;
    // Frozen: whoever writes into the state before throws here.
    state = deepFreeze(nextSession(deepFreeze(state), act(type, seconds), deepFreeze(timeline)));
    look(state, seconds);
  }
  return state;
}

/** The session goes on, or begins anew. */
const underWay = (state: Session, timeline: Timeline, seconds: number): Session =>
  nextSession(
    nextSession(state, act('start', seconds), timeline),
    act('resume', seconds),
    timeline,
  );

const PHASES = ['idle', 'ready', 'running', 'paused', 'stopped', 'done'];

function ordinalsOf(timeline: Timeline, item: number): number[] {
  return timeline
    .filter((cue) => cue.item === item && cue.completes)
    .map(({completes}) => completes);
}

describe('Whatever the reader does, and whatever the clock shows', () => {
  it('the session is in one of its phases, at one of its cues', () => {
    fc.assert(
      fc.property(any, steps, (timeline, taken) => {
        walk(timeline, taken, (state) => {
          expect(PHASES).to.include(state.phase);
          if ('cue' in state) expect(timeline[state.cue]).not.to.equal(undefined);
          // What has no length is not done before the end.
          if ('cue' in state && state.phase !== 'done') {
            expect(timeline[state.cue]!.kind).not.to.equal('done');
          }
        });
      }),
      RUNS,
    );
  });

  it('no more is left of a cue than its length, and no less than nothing', () => {
    fc.assert(
      fc.property(any, steps, (timeline, taken) => {
        walk(timeline, taken, (state, seconds) => {
          const moment = momentOf(state, timeline, clock(seconds));
          if ('leftMs' in state) {
            expect(state.leftMs).to.be.within(0, timeline[state.cue]!.seconds * 1000 + 1e-3);
          }
          if (!moment) return;
          expect(moment.leftSeconds).to.be.within(0, moment.cue.seconds);
          expect(moment.share).to.be.within(0, 1);
          expect(moment.totalShare).to.be.within(0, 1);
          expect(timeline).to.include(moment.next);
          expect(moment.next.startsAt).to.be.at.least(moment.cue.startsAt);
        });
      }),
      RUNS,
    );
  });

  it('each repetition counts once, and only one that there is', () => {
    fc.assert(
      fc.property(any, steps, (timeline, taken) => {
        walk(timeline, taken, (state) => {
          if (!('completed' in state)) return;
          state.completed.forEach((done, item) => {
            expect(new Set(done).size).to.equal(done.length);
            const wanted = ordinalsOf(timeline, item);
            for (const ordinal of done) expect(wanted).to.include(ordinal);
          });
        });
      }),
      RUNS,
    );
  });

  it('the summary has every item of the session, and never more done than there is', () => {
    fc.assert(
      fc.property(any, steps, (timeline, taken) => {
        const items = [...new Set(timeline.map(({item}) => item))];
        walk(timeline, taken, (state) => {
          const summary = summaryOf(state, timeline);
          expect(summary.map(({item}) => item)).to.deep.equal(items);
          for (const {item, completed, repetitions, hurt} of summary) {
            expect(repetitions).to.equal(ordinalsOf(timeline, item).length);
            expect(completed).to.be.within(0, repetitions);
            expect(hurt).to.equal('hurt' in state && state.hurt.includes(item));
          }
        });
      }),
      RUNS,
    );
  });

  it('“end” ends what has begun, “leave” forgets it', () => {
    fc.assert(
      fc.property(any, steps, (timeline, taken) => {
        walk(timeline, taken, (state) => {
          const hasBegun = !['idle', 'ready'].includes(state.phase);
          const ended = nextSession(state, {type: 'end'}, timeline);
          expect(ended.phase).to.equal(hasBegun ? 'done' : state.phase);
          if ('completed' in state) {
            expect(ended).to.deep.include({completed: state.completed, hurt: state.hurt});
          }
          expect(nextSession(state, {type: 'leave'}, timeline)).to.deep.equal(IDLE);
        });
      }),
      RUNS,
    );
  });

  it('a pause may be written down, and the session goes on from what was written', () => {
    fc.assert(
      fc.property(any, steps, (timeline, taken) => {
        walk(timeline, taken, (state, seconds) => {
          const paused = nextSession(state, act('pause', seconds), timeline);
          if (paused.phase !== 'paused') return;
          const written = JSON.parse(JSON.stringify(paused)) as Session;
          expect(written).to.deep.equal(paused);
          for (const type of ['resume', 'back', 'on', 'repeat-set', 'skip', 'hurts'] as const) {
            const later = act(type, seconds + 86_400);
            expect(nextSession(written, later, timeline)).to.deep.equal(
              nextSession(paused, later, timeline),
            );
          }
        });
      }),
      RUNS,
    );
  });
});

describe('Wherever the reader has got to', () => {
  it('looking at the clock often enough leads to the end, where every length is known', () => {
    fc.assert(
      fc.property(
        known,
        steps,
        fc.double({min: 0.2, max: 89, noNaN: true}),
        (timeline, taken, every) => {
          const forward = taken.filter(({after}) => after >= 0);
          let seconds = 0;
          let state = walk(timeline, forward, (_, now) => {
            seconds = now;
          });
          state = nextSession(state, act('tick', seconds), timeline);
          state = underWay(state, timeline, seconds);
          const end = seconds + secondsOf(timeline) + every;
          while (seconds < end) {
            seconds += every;
            state = nextSession(state, act('tick', seconds), timeline);
          }
          expect(state.phase).to.equal('done');
        },
      ),
      RUNS,
    );
  });

  it('time alone does every repetition from the begin to the end, and the session never goes back', () => {
    fc.assert(
      fc.property(known, fc.double({min: 0.2, max: 60, noNaN: true}), (timeline, every) => {
        let total = 0;
        let seconds = 0;
        let state = nextSession(IDLE, act('start', 0), timeline);
        while (state.phase === 'running') {
          const {totalShare} = momentOf(state, timeline, clock(seconds))!;
          // Clock times of today have some 12 binary digits behind the millisecond.
          expect(totalShare).to.be.at.least(total - 1e-6);
          total = totalShare;
          seconds += every;
          state = nextSession(state, act('tick', seconds), timeline);
        }
        expect(state.phase).to.equal('done');
        for (const {completed, repetitions} of summaryOf(state, timeline)) {
          expect(completed).to.equal(repetitions);
        }
      }),
      RUNS,
    );
  });

  it('what has no length is passed by going on', () => {
    fc.assert(
      fc.property(any, steps, (timeline, taken) => {
        let seconds = 0;
        let state = walk(timeline, taken, (_, now) => {
          seconds = now;
        });
        if (state.phase === 'stopped') state = nextSession(state, act('resume', seconds), timeline);
        if (!('cue' in state)) return;
        for (let i = 0; i < timeline.length && state.phase !== 'done'; i++) {
          state = nextSession(state, act('on', seconds), timeline);
        }
        expect(state.phase).to.equal('done');
      }),
      RUNS,
    );
  });
});
