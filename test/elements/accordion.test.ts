import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ExercisePlan} from '../../src/element.js';
import {needing} from '../support/engine.js';
import {find, isExposed, nameOf, opener, openNames, panelOf, read, names} from '../support/find.js';
import {showPlan, until, watchPage} from '../support/page.js';
import {bigPlan, fullPlan, fullPlanWith, smallPlan} from '../support/plans.js';

const page = watchPage();
const ROUTINES = ['Morning', 'Noon', 'Night'];

const routine = (plan: ExercisePlan, name: string) => opener(plan, new RegExp(`^${name}`));
const openRoutines = (plan: ExercisePlan) =>
  openNames(plan).filter((name) => ROUTINES.includes(name));
const click = async (plan: ExercisePlan, button: HTMLElement) => {
  button.click();
  await plan.updateComplete;
};

describe('A routine', () => {
  it('is a heading that holds nothing but a button', async () => {
    const plan = await showPlan(page, fullPlan);
    for (const name of ROUTINES) {
      const heading = routine(plan, name).parentElement!;
      expect(heading.tagName).to.match(/^H[1-6]$/);
      expect(heading.children).to.have.length(1);
    }
  });

  it('has a button that names the panel which it opens and closes', async () => {
    const plan = await showPlan(page, fullPlan);
    const panels = ROUTINES.map((name) => panelOf(routine(plan, name)));
    expect(new Set(panels).size).to.equal(3);
    expect(panels.every(Boolean)).to.equal(true);
    const button = routine(plan, 'Noon');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await click(plan, button);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(read(panelOf(button))).to.include('Bridge');
    await click(plan, button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(read(panelOf(button))).to.equal('');
  });

  it('tells while it is closed how long it takes, how many exercises it has and how often', async () => {
    const plan = await showPlan(page, fullPlan);
    expect(openRoutines(plan)).to.be.empty;
    expect(nameOf(routine(plan, 'Morning'))).to.equal(
      'Morning, About 6 minutes · 3 exercises · Every morning',
    );
    expect(nameOf(routine(plan, 'Night'))).to.equal('Night, About 1 minute · 1 exercise');
  });

  it('shows its summary and its items in order, each with its own dose', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'morning'});
    const panel = panelOf(routine(plan, 'Morning'));
    expect(read(panel)).to.match(/^Morning summary/);
    expect(names(panel, 'button')).to.deep.equal([
      'Start guided session: Morning',
      'Pelvic tilt, 2 sets: hold 5 seconds, 10 times',
      'Knee to chest, Hold 20 seconds',
      'Pelvic tilt, Easier · 2 sets: hold 5 seconds, 4 times',
    ]);
  });

  it('without a name is called by its number', async () => {
    const routines = [{items: ['tilt']}, {items: ['knee']}];
    const plan = await showPlan(page, fullPlanWith({routines}));
    expect(nameOf(routine(plan, 'Routine 1'))).to.match(/^Routine 1, /);
    expect(nameOf(routine(plan, 'Routine 2'))).to.match(/^Routine 2, /);
  });

  it('that is the only one is open at first', async () => {
    const plan = await showPlan(page, smallPlan);
    expect(openNames(plan)).to.deep.equal(['All exercises']);
    expect(names(plan, 'button', /Open all|Close all/)).to.be.empty;
  });
});

describe('The keyboard', () => {
  for (const key of ['Enter', 'Space']) {
    it(`opens and closes a routine with ${key}, and the focus stays`, async () => {
      const plan = await showPlan(page, fullPlan);
      const button = routine(plan, 'Noon');
      button.focus();
      await sendKeys({press: key});
      await plan.updateComplete;
      expect(openRoutines(plan)).to.deep.equal(['Noon']);
      await sendKeys({press: key});
      await plan.updateComplete;
      expect(openRoutines(plan)).to.be.empty;
      expect(plan.shadowRoot!.activeElement === button).to.equal(true);
    });
  }

  needing('keys that repeat').it('does nothing before Space is let go', async () => {
    const plan = await showPlan(page, fullPlan);
    routine(plan, 'Noon').focus();
    for (let i = 0; i < 3; i++) await sendKeys({down: 'Space'});
    expect(openRoutines(plan)).to.be.empty;
    await sendKeys({up: 'Space'});
    await plan.updateComplete;
    expect(openRoutines(plan)).to.deep.equal(['Noon']);
  });
});

describe('Open routines', () => {
  it('close when another one opens', async () => {
    const plan = await showPlan(page, fullPlan);
    for (const name of ROUTINES) {
      await click(plan, routine(plan, name));
      expect(openRoutines(plan)).to.deep.equal([name]);
      expect(plan.routine).to.equal(name.toLowerCase());
    }
  });

  it('stay open beside others where the element has the attribute multiple', async () => {
    const plan = await showPlan(page, fullPlan, {multiple: ''});
    for (const name of ['Night', 'Morning']) await click(plan, routine(plan, name));
    expect(openRoutines(plan)).to.deep.equal(['Morning', 'Night']);
  });

  it('stay open beside one that is opened by its id, with that attribute', async () => {
    const plan = await showPlan(page, fullPlan, {multiple: '', routine: 'noon'});
    plan.openRoutine('night');
    await plan.updateComplete;
    expect(openRoutines(plan)).to.deep.equal(['Noon', 'Night']);
    plan.multiple = false;
    plan.openRoutine('morning');
    await plan.updateComplete;
    expect(openRoutines(plan)).to.deep.equal(['Morning']);
  });

  it('are opened and closed all at once by one button, which says what it will do', async () => {
    const plan = await showPlan(page, fullPlan);
    await click(plan, find(plan, 'button', 'Open all'));
    expect(openRoutines(plan)).to.deep.equal(ROUTINES);
    const isFilled = (name: string) => read(panelOf(routine(plan, name))) !== '';
    await until(() => ROUTINES.every(isFilled), 'a routine stays empty');
    await click(plan, find(plan, 'button', 'Close all'));
    expect(openRoutines(plan)).to.be.empty;
    expect(isExposed(find(plan, 'button', 'Open all'))).to.equal(true);
  });

  it('settle on the last wish after twenty quick clicks', async () => {
    const plan = await showPlan(page, fullPlan);
    for (let i = 0; i < 20; i++) routine(plan, ROUTINES[i % 3]!).click();
    await plan.updateComplete;
    expect(openRoutines(plan)).to.deep.equal(['Noon']);
    for (let i = 0; i < 21; i++) routine(plan, 'Noon').click();
    await plan.updateComplete;
    expect(openRoutines(plan)).to.be.empty;
  });
});

describe('Long lists', () => {
  it('of routines come in parts of a hundred', async () => {
    const plan = await showPlan(page, bigPlan(3, 250, 2));
    expect(names(plan, 'button', /^Routine /)).to.have.length(100);
    await click(plan, find(plan, 'button', 'Show 150 more'));
    await click(plan, find(plan, 'button', 'Show 50 more'));
    expect(names(plan, 'button', /^Routine /)).to.have.length(250);
    expect(names(plan, 'button', /^Show/)).to.be.empty;
  });

  it('of items come in parts of a hundred', async () => {
    const plan = await showPlan(page, bigPlan(130, 2, 130), {routine: 'r0'});
    expect(names(plan, 'button', /^Exercise /)).to.have.length(100);
    await click(plan, find(plan, 'button', 'Show 30 more'));
    expect(names(plan, 'button', /^Exercise /)).to.have.length(130);
  });

  it('list a routine that is opened by its id', async () => {
    const plan = await showPlan(page, bigPlan(3, 250, 2), {routine: 'r249'});
    await until(() => openNames(plan).includes('Routine 249'), 'the routine never opens');
  });
});
