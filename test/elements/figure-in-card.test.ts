import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import type {ExerciseCard, ExerciseFigure, ExercisePlan} from '../../src/element.js';
import {motions, type Motion, type Person} from '../../src/figure.js';
import sciatica from '../../src/presets/sciatica.json';
import {
  HELD,
  RESTLESS,
  countOf,
  drawing,
  figureOf,
  forgetPause,
  frames,
  moves,
  persons,
  press,
  rests,
  scrubTo,
  showFigure,
} from '../support/figure.js';
import {find, findAll, nameOf, names, opener, panelOf, part, read} from '../support/find.js';
import {watchLeaks} from '../support/leaks.js';
import {make, once, showCard, showPlan, until, watchPage} from '../support/page.js';

const page = watchPage();
type Host = ExercisePlan | ExerciseCard;

before(() => setViewport({width: 1200, height: 1000}));
afterEach(async () => {
  await forgetPause();
  scrollTo(0, 0);
});

const IDS = sciatica.exercises.map(({id}) => id);
const exercise = (id: string) => sciatica.exercises.find((one) => one.id === id)!;

/** Two exercises that are drawn, and one that is not; the routine has each, and the first once more. */
const DRAWN = {
  exercises: [
    {
      id: 'up',
      name: 'Up',
      figure: HELD as object,
      steps: ['Lie.', {text: 'Rest.', pose: 'start'}, {text: 'Lift.', pose: 'top'}],
      dose: {holdSeconds: 20},
      variants: [
        {kind: 'easier', text: 'Own figure', figure: 'pelvic-tilt'},
        {kind: 'bed', text: 'Same figure', dose: {holdSeconds: 9}},
      ],
    },
    {
      id: 'tilt',
      name: 'Tilt',
      figure: 'pelvic-tilt',
      steps: [{text: 'Rest.', pose: 'start'}, {text: 'Press.', pose: 'hold'}, 'Let go.'],
    },
    {id: 'walk', name: 'Walk', steps: ['Walk.', 'Come back.']},
  ],
  routines: [
    {
      id: 'day',
      name: 'Day',
      items: ['up', 'tilt', 'walk', {exercise: 'up', variant: 'easier'}, 'up'],
    },
    {id: 'night', name: 'Night', items: ['up', 'tilt']},
  ],
};

const settled = async (host: Host) => {
  await host.updateComplete;
  const figure = host.shadowRoot!.querySelector('exercise-figure');
  await figure?.updateComplete;
};

const click = async (host: Host, name: string | RegExp) => {
  find(host, 'button', name).click();
  await settled(host);
};

const steps = (host: Host) => findAll(part(host, 'steps'), 'listitem');

/** The numbers of the steps that are marked. */
const marked = (host: Host) =>
  steps(host).flatMap((step, i) =>
    getComputedStyle(step, '::before').outlineStyle === 'solid' ? [i + 1] : [],
  );

/** Whether the figure on the card looks like this one on its own. */
const looksLike = async (host: Host, fields: Partial<ExerciseFigure>) => {
  const still = await showFigure(page, {...fields, still: true});
  const same = persons(figureOf(host))[0] === persons(still)[0];
  still.remove();
  return same;
};

describe('The plan for sciatica', () => {
  for (const id of IDS) {
    it(`shows the figure of ${id}, with the words that it has alone`, async () => {
      const plan = await showPlan(page, sciatica, {exercise: id});
      const figure = figureOf(plan);
      const alone = await showFigure(page, {motion: exercise(id).figure, person: 'ana'});
      expect(names(figure, 'img')).to.deep.equal(names(alone, 'img'));
      expect(persons(figure)[0]).to.include('d="M');
      expect(figure.getBoundingClientRect().height).to.be.greaterThan(200);
    });
  }

  for (const id of IDS) {
    it(`has for each step of ${id}, in each version, a button that does what it says`, async () => {
      const plan = await showPlan(page, sciatica, {exercise: id});
      const idle: string[] = [];
      for (const version of ['As described', ...versionsOf(plan)]) {
        await click(plan, version);
        const {motion} = figureOf(plan);
        for (const [i, step] of steps(plan).entries()) {
          const [button] = findAll(step, 'button');
          const pose = poseOf(exercise(id).steps[i]);
          if (!button || !pose) continue;
          await scrubTo(figureOf(plan), 0);
          button.click();
          await settled(plan);
          const does = hasPose(motion, pose) && (await looksLike(plan, {motion, pose}));
          if (!does) idle.push(`${version}: step ${i + 1}, “${pose}”`);
        }
      }
      expect(idle).to.deep.equal([]);
    });
  }

  it('leaves no listener and no observer behind when it is removed', async () => {
    const leaks = watchLeaks();
    try {
      const plan = make('exercise-plan');
      plan.plan = sciatica;
      for (let i = 0; i < 5; i++) {
        page.main.append(plan);
        await settled(plan);
        await frames(2);
        plan.remove();
      }
      await frames(2);
      expect(leaks.open()).to.deep.equal([]);
    } finally {
      leaks.stop();
    }
  });
});

const versionsOf = (plan: Host) =>
  findAll(plan, 'button')
    .filter((button) => button.hasAttribute('aria-pressed'))
    .map(nameOf)
    .filter((name) => name !== 'As described');

const poseOf = (step: unknown) => (step as {pose?: string}).pose;

const hasPose = (given: Motion | string, pose: string) => {
  const motion = typeof given === 'string' ? motions.get(given)! : given;
  return motion.poses.some(({name}) => name === pose);
};

const momentMax = (host: Host) =>
  (find(figureOf(host), 'slider', 'Moment of the movement') as HTMLInputElement).max;

for (const {tag, show} of [
  {tag: 'exercise-plan', show: showPlan},
  {tag: 'exercise-card', show: showCard},
]) {
  describe(`A step of <${tag}>`, () => {
    it('that has a pose has a button that shows it, and the person stops there', async () => {
      const host: Host = await show(page, DRAWN);
      expect(names(figureOf(host), 'button', /Play|Pause/)).to.deep.equal(['Pause']);
      expect(steps(host).map((step) => names(step, 'button'))).to.deep.equal([
        [],
        ['Show step 2 in the picture'],
        ['Show step 3 in the picture'],
      ]);
      await click(host, 'Show step 3 in the picture');
      expect(await looksLike(host, {motion: HELD, pose: 'top'})).to.equal(true);
      await rests(figureOf(host));
      expect(names(figureOf(host), 'button', /Play|Pause/)).to.deep.equal(['Play']);
      await click(host, 'Show step 2 in the picture');
      expect(await looksLike(host, {motion: HELD, pose: 'start'})).to.equal(true);
    });

    it('is marked while its pose is on show', async () => {
      const host: Host = await show(page, DRAWN);
      expect(marked(host)).to.deep.equal([2]);
      await click(host, 'Show step 3 in the picture');
      expect(marked(host)).to.deep.equal([3]);
      await scrubTo(figureOf(host), 1.3);
      expect(marked(host)).to.deep.equal([2]);
      await press(figureOf(host), 'Play');
      await until(() => marked(host).join() === '3', 'the mark does not go with the movement');
    });
  });
}

describe('The mark on a step', () => {
  /** The second exercise begins in a pose of the same name. */
  const turned = async () => {
    const plan = await showPlan(page, DRAWN);
    await click(plan, /^Next/);
    return plan;
  };

  it('is there when the reader turns to another exercise', async () => {
    expect(marked(await turned())).to.deep.equal([1]);
  });

  it('is there when the reader turns back', async () => {
    const plan = await turned();
    await click(plan, /^Previous/);
    expect(marked(plan)).to.deep.equal([2]);
  });

  it('stays when the words get another language', async () => {
    const plan = await showPlan(page, DRAWN);
    await click(plan, 'Show step 3 in the picture');
    plan.lang = 'he';
    await until(() => /[\u0590-\u05ff]/.test(read(plan)), 'it stays English');
    await settled(plan);
    expect(marked(plan)).to.deep.equal([3]);
  });

  it('stays when the exercise that is on the card is chosen from a routine', async () => {
    const plan = await showPlan(page, DRAWN, {routine: 'night'});
    await click(plan, 'Show step 3 in the picture');
    await click(plan, /^Up, Hold/);
    expect(await looksLike(plan, {motion: HELD, pose: 'top'})).to.equal(true);
    expect(marked(plan)).to.deep.equal([3]);
  });

  it('goes to the first of two steps with one pose', async () => {
    const [first] = DRAWN.exercises;
    const lift = {text: 'Lift.', pose: 'top'};
    const plan = await showPlan(page, {exercises: [{...first, steps: ['Lie.', lift, lift]}]});
    await click(plan, 'Show step 3 in the picture');
    expect(marked(plan)).to.deep.equal([2]);
  });

  it('is on no step where the version on show has other poses', async () => {
    const plan = await showPlan(page, sciatica, {exercise: 'pelvic-tilt'});
    await click(plan, 'Harder');
    // The poses of this version are called “flat” and “arched”; the steps name “start” and “hold”.
    expect(marked(plan)).to.deep.equal([]);
  });
});

describe('A button that shows a step', () => {
  afterEach(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('is not there where the figure does not move', async () => {
    // One plan is there before: where none is, WebKit gives the next one the rules from before the change.
    const plan = await showPlan(page, DRAWN);
    await emulateMedia({reducedMotion: 'reduce'});
    await until(() => names(plan, 'button', /^Show step/).length === 0, 'they stay');
    const calm = await showPlan(page, DRAWN);
    expect(names(calm, 'button', /^Show step/)).to.deep.equal([]);
    await emulateMedia({reducedMotion: 'no-preference'});
    for (const each of [plan, calm]) {
      await until(() => names(each, 'button', /^Show step/).length === 2, 'they do not come back');
    }
  });

  it('is not there where there is no figure, nor for a pose that the figure has not', async () => {
    const [, tilt] = DRAWN.exercises;
    for (const fields of [{figure: undefined}, {steps: [{text: 'Fly.', pose: 'fly'}]}]) {
      const plan = await showPlan(page, {exercises: [{...tilt, ...fields}]});
      expect(names(plan, 'button', /^Show step/)).to.deep.equal([]);
    }
  });

  it('is not there for a pose that the figure of the version has not', async () => {
    const plan = await showPlan(page, DRAWN);
    await click(plan, 'Easier');
    expect(names(plan, 'button', /^Show step/)).to.deep.equal(['Show step 2 in the picture']);
  });

  it('has the figure in sight where it stands beside the steps, however many they are', async () => {
    const [first] = DRAWN.exercises;
    const lines = Array.from({length: 90}, (_, i) => `Line ${i}.`);
    const plan = await showPlan(page, {
      exercises: [{...first, steps: [...lines, {text: 'Lift.', pose: 'top'}]}],
    });
    find(plan, 'button', 'Show step 91 in the picture').scrollIntoView({block: 'center'});
    await frames(2);
    const {top, bottom} = part(figureOf(plan), 'figure').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    await click(plan, 'Show step 91 in the picture');
    expect(await looksLike(plan, {motion: HELD, pose: 'top'})).to.equal(true);
  });

  it('brings the figure into sight where it stands above the steps', async () => {
    await setViewport({width: 320, height: 600});
    const [first] = DRAWN.exercises;
    const lines = Array.from({length: 90}, (_, i) => `Line ${i}.`);
    const plan = await showPlan(page, {
      exercises: [{...first, steps: [...lines, {text: 'Lift.', pose: 'top'}]}],
    });
    const bottom = () => part(figureOf(plan), 'figure').getBoundingClientRect().bottom;
    find(plan, 'button', 'Show step 91 in the picture').scrollIntoView();
    expect(bottom()).to.be.lessThan(0);
    await click(plan, 'Show step 91 in the picture');
    expect(bottom()).to.be.greaterThan(0);
    await setViewport({width: 1200, height: 1000});
  });
});

describe('A version', () => {
  it('with a figure of its own shows it, any other that of the exercise', async () => {
    const plan = await showPlan(page, DRAWN);
    const own = names(figureOf(plan), 'img').join();
    await click(plan, 'Easier');
    const tilt = await showFigure(page, {motion: 'pelvic-tilt'});
    expect(names(figureOf(plan), 'img')).to.deep.equal(names(tilt, 'img'));
    await click(plan, 'In bed');
    expect(names(figureOf(plan), 'img').join()).to.equal(own);
    await click(plan, 'As described');
    expect(names(figureOf(plan), 'img').join()).to.equal(own);
  });

  it('counts the seconds of its own dose', async () => {
    const plan = await showPlan(page, DRAWN);
    await scrubTo(figureOf(plan), 1.5);
    expect(countOf(figureOf(plan))).to.equal('20 s');
    await click(plan, 'In bed');
    await scrubTo(figureOf(plan), 1.5);
    expect(countOf(figureOf(plan))).to.equal('9 s');
  });

  it('counts the seconds of a dose that holds by breaths', async () => {
    const exercise = {name: 'Up', figure: HELD, dose: {holdBreaths: 3}};
    const plan = await showPlan(page, {exercises: [exercise]});
    await scrubTo(figureOf(plan), 1.5);
    expect(countOf(figureOf(plan))).to.equal('15 s');
  });

  it('of the plan for sciatica that is on a chair sits on one', async () => {
    const plan = await showPlan(page, sciatica, {exercise: 'hamstring-stretch'});
    expect(names(figureOf(plan), 'img').join()).to.match(/^Sitting with legs out/);
    await click(plan, 'On a chair');
    expect(names(figureOf(plan), 'img').join()).to.match(/^Sitting,/);
  });
});

describe('Another exercise on the card', () => {
  it('moves, though a pose of the one before was looked at', async () => {
    const plan = await showPlan(page, {exercises: [DRAWN.exercises[1], DRAWN.exercises[0]]});
    await click(plan, 'Show step 2 in the picture');
    await click(plan, /^Next/);
    await moves(figureOf(plan));
  });

  it('stands still where the reader has paused the one before', async () => {
    const plan = await showPlan(page, DRAWN);
    await press(figureOf(plan), 'Pause');
    await click(plan, /^Next/);
    await rests(figureOf(plan));
    expect(names(figureOf(plan), 'button', /Play|Pause/)).to.deep.equal(['Play']);
  });

  for (const {chosen, sides, says} of [
    {chosen: 'right', sides: 'left', says: 'left knee close to the chest'},
    {chosen: 'right', sides: 'each', says: 'left knee close to the chest'},
    {chosen: 'left', sides: 'right', says: 'right knee close to the chest'},
  ]) {
    it(`is on the side of its dose (${sides}), though the reader looked at the ${chosen} before`, async () => {
      const first = sides === 'right' ? 'each' : sides;
      const knee = (id: string, side: string) => ({
        id,
        name: id,
        figure: 'knee-to-chest',
        dose: {repetitions: 2, sides: side},
      });
      const plan = await showPlan(page, {exercises: [knee('one', first), knee('two', sides)]});
      if (chosen === 'right') await press(figureOf(plan), 'Show the right side');
      await click(plan, /^Next/);
      expect(names(figureOf(plan), 'img').join()).to.include(says);
    });
  }

  it('is on the side of its item, though the reader looked at the other one before', async () => {
    const item = (sides: string) => ({exercise: 'knee', dose: {sides}});
    const plan = await showPlan(page, {
      exercises: [{id: 'knee', name: 'Knee', figure: 'knee-to-chest', dose: {repetitions: 2}}],
      routines: [{id: 'r', name: 'R', items: [item('left'), item('right')]}],
    });
    find(plan, 'button', /^Knee, .*left/).click();
    await settled(plan);
    await press(figureOf(plan), 'Show the right side');
    await click(plan, /^Knee, .*right/);
    expect(names(figureOf(plan), 'img').join()).to.include('right knee close to the chest');
  });

  it('without a figure has no place for one, nor has its row a still', async () => {
    const plan = await showPlan(page, DRAWN, {exercise: 'walk', routine: 'day'});
    expect(plan.shadowRoot!.querySelector('exercise-figure') === null).to.equal(true);
    const [card, how] = ['card', 'how'].map((name) => part(plan, name).getBoundingClientRect());
    const padding = parseFloat(getComputedStyle(part(plan, 'card')).paddingInlineStart) + 1;
    expect(how!.left - card!.left).to.be.closeTo(padding, 1);
    expect(card!.right - how!.right).to.be.closeTo(padding, 1);
    const row = find(plan, 'button', /^Walk/);
    expect(row.querySelectorAll('svg').length).to.equal(0);
  });

  it('with a figure has one after one without, and the other way round', async () => {
    const plan = await showPlan(page, DRAWN, {exercise: 'walk'});
    await click(plan, /^Previous/);
    expect(persons(figureOf(plan))[0]).to.include('d="M');
    await click(plan, /^Next/);
    expect(plan.shadowRoot!.querySelector('exercise-figure') === null).to.equal(true);
  });
});

describe('The words of a figure on a card', () => {
  it('are in the language of the plan', async () => {
    const plan = await showPlan(page, {...DRAWN, lang: 'he'});
    await until(() => names(figureOf(plan), 'img').join().startsWith('שכיבה'), 'they are English');
    expect(names(figureOf(plan), 'button').join()).not.to.match(/[a-z]/i);
  });

  it('change with the language of the plan', async () => {
    const plan = await showPlan(page, DRAWN);
    plan.lang = 'he';
    await until(() => /[\u0590-\u05ff]/.test(read(plan)), 'the plan stays English');
    await until(
      () => !/[a-z]/i.test([...names(figureOf(plan), 'button')].join()),
      'the figure stays English',
    );
  });
});

/** The stills in the rows of a routine; `undefined` for a row without one. */
const rowStills = (plan: ExercisePlan, name: string) =>
  findAll(panelOf(opener(plan, new RegExp(`^${name},`))), 'listitem').map(
    (row) => row.querySelector('svg') ?? undefined,
  );

/** How large what a row shows is drawn; zero where its symbol is missing. */
const drawnSize = (still: SVGSVGElement | undefined) =>
  still?.querySelector('use')?.getBBox().width;

const symbols = (plan: ExercisePlan) => [...plan.shadowRoot!.querySelectorAll('symbol')];

describe('The rows of a routine', () => {
  it('have a small still each, of the version that they name, or none', async () => {
    const plan = await showPlan(page, DRAWN, {routine: 'day'});
    const stills = rowStills(plan, 'Day');
    expect(stills.map(Boolean)).to.deep.equal([true, true, false, true, true]);
    for (const still of stills) {
      if (!still) continue;
      expect(drawnSize(still)).to.be.greaterThan(20);
      const {width, height} = still.getBoundingClientRect();
      expect(width).to.be.within(40, 120);
      expect(height).to.be.within(30, 90);
    }
    const shown = stills.map((still) => still?.querySelector('use')?.getAttribute('href'));
    expect(shown[0] === shown[4]).to.equal(true);
    expect(
      shown[1] === shown[3],
      'the version is drawn as the exercise that has its figure',
    ).to.equal(true);
    expect(shown[0] === shown[1]).to.equal(false);
  });

  it('are called as before: screen readers do not hear of the stills', async () => {
    const plan = await showPlan(page, DRAWN, {routine: 'day'});
    const panel = panelOf(opener(plan, /^Day/));
    expect(names(panel, 'button')[1]).to.equal('Up, Hold 20 seconds');
    expect(names(panel, 'img')).to.be.empty;
    for (const still of rowStills(plan, 'Day')) {
      expect(still?.getAttribute('aria-hidden') ?? 'true').to.equal('true');
    }
  });

  it('share one drawing for each figure, in whatever routine they stand', async () => {
    const plan = await showPlan(page, DRAWN, {multiple: ''});
    await click(plan, 'Open all');
    await until(() => rowStills(plan, 'Night').length === 2, 'the rows do not come');
    expect(symbols(plan)).to.have.length(2);
  });

  it('of a thousand share it too', async () => {
    const items = Array.from({length: 1000}, () => 'tilt');
    const plan = await showPlan(page, {...DRAWN, routines: [{id: 'r', name: 'R', items}]});
    await until(() => rowStills(plan, 'R').length === 100, 'the rows do not come');
    expect(symbols(plan)).to.have.length(1);
  });

  it('show the exercise that is pressed, also by its still', async () => {
    const plan = await showPlan(page, DRAWN, {routine: 'day'});
    const still = rowStills(plan, 'Day')[1]!;
    still.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await settled(plan);
    expect(nameOf(find(plan, 'article'))).to.equal('Tilt');
  });

  it('keep no drawing of a plan that is not shown any more', async () => {
    const plan = await showPlan(page, DRAWN, {routine: 'day'});
    for (let i = 0; i < 4; i++) {
      const loaded = once(plan, 'plan-load');
      plan.plan = {...structuredClone(DRAWN), summary: `Version ${i}`};
      await loaded;
      await until(() => rowStills(plan, 'Day').filter(drawnSize).length === 4, 'rows stay empty');
    }
    expect(symbols(plan)).to.have.length(2);
  });

  it('are drawn after a plan without routines too', async () => {
    const plan = await showPlan(page, {...DRAWN, routines: []});
    const loaded = once(plan, 'plan-load');
    plan.plan = DRAWN;
    await loaded;
    find(plan, 'button', 'Open all').click();
    await until(() => rowStills(plan, 'Day').filter(drawnSize).length === 4, 'rows stay empty');
  });
});

describe('The person of a plan', () => {
  const stillOf = (plan: ExercisePlan) => symbols(plan)[0]!.innerHTML;
  const skinOf = (still: Element) => getComputedStyle(still).getPropertyValue('--_skin');

  it('is on the card and in the rows', async () => {
    const ana = await showPlan(page, DRAWN, {routine: 'day'});
    const sol = await showPlan(page, DRAWN, {routine: 'day', person: 'sol'});
    const alone = await showFigure(page, {motion: HELD, person: 'sol', still: true, pose: 'start'});
    await click(sol, 'Show step 2 in the picture');
    expect(persons(figureOf(sol))[0] === persons(alone)[0]).to.equal(true);
    expect(stillOf(sol) === stillOf(ana)).to.equal(false);
    const [one, other] = [ana, sol].map((plan) => skinOf(rowStills(plan, 'Day')[0]!));
    expect(one === other).to.equal(false);
  });

  it('may change at run time, in closed routines too', async () => {
    // Four of the rows of the first routine have a still, and both of the second.
    const allStills = (plan: ExercisePlan) =>
      [...plan.shadowRoot!.querySelectorAll('use')].map((use) => use.closest('svg')!);
    const plan = await showPlan(page, DRAWN, {routine: 'day'});
    await until(() => allStills(plan).length === 6, 'the rows do not come');
    const [before, skin] = [stillOf(plan), skinOf(allStills(plan)[0]!)];
    plan.person = 'sol';
    await settled(plan);
    await until(
      () =>
        allStills(plan).length === 6 && allStills(plan).every((still) => skinOf(still) !== skin),
      'it stays Ana',
    );
    expect(stillOf(plan) === before).to.equal(false);
    opener(plan, /^Night/).click();
    await until(() => rowStills(plan, 'Night').filter(drawnSize).length === 2, 'rows stay empty');
    const sol = await showPlan(page, DRAWN, {routine: 'night', person: 'sol'});
    expect(allStills(plan).map(skinOf)).to.include.members(allStills(sol).map(skinOf));
    expect(symbols(plan)).to.have.length(2);
  });

  for (const person of ['zoe', 'constructor']) {
    it(`is Ana where there is none of that name: ${person}`, async () => {
      const ana = await showPlan(page, DRAWN, {routine: 'day'});
      const plan = await showPlan(page, DRAWN, {routine: 'day', person: person as Person});
      expect(stillOf(plan) === stillOf(ana)).to.equal(true);
      expect(stillOf(plan)).not.to.include('NaN');
    });
  }

  it('is on the card of <exercise-card>', async () => {
    const card = await showCard(page, DRAWN, {person: 'sol'});
    const alone = await showFigure(page, {motion: HELD, person: 'sol', still: true, pose: 'top'});
    await click(card, 'Show step 3 in the picture');
    expect(persons(figureOf(card))[0] === persons(alone)[0]).to.equal(true);
  });
});

describe('On paper', () => {
  const start = () => dispatchEvent(new Event('beforeprint'));
  const end = () => dispatchEvent(new Event('afterprint'));
  afterEach(async () => {
    end();
    await emulateMedia({media: 'screen'});
  });

  const figures = (host: Host) => [...host.shadowRoot!.querySelectorAll('exercise-figure')];

  it('every exercise shows the stills of its figure, numbered', async () => {
    const plan = await showPlan(page, sciatica, {exercise: 'press-up'});
    start();
    // The promises of this task are kept before the paper is laid out.
    await Promise.resolve();
    expect(figures(plan)).to.have.length(8);
    for (const [i, figure] of figures(plan).entries()) {
      const alone = await showFigure(page, {motion: exercise(IDS[i]!).figure, stills: true});
      expect(names(figure, 'listitem')).to.have.length(names(alone, 'listitem').length);
      expect(persons(figure)).to.deep.equal(persons(alone));
      expect(names(figure, 'button')).to.be.empty;
      alone.remove();
    }
  });

  it('the buttons of the steps are gone', async () => {
    const plan = await showPlan(page, DRAWN);
    await emulateMedia({media: 'print'});
    await until(() => figures(plan).length === 2, 'the cards are not all there');
    expect(names(plan, 'button', /^Show step/)).to.be.empty;
  });

  it('a single card shows stills too', async () => {
    const card = await showCard(page, DRAWN);
    start();
    expect(names(figureOf(card), 'listitem')).to.have.length(2);
  });

  it('the exercise without a figure has no stills', async () => {
    const plan = await showPlan(page, DRAWN);
    start();
    expect(figures(plan)).to.have.length(2);
  });

  it('after it, the figure stands as the reader left it', async () => {
    const plan = await showPlan(page, DRAWN);
    await click(plan, 'Show step 3 in the picture');
    await press(figureOf(plan), 'Turn to the left');
    const before = drawing(figureOf(plan));
    start();
    await settled(plan);
    end();
    await settled(plan);
    await frames(3);
    expect(drawing(figureOf(plan)) === before).to.equal(true);
    expect(marked(plan)).to.deep.equal([3]);
  });
});

describe('A figure of a plan’s own', () => {
  it('is drawn', async () => {
    const plan = await showPlan(page, {exercises: [{name: 'Own', figure: RESTLESS}]});
    const alone = await showFigure(page, {motion: RESTLESS});
    expect(names(figureOf(plan), 'img')).to.deep.equal(names(alone, 'img'));
    await moves(figureOf(plan));
  });

  it('that is broken is drawn as far as it goes, and told of once, by the plan', async () => {
    const figure = {poses: [{name: 'a', knees: 5000, tail: 1}, {name: 'b'}]};
    const plan = await showPlan(page, {exercises: [{name: 'A', figure}]});
    expect(persons(figureOf(plan))[0])
      .to.include('d="M')
      .and.not.to.include('NaN');
    await until(() => plan.issues.length === 2, 'nothing is told');
    await frames(4);
    expect(page.warnings.filter((warning) => warning.startsWith('exercise-'))).to.have.length(1);
  });

  it('that is none leaves the exercise as it is without one', async () => {
    const plan = await showPlan(page, {exercises: [{name: 'A', steps: ['B'], figure: 'fly'}]});
    expect(plan.shadowRoot!.querySelector('exercise-figure') === null).to.equal(true);
    expect(read(plan)).to.include('A');
  });

  it('takes its ways and its hold from the dose, of the exercise or of the item', async () => {
    const dose = {repetitions: 2, holdSeconds: 4, moveSeconds: 3, returnSeconds: 2};
    const motion: Motion = HELD;
    const plan = await showPlan(page, {
      exercises: [{id: 'up', name: 'Up', figure: motion, dose}],
      routines: [
        {id: 'r', name: 'R', items: [{exercise: 'up', dose: {holdSeconds: 2}}]},
        {id: 's', name: 'S', items: ['up']},
      ],
    });
    expect(momentMax(plan)).to.equal('9.5');
    plan.openRoutine('r');
    await until(() => names(plan, 'button', /^Up/).length === 1, 'the row does not come');
    await click(plan, /^Up/);
    expect(momentMax(plan)).to.equal('7.5');
  });
});

describe('The layout', () => {
  /** The boxes of the card and of what is in it; the page may scroll. */
  const boxes = (plan: ExercisePlan) =>
    [
      ...['card', 'figure', 'how', 'turning', 'accordion'].map((name) => part(plan, name)),
      ...steps(plan),
    ].map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      const numbers = [x, y - plan.getBoundingClientRect().y, width, height];
      return {name: element.getAttribute('part') ?? 'step', numbers};
    });
  type Boxes = ReturnType<typeof boxes>;

  /** What is elsewhere than before. Firefox’s numbers vary by thousandths, as the page is scrolled. */
  const moved = (before: Boxes, after: Boxes) => {
    expect(after.length).to.equal(before.length);
    const isElsewhere = ({numbers}: Boxes[number], i: number) =>
      numbers.some((pixels, j) => Math.abs(pixels - before[i]!.numbers[j]!) > 0.01);
    return after.filter(isElsewhere).map(({name, numbers}) => `${name} ${numbers.join(' ')}`);
  };

  for (const width of [320, 1200]) {
    it(`is whole with the first paint of a card and stays, at ${width} pixels`, async () => {
      await setViewport({width, height: 1000});
      // Only Chromium counts shifts by itself; the boxes tell of them everywhere.
      const shifts: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & {value: number}).value);
        }
      });
      const plan = await showPlan(page, sciatica, {exercise: IDS[0]!});
      await settled(plan);
      await frames(2);
      observer.observe({type: 'layout-shift'});
      for (const [i] of IDS.entries()) {
        const first = boxes(plan);
        await frames(4);
        expect(moved(first, boxes(plan)), IDS[i]).to.deep.equal([]);
        if (i === 0) {
          await frames(4);
          expect(shifts).to.deep.equal([]);
        }
        if (i < IDS.length - 1) find(plan, 'button', /^Next/).click();
        await settled(plan);
      }
      observer.disconnect();
      await setViewport({width: 1200, height: 1000});
    });
  }

  it('is the same while the person moves, is counted and is paused', async () => {
    const plan = await showPlan(page, DRAWN);
    const first = boxes(plan);
    await scrubTo(figureOf(plan), 1.4);
    await press(figureOf(plan), 'Play');
    await until(() => countOf(figureOf(plan)) !== '', 'there is no hold');
    expect(moved(first, boxes(plan))).to.deep.equal([]);
    await click(plan, 'Show step 2 in the picture');
    expect(moved(first, boxes(plan))).to.deep.equal([]);
  });

  for (const width of [280, 320, 800]) {
    it(`has room for all buttons of a person who is turned, at ${width} pixels`, async () => {
      await setViewport({width, height: 1000});
      const plan = await showPlan(page, sciatica, {exercise: 'knee-to-chest'});
      const figure = figureOf(plan);
      await press(figure, 'Turn to the left');
      const {left, right} = part(plan, 'figure').getBoundingClientRect();
      const outside = [...findAll(figure, 'button'), ...findAll(figure, 'slider')].filter(
        (control) => {
          const box = control.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1;
        },
      );
      expect(outside.map(nameOf)).to.deep.equal([]);
      await setViewport({width: 1200, height: 1000});
    });
  }
});
