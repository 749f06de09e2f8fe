import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {read} from '../support/find.js';
import {Network} from '../support/network.js';
import {dataScript, make, once, painted, until, watchPage} from '../support/page.js';
import {planNamed} from '../support/plans.js';

const page = watchPage();
const network = new Network();
const json = (name: string) => JSON.stringify(planNamed(name));

/** Waits until the element shows the exercise of this name. */
const shows = (plan: ExercisePlan, name: string) =>
  until(() => read(plan).includes(name), `${name} never shows`);

describe('A plan is taken from', () => {
  for (const {where, build} of [
    {
      where: 'the property plan, as an object',
      build: () => Object.assign(make('exercise-plan'), {plan: planNamed('Tilt')}),
    },
    {
      where: 'the property plan, as JSON text',
      build: () => Object.assign(make('exercise-plan'), {plan: json('Tilt')}),
    },
    {
      where: 'a script with JSON in the element',
      build: () => make('exercise-plan', {}, dataScript(json('Tilt'))),
    },
    {
      where: 'the attribute data-plan',
      build: () => make('exercise-plan', {'data-plan': json('Tilt')}),
    },
    {where: 'the address in src', build: () => make('exercise-plan', {src: '/tilt.json'})},
  ]) {
    it(where, async () => {
      network.serve('/tilt.json', planNamed('Tilt'));
      const plan = build();
      const loaded = once(plan, 'plan-load');
      page.main.append(plan);
      const event = await loaded;
      expect(event.plan).to.equal(plan.plan);
      expect(plan.plan!.exercises.map(({id, name}) => [id, name])).to.deep.equal([
        ['tilt', 'Tilt'],
      ]);
      expect(read(plan)).to.include('Tilt');
    });
  }

  it('the preset that comes with the package', async () => {
    const plan = make('exercise-plan', {preset: 'sciatica'});
    page.main.append(plan);
    await shows(plan, 'Exercises for sciatica');
  });

  it('a file on the same server', async () => {
    const plan = make('exercise-plan', {
      src: new URL('/demo/plans/hebrew.json', location.href).href,
    });
    globalThis.fetch = network.real;
    page.main.append(plan);
    await shows(plan, 'תרגילים לסיאטיקה');
  });
});

describe('Where there are several plans', () => {
  const NAMES = ['Property', 'Attribute', 'Script', 'Address', 'Preset'];
  const build = (from: number) => {
    const plan = make('exercise-plan', {preset: 'sciatica'});
    if (from <= 3) plan.src = '/address.json';
    if (from <= 2) plan.append(dataScript(json('Script')));
    if (from <= 1) plan.dataset['plan'] = json('Attribute');
    if (from === 0) plan.plan = planNamed('Property');
    return plan;
  };

  for (const [from, name] of NAMES.slice(0, 4).entries()) {
    it(`${name.toLowerCase()} wins over ${NAMES.slice(from + 1)
      .join(', ')
      .toLowerCase()}`, async () => {
      network.serve('/address.json', planNamed('Address'));
      const plan = build(from);
      page.main.append(plan);
      await shows(plan, name);
      await painted();
      expect(plan.plan!.exercises[0]!.name).to.equal(name);
      expect(network.requests).to.deep.equal(name === 'Address' ? ['/address.json'] : []);
    });
  }

  for (const nothing of [null, undefined]) {
    it(`the property set to ${nothing} gives way to the script`, async () => {
      const plan = build(0);
      page.main.append(plan);
      await shows(plan, 'Property');
      delete plan.dataset['plan'];
      plan.plan = nothing;
      await shows(plan, 'Script');
    });
  }

  it('the attribute taken away gives way to the script', async () => {
    const plan = build(1);
    page.main.append(plan);
    await shows(plan, 'Attribute');
    plan.removeAttribute('data-plan');
    await shows(plan, 'Script');
  });
});

describe('A plan in the page', () => {
  it('causes no request', async () => {
    const before = performance.getEntriesByType('resource').length;
    const plan = make('exercise-plan', {}, dataScript(json('Tilt')));
    page.main.append(plan);
    await shows(plan, 'Tilt');
    await painted();
    expect(network.requests).to.be.empty;
    expect(
      performance
        .getEntriesByType('resource')
        .slice(before)
        .map(({name}) => name),
    ).to.be.empty;
  });

  it('may be set on the element before it is defined', async () => {
    const inert = document.implementation.createHTMLDocument('');
    const plan = inert.createElement('exercise-plan');
    expect(plan.shadowRoot === null).to.equal(true);
    plan.plan = planNamed('Early');
    page.main.append(plan);
    await shows(plan, 'Early');
    expect(Object.hasOwn(plan, 'plan')).to.equal(false);
  });

  it('may come with a byte order mark, line breaks of Windows and duplicate keys', async () => {
    const text = `\ufeff{\r\n"exercises":\r\n[{"name":"First","name":"Last"}]\r\n}`;
    const plan = make('exercise-plan', {'data-plan': text});
    page.main.append(plan);
    await shows(plan, 'Last');
  });

  it('may stand beside scripts of other types', async () => {
    const other = make('script', {type: 'application/ld+json'});
    const plan = make('exercise-plan', {}, other, dataScript(json('Ours')));
    page.main.append(plan);
    await shows(plan, 'Ours');
  });
});
