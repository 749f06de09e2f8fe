import {expect} from '@open-wc/testing';
import type {ExerciseFigure} from '../../src/element.js';
import {motions, people, type Motion, type Person} from '../../src/figure.js';
import {
  drawing,
  forgetPause,
  frames,
  momentOf,
  moves,
  persons,
  pictures,
  press,
  scrubTo,
  showFigure,
} from '../support/figure.js';
import {find, names, part, read} from '../support/find.js';
import {make, until, watchPage} from '../support/page.js';

const page = watchPage();
const HEBREW = /[\u0590-\u05ff]/;
const UNKNOWN = 'There is no such figure.';

afterEach(forgetPause);

const wordsOf = (figure: Element) => names(figure, 'img').join();
const isHebrew = (figure: Element) =>
  until(() => HEBREW.test(wordsOf(figure)), 'it is never in Hebrew');

describe('The language of a figure, wished for again and again', () => {
  // The first of all tests: the Hebrew words are still on their way when English is wished for.
  it('is the last one wished for, however quickly the wishes come', async () => {
    const figure = await showFigure(page);
    for (const lang of ['he', 'en', 'he', 'en']) {
      figure.lang = lang;
      await figure.updateComplete;
    }
    await import('../../src/locale/he.js');
    await frames(3);
    expect(names(figure, 'button').join()).not.to.match(HEBREW);
  });
});

const POSITIONS: Record<string, readonly [english: string, hebrew: string]> = {
  'knee-to-chest': ['Lying on your back', 'שכיבה על הגב'],
  'sciatic-nerve-glide': ['Lying on your back', 'שכיבה על הגב'],
  'pelvic-tilt': ['Lying on your back', 'שכיבה על הגב'],
  'lumbar-rotation': ['Lying on your back', 'שכיבה על הגב'],
  'piriformis-stretch': ['Lying on your back', 'שכיבה על הגב'],
  'piriformis-stretch-chair': ['Sitting', 'ישיבה'],
  'hamstring-stretch': ['Sitting with legs out', 'ישיבה ברגליים ישרות'],
  'hamstring-stretch-chair': ['Sitting', 'ישיבה'],
  'press-up': ['Lying on your front', 'שכיבה על הבטן'],
  'standing-extension': ['Standing', 'עמידה'],
};

const SIDES = [/left|right/g, /שמאל|ימין/g] as const;
const OTHERS: Record<string, string> = {left: 'right', right: 'left', שמאל: 'ימין', ימין: 'שמאל'};

describe('The words for a picture', () => {
  it('are there for every motion of the package', () => {
    expect(Object.keys(POSITIONS)).to.have.members([...motions.keys()]);
  });

  for (const [name, positions] of Object.entries(POSITIONS)) {
    for (const [i, lang] of ['en', 'he'].entries()) {
      it(`name position and side of each pose of ${name}, in ${lang}`, async () => {
        const left = await showFigure(page, {motion: name, stills: true, lang});
        const right = await showFigure(page, {motion: name, stills: true, lang, side: 'right'});
        if (lang === 'he') await Promise.all([left, right].map(isHebrew));
        const stills = motions.get(name)!.poses.filter(({role}) => role !== 'way');
        expect(names(left, 'img')).to.have.length(stills.length);
        for (const words of names(left, 'img')) {
          expect(words.startsWith(`${positions[i]!}, `), words).to.equal(true);
          expect(words)
            .to.match(/\.$/)
            .and.not.to.match(/undefined|null|NaN|\[object/);
          if (lang === 'he') expect(words).not.to.match(/[a-z]/i);
        }
        const swapped = names(left, 'img').map((words) =>
          words.replaceAll(SIDES[i]!, (side) => OTHERS[side]!),
        );
        expect(names(right, 'img')).to.deep.equal(swapped);
      });
    }
  }

  it('that moves name all poses, the first one first', async () => {
    const moving = await showFigure(page, {motion: 'piriformis-stretch'});
    const stills = await showFigure(page, {motion: 'piriformis-stretch', stills: true});
    expect(names(moving, 'img')).to.deep.equal([names(stills, 'img').join(' Then: ')]);
    const {length} = pictures(moving);
    expect(length).to.equal(1);
  });

  for (const {motion, side, says} of [
    {motion: 'knee-to-chest', side: 'left', says: 'left knee close to the chest'},
    {motion: 'knee-to-chest', side: 'right', says: 'right knee close to the chest'},
    {motion: 'piriformis-stretch', side: 'left', says: 'left ankle on the right thigh'},
    {motion: 'piriformis-stretch', side: 'right', says: 'right ankle on the left thigh'},
    {motion: 'hamstring-stretch-chair', side: 'left', says: 'left heel on the floor in front'},
    {motion: 'hamstring-stretch', side: 'right', says: 'right sole against the left inner thigh'},
  ] as const) {
    it(`say “${says}” of ${motion} on the ${side}`, async () => {
      expect(wordsOf(await showFigure(page, {motion, side}))).to.include(says);
    });
  }

  for (const side of ['', 'both', 'RIGHT', 'constructor']) {
    it(`are about the left where the side is not known: “${side}”`, async () => {
      const figure = make('exercise-figure', {motion: 'knee-to-chest', side});
      page.main.append(figure);
      await figure.updateComplete;
      expect(wordsOf(figure)).to.include('left knee close to the chest');
    });
  }
});

describe('The language of a figure', () => {
  it('is that of the nearest ancestor, through a shadow root', async () => {
    const host = make('div', {lang: 'he'});
    const figure = make('exercise-figure', {motion: 'press-up'});
    host.attachShadow({mode: 'open'}).append(make('section', {}, figure));
    page.main.append(host);
    await isHebrew(figure);
    expect(names(figure, 'button').join()).not.to.match(/[a-z]/i);
    expect(getComputedStyle(find(figure, 'img')).direction).to.equal('rtl');
  });

  it('changes with its attribute, and the person stands as before', async () => {
    const figure = await showFigure(page, {motion: 'press-up', pose: 'hold'});
    const before = persons(figure)[0];
    figure.lang = 'he';
    await isHebrew(figure);
    figure.setAttribute('lang', 'en-GB');
    await until(() => !HEBREW.test(wordsOf(figure)), 'it stays Hebrew');
    expect(persons(figure)[0] === before).to.equal(true);
  });

  it('is English where it is not one of ours, and the markup says so', async () => {
    const figure = await showFigure(page, {motion: 'press-up', lang: 'tlh'});
    expect(wordsOf(figure)).to.match(/^Lying on your front/);
    expect(find(figure, 'img').closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });
});

describe('A motion that is not known', () => {
  for (const motion of ['no-such-motion', 'constructor', '__proto__', 'Knee to chest']) {
    it(`gets a calm line and no picture: “${motion}”`, async () => {
      const figure = make('exercise-figure', {motion});
      page.main.append(figure);
      await figure.updateComplete;
      expect(names(figure, 'status')).to.deep.equal([UNKNOWN]);
      expect(names(figure, 'img')).to.be.empty;
      expect(names(figure, 'button')).to.be.empty;
    });
  }

  for (const {what, motion} of [
    {what: 'an empty object', motion: {}},
    {what: 'no poses', motion: {poses: []}},
    {what: 'poses that are none', motion: {poses: 'all'}},
    {what: 'a list', motion: []},
    {what: 'a function', motion: () => 'press-up'},
    {what: 'a number', motion: 5},
    {what: 'true', motion: true},
    {what: 'JSON that breaks off', motion: '{"poses": [{"name": "a"'},
    {what: 'JSON without poses', motion: '{"position": "supine"}'},
  ]) {
    it(`gets the same line: ${what}`, async () => {
      const figure = Object.assign(make('exercise-figure'), {motion});
      page.main.append(figure);
      await frames(2);
      expect(page.errors.splice(0)).to.deep.equal([]);
      expect(names(figure, 'status')).to.deep.equal([UNKNOWN]);
    });
  }

  for (const {what, motion} of [
    {what: 'an empty text', motion: ''},
    {what: 'undefined', motion: undefined},
    {what: 'null', motion: null},
  ]) {
    it(`of which nothing was said yet gets no line: ${what}`, async () => {
      const figure = Object.assign(make('exercise-figure'), {motion});
      page.main.append(figure);
      await frames(2);
      expect(page.errors.splice(0)).to.deep.equal([]);
      expect(read(figure)).to.equal('');
    });
  }

  it('gets its line in the language of the page', async () => {
    const figure = await showFigure(page, {motion: 'no-such-motion', lang: 'he'});
    await until(() => HEBREW.test(read(figure)), 'the line stays English');
    const line = find(figure, 'status');
    expect(line.closest('[lang]')!.getAttribute('lang')).to.equal('he');
    expect(getComputedStyle(line).direction).to.equal('rtl');
  });

  it('goes away with the attribute, without a word', async () => {
    const figure = make('exercise-figure', {motion: 'press-up'});
    page.main.append(figure);
    await figure.updateComplete;
    figure.removeAttribute('motion');
    await frames(2);
    expect(page.errors.splice(0)).to.deep.equal([]);
    expect(read(figure)).to.equal('');
    expect(names(figure, 'img')).to.be.empty;
  });
});

const PRESS_UP = motions.get('press-up')!;

describe('A motion', () => {
  for (const {how, motion} of [
    {how: 'as an object', motion: structuredClone(PRESS_UP)},
    {how: 'as JSON text', motion: JSON.stringify(PRESS_UP)},
    {how: 'as JSON text with space around it', motion: ` \n${JSON.stringify(PRESS_UP, null, 2)}\n`},
  ]) {
    it(`is drawn ${how} as it is by its name`, async () => {
      const figure = make('exercise-figure', {pose: 'hold'});
      if (typeof motion === 'string') figure.setAttribute('motion', motion);
      else figure.motion = motion;
      page.main.append(figure);
      await figure.updateComplete;
      const named = await showFigure(page, {motion: 'press-up', pose: 'hold'});
      expect(persons(figure)[0] === persons(named)[0]).to.equal(true);
      expect(names(figure, 'img')).to.deep.equal(names(named, 'img'));
      expect(page.warnings).to.deep.equal([]);
    });
  }

  it('may change at run time: the new one begins, with its own words', async () => {
    const figure = await showFigure(page);
    await scrubTo(figure, 1.5);
    await press(figure, 'Play');
    figure.motion = 'standing-extension';
    await figure.updateComplete;
    expect(Number(momentOf(figure).value)).to.be.lessThan(0.5);
    expect(wordsOf(figure)).to.match(/^Standing/);
    const other = await showFigure(page, {motion: 'standing-extension', pose: 'start'});
    expect(persons(figure)[0] === persons(other)[0]).to.equal(true);
  });

  it('may come after one that is not known, and go to one', async () => {
    const figure = await showFigure(page, {motion: 'no-such-motion'});
    figure.motion = 'press-up';
    await figure.updateComplete;
    expect(persons(figure)[0]).to.include('d="M');
    expect(names(figure, 'status')).to.be.empty;
    figure.motion = 'no-such-motion';
    await figure.updateComplete;
    expect(names(figure, 'status')).to.deep.equal([UNKNOWN]);
    expect(names(figure, 'img')).to.be.empty;
  });

  it('that changes twice before it is drawn is the last one', async () => {
    const figure = await showFigure(page);
    figure.motion = 'press-up';
    figure.motion = 'standing-extension';
    await figure.updateComplete;
    expect(wordsOf(figure)).to.match(/^Standing/);
  });
});

const cyclic: Record<string, unknown> = {poses: [{name: 'a'}]};
cyclic['view'] = cyclic;

const BROKEN: Record<string, unknown> = {
  'with angles far beyond the limits': {
    poses: [{name: 'a', knees: 5000, leftHip: {flexion: -999, rotation: 720}, lumbar: 360}],
  },
  'with joints that nobody has': {poses: [{name: 'a', tail: 30, leftWing: {flexion: 9}}]},
  'with values of the wrong type': {
    position: 'flying',
    view: {yaw: 'left', pitch: []},
    props: 3,
    nerve: {},
    poses: [{name: 'a', hips: 'much', knees: [1, 2], contacts: 7, feel: 'x', effort: {}}, 5, null],
    phases: 'all',
  },
  'with contacts that cannot be reached': {
    position: 'standing',
    poses: [{name: 'a', contacts: {hands: 'leftShin', leftFoot: 'floor'}}],
  },
  'with limbs that hold each other': {
    poses: [
      {
        name: 'a',
        contacts: {
          leftFoot: {on: 'rightThigh', at: 1},
          rightFoot: {on: 'leftThigh', at: 1},
          leftHand: 'rightShin',
          rightHand: 'leftShin',
        },
      },
    ],
  },
  'with numbers that are none': {
    view: {yaw: NaN, pitch: Infinity},
    poses: [{name: 'a', lean: NaN, hips: -Infinity, knees: {flexion: NaN}, lumbar: {}}],
    phases: [{pose: 'a', move: NaN, hold: Infinity}],
  },
  'with the largest of numbers': {
    view: {yaw: 1e308, pitch: -1e308},
    poses: [{name: 'a', lean: 1e308, hips: -1e308, contacts: {hands: {on: 'belly', at: 1e308}}}],
    phases: [{pose: 'a', move: 1e308, hold: 1e308}],
  },
  'with the smallest of times': {
    poses: [{name: 'a'}, {name: 'b', knees: 90}],
    phases: [
      {pose: 'a', move: 0, hold: -5},
      {pose: 'b', move: -1e308, hold: 0},
    ],
  },
  'with fields named __proto__': `{"__proto__": {"polluted": 1}, "poses": [
    {"name": "__proto__", "__proto__": {"knees": 9}, "contacts": {"__proto__": {"hands": "belly"}}},
    {"name": "b", "like": "__proto__"}, {"name": "c", "like": "constructor"}],
    "phases": ["__proto__", "constructor", "toString"]}`,
  'with poses that are like none, and two of one name': {
    poses: [
      {name: 'a', like: 'b'},
      {name: 'a', like: 'a'},
      {name: 'b', like: 'b'},
    ],
    phases: ['c', 'a'],
  },
  'that throws when it is read': {
    poses: [
      {
        name: 'a',
        get hips() {
          throw new Error('hostile');
        },
      },
    ],
  },
  'that holds itself': cyclic,
  'with ten thousand poses': {
    poses: Array.from({length: 10_000}, (_, i) => ({name: `${i}`, knees: i})),
  },
  'with names that are markup': {
    poses: [{name: '"><img src=x onerror=hacked=1>', knees: 999}],
    phases: [{pose: '"><img src=x onerror=hacked=1>'}],
  },
};

/** What stands in any attribute of a figure that no picture can be drawn by. */
const nonsense = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({value}) => /NaN|Infinity|undefined|null|\d{6}|\de[+-]?\d/.test(value))
      .map(({name, value}) => `${element.localName} ${name}: ${value.slice(0, 60)}`),
  );

describe('A broken motion', () => {
  for (const [how, motion] of Object.entries(BROKEN)) {
    it(`${how} is drawn as far as it goes, and the console tells`, async () => {
      const figure = await showFigure(page, {motion: motion as Motion});
      expect(persons(figure)[0]).to.include('d="M');
      const seconds = Number(momentOf(figure).max);
      expect(seconds).to.be.within(0.2, 3600);
      for (const share of [0, 0.3, 0.6, 0.95]) {
        await scrubTo(figure, seconds * share);
        expect(nonsense(figure), `${share}`).to.deep.equal([]);
      }
      await press(figure, 'Turn to the right');
      expect(nonsense(figure)).to.deep.equal([]);
      await press(figure, 'Play');
      await frames(3);
      expect(nonsense(figure)).to.deep.equal([]);
      await until(() => page.warnings.some(isOurs), 'the console is silent');
      expect(wordsOf(figure)).not.to.match(/undefined|NaN/);
      expect({}).not.to.have.property('polluted');
    });
  }

  it('is told of once, with the place of each fault', async () => {
    const motion = {
      poses: [
        {name: 'a', knees: 5000},
        {name: 'b', tail: 1},
      ],
    } as unknown as Motion;
    const figure = await showFigure(page, {motion});
    await until(() => page.warnings.some(isOurs), 'the console is silent');
    expect(page.warnings.join()).to.include('poses[0].knees').and.to.include('poses[1].tail');
    figure.pace = {moveSeconds: 3};
    await figure.updateComplete;
    await showFigure(page, {motion});
    await frames(4);
    expect(page.warnings.filter(isOurs)).to.have.length(1);
  });

  it('as JSON text is told of once, and a change of pace does not begin it anew', async () => {
    const motion = '{"poses": [{"name": "a"}, {"name": "b", "knees": 5000}]}';
    const figure = await showFigure(page, {motion});
    await scrubTo(figure, 1.2);
    await until(() => page.warnings.some(isOurs), 'the console is silent');
    figure.pace = {moveSeconds: 3};
    await figure.updateComplete;
    await frames(4);
    expect(page.warnings.filter(isOurs)).to.have.length(1);
    expect(Number(momentOf(figure).value)).to.be.greaterThan(0.5);
  });
});

const isOurs = (warning: string) => warning.startsWith('exercise-figure');

describe('The person', () => {
  const lookOf = async (person: string | null) => {
    const figure = await showFigure(page, {
      motion: 'press-up',
      person: person as Person,
      still: true,
    });
    expect(nonsense(figure)).to.deep.equal([]);
    const colours = ['skin', 'hair', 'top', 'bottom'].map(
      (tone) => getComputedStyle(figure.shadowRoot!.querySelector(`.person .${tone}`)!).fill,
    );
    return [persons(figure)[0], ...colours].join();
  };

  for (const person of ['', 'zoe', 'ANA', 'constructor', 'toString', '__proto__', null]) {
    it(`is Ana where there is none of that name: ${person}`, async () => {
      expect((await lookOf(person)) === (await lookOf('ana'))).to.equal(true);
    });
  }

  it('is one of six, who all look different', async () => {
    const looks = new Set<string>();
    for (const person of Object.keys(people)) looks.add(await lookOf(person));
    expect(looks.size).to.equal(6);
  });

  it('may change at run time, in the same pose', async () => {
    const figure = await showFigure(page, {motion: 'press-up', pose: 'hold'});
    figure.person = 'sol';
    await figure.updateComplete;
    const sol = await showFigure(page, {motion: 'press-up', pose: 'hold', person: 'sol'});
    expect(drawing(figure) === drawing(sol)).to.equal(true);
  });

  it('has the colours that the page gives them', async () => {
    page.main.style.setProperty('--exercise-plan-figure-hair', 'rgb(1, 2, 3)');
    const figure = await showFigure(page, {motion: 'press-up', person: 'eva'});
    const hair = figure.shadowRoot!.querySelector('.person .hair')!;
    expect(getComputedStyle(hair).fill).to.equal('rgb(1, 2, 3)');
  });
});

describe('Two figures on a page', () => {
  it('have nothing to do with each other', async () => {
    const [first, second] = [
      await showFigure(page, {motion: 'knee-to-chest', pose: 'hold'}),
      await showFigure(page, {motion: 'knee-to-chest', pose: 'hold'}),
    ] as [ExerciseFigure, ExerciseFigure];
    const before = [drawing(second), read(second), wordsOf(second)].join();
    await press(first, 'Turn to the left');
    await press(first, 'Show the right side');
    await scrubTo(first, 1);
    Object.assign(first, {person: 'dev', lang: 'he', motion: 'press-up'});
    await isHebrew(first);
    expect([drawing(second), read(second), wordsOf(second)].join() === before).to.equal(true);
  });

  it('of one broken motion are both drawn', async () => {
    const motion = {poses: [{name: 'a', knees: 5000}]} as unknown as Motion;
    const figures = [await showFigure(page, {motion}), await showFigure(page, {motion})];
    for (const figure of figures) expect(persons(figure)[0]).to.include('d="M');
  });

  it('both move', async () => {
    const figures = [await showFigure(page), await showFigure(page)];
    await Promise.all(figures.map(moves));
  });
});

describe('A figure that is written into the page', () => {
  it('before its properties are set, or after, is drawn alike', async () => {
    const late = make('exercise-figure', {motion: 'press-up', still: '', pose: 'hold'});
    page.main.append(late);
    await late.updateComplete;
    expect(persons(late)).to.deep.equal(
      persons(await showFigure(page, {motion: 'press-up', still: true, pose: 'hold'})),
    );
    expect(part(late, 'figure').getBoundingClientRect().height).to.be.greaterThan(50);
  });
});
