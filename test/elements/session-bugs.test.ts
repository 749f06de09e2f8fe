import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ExercisePlan} from '../../src/element.js';
import {find, focused, names, opener, panelOf, part, read} from '../support/find.js';
import {make, showPlan, until, watchPage} from '../support/page.js';
import {
  OPENS,
  coached,
  controls,
  hasStage,
  labelOf,
  openSession,
  openerOf,
  press,
  recordSessions,
  say,
  settled,
  showRunning,
  shownOn,
  stageOf,
  statusOf,
  tick,
  voice,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice();

before(() => setViewport({width: 800, height: 900}));

const headings = (plan: ExercisePlan) => names(stageOf(plan), 'heading');
const isOnStage = (plan: ExercisePlan) => stageOf(plan).shadowRoot!.contains(focused());

describe('An exercise and a routine with the same id', () => {
  const twins = {
    exercises: [{id: 'bridge', name: 'Bridge', dose: {repetitions: 3}}, coached.exercises[0]],
    routines: [{id: 'bridge', name: 'Bridges', items: ['tilt', 'bridge']}],
  };

  it('have each a session of its own: the card starts the exercise', async () => {
    const plan = await showPlan(page, twins);
    find(part(plan, 'card'), 'button', OPENS).click();
    await settled(plan);
    expect(headings(plan)).to.deep.equal(['Bridge']);
  });
});

describe('The focus', () => {
  it('comes to a session that is opened for the second time', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    expect(isOnStage(plan), 'the first time').to.equal(true);
    await press(plan, say.close);
    await openSession(plan, 'Short');
    expect(isOnStage(plan), 'the second time').to.equal(true);
  });

  it('comes to a session that the reader goes on with, without a reload', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await press(plan, say.close);
    find(plan, 'button', say.goOnThere).focus();
    await press(plan, say.goOnThere, plan);
    expect(isOnStage(plan)).to.equal(true);
  });

  it('comes to the list of another routine that is opened while a list is open', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await openSession(plan, 'Free');
    expect(headings(plan)).to.deep.equal(['Free']);
    expect(isOnStage(plan)).to.equal(true);
  });

  it('stays in a text of the page when a session comes to its end by itself', async () => {
    const plan = await showRunning(page);
    const field = make('input');
    page.main.append(field);
    field.focus();
    await device.time.pass(122);
    expect(headings(plan)[0]).to.equal(say.wellDone);
    expect(document.activeElement === field).to.equal(true);
  });

  it('comes back to the plan where the routine was closed meanwhile', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    opener(plan, /^Short/).click();
    await settled(plan);
    await press(plan, say.close);
    expect(plan.shadowRoot!.contains(focused())).to.equal(true);
  });

  it('stays in the plan after “Forget it”', async () => {
    const plan = await showRunning(page);
    await press(plan, say.close);
    find(plan, 'button', say.forget).focus();
    await press(plan, say.forget, plan);
    expect(plan.shadowRoot!.contains(focused())).to.equal(true);
  });
});

describe('Tones', () => {
  it('that the browser has no more of do not hold up the start, and a line says so', async () => {
    device.sound.way = 'throwing';
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    let message = '';
    const onError = (event: ErrorEvent) => {
      message = event.message;
      event.preventDefault();
    };
    const {onerror} = window;
    window.onerror = () => true;
    addEventListener('error', onError, {once: true});
    find(stageOf(plan), 'button', say.start).click();
    await settled(plan);
    window.onerror = onerror;
    page.errors.length = 0;
    expect(message).to.equal('');
    expect(shownOn(plan)).to.equal('Get ready, 20');
    expect(read(stageOf(plan))).to.include(say.tonesFailed);
  });

  it('give the device its sound back when the element is removed', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    plan.remove();
    await device.time.pass(5);
    expect([device.sound.open, device.audioSession.type]).to.deep.equal([0, 'auto']);
  });
});

describe('A line of trouble', () => {
  it('stands on the stage once, also where the settings are open', async () => {
    device.lock.way = 'refused';
    const plan = await showRunning(page);
    await press(plan, say.cues);
    expect(read(stageOf(plan)).split(say.screenMayDim)).to.have.length(2);
  });

  it('about the voice goes when the reader switches the voice off', async () => {
    device.speech.voices = [voice('fr-FR')];
    const plan = await showRunning(page);
    await press(plan, say.cues);
    await tick(plan, say.voice);
    expect(read(stageOf(plan))).not.to.include(say.noVoice);
  });

  it('comes into a region that screen readers know before', async () => {
    const plan = await showRunning(page);
    const lines = [...stageOf(plan).shadowRoot!.querySelectorAll('[role="status"]')];
    expect(lines.length).to.be.greaterThan(1);
    expect(lines.filter((line) => getComputedStyle(line).display === 'none')).to.have.length(0);
  });
});

describe('What is read out', () => {
  it('is nothing of the session before, once another list is open', async () => {
    const plan = await showRunning(page);
    await press(plan, say.end);
    await press(plan, say.close);
    await openSession(plan, 'Free');
    expect(statusOf(plan)).to.equal('');
  });

  it('is every hold of a set, not only the first', async () => {
    const plan = await showRunning(page);
    const line = [...stageOf(plan).shadowRoot!.querySelectorAll('[role="status"]')].at(-1)!;
    await device.time.pass(35);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(line, {childList: true, characterData: true, subtree: true});
    await device.time.pass(3);
    observer.disconnect();
    expect(shownOn(plan)).to.equal('Hold, 8');
    expect(changes).to.be.greaterThan(0);
  });

  it('calls the first exercise no next one after a pause in its first moment', async () => {
    const plan = await showRunning(page);
    await device.time.pass(5);
    await press(plan, say.pause);
    await press(plan, say.back);
    device.speech.forget();
    await press(plan, say.resume);
    expect(device.speech.said.join(' ')).not.to.include(say.say.next('Pelvic tilt'));
  });
});

describe('The voice', () => {
  it('that is tried is silent once the list is left', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await press(plan, say.tryVoice);
    await press(plan, say.close);
    expect(device.speech.isSpeaking).to.equal(false);
  });
});

describe('The screen', () => {
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
});

describe('The keys of a headset', () => {
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
    expect(headings(plan)).to.include(say.stopped);
  });
});

describe('What the device kept', () => {
  for (const leftMs of [3_600_000, 1e300]) {
    it(`does not make a cue longer than it is: ${leftMs}`, async () => {
      const first = await showRunning(page);
      await device.time.pass(25);
      await press(first, say.close);
      const kept = JSON.parse(localStorage.getItem('exercise-plan:session')!) as {state: object};
      first.remove();
      const state = {...kept.state, leftMs};
      localStorage.setItem('exercise-plan:session', JSON.stringify({...kept, state}));
      const plan = await showPlan(page, coached);
      if (!names(plan, 'button', say.goOnThere).length) return;
      await press(plan, say.goOnThere, plan);
      await press(plan, say.resume);
      await device.time.pass(11);
      expect(shownOn(plan)).not.to.match(/^Hold/);
    });
  }

  it('does not count a repetition twice', async () => {
    const first = await showRunning(page);
    await device.time.pass(50);
    await press(first, say.close);
    const kept = JSON.parse(localStorage.getItem('exercise-plan:session')!) as {state: object};
    first.remove();
    const state = {...kept.state, completed: [[1, 1, 1, 1, 2, 7, 8, 9]]};
    localStorage.setItem('exercise-plan:session', JSON.stringify({...kept, state}));
    const plan = await showPlan(page, coached);
    const events = recordSessions(plan);
    if (!names(plan, 'button', say.goOnThere).length) return;
    await press(plan, say.goOnThere, plan);
    await press(plan, say.end);
    expect(events.at(-1)).to.equal('end short false, tilt 2/2, knee 0/2');
  });
});

describe('During a session', () => {
  it('an exercise that is chosen in a routine beside the stage can be seen', async () => {
    const plan = await showRunning(page);
    await openerOf(plan, 'Short');
    find(panelOf(opener(plan, /^Short/)), 'button', /^Knee to chest/).click();
    await settled(plan);
    expect(names(plan, 'article')).to.deep.equal(['Knee to chest']);
  });

  it('“Skip exercise” while paused tells those who hear the screen where they are', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await press(plan, say.pause);
    await press(plan, say.skip);
    expect(statusOf(plan)).to.include('Knee to chest');
  });

  it('“It is fine: carry on” tells the page of no step for the second time', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await press(plan, say.hurts);
    const events = recordSessions(plan);
    await press(plan, say.takeUp);
    expect(events).to.deep.equal([]);
  });

  it('the stage stays where the browser closes its dialog without asking', async () => {
    const plan = await showRunning(page);
    await press(plan, say.fullScreen);
    const dialog = stageOf(plan).shadowRoot!.querySelector('dialog')!;
    await until(() => dialog.matches(':modal'), 'the stage is no modal dialog');
    dialog.close();
    await device.time.pass(1);
    expect(names(stageOf(plan), 'button', say.fullScreen)).to.have.length(1);
  });
});

describe('A page that starts another session as soon as one is left', () => {
  it('sees it on the stage', async () => {
    const plan = await showRunning(page);
    plan.addEventListener('session-end', () => plan.startSession('knee'), {once: true});
    await press(plan, say.close);
    await device.time.pass(3);
    expect(hasStage(plan)).to.equal(true);
  });
});

describe('On the full screen of a small phone, with text twice as large', () => {
  const sheet = new CSSStyleSheet();

  after(async () => {
    sheet.replaceSync('');
    await setViewport({width: 800, height: 900});
  });

  it('the settings that have the focus are not covered by the buttons below', async () => {
    sheet.replaceSync('main {font-size: 32px}');
    document.adoptedStyleSheets = [sheet];
    await setViewport({width: 320, height: 568});
    const plan = await showRunning(page);
    await press(plan, say.fullScreen);
    await device.time.pass(25);
    await press(plan, say.cues);
    const root = stageOf(plan).shadowRoot!;
    const covered = controls(stageOf(plan)).filter((element) => {
      element.focus();
      const {left, top, width, height} = element.getBoundingClientRect();
      const hit = root.elementFromPoint(left + width / 2, top + height / 2);
      return !hit || !(element.contains(hit) || hit.contains(element));
    });
    expect(covered.map(labelOf)).to.deep.equal([]);
  });
});
