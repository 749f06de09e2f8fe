import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys, setViewport} from '@web/test-runner-commands';
import type {ExerciseFigure} from '../../src/element.js';
import {violations} from '../support/axe.js';
import {needing} from '../support/engine.js';
import {HELD, countOf, figureOf, forgetPause, moves, press, showFigure} from '../support/figure.js';
import {findAll, focused, nameOf, names, read} from '../support/find.js';
import {make, painted, showPlan, until, watchPage} from '../support/page.js';

const page = watchPage();
const sheet = new CSSStyleSheet();

afterEach(forgetPause);

/** A figure as wide as the page. */
const show = async (fields: Partial<ExerciseFigure> = {}) => {
  const figure = await showFigure(page, {motion: 'knee-to-chest', ...fields});
  figure.style.maxInlineSize = 'none';
  return figure;
};

const STATES: Record<string, () => Promise<unknown>> = {
  'that moves, turned': async () => {
    const figure = await showFigure(page);
    await press(figure, 'Turn to the left');
    await moves(figure);
  },
  'that is paused while seconds are counted': async () => {
    const figure = await show({motion: HELD, pace: {holdSeconds: 30}, pose: 'top'});
    expect(countOf(figure)).to.equal('30 s');
  },
  'as stills': () => show({stills: true, motion: 'piriformis-stretch'}),
  'as a still': () => show({still: true}),
  'that is not known': () => show({motion: 'no-such-motion'}),
};

interface Theme {
  readonly css?: string;
  readonly scheme?: 'dark' | 'light';
  readonly forced?: boolean;
  readonly width?: number;
  readonly lang?: string;
}

const THEMES: Record<string, Theme> = {
  light: {},
  dark: {scheme: 'dark', css: ':root {color-scheme: dark; background: #111; color: #eee}'},
  'forced colours': {forced: true},
  'light at 320 pixels': {width: 320},
  'Hebrew, from right to left': {lang: 'he'},
};

const put = async ({css = '', scheme = 'light', forced = false, width = 800}: Theme) => {
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  await setViewport({width, height: 900});
  await executeServerCommand('emulate', {
    'prefers-color-scheme': scheme,
    'forced-colors': forced ? 'active' : 'none',
  });
};

for (const [theme, settings] of Object.entries(THEMES)) {
  needing(settings.forced ? 'forced colours' : undefined).describe(`In ${theme}`, () => {
    before(() => put(settings));
    after(() => put({}));

    for (const [state, build] of Object.entries(STATES)) {
      it(`axe finds no fault in a figure ${state}`, async () => {
        document.documentElement.lang = 'en';
        await build();
        if (settings.lang) {
          const figure = page.main.querySelector('exercise-figure')!;
          document.documentElement.dir = 'rtl';
          figure.lang = settings.lang;
          await until(() => isHebrew(figure), 'it stays English');
        }
        await painted();
        expect(await violations()).to.deep.equal([]);
        document.documentElement.dir = '';
      });
    }
  });
}

const isHebrew = (figure: Element) =>
  /[\u0590-\u05ff]/.test([...names(figure, 'img'), read(figure)].join());

describe('What has the focus in a figure', () => {
  after(() => put({}));

  for (const theme of ['light', 'dark', 'forced colours'] as const) {
    const settings = THEMES[theme]!;
    const where = needing(settings.forced ? 'forced colours' : undefined);
    where.it(`has a line of at least two pixels around it, in ${theme}`, async () => {
      await put(settings);
      const figure = await show({pose: 'hold'});
      await press(figure, 'Turn to the left');
      const first = make('button', {}, 'Before');
      figure.before(first);
      first.focus();
      for (let i = 0; i < 7; i++) {
        await sendKeys({press: 'Tab'});
        const element = focused()!;
        expect(figure.shadowRoot!.contains(element), nameOf(element)).to.equal(true);
        const {outlineStyle, outlineWidth, outlineColor, outlineOffset} = getComputedStyle(element);
        expect(outlineStyle, nameOf(element)).to.equal('solid');
        expect(parseFloat(outlineWidth), nameOf(element)).to.be.at.least(2);
        expect(outlineColor, nameOf(element)).not.to.match(/^rgba\(.*, 0\)$/);
        // A picture that hides what hangs over would hide the line too.
        const clips = element.parentElement!.matches('[part="figure"]');
        if (clips) expect(parseFloat(outlineOffset)).to.be.at.most(-parseFloat(outlineWidth));
      }
    });
  }
});

describe('What can be pressed in a figure', () => {
  after(() => setViewport({width: 800, height: 900}));

  const controls = (figure: Element) => [
    ...findAll(figure, 'button'),
    ...findAll(figure, 'slider'),
  ];
  const small = (figure: Element) =>
    controls(figure)
      .filter((control) => {
        const {width, height} = control.getBoundingClientRect();
        return width < 44 || height < 44;
      })
      .map(nameOf);

  for (const width of [280, 320, 800]) {
    it(`is at least 44 pixels high and wide on a page of ${width} pixels`, async () => {
      await setViewport({width, height: 900});
      const figure = await show({pose: 'hold'});
      await press(figure, 'Turn to the left');
      expect(controls(figure)).to.have.length(7);
      expect(small(figure)).to.deep.equal([]);
    });

    it(`is so on a card too, at ${width} pixels`, async () => {
      await setViewport({width, height: 900});
      const exercise = {name: 'Knee', figure: 'knee-to-chest', steps: [{text: 'A', pose: 'hold'}]};
      const plan = await showPlan(page, {exercises: [exercise]});
      await press(figureOf(plan), 'Turn to the left');
      expect(small(figureOf(plan))).to.deep.equal([]);
      expect(small(plan)).to.deep.equal([]);
    });

    it(`does not reach beyond the figure, at ${width} pixels`, async () => {
      await setViewport({width, height: 900});
      const figure = await show({pose: 'hold'});
      await press(figure, 'Turn to the left');
      const {left, right} = figure.getBoundingClientRect();
      const outside = controls(figure).filter((control) => {
        const box = control.getBoundingClientRect();
        return box.left < left || box.right > right + 0.5;
      });
      expect(outside.map(nameOf)).to.deep.equal([]);
    });
  }
});

describe('A screen reader', () => {
  it('hears what the sliders and buttons do, and no drawing', async () => {
    const figure = await show({pose: 'hold'});
    const [grip, moment] = findAll(figure, 'slider') as [HTMLElement, HTMLInputElement];
    expect(nameOf(grip)).to.equal('Turn the figure');
    expect(grip.getAttribute('aria-valuetext')).to.match(/^-?\d+°$/);
    expect(nameOf(moment!)).to.equal('Moment of the movement');
    for (const button of findAll(figure, 'button')) {
      const [drawing] = button.querySelectorAll('svg');
      expect(drawing!.getAttribute('aria-hidden')).to.equal('true');
      expect(button.title).to.equal(nameOf(button));
    }
  });
});
