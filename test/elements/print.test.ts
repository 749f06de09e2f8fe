import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {ExercisePlan} from '../../src/element.js';
import {isExposed, opener, openNames, panelOf, part, read, names} from '../support/find.js';
import {make, showCard, showPlan, until, watchPage} from '../support/page.js';
import {bigPlan, fullPlan} from '../support/plans.js';

const page = watchPage();
const NAMES = fullPlan.exercises.map(({name}) => name);
const cards = (plan: ExercisePlan) => names(plan, 'article');
const start = () => dispatchEvent(new Event('beforeprint'));
const end = () => dispatchEvent(new Event('afterprint'));

describe('On paper', () => {
  afterEach(end);

  it('are all exercises, one after the other, without buttons to turn', async () => {
    const plan = await showPlan(page, fullPlan, {exercise: 'knee'});
    start();
    // Paper does not wait: it must all be there at once.
    expect(cards(plan)).to.deep.equal(NAMES);
    expect(names(plan, 'button', /Next|Previous/)).to.be.empty;
    expect(part(plan, 'card').textContent).to.include('Step two');
  });

  it('are the items of all routines, also of those that are closed', async () => {
    const plan = await showPlan(page, fullPlan);
    start();
    const texts = ['Morning', 'Noon', 'Night'].map(
      (name) => panelOf(opener(plan, new RegExp(`^${name}`))).textContent,
    );
    expect(texts[0]).to.include('Morning summary').and.to.include('Hold 20 seconds');
    expect(texts[1]).to.include('Bridge').and.to.include('Knee to chest');
    expect(texts[2]).to.include('Knee to chest');
  });

  it('are all items of a routine that comes in parts on the screen', async () => {
    const plan = await showPlan(page, bigPlan(130, 2, 130));
    start();
    expect(panelOf(opener(plan, /^Routine 1,/)).textContent).to.include('Exercise 129');
  });

  it('are all routines, also those that the screen does not list yet', async () => {
    const plan = await showPlan(page, bigPlan(3, 120, 2));
    start();
    expect(names(plan, 'button', /^Routine 119/)).to.have.length(1);
  });

  it('is not what an element shows that was removed meanwhile and is put back', async () => {
    const plan = await showPlan(page, fullPlan);
    start();
    plan.remove();
    end();
    page.main.append(plan);
    await plan.updateComplete;
    expect(cards(plan)).to.deep.equal(['Pelvic tilt']);
  });

  it('is nothing of an element that was removed', async () => {
    const plan = await showPlan(page, fullPlan);
    plan.remove();
    start();
    expect(plan.shadowRoot!.querySelectorAll('article').length).to.equal(1);
  });
});

describe('After printing', () => {
  it('the card, the routines and the focus are as they were', async () => {
    const plan = await showPlan(page, fullPlan, {exercise: 'knee', routine: 'noon'});
    const before = read(plan);
    const button = opener(plan, /^Noon/);
    button.focus();
    start();
    end();
    await plan.updateComplete;
    expect(cards(plan)).to.deep.equal(['Knee to chest']);
    expect(openNames(plan)).to.deep.equal(['Noon']);
    expect(read(plan)).to.equal(before);
    expect(plan.shadowRoot!.activeElement === button).to.equal(true);
  });
});

describe('Before there is a plan', () => {
  it('printing does no harm', async () => {
    const plan = make('exercise-plan', {src: 'javascript:1'});
    page.main.append(plan, make('exercise-card'));
    start();
    end();
    await plan.updateComplete;
    expect(page.errors).to.be.empty;
  });
});

describe('The print view', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('shows what is closed and hides what cannot be pressed', async () => {
    const plan = await showPlan(page, fullPlan);
    await emulateMedia({media: 'print'});
    await until(() => cards(plan).length === 3, 'the cards are not all there');
    const panel = panelOf(opener(plan, /^Night/));
    expect(panel.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(isExposed(panel.querySelector('li')!)).to.equal(true);
    for (const name of [/^Open all$/, /Play the video$/]) {
      expect(names(plan, 'button', name)).to.be.empty;
    }
    await emulateMedia({media: 'screen'});
    await until(() => cards(plan).length === 1, 'the cards stay');
  });

  it('shows a single card as it is', async () => {
    const card = await showCard(page, fullPlan, {exercise: 'bridge'});
    await emulateMedia({media: 'print'});
    expect(read(card)).to.include('Bridge').and.to.include('Lift the hips');
  });
});
