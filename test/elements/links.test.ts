import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {find, focused, nameOf, opener, openNames} from '../support/find.js';
import {make, once, painted, record, showPlan, until, watchPage} from '../support/page.js';
import {fullPlan, fullPlanWith} from '../support/plans.js';

const page = watchPage();

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

const follow = async (plan: ExercisePlan, hash: string) => {
  const changed = once(window, 'hashchange' as keyof HTMLElementEventMap);
  location.hash = hash;
  await changed;
  await painted();
  await plan.updateComplete;
};
const cardOf = (plan: ExercisePlan) => nameOf(find(plan, 'article'));

describe('A link to an exercise', () => {
  it('is followed when the page opens', async () => {
    history.replaceState(null, '', '#exercise=knee');
    const plan = await showPlan(page, fullPlan);
    await until(() => cardOf(plan) === 'Knee to chest', 'the card does not turn');
  });

  it('is followed when it is clicked', async () => {
    const plan = await showPlan(page, fullPlan);
    const link = make('a', {href: '#exercise=bridge'}, 'The bridge');
    page.main.append(link);
    const events = record(plan, 'exercise-show');
    link.click();
    await until(() => cardOf(plan) === 'Bridge', 'the card does not turn');
    expect(events).to.deep.equal(['exercise-show bridge']);
  });

  it('brings the card into view and the focus to it', async () => {
    const plan = await showPlan(page, fullPlan);
    const space = document.createElement('canvas');
    space.height = 3000;
    plan.before(space);
    await follow(plan, '#exercise=knee');
    const card = find(plan, 'article');
    await until(() => card.getBoundingClientRect().top < innerHeight, 'the card is out of sight');
    expect(focused() === card).to.equal(true);
  });

  it('may hold letters of any language', async () => {
    const exercises = [{name: 'Tilt'}, {id: 'הטיית-אגן', name: 'הטיית אגן'}];
    const plan = await showPlan(page, {exercises});
    await follow(plan, '#exercise=הטיית-אגן');
    expect(cardOf(plan)).to.equal('הטיית אגן');
  });
});

describe('A link to a routine', () => {
  it('is followed when the page opens', async () => {
    history.replaceState(null, '', '#routine=night');
    const plan = await showPlan(page, fullPlan);
    await until(() => openNames(plan).includes('Night'), 'the routine stays closed');
  });

  it('is followed when the address changes, and the focus goes to its button', async () => {
    const plan = await showPlan(page, fullPlan);
    const events = record(plan, 'routine-open', 'routine-close');
    await follow(plan, '#routine=noon');
    expect(openNames(plan)).to.deep.equal(['Noon']);
    expect(focused() === opener(plan, /^Noon/)).to.equal(true);
    expect(events).to.deep.equal(['routine-open noon']);
  });

  it('asks the page, which may refuse', async () => {
    const plan = await showPlan(page, fullPlan);
    plan.addEventListener('routine-open', (event) => event.preventDefault());
    await follow(plan, '#routine=noon');
    expect(openNames(plan)).to.be.empty;
  });
});

describe('A link that is not for us', () => {
  for (const hash of ['#top', '#exercise=', '#exercise=nowhere', '#routine=__proto__', '#%E0%A4']) {
    it(`changes nothing: ${hash}`, async () => {
      const plan = await showPlan(page, fullPlan);
      const events = record(plan, 'exercise-show', 'routine-open');
      const before = focused();
      await follow(plan, hash);
      expect(cardOf(plan)).to.equal('Pelvic tilt');
      expect(openNames(plan)).to.be.empty;
      expect(events).to.be.empty;
      expect(focused() === before).to.equal(true);
    });
  }
});

describe('Two elements on a page', () => {
  it('do not both move when both have what the link names', async () => {
    const plans = [await showPlan(page, fullPlan), await showPlan(page, fullPlan)];
    await follow(plans[0]!, '#exercise=knee');
    expect(plans.map(cardOf)).to.have.members(['Knee to chest', 'Pelvic tilt']);
    await follow(plans[0]!, '#routine=noon');
    expect(plans.flatMap(openNames)).to.deep.equal(['Noon']);
  });

  it('let the one move that has what the link names', async () => {
    const other = fullPlanWith({exercises: [{id: 'squat', name: 'Squat'}], routines: []});
    const plans = [await showPlan(page, fullPlan), await showPlan(page, other)];
    const events = plans.map((plan) => record(plan, 'exercise-show'));
    await follow(plans[1]!, '#exercise=squat');
    expect(events).to.deep.equal([[], ['exercise-show squat']]);
  });
});

describe('An element that was removed', () => {
  it('follows no link', async () => {
    const plan = await showPlan(page, fullPlan);
    const events = record(plan, 'exercise-show');
    plan.remove();
    await follow(plan, '#exercise=knee');
    expect(events).to.be.empty;
    expect(plan.exercise).to.equal('tilt');
  });
});
