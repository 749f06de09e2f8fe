import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ExercisePlan} from '../../src/element.js';
import {find, focused, names, part, read} from '../support/find.js';
import {make, showPlan, watchPage} from '../support/page.js';
import {
  choose,
  coached,
  hasStage,
  isOnStage,
  openSession,
  press,
  recordSessions,
  replacePlan,
  say,
  settled,
  showRunning,
  shownOn,
  stageOf,
  tick,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice();

const KEY = 'exercise-plan:session';
const kept = () => localStorage.getItem(KEY);
const isOffered = (plan: ExercisePlan) => names(plan, 'button', say.goOnThere).length > 0;
const goOn = (plan: ExercisePlan) => press(plan, say.goOnThere, plan);
const headings = (plan: ExercisePlan) => names(stageOf(plan), 'heading');

/** A page that is loaded anew, with what the device keeps. */
const reload = async (plan: ExercisePlan, after: unknown = coached) => {
  const value = kept();
  plan.remove();
  if (value) localStorage.setItem(KEY, value);
  else localStorage.removeItem(KEY);
  return showPlan(page, after);
};

/** A session that was left in the first hold, seven seconds before its end. */
const leave = async (id = 'short', plan: unknown = coached) => {
  const element = await showRunning(page, id, plan);
  await device.time.pass(25.5);
  await press(element, say.close);
  return element;
};

describe('A session that was left', () => {
  for (const {how, act} of [
    {how: 'by Escape', act: () => sendKeys({press: 'Escape'})},
    {how: 'by its button', act: (plan: ExercisePlan) => press(plan, say.close)},
    {
      how: 'while it was paused',
      act: async (plan: ExercisePlan) => {
        await press(plan, say.pause);
        await device.time.pass(10);
        await press(plan, say.close);
      },
    },
    {how: 'for another page', act: () => dispatchEvent(new Event('pagehide'))},
    {how: 'with the element', act: async (plan: ExercisePlan) => plan.remove()},
  ]) {
    it(`${how} is offered where it was, and goes on at the same second`, async () => {
      const first = await showRunning(page);
      await device.time.pass(25.5);
      await act(first);
      await settled(first);
      const plan = await reload(first);
      expect(read(plan)).to.include(say.stoppedAt('Pelvic tilt'));
      await goOn(plan);
      expect(shownOn(plan)).to.equal('Paused, 7');
      await device.time.pass(30);
      expect(shownOn(plan)).to.equal('Paused, 7');
      await press(plan, say.resume);
      await device.time.pass(0.5);
      expect(shownOn(plan)).to.equal('Hold, 6');
      await device.time.pass(100);
      expect(headings(plan)[0]).to.equal(say.wellDone);
    });
  }

  it('by a crash is offered at the beginning of its cue at the latest', async () => {
    const first = await showRunning(page);
    await device.time.pass(30);
    const plan = await reload(first);
    await goOn(plan);
    expect(shownOn(plan)).to.equal('Paused, 10');
  });

  it('is offered at once, without a reload, in the place above the card', async () => {
    const plan = await leave();
    expect(isOffered(plan)).to.equal(true);
    expect(hasStage(plan)).to.equal(false);
    await goOn(plan);
    expect(shownOn(plan)).to.equal('Paused, 7');
    expect(isOffered(plan)).to.equal(false);
  });

  it('is offered with the exercise that it was left at', async () => {
    const first = await showRunning(page);
    await device.time.pass(75);
    await press(first, say.close);
    expect(read(first)).to.include(say.stoppedAt('Knee to chest'));
  });

  it('keeps what was done before', async () => {
    const first = await showRunning(page);
    await device.time.pass(75);
    const plan = await reload(first);
    await goOn(plan);
    await press(plan, say.end);
    expect(read(stageOf(plan))).to.match(new RegExp(`${say.doneList} ?Pelvic tilt`));
  });

  it('after “This hurts” comes back paused, and the pain is not forgotten', async () => {
    const first = await showRunning(page);
    await device.time.pass(25.5);
    await press(first, say.hurts);
    const plan = await reload(first);
    await goOn(plan);
    expect(shownOn(plan)).to.equal('Paused, 7');
    await press(plan, say.end);
    expect(read(stageOf(plan))).to.include(say.hurtList);
  });

  it('keeps the timing, what was left out, and the repetitions', async () => {
    const first = await showPlan(page, coached);
    await openSession(first, 'Short');
    await choose(first, say.countIn, '45');
    await tick(first, 'Knee to chest');
    await press(first, say.more('Pelvic tilt'));
    await press(first, say.start);
    await device.time.pass(10);
    await press(first, say.close);
    localStorage.removeItem('exercise-plan:timing');
    const plan = await reload(first);
    await goOn(plan);
    expect(shownOn(plan)).to.equal('Paused, 35');
    await press(plan, say.resume);
    await device.time.pass(35 + 42);
    expect(headings(plan)[0]).to.equal(say.wellDone);
  });

  it('keeps the easier version that was chosen on the way', async () => {
    const first = await showRunning(page);
    await device.time.pass(25);
    await press(first, say.hurts);
    await press(first, say.goEasier);
    await device.time.pass(5);
    const plan = await reload(first);
    await goOn(plan);
    expect(headings(plan)).to.deep.equal(['Pelvic tilt (Easier)']);
    expect(shownOn(plan)).to.match(/^Paused, (15|20)$/);
  });

  it('is a session of one exercise, too', async () => {
    const plan = await reload(await leave('knee'));
    await goOn(plan);
    expect(headings(plan)).to.deep.equal(['Knee to chest']);
  });

  it('is offered also after another list was opened and closed', async () => {
    const plan = await leave();
    await openSession(plan, 'Free');
    await press(plan, say.close);
    expect(isOffered(plan)).to.equal(true);
  });

  it('has the focus on the way, and gives it back to the exercises', async () => {
    const plan = await reload(await leave());
    find(plan, 'button', say.goOnThere).focus();
    await goOn(plan);
    expect(isOnStage(plan)).to.equal(true);
    await press(plan, say.close);
    expect(focused() === part(plan, 'card')).to.equal(true);
  });
});

describe('“Forget it”', () => {
  it('takes the offer away for good', async () => {
    const first = await leave();
    await press(first, say.forget, first);
    expect([isOffered(first), kept()]).to.deep.equal([false, null]);
    const plan = await reload(first);
    expect(isOffered(plan)).to.equal(false);
  });

  it('leaves the focus in the plan', async () => {
    const plan = await leave();
    find(plan, 'button', say.forget).focus();
    await press(plan, say.forget, plan);
    expect(plan.shadowRoot!.contains(focused())).to.equal(true);
  });
});

describe('Nothing is offered', () => {
  const offeredAfter = async (value: string | null, plan: unknown = coached) => {
    if (value === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
    return isOffered(await showPlan(page, plan));
  };

  const saved = async () => {
    const plan = await leave();
    const value = JSON.parse(kept()!) as Record<string, unknown> & {state: object};
    plan.remove();
    localStorage.clear();
    return value;
  };

  it('but a session that is what it says (so the next tests mean something)', async () => {
    expect(await offeredAfter(JSON.stringify(await saved()))).to.equal(true);
  });

  it('of a session that came to its end, or was ended', async () => {
    for (const end of [say.end, '']) {
      const plan = await showRunning(page);
      await device.time.pass(end ? 30 : 121);
      if (end) await press(plan, end);
      expect(kept()).to.equal(null);
      await press(plan, say.close);
      expect(isOffered(plan)).to.equal(false);
      plan.remove();
    }
  });

  it('of a list that was never started', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await press(plan, say.close);
    expect([isOffered(plan), kept()]).to.deep.equal([false, null]);
  });

  it('on another day', async () => {
    const value = JSON.stringify(await saved());
    const DAY_MS = 86_400_000;
    const Today = Date;
    class Tomorrow extends Today {
      constructor(...given: []) {
        super(...((given.length ? given : [Today.now() + DAY_MS]) as []));
      }
    }
    device.time.wallMs = Today.parse(new Today().toISOString());
    device.replace(globalThis, 'Date', {value: Tomorrow});
    expect(await offeredAfter(value)).to.equal(false);
  });

  for (const {what, plan} of [
    {what: 'of another name', plan: {...coached, name: 'Other plan'}},
    {what: 'without the routine', plan: {...coached, routines: [{id: 'other', items: ['tilt']}]}},
    {
      what: 'whose routine has another exercise',
      plan: {...coached, routines: [{id: 'short', name: 'Short', items: ['tilt', 'walk']}]},
    },
    {
      what: 'whose routine has another dose',
      plan: {
        ...coached,
        routines: [
          {
            id: 'short',
            name: 'Short',
            items: ['tilt', {exercise: 'knee', dose: {holdSeconds: 21}}],
          },
        ],
      },
    },
    {what: 'that is quite another', plan: {exercises: [{name: 'Other'}]}},
  ]) {
    it(`in a plan ${what}`, async () => {
      expect(await offeredAfter(JSON.stringify(await saved()), plan)).to.equal(false);
    });
  }

  for (const value of ['', '{', 'null', '7', '"short"', '[]', '{}', '[[]]', 'x'.repeat(100_000)]) {
    it(`where the device kept ${value.slice(0, 9) || 'nothing'}`, async () => {
      expect(await offeredAfter(value)).to.equal(false);
    });
  }

  for (const {field, values} of [
    {field: 'id', values: [7, null, '', 'nothing', '__proto__', 'constructor', {}, ['short']]},
    {field: 'mark', values: [7, null, '', 'other']},
    {field: 'day', values: [null, '', '2020-01-01', 20261122]},
    {field: 'state', values: [null, 7, 'text', [], {}]},
    {field: 'state.cue', values: ['2', null, -1, 1.5, 1e9, 1e308, [2]]},
    {field: 'state.leftMs', values: ['7', null, -1, {}]},
    {field: 'state.completed', values: [null, {}, 7, [1], [['a']], [[-1]]]},
    {field: 'state.hurt', values: [null, {}, ['a'], [-1], 7]},
    {
      field: 'options',
      values: [
        {countInSeconds: 45},
        {changes: [{item: 0, leaveOut: true}]},
        {changes: [{item: 0, repetitions: 1000}]},
      ],
    },
  ]) {
    it(`where ${field} is not what it was`, async () => {
      const good = await saved();
      const offered: unknown[] = [];
      for (const value of values) {
        const [outer, inner] = field.split('.') as [string, string?];
        const changed = inner
          ? {...good, [outer]: {...(good[outer] as object), [inner]: value}}
          : {...good, [outer]: value};
        if (await offeredAfter(JSON.stringify(changed))) offered.push(value);
      }
      expect(offered).to.deep.equal([]);
    });
  }
});

describe('A state that is kept wrong', () => {
  const goOnWith = async (first: ExercisePlan, change: object) => {
    const value = JSON.parse(kept()!) as {state: object};
    localStorage.setItem(KEY, JSON.stringify({...value, state: {...value.state, ...change}}));
    const plan = await reload(first);
    await goOn(plan);
    return plan;
  };

  for (const leftMs of [3_600_000, 1e300]) {
    it(`does not make a cue longer than it is: ${leftMs}`, async () => {
      const plan = await goOnWith(await leave(), {leftMs});
      await press(plan, say.resume);
      await device.time.pass(11);
      expect(shownOn(plan)).not.to.match(/^Hold/);
    });
  }

  it('does not count a repetition twice', async () => {
    const first = await showRunning(page);
    await device.time.pass(50);
    await press(first, say.close);
    const plan = await goOnWith(first, {completed: [[1, 1, 1, 1, 2, 7, 8, 9]]});
    const events = recordSessions(plan);
    await press(plan, say.end);
    expect(events.at(-1)).to.equal('end short false, tilt 2/2, knee 0/2');
  });
});

describe('Options that are kept wrong', () => {
  for (const options of [
    null,
    7,
    'text',
    [],
    {changes: 'all'},
    {changes: [null]},
    {changes: [{item: 'a'}]},
    {changes: [{item: 0, repetitions: 1e9}]},
    {changes: [{item: 0, variant: 'constructor'}]},
    {pace: 0, restSeconds: -5, countInSeconds: 'NaN', firstSide: 1},
  ]) {
    it(`are as at first: ${JSON.stringify(options)}`, async () => {
      const first = await leave();
      const value = JSON.parse(kept()!) as object;
      localStorage.setItem(KEY, JSON.stringify({...value, options}));
      const plan = await reload(first);
      await goOn(plan);
      expect(shownOn(plan)).to.equal('Paused, 7');
    });
  }
});

describe('A device that', () => {
  for (const {what, prepare} of [
    {
      what: 'denies its storage',
      prepare: () =>
        device.replace(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    },
    {what: 'has no storage', prepare: () => device.lacks(globalThis, 'localStorage')},
    {
      what: 'has its storage full',
      prepare: () =>
        device.replace(localStorage, 'setItem', {
          value: () => {
            throw new DOMException('full', 'QuotaExceededError');
          },
        }),
    },
  ]) {
    it(`${what} leads through a session all the same, and forgets it`, async () => {
      prepare();
      const plan = await showPlan(page, coached);
      await openSession(plan, 'Short');
      await choose(plan, say.countIn, '10');
      await tick(plan, say.voice);
      await press(plan, say.start);
      expect(shownOn(plan)).to.equal('Get ready, 10');
      await device.time.pass(21);
      dispatchEvent(new Event('pagehide'));
      await press(plan, say.close);
      expect(isOffered(plan)).to.equal(false);
      plan.startSession('short');
      await settled(plan);
      await device.time.pass(121);
      expect(headings(plan)[0]).to.equal(say.wellDone);
      await press(plan, say.close);
      expect(hasStage(plan)).to.equal(false);
    });
  }
});

describe('An element that is moved in the page', () => {
  const move = async (plan: ExercisePlan) => {
    const place = make('section');
    page.main.append(place);
    place.append(plan);
    await settled(plan);
  };

  it('runs on at the same second', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25.5);
    await move(plan);
    expect(shownOn(plan)).to.equal('Hold, 7');
    await device.time.pass(1);
    expect(shownOn(plan)).to.equal('Hold, 6');
    expect(device.lock.held).to.equal(1);
    expect([...device.media.handlers.keys()]).to.have.length(4);
    await device.time.pass(95);
    expect(headings(plan)[0]).to.equal(say.wellDone);
  });

  it('stays paused at the same second', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25.5);
    await press(plan, say.pause);
    await move(plan);
    await device.time.pass(5);
    expect(shownOn(plan)).to.equal('Paused, 7');
    await press(plan, say.resume);
    expect(shownOn(plan)).to.equal('Hold, 7');
  });

  it('keeps its list before the start, with its choices', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await tick(plan, 'Knee to chest');
    await move(plan);
    await press(plan, say.start);
    await device.time.pass(48);
    expect(headings(plan)[0]).to.equal(say.wellDone);
  });

  it('is paused where it was, once it comes back after a minute', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25.5);
    plan.remove();
    await device.time.pass(60);
    page.main.append(plan);
    await settled(plan);
    expect(shownOn(plan)).to.equal('Paused, 7');
  });

  it('may be moved ten times', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25.5);
    for (let i = 0; i < 10; i++) await move(plan);
    expect(shownOn(plan)).to.equal('Hold, 7');
    expect(device.lock.held).to.equal(1);
  });
});

describe('A plan that is read anew', () => {
  it('leaves the session that runs at its second, where the session is the same', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25.5);
    await replacePlan(plan, {...structuredClone(coached), summary: 'Another one'});
    expect(shownOn(plan)).to.equal('Hold, 7');
    await device.time.pass(1);
    expect(shownOn(plan)).to.equal('Hold, 6');
  });
});
