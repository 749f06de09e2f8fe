import {expect, oneEvent} from '@open-wc/testing';
import {names} from '../support/find.js';
import {until, watchPage} from '../support/page.js';
import {
  recordSessions,
  say,
  settled,
  showRunning,
  shownOn,
  stageOf,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice({hasRealTime: true});

describe('By the real clock, sixty times as fast,', () => {
  it('a session of two minutes takes two seconds at least, and misses no repetition', async () => {
    const plan = await showRunning(page);
    const events = recordSessions(plan);
    const ended = oneEvent(plan, 'session-end');
    const begin = performance.now();
    stageOf(plan).rate = 60;
    await ended;
    const seconds = (performance.now() - begin) / 1000;
    await settled(plan);
    // A busy machine may be late, but none is early.
    expect(seconds).to.be.at.least(2);
    expect(events.at(-1)).to.equal('end short true, tilt 2/2, knee 2/2');
    expect(names(stageOf(plan), 'heading')[0]).to.equal(say.wellDone);
    expect(device.speech.said).not.to.be.empty;
  });

  it('the seconds are seen to go down one after the other', async () => {
    const plan = await showRunning(page);
    stageOf(plan).rate = 10;
    const seen = new Set<string>();
    await until(() => {
      seen.add(shownOn(plan).split(', ')[1]!);
      return seen.has('11');
    }, 'the seconds do not go down');
    const numbers = [...seen].map(Number);
    expect(numbers).to.deep.equal(numbers.toSorted((a, b) => b - a));
    expect(numbers.length).to.be.greaterThan(1);
  });
});
