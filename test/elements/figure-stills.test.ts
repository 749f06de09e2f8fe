import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {ExerciseFigure} from '../../src/element.js';
import {motions} from '../../src/figure.js';
import {
  HELD,
  RESTLESS,
  countOf,
  drawing,
  forgetPause,
  frames,
  framesAskedFor,
  moves,
  persons,
  pictures,
  press,
  rests,
  scrubTo,
  showFigure,
} from '../support/figure.js';
import {findAll, nameOf, names} from '../support/find.js';
import {make, until, watchPage} from '../support/page.js';

const page = watchPage();

const controls = (figure: Element) => [...names(figure, 'button'), ...names(figure, 'slider')];

/** The names of the pictures in the numbered list of stills. */
const listed = (figure: Element) => {
  const [list] = findAll(figure, 'list', 'The positions, one after the other');
  if (list?.localName !== 'ol') return [];
  return findAll(list, 'listitem').map((item) => names(item, 'img').join());
};

interface Way {
  readonly start: (figure: ExerciseFigure) => unknown;
  readonly end: (figure: ExerciseFigure) => unknown;
}

const WAYS: Record<string, Way> = {
  'for readers who want less motion': {
    start: () => emulateMedia({reducedMotion: 'reduce'}),
    end: () => emulateMedia({reducedMotion: 'no-preference'}),
  },
  'when the page is about to be printed': {
    start: () => dispatchEvent(new Event('beforeprint')),
    end: () => dispatchEvent(new Event('afterprint')),
  },
  'in the print view': {
    start: () => emulateMedia({media: 'print'}),
    end: () => emulateMedia({media: 'screen'}),
  },
  'with the attribute stills': {
    start: (figure) => figure.setAttribute('stills', ''),
    end: (figure) => figure.removeAttribute('stills'),
  },
};

afterEach(forgetPause);

for (const [when, {start, end}] of Object.entries(WAYS)) {
  describe(`A figure ${when}`, () => {
    let shown: ExerciseFigure;
    const begin = async (fields: Partial<ExerciseFigure> = {}) => {
      shown = await showFigure(page, fields);
      await start(shown);
      await until(() => pictures(shown).length > 1, 'there are no stills');
      return shown;
    };
    afterEach(() => end(shown));

    it('is a numbered list of its poses, each with words of its own', async () => {
      const figure = await begin({motion: 'knee-to-chest'});
      expect(listed(figure)).to.have.length(3);
      for (const words of listed(figure)) expect(words).to.match(/^Lying on your back, .*\.$/);
      expect(new Set(listed(figure)).size).to.equal(3);
      const [first] = findAll(figure, 'listitem');
      expect(getComputedStyle(first!, '::before').content).to.match(/^counter/);
    });

    it('does not move, and has no buttons and no sliders', async () => {
      const figure = await begin();
      expect(controls(figure)).to.deep.equal([]);
      expect(await framesAskedFor(() => rests(figure))).to.equal(0);
    });

    it('has in each still the pose that its words are about', async () => {
      const motion = 'piriformis-stretch';
      const figure = await begin({motion, side: 'right'});
      const poses = ['start', 'cross', 'hold'];
      const stills = await Promise.all(
        poses.map((pose) => showFigure(page, {motion, pose, side: 'right', still: true})),
      );
      expect(persons(figure)).to.deep.equal(stills.flatMap(persons));
      expect(listed(figure)).to.deep.equal(stills.flatMap((still) => names(still, 'img')));
    });

    it('moves again after that, and has its buttons', async () => {
      const figure = await begin();
      await end(figure);
      await until(() => controls(figure).length > 3, 'the buttons do not come back');
      await moves(figure);
    });

    it('that was paused stands after that where it stood', async () => {
      const figure = await showFigure(page);
      await scrubTo(figure, 0.7);
      const before = drawing(figure);
      shown = figure;
      await start(figure);
      await until(() => pictures(figure).length > 1, 'there are no stills');
      await end(figure);
      await until(() => controls(figure).length > 3, 'the buttons do not come back');
      await rests(figure);
      expect(drawing(figure) === before).to.equal(true);
    });

    it('stays one picture where it is a still', async () => {
      const figure = await showFigure(page, {motion: 'knee-to-chest', still: true});
      shown = await begin();
      if (when.endsWith('stills')) figure.stills = true;
      await figure.updateComplete;
      expect(pictures(figure)).to.have.length(1);
      expect(listed(figure)).to.deep.equal([]);
    });
  });
}

describe('Paper', () => {
  it('does not wait: the stills are there as soon as printing begins', async () => {
    const figure = await showFigure(page);
    dispatchEvent(new Event('beforeprint'));
    expect(listed(figure)).to.have.length(2);
    expect(persons(figure).every(Boolean)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(listed(figure)).to.deep.equal([]);
    expect(persons(figure).every(Boolean)).to.equal(true);
  });
});

describe('Stills', () => {
  for (const [name, motion] of motions) {
    it(`are as many as ${name} has poses, and no two are the same`, async () => {
      const figure = await showFigure(page, {motion: name, stills: true});
      const {length} = motion.poses.filter(({role}) => role !== 'way');
      expect(listed(figure)).to.have.length(length);
      expect(new Set(persons(figure)).size).to.equal(length);
      expect(new Set(listed(figure)).size, 'words').to.equal(length);
    });
  }

  it('say in which language their words are, and run in its direction', async () => {
    const figure = await showFigure(page, {stills: true, lang: 'he'});
    const [picture] = pictures(figure);
    await until(() => /[\u0590-\u05ff]/.test(nameOf(picture!)), 'they stay English');
    document.documentElement.lang = 'fr';
    const other = await showFigure(page, {stills: true});
    const closest = (of: ExerciseFigure, what: string) =>
      pictures(of)[0]!.closest(`[${what}]`)?.getAttribute(what);
    expect(closest(other, 'lang')).to.equal('en');
    expect(closest(figure, 'dir')).to.equal('rtl');
  });
});

describe('A still', () => {
  it('is drawn with the first update, without a frame', async () => {
    for (const pose of ['', 'mid']) {
      const figure = make('exercise-figure', {motion: 'knee-to-chest', still: '', pose});
      const asked = await framesAskedFor(async () => {
        page.main.append(figure);
        await figure.updateComplete;
        expect(persons(figure)[0]).to.include('d="M');
        expect(pictures(figure)[0]!.getAttribute('viewBox')).to.match(/^-?\d+ -?\d+ \d+ \d+$/);
      });
      expect(asked).to.equal(0);
    }
  });

  it('has neither buttons nor sliders, and does not move', async () => {
    const figure = await showFigure(page, {still: true});
    expect(controls(figure)).to.deep.equal([]);
    await rests(figure);
  });

  for (const {pose, words} of [
    {pose: 'start', words: 'both legs straight'},
    {pose: 'mid', words: 'left knee drawn up'},
    {pose: 'hold', words: 'left knee close to the chest'},
  ]) {
    it(`shows and names the pose ${pose}`, async () => {
      const motion = 'knee-to-chest';
      const figure = await showFigure(page, {motion, pose, still: true});
      expect(names(figure, 'img').join()).to.include(words).and.not.to.include('Then:');
      const moving = await showFigure(page, {motion, pose});
      expect(persons(figure)).to.deep.equal(persons(moving));
    });
  }

  for (const pose of ['', 'no-such-pose', 'constructor', '__proto__']) {
    it(`shows a pose with effort where it has none of that name: “${pose}”`, async () => {
      for (const [motion, words] of [
        ['knee-to-chest', 'close to the chest'],
        ['piriformis-stretch', 'behind the right thigh'],
        ['pelvic-tilt', 'low back pressed flat'],
      ] as const) {
        const figure = await showFigure(page, {motion, pose, still: true});
        expect(names(figure, 'img').join()).to.include(words);
      }
    });
  }

  it('shows another pose once it is named', async () => {
    const figure = await showFigure(page, {motion: 'knee-to-chest', still: true});
    const before = drawing(figure);
    figure.pose = 'start';
    await figure.updateComplete;
    expect(names(figure, 'img').join()).to.include('both legs straight');
    expect(drawing(figure) === before).to.equal(false);
  });

  it('leaves no seconds of a hold on the picture of a figure that becomes one', async () => {
    const figure = await showFigure(page, {motion: HELD, pose: 'top', pace: {holdSeconds: 9}});
    expect(countOf(figure)).to.equal('9 s');
    figure.still = true;
    await figure.updateComplete;
    expect(countOf(figure)).to.equal('');
    figure.still = false;
    await figure.updateComplete;
    expect(countOf(figure)).to.equal('9 s');
  });

  it('of a person who is paused elsewhere has nothing to do with that', async () => {
    const [moving, still] = [
      await showFigure(page, {motion: RESTLESS}),
      await showFigure(page, {still: true}),
    ];
    const before = drawing(still);
    await press(moving, 'Turn to the left');
    await press(moving, 'Pause');
    await frames(2);
    expect(drawing(still) === before).to.equal(true);
  });
});
