import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {find, names} from '../support/find.js';
import {make, showPlan, watchPage} from '../support/page.js';
import {
  brief,
  coached,
  openSession,
  press,
  recordSessions,
  replacePlan,
  say,
  settled,
  stageOf,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice();

/** A session that is started by its buttons, and what the page hears of it. */
const start = async (routine = 'Short', plan: unknown = coached) => {
  const element = await showPlan(page, plan);
  const events = recordSessions(page.main);
  await openSession(element, routine);
  await press(element, say.start);
  return {plan: element, events};
};

const isEdge = (line: string) => !line.startsWith('step');

describe('The page hears', () => {
  it('of a whole session: its start, every cue, and its end', async () => {
    const {events} = await start('Brief', brief);
    await device.time.pass(30);
    expect(events).to.deep.equal([
      'start brief 25',
      'step brief nod position both 1',
      'step brief nod move both 1',
      'step brief nod hold both 1',
      'step brief nod return both 1',
      'end brief true, nod 1/1',
    ]);
  });

  it('the sides and the repetitions', async () => {
    const {events} = await start();
    await device.time.pass(121);
    expect(events).to.have.length(17);
    expect(events.slice(5, 9)).to.deep.equal([
      'step short tilt move both 2',
      'step short tilt hold both 2',
      'step short tilt return both 2',
      'step short knee position left 1',
    ]);
    expect(events.at(-2)).to.equal('step short knee return right 1');
    expect(events.at(-1)).to.equal('end short true, tilt 2/2, knee 2/2');
  });

  it('it from the first moment of a session that the page starts itself', async () => {
    const plan = await showPlan(page, coached);
    const events = recordSessions(plan);
    plan.startSession('short');
    await settled(plan);
    expect(events).to.deep.equal(['start short 121', 'step short tilt position both 1']);
  });

  it('it outside of shadow roots, from the element itself', async () => {
    const plan = await showPlan(page, brief);
    const heard: string[] = [];
    const types = ['session-start', 'session-step', 'session-end'] as const;
    const onEvent = ({type, target, bubbles, composed}: Event) =>
      heard.push([type, target === plan, bubbles, composed].join(' '));
    for (const type of types) document.addEventListener(type, onEvent);
    await openSession(plan, 'Brief');
    await press(plan, say.start);
    await press(plan, say.end);
    for (const type of types) document.removeEventListener(type, onEvent);
    expect(heard).to.deep.equal(types.map((type) => `${type} true true true`));
  });

  it('it from a plan in a shadow root, too', async () => {
    const host = make('div');
    page.main.append(host);
    const plan = await showPlan(page, brief);
    host.attachShadow({mode: 'open'}).append(plan);
    const events = recordSessions(document);
    await openSession(plan, 'Brief');
    await press(plan, say.start);
    expect(events[0]).to.equal('start brief 25');
    plan.remove();
  });

  for (const {how, act} of [
    {how: 'ended by “End”', act: (plan: ExercisePlan) => press(plan, say.end)},
    {how: 'ended by the page', act: async (plan: ExercisePlan) => plan.endSession()},
    {how: 'left', act: (plan: ExercisePlan) => press(plan, say.close)},
    {
      how: 'left while paused',
      act: async (plan: ExercisePlan) => {
        await press(plan, say.pause);
        await press(plan, say.close);
      },
    },
    {how: 'left for another plan', act: (plan: ExercisePlan) => replacePlan(plan, brief)},
  ]) {
    it(`that a session was ${how}, and what was done of it`, async () => {
      const {plan, events} = await start();
      await device.time.pass(40);
      await act(plan);
      await device.time.pass(200, 4);
      expect(events.filter(isEdge)).to.deep.equal([
        'start short 121',
        'end short false, tilt 1/2, knee 0/2',
      ]);
    });
  }

  it('that a session came to its end, where the reader skips the last exercise', async () => {
    const {plan, events} = await start();
    await press(plan, say.skip);
    await press(plan, say.skip);
    expect(events.at(-1)).to.equal('end short true, tilt 0/2, knee 0/2');
  });

  it('what hurt', async () => {
    const {plan, events} = await start();
    await device.time.pass(40);
    await press(plan, say.hurts);
    await press(plan, say.end);
    expect(events.at(-1)).to.equal('end short false, tilt 1/2 hurt, knee 0/2');
  });

  it('of no step for a second time, where the reader carries on after “This hurts”', async () => {
    const {plan, events} = await start();
    await device.time.pass(25);
    await press(plan, say.hurts);
    const before = [...events];
    await press(plan, say.takeUp);
    expect(events).to.deep.equal(before);
  });

  it('one end for each start, however often and in whatever way sessions are begun', async () => {
    const {plan, events} = await start();
    await press(plan, say.end);
    await press(plan, say.again);
    await press(plan, say.hurts);
    await press(plan, say.takeUp);
    await press(plan, say.close);
    await press(plan, say.goOnThere, plan);
    await press(plan, say.resume);
    await press(plan, say.close);
    plan.startSession('knee');
    await settled(plan);
    plan.endSession();
    await settled(plan);
    await press(plan, say.close);
    const edges = events.filter(isEdge).map((line) => line.split(' ')[0]);
    expect(edges).to.deep.equal(Array.from({length: 4}, () => ['start', 'end']).flat());
  });

  it('nothing where nothing was started', async () => {
    const plan = await showPlan(page, coached);
    const events = recordSessions(page.main);
    await openSession(plan, 'Short');
    await device.time.pass(30);
    await press(plan, say.close);
    expect(events).to.be.empty;
  });

  it('a listener that ends the session at its start ends it', async () => {
    const plan = await showPlan(page, coached);
    const events = recordSessions(plan);
    plan.addEventListener('session-start', () => plan.endSession(), {once: true});
    await openSession(plan, 'Short');
    find(stageOf(plan), 'button', say.start).click();
    await settled(plan);
    await device.time.pass(5);
    expect(events.filter(isEdge)).to.deep.equal([
      'start short 121',
      'end short false, tilt 0/2, knee 0/2',
    ]);
    expect(names(stageOf(plan), 'heading')[0]).to.equal(say.ended);
  });
});
