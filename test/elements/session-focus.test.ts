import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {find, focused, isExposed, nameOf, names, opener, part} from '../support/find.js';
import {make, showPlan, watchPage} from '../support/page.js';
import {
  OPENS,
  coached,
  isOnStage,
  labelOf,
  openSession,
  openerOf,
  press,
  say,
  settled,
  showRunning,
  stageOf,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice();

before(() => setViewport({width: 800, height: 900}));

describe('The focus', () => {
  it('is on what is most likely wanted at each new screen', async () => {
    const plan = await showPlan(page, coached);
    const seen: string[] = [];
    const look = () => seen.push(labelOf(focused()!));
    await openSession(plan, 'Short');
    look();
    await press(plan, say.start);
    look();
    await press(plan, say.hurts);
    look();
    await press(plan, say.goOn);
    look();
    await press(plan, say.end);
    look();
    await press(plan, say.again);
    look();
    const {start, pause, goOn, close} = say;
    expect(seen).to.deep.equal([start, pause, goOn, pause, close, pause]);
  });

  it('stays where it is while cues come and go', async () => {
    const plan = await showRunning(page);
    const button = find(stageOf(plan), 'button', say.skip);
    button.focus();
    await device.time.pass(110);
    expect(focused() === button).to.equal(true);
  });

  it('stays on “Pause”, which now says “Go on”', async () => {
    const plan = await showRunning(page);
    find(stageOf(plan), 'button', say.pause).focus();
    await press(plan, say.pause);
    expect(nameOf(focused()!)).to.equal(say.resume);
    await press(plan, say.resume);
    expect(nameOf(focused()!)).to.equal(say.pause);
  });

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
    expect(names(stageOf(plan), 'heading')).to.deep.equal(['Free']);
    expect(isOnStage(plan)).to.equal(true);
  });

  it('stays in a text of the page when a session comes to its end by itself', async () => {
    const plan = await showRunning(page);
    const field = make('input');
    page.main.append(field);
    field.focus();
    await device.time.pass(122);
    expect(names(stageOf(plan), 'heading')[0]).to.equal(say.wellDone);
    expect(document.activeElement === field).to.equal(true);
  });
});

describe('Back at the exercises, the focus', () => {
  it('is on the button of the routine that opened the session', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await press(plan, say.start);
    await press(plan, say.end);
    await press(plan, say.close);
    const button = await openerOf(plan, 'Short');
    expect(focused() === button).to.equal(true);
  });

  it('is on the button of the card that opened the session', async () => {
    const plan = await showPlan(page, coached);
    const button = find(part(plan, 'card'), 'button', OPENS);
    button.focus();
    button.click();
    await settled(plan);
    await press(plan, say.close);
    expect(focused() === button).to.equal(true);
    expect(isExposed(button)).to.equal(true);
  });

  it('is on the card where a button of the page opened the session', async () => {
    const plan = await showPlan(page, coached);
    const button = make('button', {}, 'Begin');
    button.addEventListener('click', () => plan.startSession('short'));
    page.main.append(button);
    button.focus();
    button.click();
    await settled(plan);
    await press(plan, say.close);
    expect(focused() === part(plan, 'card')).to.equal(true);
  });

  it('is in the plan where the routine was closed meanwhile', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    opener(plan, /^Short/).click();
    await settled(plan);
    await press(plan, say.close);
    expect(plan.shadowRoot!.contains(focused())).to.equal(true);
  });
});
