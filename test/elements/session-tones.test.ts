import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {read} from '../support/find.js';
import {showPlan, watchPage} from '../support/page.js';
import {
  brief,
  coached,
  control,
  openSession,
  press,
  say,
  settled,
  showRunning,
  shownOn,
  stageOf,
  tick,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice();

const setVolume = async (plan: ExercisePlan, value: string) => {
  const slider = stageOf(plan).shadowRoot!.querySelector<HTMLInputElement>(
    `[aria-label="${say.volume(say.tones)}"]`,
  )!;
  slider.value = value;
  slider.dispatchEvent(new Event('change'));
  await settled(plan);
};

describe('The tones', () => {
  it('are made ready by a tap, not before', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    expect(device.sound.made).to.equal(0);
    await press(plan, say.start);
    expect(device.sound.made).to.equal(1);
    expect(device.sound.resumed).to.be.at.least(1);
  });

  it('sound where a movement and a hold begin, count seconds, and end lower', async () => {
    await showRunning(page, 'brief', brief);
    await device.time.pass(20);
    expect(device.sound.notes).to.have.length(4);
    const [count, ...others] = device.sound.notes;
    const begin = others.pop()!;
    expect(new Set([count, ...others])).to.deep.equal(new Set([count]));
    expect(begin).not.to.equal(count);
    await device.time.pass(2);
    expect(device.sound.notes.at(-1)).to.equal(begin);
    await device.time.pass(1);
    expect(device.sound.notes).to.have.length(7);
    const [high, low] = device.sound.notes.slice(-2).map((note) => parseInt(note, 10));
    expect(low).to.be.lessThan(high!);
  });

  it('are one context for a whole session, which is closed when it is left', async () => {
    const plan = await showRunning(page);
    await device.time.pass(30);
    await press(plan, say.pause);
    await press(plan, say.resume);
    expect([device.sound.made, device.sound.open]).to.deep.equal([1, 1]);
    await press(plan, say.close);
    expect(device.sound.open).to.equal(0);
    expect(device.sound.notes.length).to.be.greaterThan(3);
  });

  it('are none where they are switched off, and that is remembered', async () => {
    const first = await showPlan(page, brief);
    await openSession(first, 'Brief');
    await tick(first, say.tones);
    first.remove();
    const plan = await showPlan(page, brief);
    await openSession(plan, 'Brief');
    expect(control(stageOf(plan), 'input', say.tones).checked).to.equal(false);
    await press(plan, say.start);
    await device.time.pass(25);
    expect([device.sound.made, device.sound.notes]).to.deep.equal([0, []]);
  });

  it('come and go with their switch while the session runs', async () => {
    const plan = await showRunning(page);
    await press(plan, say.settings);
    await tick(plan, say.tones);
    await device.time.pass(33);
    expect(device.sound.notes).to.be.empty;
    await tick(plan, say.tones);
    await device.time.pass(5);
    expect(device.sound.notes).not.to.be.empty;
  });

  it('are as loud as the reader wants, and silent at nothing', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    const loudness = async (value: string) => {
      await setVolume(plan, value);
      device.sound.notes.length = 0;
      await press(plan, say.tryTones);
      return device.sound.notes.map((note) => Number(note.split(' ').at(-1)));
    };
    const [soft] = await loudness('0.2');
    const [loud] = await loudness('1');
    expect(soft).to.be.greaterThan(0).and.lessThan(loud!);
    expect(loud).to.be.at.most(0.5);
    expect(await loudness('0')).to.be.empty;
  });

  it('can be tried before the start, also where they are switched off', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await tick(plan, say.tones);
    await press(plan, say.tryTones);
    expect(device.sound.notes).to.have.length(1);
  });

  it('give the device its sound back when the element is removed', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    plan.remove();
    await device.time.pass(5);
    expect([device.sound.open, device.audioSession.type]).to.deep.equal([0, 'auto']);
  });
});

describe('Where tones cannot sound', () => {
  for (const {what, prepare} of [
    {what: 'for lack of an AudioContext', prepare: () => device.lacks(globalThis, 'AudioContext')},
    {what: 'because the browser refuses', prepare: () => (device.sound.way = 'refused')},
  ]) {
    it(`a line says so, and the session goes on: ${what}`, async () => {
      prepare();
      const plan = await showRunning(page);
      await device.time.pass(3);
      expect(read(stageOf(plan))).to.include(say.tonesFailed);
      expect(shownOn(plan)).to.equal('Get ready, 17');
      await device.time.pass(118);
      expect(shownOn(plan)).to.equal(say.wellDone);
    });
  }

  it('“Start” starts all the same, and a line says so, where the browser has no more of them', async () => {
    device.sound.way = 'throwing';
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await press(plan, say.start);
    expect(shownOn(plan)).to.equal('Get ready, 20');
    expect(read(stageOf(plan))).to.include(say.tonesFailed);
  });

  it('a line says so where the browser neither allows nor refuses them', async () => {
    device.sound.way = 'waiting';
    const plan = await showRunning(page);
    await device.time.pass(30);
    expect(read(stageOf(plan))).to.include(say.tonesFailed);
  });

  it('they do not pile up, to come all at once', async () => {
    device.sound.way = 'waiting';
    await showRunning(page);
    await device.time.pass(60);
    expect(device.sound.notes).to.be.empty;
  });

  it('the line goes when they sound again', async () => {
    device.sound.way = 'refused';
    const plan = await showRunning(page);
    await device.time.pass(3);
    device.sound.way = 'allowed';
    await device.time.pass(20);
    expect(read(stageOf(plan))).not.to.include(say.tonesFailed);
  });
});

describe('The silent switch of a phone', () => {
  it('does not silence a session, and what it was before is given back', async () => {
    const plan = await showPlan(page, coached);
    device.audioSession.type = 'ambient';
    await openSession(plan, 'Short');
    expect(device.audioSession.type).to.equal('ambient');
    await press(plan, say.start);
    expect(device.audioSession.type).to.equal('playback');
    await press(plan, say.pause);
    await press(plan, say.resume);
    await press(plan, say.close);
    expect(device.audioSession.type).to.equal('ambient');
  });

  it('is not touched where tones are off, nor missed where there is none', async () => {
    localStorage.setItem('exercise-plan:cues', '{"tones":false}');
    const plan = await showRunning(page);
    expect(device.audioSession.type).to.equal('auto');
    plan.remove();
    localStorage.clear();
    device.lacks(navigator, 'audioSession');
    const other = await showRunning(page);
    await device.time.pass(21);
    await press(other, say.close);
    expect(device.sound.notes).not.to.be.empty;
  });
});

describe('Vibration', () => {
  it('marks what begins and what ends, on a device with a touch screen', async () => {
    device.hasTouch = true;
    await showRunning(page, 'brief', brief);
    await device.time.pass(25);
    expect(device.vibrations).to.have.length(4);
    const [move, hold, back] = device.vibrations;
    expect(hold).to.deep.equal(move);
    expect(back).not.to.deep.equal(move);
  });

  it('is not there on other devices, and neither is its switch', async () => {
    const plan = await showPlan(page, brief);
    await openSession(plan, 'Brief');
    expect(read(stageOf(plan))).not.to.include(say.vibration);
    await press(plan, say.start);
    await device.time.pass(25);
    expect(device.vibrations).to.be.empty;
  });

  it('stops with its switch, and that is remembered', async () => {
    device.hasTouch = true;
    const first = await showPlan(page, brief);
    await openSession(first, 'Brief');
    await tick(first, say.vibration);
    first.remove();
    const plan = await showPlan(page, brief);
    await openSession(plan, 'Brief');
    expect(control(stageOf(plan), 'input', say.vibration).checked).to.equal(false);
    await press(plan, say.start);
    await device.time.pass(25);
    expect(device.vibrations).to.be.empty;
  });

  it('is not missed where the browser has none', async () => {
    device.hasTouch = true;
    device.lacks(navigator, 'vibrate');
    const plan = await showRunning(page, 'brief', brief);
    await device.time.pass(25);
    expect(shownOn(plan)).to.equal(say.wellDone);
  });
});
