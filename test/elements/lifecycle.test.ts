import {expect} from '@open-wc/testing';
import {find, nameOf, opener, openNames, read, names} from '../support/find.js';
import {make, once, painted, record, showPlan, until, watchPage} from '../support/page.js';
import {fullPlan, planNamed} from '../support/plans.js';

const page = watchPage();

/** Counts the listeners on what outlives the element. */
const countListeners = () => {
  const listeners = new Set<string>();
  const outlives = (target: EventTarget) =>
    target === window || target === document || target instanceof MediaQueryList;
  const names = new Map<unknown, number>();
  const keyOf = (target: EventTarget, type: string, listener: unknown) => {
    if (!names.has(listener)) names.set(listener, names.size);
    return `${target.constructor.name} ${type} ${names.get(listener)}`;
  };
  type Method = (...parameters: unknown[]) => void;
  const [add, remove] = ['addEventListener', 'removeEventListener'].map(
    (name) => Reflect.get(EventTarget.prototype, name) as Method,
  ) as [Method, Method];
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = (this ?? window) as EventTarget;
    if (outlives(target)) listeners.add(keyOf(target, type, listener));
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = (this ?? window) as EventTarget;
    listeners.delete(keyOf(target, type, listener));
    remove.call(target, type, listener, options);
  };
  const stop = () => {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
  };
  return {listeners, stop};
};

describe('An element that is added and removed ten times', () => {
  for (const {what, build} of [
    {what: 'with a plan', build: () => Object.assign(make('exercise-plan'), {plan: fullPlan})},
    {what: 'with text of the page', build: () => make('exercise-plan', {}, 'Some text')},
    {
      what: 'with both',
      // Short enough for its end to be in sight.
      build: () =>
        Object.assign(make('exercise-plan', {}, 'Text'), {plan: {exercises: [{name: 'A'}]}}),
    },
    {what: 'as a card', build: () => Object.assign(make('exercise-card'), {plan: fullPlan})},
  ]) {
    it(`leaves no listener behind: ${what}`, async () => {
      const {listeners, stop} = countListeners();
      try {
        const element = build();
        for (let i = 0; i < 10; i++) {
          page.main.append(element);
          await painted();
          element.remove();
          await painted();
        }
        expect([...listeners]).to.deep.equal([]);
      } finally {
        stop();
      }
    });
  }

  it('leaves no listener behind on a page that is still loading', async () => {
    Object.defineProperty(document, 'readyState', {configurable: true, get: () => 'interactive'});
    const {listeners, stop} = countListeners();
    try {
      const plan = make('exercise-plan');
      page.main.append(plan);
      expect([...listeners].join()).to.include('readystatechange');
      plan.remove();
      expect([...listeners]).to.be.empty;
    } finally {
      stop();
      Reflect.deleteProperty(document, 'readyState');
    }
  });

  it('still works, and still looks the same', async () => {
    const calm = read(await showPlan(page, fullPlan));
    const plan = await showPlan(page, fullPlan);
    for (let i = 0; i < 10; i++) {
      plan.remove();
      page.main.append(plan);
    }
    await painted();
    expect(read(plan)).to.equal(calm);
    opener(plan, /^Noon/).click();
    find(plan, 'button', /^Next/).click();
    await plan.updateComplete;
    expect(openNames(plan)).to.deep.equal(['Noon']);
    expect(nameOf(find(plan, 'article'))).to.equal('Bridge');
  });

  it('tells of its plan once', async () => {
    const plan = make('exercise-plan', {'data-plan': JSON.stringify(fullPlan)});
    const events = record(plan, 'plan-load');
    for (let i = 0; i < 10; i++) {
      page.main.append(plan);
      await painted();
      plan.remove();
    }
    expect(events).to.deep.equal(['plan-load']);
  });
});

describe('A copy of an element', () => {
  it('shows the plan that stands in its markup', async () => {
    const plan = make('exercise-plan', {'data-plan': JSON.stringify(planNamed('Tilt'))});
    page.main.append(plan);
    const copy = plan.cloneNode(true) as typeof plan;
    const loaded = once(copy, 'plan-load');
    page.main.append(copy);
    await loaded;
    expect(read(copy)).to.equal(read(plan));
    expect(copy.outerHTML).to.equal(plan.outerHTML);
  });

  it('in a template does nothing until it is on the page', async () => {
    const template = make('template');
    const inert = make('exercise-plan', {'data-plan': JSON.stringify(planNamed('Tilt'))});
    template.content.append(inert);
    const copy = document.importNode(template.content, true);
    const plan = copy.querySelector('exercise-plan')!;
    const loaded = once(plan, 'plan-load');
    page.main.append(copy);
    await loaded;
    expect(read(plan)).to.include('Tilt');
  });
});

describe('An element', () => {
  it('shows its plan inside a shadow root, and its events leave it', async () => {
    const host = make('div');
    const plan = make('exercise-plan', {'data-plan': JSON.stringify(planNamed('Tilt'))});
    host.attachShadow({mode: 'open'}).append(plan);
    const loaded = once(document, 'plan-load');
    page.main.append(host);
    await loaded;
    expect(read(plan)).to.include('Tilt');
  });

  it('that is hidden shows its plan once it is shown', async () => {
    const plan = await showPlan(page, fullPlan, {hidden: ''});
    expect(plan.getBoundingClientRect().height).to.equal(0);
    plan.hidden = false;
    expect(plan.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(read(plan)).to.include('Pelvic tilt');
  });

  it('that is removed before it was shown throws nothing', async () => {
    const plan = make('exercise-plan', {'data-plan': JSON.stringify(fullPlan)});
    page.main.append(plan);
    plan.remove();
    await painted();
    expect(page.errors).to.be.empty;
  });

  it('shows the last of ten plans given in a row', async () => {
    const plan = await showPlan(page, fullPlan);
    for (let i = 0; i < 10; i++) plan.plan = planNamed(`Exercise ${i}`);
    await until(() => read(plan).includes('Exercise 9'), 'the last plan never shows');
    expect(read(plan)).not.to.match(/Exercise [0-8]/);
  });

  it('shows the last of ten plans that are rendered one after the other', async () => {
    const plan = await showPlan(page, fullPlan);
    for (let i = 0; i < 10; i++) {
      plan.plan = i % 2 ? fullPlan : planNamed(`Exercise ${i}`);
      await plan.updateComplete;
    }
    expect(read(plan)).to.include('Plan name');
    expect(names(plan, 'article')).to.have.length(1);
  });

  it('stands forty times on a page, each with a plan of its own', async () => {
    const plans = Array.from({length: 40}, (_, i) => {
      const plan = make('exercise-plan');
      plan.plan = planNamed(`Exercise ${i}`);
      return plan;
    });
    page.main.append(...plans);
    await Promise.all(plans.map((plan) => plan.updateComplete));
    for (const [i, plan] of plans.entries()) {
      await until(() => read(plan).includes(`Exercise ${i} `), `plan ${i} never shows`);
    }
  });
});
