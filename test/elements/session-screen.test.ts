import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ExercisePlan} from '../../src/element.js';
import {names, part, read} from '../support/find.js';
import {showPlan, watchPage} from '../support/page.js';
import {
  coached,
  openSession,
  press,
  say,
  settled,
  showRunning,
  shownOn,
  stageOf,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice();

describe('The screen', () => {
  it('is kept on while a session runs, not before', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    expect(device.lock.requests).to.equal(0);
    await press(plan, say.start);
    await device.time.pass(60);
    expect([device.lock.requests, device.lock.held]).to.deep.equal([1, 1]);
  });

  for (const {what, end} of [
    {what: 'a pause', end: (plan: ExercisePlan) => press(plan, say.pause)},
    {what: '“This hurts”', end: (plan: ExercisePlan) => press(plan, say.hurts)},
    {what: '“End”', end: (plan: ExercisePlan) => press(plan, say.end)},
    {what: 'the last second', end: () => device.time.pass(121)},
    {what: 'the way back to the exercises', end: (plan: ExercisePlan) => press(plan, say.close)},
    {what: 'a removal of the element', end: async (plan: ExercisePlan) => plan.remove()},
  ]) {
    it(`may go dark after ${what}`, async () => {
      const plan = await showRunning(page);
      await device.time.pass(1);
      expect(device.lock.held).to.equal(1);
      await end(plan);
      expect(device.lock.held).to.equal(0);
      device.setHidden(true);
      device.setHidden(false);
      await device.time.pass(1);
      expect(device.lock.requests).to.equal(1);
    });
  }

  it('is kept on again after a pause', async () => {
    const plan = await showRunning(page);
    await device.time.pass(1);
    await press(plan, say.pause);
    await press(plan, say.resume);
    await device.time.pass(1);
    expect([device.lock.requests, device.lock.held]).to.deep.equal([2, 1]);
  });

  it('is kept on again when the page comes back', async () => {
    await showRunning(page);
    await device.time.pass(1);
    device.setHidden(true);
    device.lock.takeBack();
    await device.time.pass(2);
    expect(device.lock.requests).to.equal(1);
    device.setHidden(false);
    await device.time.pass(1);
    expect([device.lock.requests, device.lock.held]).to.deep.equal([2, 1]);
  });

  it('may go dark where the answer comes only after the pause', async () => {
    device.lock.way = 'slow';
    const plan = await showRunning(page);
    await press(plan, say.pause);
    await device.lock.answer();
    expect(device.lock.held).to.equal(0);
  });

  it('may go dark after a pause that follows a quick pause and resume', async () => {
    device.lock.way = 'slow';
    const plan = await showRunning(page);
    await press(plan, say.pause);
    await press(plan, say.resume);
    await device.lock.answer();
    await press(plan, say.pause);
    await device.lock.answer();
    expect(device.lock.held).to.equal(0);
  });

  for (const {what, prepare} of [
    {what: 'refuses', prepare: () => (device.lock.way = 'refused')},
    {what: 'has no means', prepare: () => device.lacks(navigator, 'wakeLock')},
  ]) {
    it(`may go dark where the browser ${what}, a line says so, and the session goes on`, async () => {
      prepare();
      const plan = await showRunning(page);
      await device.time.pass(5);
      expect(read(stageOf(plan))).to.include(say.screenMayDim);
      expect(shownOn(plan)).to.equal('Get ready, 15');
      await device.time.pass(116);
      expect(shownOn(plan)).to.equal(say.wellDone);
    });
  }

  it('needs no such line once it is kept on after all', async () => {
    device.lock.way = 'refused';
    const plan = await showRunning(page);
    await device.time.pass(1);
    device.lock.way = 'allowed';
    await press(plan, say.pause);
    await press(plan, say.resume);
    await device.time.pass(1);
    expect(read(stageOf(plan))).not.to.include(say.screenMayDim);
  });
});

describe('A stage on the full screen', () => {
  after(() => setViewport({width: 800, height: 600}));

  it('fills the window, also where the phone was turned since the last session', async () => {
    const plan = await showPlan(page, coached);
    for (const size of [
      {width: 568, height: 320},
      {width: 320, height: 568},
    ]) {
      await setViewport(size);
      plan.startSession('short');
      await settled(plan);
      await press(plan, say.fullScreen);
      const {width, height} = part(stageOf(plan), 'session').getBoundingClientRect();
      expect({width, height}).to.deep.equal(size);
      await press(plan, say.close);
    }
  });
});

describe('The keys of a headset', () => {
  const KEYS = ['nexttrack', 'pause', 'play', 'previoustrack'];
  const taken = () => [...device.media.handlers.keys()].toSorted();

  it('are the session’s from its start until it is over', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    expect(taken()).to.be.empty;
    await press(plan, say.start);
    expect(taken()).to.deep.equal(KEYS);
    await press(plan, say.pause);
    expect(taken()).to.deep.equal(KEYS);
    await press(plan, say.end);
    expect(taken()).to.be.empty;
  });

  for (const {what, end} of [
    {what: 'it is left', end: (plan: ExercisePlan) => press(plan, say.close)},
    {what: 'its last second', end: () => device.time.pass(121)},
    {what: 'the element is removed', end: async (plan: ExercisePlan) => plan.remove()},
  ]) {
    it(`are given back when ${what}`, async () => {
      const plan = await showRunning(page);
      await end(plan);
      expect(taken()).to.be.empty;
      expect(device.media.mediaSession.playbackState).to.equal('none');
      expect(device.media.mediaSession.metadata).to.equal(null);
    });
  }

  it('pause, go on, back and to the next', async () => {
    const plan = await showRunning(page);
    const pressKey = async (name: string) => {
      device.media.press(name);
      await settled(plan);
      return shownOn(plan);
    };
    await device.time.pass(25);
    expect(await pressKey('pause')).to.equal('Paused, 7');
    expect(await pressKey('pause')).to.equal('Paused, 7');
    expect(await pressKey('play')).to.equal('Hold, 7');
    expect(await pressKey('play')).to.equal('Hold, 7');
    expect(await pressKey('nexttrack')).to.equal('Get ready, 20, Left side');
    expect(await pressKey('previoustrack')).to.equal('Move, 2');
  });

  it('stay with a session that runs when that of another element is left', async () => {
    const first = await showRunning(page);
    const second = await showRunning(page, 'knee');
    await press(second, say.close);
    device.media.press('pause');
    await settled(first);
    expect(shownOn(first)).to.match(/^Paused/);
  });

  it('do not take up an exercise that hurt', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await press(plan, say.hurts);
    device.media.press('play');
    await settled(plan);
    expect(names(stageOf(plan), 'heading')).to.include(say.stopped);
  });

  it('show on the lock screen which exercise it is, and whether it runs', async () => {
    const plan = await showRunning(page);
    const {mediaSession} = device.media;
    const shown = () => `${mediaSession.metadata?.title}, ${mediaSession.playbackState}`;
    expect(shown()).to.equal('Pelvic tilt, playing');
    await press(plan, say.pause);
    expect(shown()).to.equal('Pelvic tilt, paused');
    await press(plan, say.resume);
    await device.time.pass(50);
    expect(shown()).to.equal('Knee to chest, playing');
  });

  it('are not missed where the browser has none, or knows only some', async () => {
    device.replace(device.media.mediaSession, 'setActionHandler', {
      value: () => {
        throw new TypeError('unknown');
      },
    });
    const first = await showRunning(page);
    await device.time.pass(3);
    expect(shownOn(first)).to.equal('Get ready, 17');
    first.remove();
    localStorage.clear();
    device.lacks(navigator, 'mediaSession');
    const second = await showRunning(page);
    await device.time.pass(3);
    await press(second, say.pause);
    await press(second, say.close);
    expect(names(second, 'button', say.goOnThere)).to.have.length(1);
  });
});
