import {expect} from '@open-wc/testing';
import {find, findAll, focused, nameOf, names, part} from '../support/find.js';
import {showCard, showPlan, watchPage} from '../support/page.js';
import {
  OPENS,
  coached,
  hasStage,
  openSession,
  press,
  recordSessions,
  say,
  settled,
  shownOn,
  stageOf,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice();

const showKnee = () => showCard(page, coached, {exercise: 'knee'});

describe('A card on its own', () => {
  it('leads through its exercise', async () => {
    const card = await showKnee();
    await press(card, OPENS, card);
    expect(names(stageOf(card), 'heading')).to.deep.equal(['Knee to chest']);
    await press(card, say.start);
    expect(shownOn(card)).to.equal(`${say.titles.position}, 20, ${say.side.left}`);
    await device.time.pass(23);
    expect(shownOn(card)).to.equal(`${say.titles.hold}, 19, ${say.side.left}`);
  });

  it('starts at once where the page says so, and ends where it says so', async () => {
    const card = await showKnee();
    const lines = recordSessions(page.main);
    card.startSession();
    await settled(card);
    card.endSession();
    await settled(card);
    expect(lines).to.deep.equal([
      'start knee 73',
      'step knee knee position left 1',
      'end knee false, knee 0/2',
    ]);
    expect(findAll(stageOf(card), 'button', say.again)).to.have.length(1);
  });

  it('leads through the version that is chosen on it', async () => {
    const card = await showCard(page, coached, {exercise: 'tilt'});
    find(card, 'button', 'Easier').click();
    card.startSession();
    await settled(card);
    expect(names(stageOf(card), 'heading')).to.deep.equal(['Pelvic tilt (Easier)']);
  });

  it('is back with the focus on its button when the session is left', async () => {
    const card = await showKnee();
    find(card, 'button', OPENS).focus();
    await press(card, OPENS, card);
    await press(card, say.close);
    await card.updateComplete;
    expect(hasStage(card)).to.equal(false);
    expect(nameOf(focused()!)).to.match(OPENS);
  });

  it('leaves the session when it shows another exercise', async () => {
    const card = await showKnee();
    card.startSession();
    await settled(card);
    card.exercise = 'tilt';
    await card.updateComplete;
    expect(hasStage(card)).to.equal(false);
    expect(names(card, 'heading')).to.include('Pelvic tilt');
    expect(names(card, 'button')).not.to.include(say.goOnThere);
  });

  it('offers to go on with its own session', async () => {
    const card = await showKnee();
    card.startSession();
    await settled(card);
    await device.time.pass(23);
    card.remove();
    const again = await showKnee();
    expect(part(again, 'session-offer').textContent).to.include('Knee to chest');
    await press(again, say.goOnThere, again);
    expect(shownOn(again)).to.equal(`${say.paused}, 19, ${say.side.left}`);
  });

  it('does not offer a routine that was left elsewhere', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await press(plan, say.start);
    plan.remove();
    const card = await showCard(page, coached, {exercise: 'tilt'});
    expect(names(card, 'button')).not.to.include(say.goOnThere);
  });
});
