import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, setViewport} from '@web/test-runner-commands';
import {violations} from '../support/axe.js';
import {needing} from '../support/engine.js';
import {find, findAll, opener, read} from '../support/find.js';
import {Network} from '../support/network.js';
import {make, once, painted, showCard, showPlan, until, watchPage} from '../support/page.js';
import type {Page} from '../support/page.js';
import {fullPlan, planNamed} from '../support/plans.js';
import {words} from '../support/words.js';

const page = watchPage();
const network = new Network();
const sheet = new CSSStyleSheet();

/** The plan with a picture that this page allows, and no video, which it does not. */
const showFull = (attributes = {}) => showPlan(page, fullPlan, attributes);

const openEverything = async (plan: Awaited<ReturnType<typeof showFull>>) => {
  find(plan, 'button', 'Open all').click();
  for (const name of [/^See a doctor/, /^Ask a health/, /^Good to know/, /^How much pain/]) {
    opener(plan, name).click();
  }
  await until(() => read(plan).includes('Item note') || findAll(plan, 'listitem').length > 12, '');
};

const STATES: Record<string, (on: Page) => Promise<unknown>> = {
  'with all routines closed': () => showFull(),
  'with everything open': async () => openEverything(await showFull({multiple: ''})),
  'with a version chosen and an item of a routine on the card': async () => {
    const plan = await showFull({routine: 'morning'});
    find(plan, 'button', /^Pelvic tilt, Easier/).click();
    await plan.updateComplete;
  },
  'at the last card': () => showFull({exercise: 'knee'}),
  'with a plan without a name': () => showPlan(page, {...fullPlan, name: undefined, lang: 'he'}),
  'with a single card': () => showCard(page, fullPlan),
  'waiting for its plan': async () => {
    network.delay('/slow.json', planNamed('Tilt'));
    const plan = make('exercise-plan', {src: '/slow.json'});
    page.main.append(plan);
    await until(() => read(plan) === words.loading, 'there is no word');
  },
  'with a plan that cannot be read': async () => {
    const plan = make('exercise-plan', {'data-plan': '{'});
    const failed = once(plan, 'plan-error');
    page.main.append(plan);
    await failed;
  },
  'with a plan that is in parts wrong': async () => {
    const plan = await showPlan(page, {...fullPlan, summary: 1, lang: '?'});
    await until(() => plan.issues.length === 2, 'there are no issues');
  },
  'in Hebrew': async () => {
    const text = await (await network.real('/demo/plans/hebrew.json')).text();
    await showPlan(page, text);
  },
};

interface Theme {
  readonly css?: string;
  readonly scheme?: 'dark' | 'light';
  readonly forced?: boolean;
  readonly width?: number;
}

const THEMES: Record<string, Theme> = {
  light: {},
  'light at 320 pixels': {width: 320},
  dark: {scheme: 'dark', css: ':root {color-scheme: dark; background: #111; color: #eee}'},
  'black on yellow': {css: 'body {background: #ff0; color: #000}'},
  'forced colours': {forced: true},
};

const put = async ({css = '', scheme = 'light', forced = false, width = 800}: Theme) => {
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  await setViewport({width, height: 900});
  await executeServerCommand('emulate', {
    'prefers-color-scheme': scheme,
    'prefers-reduced-motion': 'reduce',
    'forced-colors': forced ? 'active' : 'none',
  });
};

for (const [theme, settings] of Object.entries(THEMES)) {
  needing(settings.forced ? 'forced colours' : undefined).describe(`In ${theme}`, () => {
    before(() => put(settings));
    after(async () => {
      await put({});
      await emulateMedia({reducedMotion: 'no-preference'});
    });

    for (const [state, build] of Object.entries(STATES)) {
      it(`axe finds no fault on a page ${state}`, async () => {
        await build(page);
        await painted();
        expect(await violations()).to.deep.equal([]);
      });
    }
  });
}
