import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {
  find,
  findAll,
  isExposed,
  nameOf,
  names,
  opener,
  part,
  read,
  tidy,
} from '../support/find.js';
import {make, showPlan, until, watchPage} from '../support/page.js';
import {fullPlan} from '../support/plans.js';
import {
  OPENS,
  choose,
  coached,
  control,
  hasStage,
  openSession,
  press,
  recordSessions,
  say,
  settled,
  showRunning,
  shownOn,
  stageOf,
  tick,
  watchDevice,
} from '../support/session.js';
import {words} from '../support/words.js';

const page = watchPage();
const device = watchDevice();

const TIMING = 'exercise-plan:timing';

const headings = (plan: ExercisePlan) => names(stageOf(plan), 'heading');

/** “About 2 minutes · 2 exercises”. */
const lengthOn = (plan: ExercisePlan) =>
  tidy(stageOf(plan).shadowRoot!.querySelector('[role="status"]')!.textContent);

const listOn = (plan: ExercisePlan) =>
  findAll(find(stageOf(plan), 'list', say.list), 'listitem').map((item) =>
    tidy(
      [...item.querySelectorAll('label, p')]
        .filter(isExposed)
        .map((element) => tidy(element.textContent))
        .join(': '),
    ),
  );

describe('The button of a routine', () => {
  it('shows what the session will be: its minutes and its exercises with their doses', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    expect(headings(plan)).to.deep.equal(['Short']);
    expect(lengthOn(plan)).to.equal('About 2 minutes · 2 exercises');
    const [tilt, knee, ...others] = listOn(plan);
    expect(tilt).to.equal('Pelvic tilt: Hold 10 seconds, 2 times');
    expect(knee).to.match(/^Knee to chest: Hold 20 seconds, .*on each side$/);
    expect(others).to.be.empty;
  });

  it('begins nothing by itself', async () => {
    const plan = await showPlan(page, coached);
    const events = recordSessions(plan);
    await openSession(plan, 'Short');
    await device.time.pass(60);
    expect(lengthOn(plan)).to.equal('About 2 minutes · 2 exercises');
    expect([events, device.speech.said, device.lock.requests]).to.deep.equal([[], [], 0]);
  });

  it('puts the session in the place of the card', async () => {
    const plan = await showPlan(page, coached);
    expect(isExposed(part(plan, 'card'))).to.equal(true);
    await openSession(plan, 'Short');
    expect(isExposed(part(plan, 'card'))).to.equal(false);
    await press(plan, say.close);
    expect(isExposed(part(plan, 'card'))).to.equal(true);
    expect(hasStage(plan)).to.equal(false);
  });

  it('and then “Start” begin the session', async () => {
    const plan = await showPlan(page, coached);
    const events = recordSessions(plan);
    await openSession(plan, 'Short');
    await press(plan, say.start);
    expect(shownOn(plan)).to.equal('Get ready, 20');
    await device.time.pass(7);
    expect(shownOn(plan)).to.equal('Get ready, 13');
    expect(events[0]).to.equal('start short 121');
  });

  it('stands with the routine of all exercises, where the plan has no routines', async () => {
    const plan = await showPlan(page, {...coached, routines: undefined});
    await openSession(plan, 'All exercises');
    expect(lengthOn(plan)).to.equal(`About 2 minutes · ${say.ownTime} · 3 exercises`);
    await press(plan, say.start);
    expect(shownOn(plan)).to.equal('Get ready, 20');
  });

  it('names the routine for those who go from button to button', async () => {
    const plan = await showPlan(page, coached, {routine: 'short'});
    const found = findAll(plan, 'button', OPENS).map(nameOf);
    expect(found).to.include(`${say.open}: Short`);
    expect(new Set(found).size).to.equal(found.length);
  });
});

describe('The minutes before the start', () => {
  for (const routine of ['Morning', 'Noon', 'Night']) {
    it(`are those that the accordion shows: ${routine}`, async () => {
      const plan = await showPlan(page, fullPlan);
      const [, promised] = /(About \d+ minutes?)/.exec(
        nameOf(opener(plan, new RegExp(`^${routine}`))),
      )!;
      await openSession(plan, routine);
      expect(lengthOn(plan)).to.include(promised);
    });
  }
});

describe('The button of a card', () => {
  const startCard = async (plan: ExercisePlan) => {
    find(part(plan, 'card'), 'button', OPENS).click();
    await settled(plan);
  };

  it('leads to a session of that exercise alone', async () => {
    const plan = await showPlan(page, coached, {exercise: 'knee'});
    await startCard(plan);
    expect(headings(plan)).to.deep.equal(['Knee to chest']);
    expect(lengthOn(plan)).to.equal('About 1 minute · 1 exercise');
  });

  it('leads to the version that is chosen on the card', async () => {
    const plan = await showPlan(page, coached);
    find(plan, 'button', words.variant.easier).click();
    await plan.updateComplete;
    await startCard(plan);
    expect(listOn(plan)).to.deep.equal(['Pelvic tilt (Easier): Hold 10 seconds, once']);
    await press(plan, say.start);
    expect(headings(plan)).to.deep.equal(['Pelvic tilt (Easier)']);
    expect(read(stageOf(plan))).to.include('Only breathe out.');
    expect(read(stageOf(plan))).not.to.include('Lie on your back.');
  });

  it('leads to the exercise as described after a look at the easier version', async () => {
    const plan = await showPlan(page, coached);
    for (const name of [words.variant.easier, words.standard]) {
      find(plan, 'button', name).click();
      await plan.updateComplete;
    }
    await startCard(plan);
    expect(listOn(plan)).to.deep.equal(['Pelvic tilt: Hold 10 seconds, 2 times']);
  });

  it('leads to the exercise where a routine has the same id', async () => {
    const plan = await showPlan(page, {
      exercises: [{id: 'bridge', name: 'Bridge', dose: {repetitions: 3}}, coached.exercises[0]],
      routines: [{id: 'bridge', name: 'Bridges', items: ['tilt', 'bridge']}],
    });
    await startCard(plan);
    expect(headings(plan)).to.deep.equal(['Bridge']);
  });
});

describe('`startSession`', () => {
  for (const {what, id, name} of [
    {what: 'a routine', id: 'short', name: 'Pelvic tilt'},
    {what: 'an exercise', id: 'knee', name: 'Knee to chest'},
  ]) {
    it(`begins ${what} at once`, async () => {
      const plan = await showPlan(page, coached);
      plan.startSession(id);
      await settled(plan);
      expect(headings(plan)).to.deep.equal([name]);
      expect(shownOn(plan)).to.match(/^Get ready, 20/);
      await device.time.pass(3);
      expect(shownOn(plan)).to.match(/^Get ready, 17/);
    });
  }

  for (const id of ['', 'nothing', 'constructor', '__proto__', 'SHORT', 'Short']) {
    it(`with the unknown id “${id}” changes nothing`, async () => {
      const plan = await showPlan(page, coached);
      const events = recordSessions(plan);
      const before = read(plan);
      plan.startSession(id);
      await settled(plan);
      expect([hasStage(plan), events]).to.deep.equal([false, []]);
      expect(read(plan)).to.equal(before);
    });
  }

  it('and `endSession` do nothing before there is a plan, and throw nothing', async () => {
    const plan = make('exercise-plan', {'data-plan': '{'});
    plan.startSession('short');
    plan.endSession();
    page.main.append(plan);
    plan.startSession('short');
    plan.endSession();
    await plan.updateComplete;
    expect(hasStage(plan)).to.equal(false);
  });

  it('with an unknown id does not start the list that is open', async () => {
    const plan = await showPlan(page, coached);
    const events = recordSessions(plan);
    await openSession(plan, 'Short');
    plan.startSession('nothing');
    await settled(plan);
    expect(headings(plan)).to.deep.equal(['Short']);
    expect(events).to.be.empty;
  });

  it('with an unknown id does not begin a session anew that is over', async () => {
    const plan = await showRunning(page);
    await press(plan, say.end);
    plan.startSession('nothing');
    await settled(plan);
    expect(headings(plan)[0]).to.equal(say.ended);
  });

  it('with an unknown id leaves the running session its own id', async () => {
    const plan = await showRunning(page);
    const events = recordSessions(plan);
    plan.startSession('nothing');
    await press(plan, say.end);
    expect(events.at(-1)).to.match(/^end short false/);
  });

  it('begins another session in the place of the one that runs', async () => {
    const plan = await showPlan(page, coached);
    const events = recordSessions(plan);
    plan.startSession('short');
    await device.time.pass(40);
    plan.startSession('knee');
    await settled(plan);
    expect(headings(plan)).to.deep.equal(['Knee to chest']);
    expect(shownOn(plan)).to.match(/^Get ready, 20/);
    expect(events.filter((line) => !line.startsWith('step'))).to.deep.equal([
      'start short 121',
      'end short false, tilt 1/2, knee 0/2',
      'start knee 73',
    ]);
  });
});

describe('Before the start', () => {
  it('an exercise that is left out takes its time with it, and brings it back', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await tick(plan, 'Knee to chest');
    expect(lengthOn(plan)).to.equal('About 1 minute · 1 exercise');
    await tick(plan, 'Knee to chest');
    expect(lengthOn(plan)).to.equal('About 2 minutes · 2 exercises');
  });

  it('an exercise that is left out does not come', async () => {
    const plan = await showPlan(page, coached);
    const events = recordSessions(plan);
    await openSession(plan, 'Short');
    await tick(plan, 'Pelvic tilt');
    await press(plan, say.start);
    expect(headings(plan)).to.deep.equal(['Knee to chest']);
    expect(events[0]).to.equal('start short 73');
  });

  it('more and fewer repetitions change the dose and the minutes', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    for (let i = 0; i < 4; i++) await press(plan, say.more('Pelvic tilt'));
    expect(listOn(plan)[0]).to.equal('Pelvic tilt: Hold 10 seconds, 6 times');
    expect(lengthOn(plan)).to.equal('About 3 minutes · 2 exercises');
    for (let i = 0; i < 5; i++) await press(plan, say.fewer('Pelvic tilt'));
    expect(listOn(plan)[0]).to.equal('Pelvic tilt: Hold 10 seconds, once');
  });

  it('there is no fewer than one repetition', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    for (let i = 0; i < 3; i++) await press(plan, say.fewer('Pelvic tilt'));
    const button = find(stageOf(plan), 'button', say.fewer('Pelvic tilt'));
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(listOn(plan)[0]).to.equal('Pelvic tilt: Hold 10 seconds, once');
  });

  it('a single hold has no repetitions to change', async () => {
    const plan = await showPlan(page, coached);
    const stage = await openSession(plan, 'Short');
    expect(names(stage, 'button', say.fewer('Knee to chest'))).to.be.empty;
  });

  it('“Start” does nothing where every exercise is left out, and says why', async () => {
    const plan = await showPlan(page, coached);
    const events = recordSessions(plan);
    await openSession(plan, 'Short');
    await tick(plan, 'Pelvic tilt');
    await tick(plan, 'Knee to chest');
    expect(lengthOn(plan)).to.equal(say.noExercise);
    expect(find(stageOf(plan), 'button', say.start).getAttribute('aria-disabled')).to.equal('true');
    await press(plan, say.start);
    expect(lengthOn(plan)).to.equal(say.noExercise);
    expect(events).to.be.empty;
  });

  it('what was left out of one session is in the next', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await tick(plan, 'Knee to chest');
    await press(plan, say.close);
    await openSession(plan, 'Short');
    expect(lengthOn(plan)).to.equal('About 2 minutes · 2 exercises');
  });
});

describe('The choices of timing', () => {
  const dose = {repetitions: [8, 12], holdSeconds: 10};
  const timed = {
    ...coached,
    routines: [
      ...coached.routines,
      {id: 'knees', name: 'Knee', items: ['knee']},
      {id: 'many', name: 'Many', items: [{exercise: 'tilt', dose}]},
    ],
  };

  for (const {what, list, value, shown, routine = 'Short'} of [
    {what: 'time to get ready', list: say.countIn, value: '45', shown: 'Get ready, 45'},
    {
      what: 'side to start with',
      list: say.firstSide,
      value: 'right',
      shown: 'Right',
      routine: 'Knee',
    },
    {what: 'rest', list: say.rest, value: '60', shown: 'About 4 minutes'},
    {what: 'pace', list: say.pace, value: '0.5', shown: 'About 3 minutes', routine: 'Many'},
    {what: 'amount', list: say.amount, value: 'most', shown: 'About 3 minutes', routine: 'Many'},
  ]) {
    it(`change the session and are there for the next one: ${what}`, async () => {
      const first = await showPlan(page, timed);
      await openSession(first, routine);
      await choose(first, list, value);
      const seen = async (plan: typeof first) => {
        const before = lengthOn(plan);
        await press(plan, say.start);
        return `${before} ${shownOn(plan)} ${read(stageOf(plan))}`;
      };
      expect(await seen(first)).to.include(shown);
      first.remove();
      localStorage.removeItem('exercise-plan:session');
      const second = await showPlan(page, timed);
      await openSession(second, routine);
      expect(control(stageOf(second), 'select', list).value).to.equal(value);
      expect(await seen(second)).to.include(shown);
    });
  }

  it('are only those that the routine leaves open', async () => {
    const plan = await showPlan(page, coached);
    const stage = await openSession(plan, 'Gentle');
    const lists = [...stage.shadowRoot!.querySelectorAll('select')].map(({labels}) =>
      tidy(labels[0]!.querySelector('span')!.textContent),
    );
    expect(lists).to.deep.equal([say.pace, say.countIn, say.rest]);
  });

  for (const kept of [
    '',
    '{',
    'null',
    '7',
    '"text"',
    '[]',
    '{"countInSeconds":"45"}',
    '{"countInSeconds":-1,"pace":0,"restSeconds":1e9}',
    '{"countInSeconds":null,"pace":{},"restSeconds":[],"firstSide":7,"rangeEnd":"all"}',
    '{"__proto__":{"countInSeconds":45},"constructor":1}',
    '{"changes":[{"item":0,"leaveOut":true}]}',
  ]) {
    it(`are as at first where the device kept ${kept || 'nothing'}`, async () => {
      localStorage.setItem(TIMING, kept);
      const plan = await showPlan(page, coached);
      const stage = await openSession(plan, 'Short');
      expect(lengthOn(plan)).to.equal('About 2 minutes · 2 exercises');
      expect(control(stage, 'select', say.countIn).value).to.equal('20');
      await press(plan, say.start);
      expect(shownOn(plan)).to.equal('Get ready, 20');
    });
  }
});

describe('A plan without doses', () => {
  const free = {name: 'Free', exercises: [{id: 'walk', name: 'Walk'}, {name: 'Stretch'}]};

  it('leaves the time to the reader: nothing counts, “Next” goes on', async () => {
    const plan = await showPlan(page, free);
    const events = recordSessions(plan);
    await openSession(plan, 'All exercises');
    expect(lengthOn(plan)).to.include(say.ownTime);
    await press(plan, say.start);
    await device.time.pass(21);
    expect(shownOn(plan)).to.equal(say.ownPace);
    await device.time.pass(600, 4);
    expect(shownOn(plan)).to.equal(say.ownPace);
    await press(plan, say.next);
    expect(headings(plan)).to.deep.equal(['Stretch']);
    await device.time.pass(21);
    await press(plan, say.next);
    expect(headings(plan)[0]).to.equal(say.wellDone);
    expect(events.at(-1)).to.equal('end all-exercises true, walk 1/1, stretch 1/1');
  });
});

describe('A routine without items', () => {
  it('has no session, and starting it changes nothing', async () => {
    const routines = [...coached.routines, {id: 'empty', name: 'Empty', items: []}];
    const plan = await showPlan(page, {...coached, routines});
    plan.startSession('empty');
    await settled(plan);
    expect(hasStage(plan)).to.equal(false);
    expect(names(plan, 'button', new RegExp(`${say.open}: Empty`))).to.be.empty;
  });
});

describe('A long routine', () => {
  it('lists its first hundred exercises and says how many there are', async () => {
    const exercises = Array.from({length: 120}, (_, i) => ({
      name: `Exercise ${i}`,
      dose: {repetitions: 1},
    }));
    const plan = await showPlan(page, {exercises});
    await openSession(plan, 'All exercises');
    expect(listOn(plan)).to.have.length(100);
    await until(() => read(stageOf(plan)).includes('120 exercises'), 'the number never comes');
  });
});
