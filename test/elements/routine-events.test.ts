import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {
  find,
  findAll,
  isExposed,
  nameOf,
  opener,
  openNames,
  panelOf,
  read,
  names,
} from '../support/find.js';
import {painted, record, showPlan, until, watchPage} from '../support/page.js';
import {fullPlan} from '../support/plans.js';

const page = watchPage();
const ROUTINES = ['Morning', 'Noon', 'Night'];
const EVENTS = ['routine-open', 'routine-close', 'exercise-show'];

const routine = (plan: ExercisePlan, name: string) => opener(plan, new RegExp(`^${name}`));
const openRoutines = (plan: ExercisePlan) =>
  openNames(plan).filter((name) => ROUTINES.includes(name));
const click = async (plan: ExercisePlan, button: HTMLElement) => {
  button.click();
  await plan.updateComplete;
};

/** The browser's own search finds something in the panel: it tells the panel, then shows it. */
const search = async (plan: ExercisePlan, panel: HTMLElement) => {
  panel.dispatchEvent(new Event('beforematch', {bubbles: true}));
  panel.removeAttribute('hidden');
  await plan.updateComplete;
};

describe('The page', () => {
  it('is asked before a routine opens and before the other one closes', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'noon'});
    // On the page, not on the element: the events bubble and leave the shadow.
    const events = record(document, ...EVENTS);
    const states: string[][] = [];
    for (const type of EVENTS) plan.addEventListener(type, () => states.push(openRoutines(plan)));
    await click(plan, routine(plan, 'Night'));
    expect(events).to.deep.equal(['routine-open night', 'routine-close noon']);
    expect(states).to.deep.equal([['Noon'], ['Noon']]);
  });

  it('may refuse to have a routine opened; then nothing closes either', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'noon'});
    const events = record(plan, ...EVENTS);
    plan.addEventListener('routine-open', (event) => event.preventDefault());
    await click(plan, routine(plan, 'Night'));
    expect(openRoutines(plan)).to.deep.equal(['Noon']);
    expect(events).to.deep.equal(['routine-open night']);
  });

  it('may refuse to have a routine closed', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'noon'});
    plan.addEventListener('routine-close', (event) => event.preventDefault());
    await click(plan, routine(plan, 'Noon'));
    expect(openRoutines(plan)).to.deep.equal(['Noon']);
    await click(plan, routine(plan, 'Night'));
    expect(openRoutines(plan)).to.deep.equal(['Noon', 'Night']);
  });

  it('is asked about each routine when all are opened or closed', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'noon'});
    const events = record(plan, ...EVENTS);
    plan.addEventListener('routine-open', (event) => {
      if (event.routineId === 'night') event.preventDefault();
    });
    await click(plan, find(plan, 'button', 'Open all'));
    expect(openRoutines(plan)).to.deep.equal(['Morning', 'Noon']);
    expect(events).to.deep.equal(['routine-open morning', 'routine-open night']);
  });

  it('is not asked about what it does itself, by method or attribute', async () => {
    const plan = await showPlan(page, fullPlan);
    const events = record(plan, ...EVENTS);
    plan.openRoutine('noon');
    plan.routine = 'night';
    plan.closeRoutine('night');
    plan.setAttribute('routine', 'morning');
    plan.showExercise('knee');
    plan.exercise = 'bridge';
    await plan.updateComplete;
    expect(openRoutines(plan)).to.deep.equal(['Morning']);
    expect(nameOf(find(plan, 'article'))).to.equal('Bridge');
    expect(events).to.be.empty;
  });

  it('changes nothing with an id that is not in the plan', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'noon', exercise: 'knee'});
    plan.openRoutine('constructor');
    plan.closeRoutine('nowhere');
    plan.showExercise('__proto__');
    await plan.updateComplete;
    expect([plan.routine, plan.exercise]).to.deep.equal(['noon', 'knee']);
  });
});

describe('The state of the reader', () => {
  for (const {after, act} of [
    {
      after: 'the element is moved',
      act: (plan: ExercisePlan) => page.main.append(document.createElement('section'), plan),
    },
    {
      after: 'the host writes the same attributes again',
      act: (plan: ExercisePlan) => {
        for (const {name, value} of plan.attributes) plan.setAttribute(name, value);
      },
    },
    {
      after: 'the host gives the same plan again',
      act: (plan: ExercisePlan) => (plan.plan = JSON.parse(JSON.stringify(fullPlan))),
    },
    {after: 'another language is set', act: (plan: ExercisePlan) => (plan.lang = 'en-GB')},
  ]) {
    it(`is kept when ${after}`, async () => {
      const plan = await showPlan(page, fullPlan, {class: 'wide', multiple: ''});
      for (const name of ['Night', 'Noon']) await click(plan, routine(plan, name));
      await click(plan, find(plan, 'button', /^Next/));
      act(plan);
      await plan.updateComplete;
      await painted();
      expect(openRoutines(plan)).to.deep.equal(['Noon', 'Night']);
      expect(nameOf(find(plan, 'article'))).to.equal('Bridge');
      expect(read(panelOf(routine(plan, 'Noon')))).to.include('Bridge');
    });
  }

  it('is kept for what a new plan still has', async () => {
    const plan = await showPlan(page, fullPlan, {multiple: ''});
    for (const name of ['Night', 'Noon']) await click(plan, routine(plan, name));
    plan.plan = {...fullPlan, routines: fullPlan.routines.slice(0, 2)};
    await until(() => findAll(plan, 'button', /^Night/).length === 0, 'the new plan never shows');
    expect(openRoutines(plan)).to.deep.equal(['Noon']);
  });
});

describe('The browser’s search', () => {
  it('has all routines to look in, soon after the plan is shown', async () => {
    const plan = await showPlan(page, fullPlan);
    const panel = panelOf(routine(plan, 'Night'));
    await until(() => panel.textContent!.includes('Knee to chest'), 'the panel stays empty');
    expect(panel.getAttribute('hidden')).to.equal('until-found');
    expect(isExposed(panel.firstElementChild!)).to.equal(false);
  });

  it('has all routines to look in when the element was moved at once', async () => {
    const plan = await showPlan(page, fullPlan);
    page.main.append(document.createElement('section'), plan);
    const panel = panelOf(routine(plan, 'Night'));
    await until(() => panel.textContent!.includes('Knee to chest'), 'the panel stays empty');
  });

  it('opens the routine in which it finds something', async () => {
    const plan = await showPlan(page, fullPlan);
    const events = record(plan, ...EVENTS);
    await search(plan, panelOf(routine(plan, 'Noon')));
    expect(openRoutines(plan)).to.deep.equal(['Noon']);
    expect(events).to.deep.equal(['routine-open noon']);
  });

  it('leaves a routine closed that the page does not want opened', async () => {
    const plan = await showPlan(page, fullPlan);
    plan.addEventListener('routine-open', (event) => event.preventDefault());
    const panel = panelOf(routine(plan, 'Noon'));
    await search(plan, panel);
    await until(() => panel.getAttribute('hidden') === 'until-found', 'the panel stays open');
    expect(openRoutines(plan)).to.be.empty;
  });

  it('opens the signs in which it finds something', async () => {
    const plan = await showPlan(page, fullPlan);
    const button = opener(plan, /^See a doctor/);
    await search(plan, panelOf(button));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(read(panelOf(button))).to.equal('Urgent sign');
  });
});

describe('Choosing an item', () => {
  it('shows it on the card, marks it and tells the page and the screen reader', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'morning'});
    const events = record(document, ...EVENTS);
    const item = find(plan, 'button', /^Knee to chest,/);
    await click(plan, item);
    expect(events).to.deep.equal(['exercise-show knee']);
    expect(nameOf(find(plan, 'article'))).to.equal('Knee to chest');
    expect(item.getAttribute('aria-current')).to.equal('true');
    expect(names(plan, 'status')).to.include('Showing: Knee to chest');
    expect(openRoutines(plan)).to.deep.equal(['Morning']);
  });

  it('marks one item at a time', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'morning'});
    const items = findAll(panelOf(routine(plan, 'Morning')), 'button', /hold/i);
    for (const item of items) {
      await click(plan, item);
      const current = items.map((other) => other.getAttribute('aria-current') === 'true');
      expect(current).to.deep.equal(items.map((other) => other === item));
    }
  });
});
