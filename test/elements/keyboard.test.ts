import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys, setViewport} from '@web/test-runner-commands';
import type {ExercisePlan} from '../../src/element.js';
import {needing} from '../support/engine.js';
import {find, findAll, focused, nameOf, opener, tidy} from '../support/find.js';
import {make, showCard, showPlan, until, watchPage} from '../support/page.js';
import {fullPlan} from '../support/plans.js';

const page = watchPage();
const HEIGHT = 44;
const LINK_HEIGHT = 24;

before(() => setViewport({width: 800, height: 900}));

const nameOfFocused = () => {
  const element = focused();
  return element && element !== document.body ? tidy(nameOf(element)).split(',')[0]! : '';
};

/** Puts the plan between two buttons of the page, and goes from the one to the other by key. */
const walk = async (plan: Element, key: 'Shift+Tab' | 'Tab') => {
  const [first, last] = [make('button', {}, 'Before'), make('button', {}, 'After')];
  plan.before(first);
  plan.after(last);
  (key === 'Tab' ? first : last).focus();
  const end = key === 'Tab' ? 'After' : 'Before';
  const stops: string[] = [];
  while (stops.length < 60) {
    await sendKeys(key === 'Tab' ? {press: 'Tab'} : {down: 'Shift'});
    if (key === 'Shift+Tab') {
      await sendKeys({press: 'Tab'});
      await sendKeys({up: 'Shift'});
    }
    if (nameOfFocused() === end) break;
    stops.push(nameOfFocused());
  }
  return stops;
};

const CLOSED = [
  'Author name',
  'Reviewer name',
  'See a doctor today or as soon as you can',
  'Ask a health professional first',
  'Play the video',
  'Open the video',
  'As described',
  'Easier',
  'On a chair',
  'Start guided session: Pelvic tilt',
  'Turn the figure',
  'Pause',
  'Moment of the movement',
  'Turn to the left',
  'Turn to the right',
  'Show step 2 in the picture',
  'Linked source',
  'Previous',
  'Next',
  'Open all',
  'Morning',
  'Noon',
  'Night',
  'Good to know',
  'How much pain is all right?',
  'Provider name',
  'Source name',
  'Print all exercises',
];

describe('The Tab key', () => {
  it('goes through all that can be pressed, in order, and passes by what is closed', async () => {
    const plan = await showPlan(page, fullPlan);
    await filled(plan);
    expect(simple(await walk(plan, 'Tab'))).to.deep.equal(CLOSED);
  });

  it('goes back the same way', async () => {
    const plan = await showPlan(page, fullPlan);
    await filled(plan);
    expect(simple(await walk(plan, 'Shift+Tab'))).to.deep.equal(CLOSED.toReversed());
  });

  it('goes through the items of an open routine', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'noon'});
    const stops = simple(await walk(plan, 'Tab'));
    const at = stops.indexOf('Noon');
    expect(stops.slice(at, at + 5)).to.deep.equal([
      'Noon',
      'Start guided session: Noon',
      'Bridge',
      'Knee to chest',
      'Night',
    ]);
  });
});

/** Names without the lead of a sentence that a label may have. */
const simple = (stops: readonly string[]) =>
  stops.map((stop) => CLOSED.find((name) => stop.startsWith(name)) ?? stop);

/** The closed routines have their items by now: they must not be reachable all the same. */
const filled = (plan: ExercisePlan) =>
  until(
    () => plan.shadowRoot!.querySelectorAll('[hidden="until-found"] li button').length === 6,
    'the closed routines stay empty',
  );

describe('What has the focus', () => {
  afterEach(() => executeServerCommand('emulate', {}));

  for (const {where, scheme, needs} of [
    {where: 'on a light page', scheme: 'light'},
    {where: 'on a dark page', scheme: 'dark'},
    {where: 'in forced colours', needs: 'forced colours'},
  ] as const) {
    needing(needs).it(`has a line of at least two pixels around it ${where}`, async () => {
      await executeServerCommand('emulate', {
        'prefers-color-scheme': scheme ?? 'light',
        'forced-colors': needs ? 'active' : 'none',
      });
      const plan = await showPlan(page, fullPlan, {routine: 'noon'});
      plan.before(make('button', {}, 'Before'));
      (plan.previousElementSibling as HTMLElement).focus();
      for (let i = 0; i < 22; i++) {
        await sendKeys({press: 'Tab'});
        const element = focused()!;
        const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
        expect(element.matches(':focus-visible'), nameOf(element)).to.equal(true);
        expect(outlineStyle, nameOf(element)).to.equal('solid');
        expect(parseFloat(outlineWidth), nameOf(element)).to.be.at.least(2);
        expect(outlineColor, nameOf(element)).not.to.match(/^rgba\(.*, 0\)$/);
      }
    });
  }

  it('stays on “Next” at the last card', async () => {
    const plan = await showPlan(page, fullPlan);
    find(plan, 'button', /^Next/).focus();
    for (let i = 0; i < 5; i++) {
      await sendKeys({press: 'Enter'});
      await plan.updateComplete;
    }
    expect(plan.exercise).to.equal('knee');
    expect(nameOfFocused()).to.equal('Next');
  });

  it('stays on a version that is chosen and on a routine that is opened', async () => {
    const plan = await showPlan(page, fullPlan);
    for (const button of [find(plan, 'button', 'Easier'), opener(plan, /^Night/)]) {
      button.focus();
      await sendKeys({press: 'Space'});
      await plan.updateComplete;
      expect(focused() === button).to.equal(true);
    }
  });
});

describe('A key that is held down', () => {
  needing('keys that repeat').it('opens a routine once', async () => {
    const plan = await showPlan(page, fullPlan);
    const button = opener(plan, /^Night/);
    button.focus();
    await sendKeys({down: 'Enter'});
    // The second one is a repetition, as from a key that stays down.
    await sendKeys({down: 'Enter'});
    await sendKeys({up: 'Enter'});
    await plan.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });
});

describe('What can be pressed', () => {
  for (const width of [320, 800]) {
    it(`is at least 44 pixels high and wide at ${width} pixels, a link 24 high`, async () => {
      await setViewport({width, height: 900});
      const plan = await showPlan(page, fullPlan, {multiple: ''});
      find(plan, 'button', 'Open all').click();
      await plan.updateComplete;
      const card = await showCard(page, fullPlan);
      const small = [...findAll(plan, 'button'), ...findAll(card, 'button')].filter((button) => {
        const {width: wide, height} = button.getBoundingClientRect();
        return wide < HEIGHT || height < HEIGHT;
      });
      expect(small.map(nameOf)).to.deep.equal([]);
      const low = findAll(plan, 'link').filter(
        (link) => link.getBoundingClientRect().height < LINK_HEIGHT,
      );
      expect(low.map(nameOf)).to.deep.equal([]);
    });
  }
});
