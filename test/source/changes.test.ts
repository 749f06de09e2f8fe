import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {find, isExposed, read} from '../support/find.js';
import {Network} from '../support/network.js';
import {
  dataScript,
  make,
  once,
  painted,
  record,
  showPlan,
  until,
  watchPage,
  write,
} from '../support/page.js';
import {planNamed} from '../support/plans.js';
import {words} from '../support/words.js';

const page = watchPage();
const network = new Network();
const json = (name: string) => JSON.stringify(planNamed(name));

const shows = (plan: ExercisePlan, text: string) =>
  until(() => read(plan).includes(text), `${text} never shows`);

describe('A plan that comes late', () => {
  it('shows when its script is added', async () => {
    const plan = make('exercise-plan');
    page.main.append(plan);
    await painted();
    plan.append(dataScript(json('Late')));
    await shows(plan, 'Late');
  });

  it('shows when its empty script is filled', async () => {
    const script = make('script', {type: 'application/json'});
    const plan = make('exercise-plan', {}, script);
    page.main.append(plan);
    await painted();
    write(script, json('Late'));
    await shows(plan, 'Late');
  });

  it('is not read while the page is still being written', async () => {
    const states: {readyState: DocumentReadyState} = {readyState: 'loading'};
    Object.defineProperty(document, 'readyState', {
      configurable: true,
      get: () => states.readyState,
    });
    try {
      const script = dataScript('{"exercises": [{"name": "Ha');
      const plan = make('exercise-plan', {}, script);
      const events = record(plan, 'plan-load', 'plan-error');
      page.main.append(plan);
      await painted();
      expect(events).to.be.empty;
      expect(read(plan)).to.equal('');
      write(script, json('Half'));
      states.readyState = 'interactive';
      document.dispatchEvent(new Event('readystatechange'));
      await shows(plan, 'Half');
      expect(events).to.deep.equal(['plan-load']);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });
});

describe('A plan that changes', () => {
  it('shows anew when the text of its script changes', async () => {
    const script = dataScript(json('Old'));
    const plan = make('exercise-plan', {}, script);
    page.main.append(plan);
    await shows(plan, 'Old');
    write(script, json('New'));
    await shows(plan, 'New');
    expect(read(plan)).not.to.include('Old');
  });

  it('shows anew when src changes', async () => {
    network.serve('/old.json', planNamed('Old'));
    network.serve('/new.json', planNamed('New'));
    const plan = make('exercise-plan', {src: '/old.json'});
    page.main.append(plan);
    await shows(plan, 'Old');
    plan.setAttribute('src', '/new.json');
    await shows(plan, 'New');
  });

  it('stays away when its src is taken back while it is on its way', async () => {
    const answer = network.delay('/slow.json', planNamed('Slow'));
    const plan = make('exercise-plan', {src: '/slow.json'}, make('p', {}, 'Text of the page'));
    const events = record(plan, 'plan-load');
    page.main.append(plan);
    await until(() => network.requests.includes('/slow.json'), 'it is never asked for');
    plan.src = '';
    await plan.updateComplete;
    answer();
    await painted();
    expect(events).to.be.empty;
  });

  it('turns to the exercise that was wished for as soon as a plan has it', async () => {
    const plan = await showPlan(page, planNamed('First'));
    plan.exercise = 'wished-for';
    plan.plan = {exercises: [{name: 'Other'}, {name: 'Wished for'}]};
    await shows(plan, 'Wished for');
    expect(plan.exercise).to.equal('wished-for');
  });

  it('is read once when the same text is written again', async () => {
    const script = dataScript(json('Same'));
    const plan = make('exercise-plan', {}, script);
    const events = record(plan, 'plan-load');
    page.main.append(plan);
    await shows(plan, 'Same');
    write(script, json('Same'));
    plan.append(make('p', {}, 'Some text of the page'));
    await painted();
    expect(events).to.deep.equal(['plan-load']);
  });

  for (const {what, spoil} of [
    {what: 'text that is not JSON', spoil: (plan: ExercisePlan) => (plan.plan = '{"exercises": [')},
    {what: 'a plan without exercises', spoil: (plan: ExercisePlan) => (plan.plan = {name: 'x'})},
    {what: 'an address without a file', spoil: (plan: ExercisePlan) => (plan.src = '/gone.json')},
    {what: 'an unknown preset', spoil: (plan: ExercisePlan) => (plan.preset = 'sciatika')},
  ]) {
    it(`keeps the last good one after ${what}, and says so`, async () => {
      network.serve('/good.json', planNamed('Good'));
      const plan = make('exercise-plan', {src: '/good.json'});
      page.main.append(plan);
      await shows(plan, 'Good');
      if (what.includes('preset')) plan.src = '';
      const failed = once(plan, 'plan-error');
      spoil(plan);
      await failed;
      await plan.updateComplete;
      expect(read(plan)).to.include('Good');
      expect(isExposed(find(plan, 'status', words.outdated))).to.equal(true);
      expect(plan.plan!.exercises[0]!.name).to.equal('Good');
    });
  }

  it('takes back the words about a bad one when a good one follows', async () => {
    const plan = await showPlan(page, planNamed('Good'));
    plan.plan = '{';
    await shows(plan, words.outdated);
    plan.plan = planNamed('Better');
    await shows(plan, 'Better');
    expect(read(plan)).not.to.include(words.outdated);
    expect(plan.issues).to.be.empty;
  });
});

describe('A plan that is on its way', () => {
  it('does not replace a newer one that came before it', async () => {
    const answer = network.delay('/slow.json', planNamed('Slow'));
    const plan = make('exercise-plan', {src: '/slow.json'});
    page.main.append(plan);
    await until(() => network.requests.length === 1, 'nothing is requested');
    plan.plan = planNamed('Quick');
    await shows(plan, 'Quick');
    answer();
    await painted();
    expect(read(plan)).not.to.include('Slow');
    expect(page.warnings).to.be.empty;
  });

  it('does not replace the answer of a newer address', async () => {
    const answer = network.delay('/slow.json', planNamed('Slow'));
    network.serve('/quick.json', planNamed('Quick'));
    const plan = make('exercise-plan', {src: '/slow.json'});
    page.main.append(plan);
    await until(() => network.requests.length === 1, 'nothing is requested');
    plan.src = '/quick.json';
    await shows(plan, 'Quick');
    answer();
    await painted();
    expect(read(plan)).not.to.include('Slow');
  });

  it('arrives when the element is moved meanwhile, by one request', async () => {
    const answer = network.delay('/slow.json', planNamed('Slow'));
    const plan = make('exercise-plan', {src: '/slow.json'});
    page.main.append(plan);
    await until(() => network.requests.length === 1, 'nothing is requested');
    page.main.append(make('section', {}, plan));
    answer();
    await shows(plan, 'Slow');
    expect(network.requests).to.deep.equal(['/slow.json']);
  });

  it('harms nobody when the element is removed meanwhile', async () => {
    const answer = network.delay('/slow.json', planNamed('Slow'));
    const plan = make('exercise-plan', {src: '/slow.json'});
    page.main.append(plan);
    await until(() => network.requests.length === 1, 'nothing is requested');
    plan.remove();
    answer();
    await painted();
    expect(page.warnings).to.be.empty;
  });
});
