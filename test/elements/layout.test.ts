import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ExercisePlan} from '../../src/element.js';
import {find, findAll, isExposed, nameOf, opener, part, read, textNodes} from '../support/find.js';
import {painted, showPlan, until, watchPage} from '../support/page.js';
import {fullPlan, fullPlanWith, planWithExercise} from '../support/plans.js';

const page = watchPage();
const sheet = new CSSStyleSheet();
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel'.repeat(4);

const host = (css: string) => {
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
};

/** Of the page itself, only what cannot be too wide. */
const BARE = 'body {margin: 0} h1 {font-size: 1em; overflow-wrap: anywhere}';

beforeEach(() => host(BARE));
after(() => setViewport({width: 800, height: 600}));

const openAll = async (plan: ExercisePlan) => {
  plan.multiple = true;
  await plan.updateComplete;
  find(plan, 'button', 'Open all').click();
  for (const name of [/^See a doctor/, /^Ask a health/, /^Good to know/, /^How much pain/]) {
    opener(plan, name).click();
  }
  await until(() => read(part(plan, 'accordion')).includes('Step') || rows(plan) === 6, 'no rows');
  await painted();
};
const rows = (plan: ExercisePlan) => findAll(part(plan, 'accordion'), 'listitem').length;

/** What does not fit into its box, apart from what only a screen reader meets. */
const clipped = (plan: ExercisePlan) =>
  [...plan.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter((element) => isExposed(element) && element.clientWidth > 1 && element.clientHeight > 1)
    .filter((element) => {
      const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
      const {display, overflowY} = getComputedStyle(element);
      const isCutBelow = overflowY !== 'visible' && scrollHeight > clientHeight;
      return display !== 'inline' && (scrollWidth > clientWidth + 1 || isCutBelow);
    })
    .map(
      (element) =>
        `${element.localName} ${element.getAttribute('part')} “${nameOf(element)}” ${element.scrollWidth - element.clientWidth}`,
    );

const sideways = () => {
  const {scrollWidth, clientWidth} = document.scrollingElement!;
  return scrollWidth - clientWidth;
};

/** Words that go on in the next line. */
const brokenWords = (element: Element) =>
  textNodes(element).flatMap((node) =>
    [...node.data.matchAll(/\S+/g)]
      .filter(({0: word, index}) => {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return range.getClientRects().length > 1;
      })
      .map(([word]) => word),
  );

const HOSTS = {
  'as it is': '',
  'with text twice as large': 'main {font-size: 32px}',
  'with wide spacing of text':
    'main {line-height: 1.5; letter-spacing: .12em; word-spacing: .16em} main p {margin-block-end: 2em}',
  'with both':
    'main {font-size: 32px; line-height: 1.5; letter-spacing: .12em; word-spacing: .16em}',
};

for (const width of [280, 320, 640, 1280]) {
  describe(`At ${width} pixels`, () => {
    before(() => setViewport({width, height: 900}));

    for (const [how, css] of Object.entries(HOSTS)) {
      it(`nothing is cut off or needs scrolling sideways, ${how}`, async () => {
        host(`${BARE} ${css}`);
        const plan = await showPlan(page, fullPlan);
        await openAll(plan);
        expect(clipped(plan)).to.deep.equal([]);
        expect(sideways()).to.equal(0);
      });
    }

    it('no word of a row is broken in two, with text twice as large', async () => {
      host(`${BARE} ${HOSTS['with text twice as large']}`);
      const plan = await showPlan(page, fullPlan);
      await openAll(plan);
      const items = findAll(part(plan, 'accordion'), 'listitem');
      expect(items.flatMap(brokenWords)).to.deep.equal([]);
    });

    it('a long word without a break stays inside', async () => {
      const named = planWithExercise({name: LONG, steps: [LONG], equipment: [LONG], feel: LONG});
      const plan = await showPlan(page, {...named, name: LONG, license: LONG, advice: [LONG]});
      await openAll(plan);
      expect(sideways()).to.equal(0);
    });
  });
}

describe('On a page whose styles', () => {
  before(() => setViewport({width: 800, height: 900}));

  const look = (plan: ExercisePlan) => {
    const styleOf = (element: Element) => {
      const style = getComputedStyle(element);
      const {display, fontSize, fontStyle, fontWeight, lineHeight} = style;
      const {textAlign, textIndent, textTransform, whiteSpace} = style;
      return [display, fontSize, fontStyle, fontWeight, lineHeight].concat(
        textAlign,
        textIndent,
        textTransform,
        whiteSpace,
      );
    };
    return {
      heading: styleOf(find(plan, 'heading', 'Pelvic tilt')),
      button: styleOf(find(plan, 'button', 'Easier')),
      step: styleOf(findAll(part(plan, 'steps'), 'listitem')[0]!),
      card: styleOf(part(plan, 'card')),
    };
  };

  for (const {what, css} of [
    {what: 'unset everything by force', css: '* {all: unset !important}'},
    {what: 'make the root 62.5 %', css: ':root {font-size: 62.5%} body {font-size: 1.6rem}'},
    {
      what: 'are a reset',
      css: '* {margin: 0; padding: 0; border: 0; font: inherit; list-style: none}',
    },
    {
      what: 'shout',
      css: 'body * {text-transform: uppercase; text-indent: 2em; text-align: center; white-space: nowrap; font-style: italic}',
    },
    {
      what: 'name our own classes and parts',
      css: '.card, .panel, .frame, button, h2, h3, [part] {display: none !important; font-size: 1px}',
    },
  ]) {
    it(`${what}, the inside looks as anywhere`, async () => {
      host('');
      const calm = look(await showPlan(page, fullPlan));
      page.main.lastElementChild!.remove();
      host(css);
      const plan = await showPlan(page, fullPlan);
      expect(look(plan)).to.deep.equal(calm);
      expect(getComputedStyle(plan).display).to.equal('block');
      expect(read(plan)).to.include('Step one');
    });
  }

  it('use the host’s typeface and colour inside', async () => {
    host('main {font-family: monospace; color: rgb(1, 2, 3)}');
    const plan = await showPlan(page, fullPlan);
    for (const element of [find(plan, 'heading', 'Pelvic tilt'), find(plan, 'button', 'Easier')]) {
      expect(getComputedStyle(element).fontFamily).to.equal('monospace');
      expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
    }
  });

  it('never get smaller text than 16 pixels', async () => {
    host('main {font-size: 9px}');
    const plan = await showPlan(page, fullPlan);
    expect(getComputedStyle(part(plan, 'frame')).fontSize).to.equal('16px');
  });

  it('are left alone: nothing of ours is added to the page', async () => {
    await showPlan(page, fullPlanWith({lang: 'he'}));
    expect(document.adoptedStyleSheets.length).to.equal(1);
    expect(document.querySelectorAll('style, link[rel=stylesheet]').length).to.equal(0);
  });
});

describe('The numbers of steps and the drawings beside headings', () => {
  for (const size of [16, 32, 48]) {
    it(`stand beside the words at a text size of ${size} pixels, not over them`, async () => {
      await setViewport({width: 800, height: 900});
      host(`${BARE} main {font-size: ${size}px}`);
      const plan = await showPlan(page, fullPlan);
      await openAll(plan);
      const covered = [...plan.shadowRoot!.querySelectorAll<HTMLElement>('li, svg, button')]
        .filter((element) => isExposed(element))
        .filter((element) => marks(element).some((mark) => mark > startOfWords(element) + 1));
      expect(covered.map(nameOf)).to.deep.equal([]);
    });
  }
});

/** Where the drawing or the number before the words ends, from the left. */
function marks(element: HTMLElement): number[] {
  if (element.localName === 'svg') return [element.getBoundingClientRect().right];
  const {position, insetInlineStart, inlineSize} = getComputedStyle(element, '::before');
  if (position !== 'absolute') return [];
  const {left} = element.getBoundingClientRect();
  const start = left + element.clientLeft + parseFloat(insetInlineStart);
  return [start + parseFloat(inlineSize)];
}

/** Where the words of an element, or beside a drawing, begin. */
function startOfWords(element: HTMLElement): number {
  const words = document.createRange();
  words.selectNodeContents(element.localName === 'svg' ? element.parentElement! : element);
  const texts = document.createTreeWalker(words.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.textContent!.trim()) continue;
    words.selectNodeContents(text);
    const {left, width} = words.getBoundingClientRect();
    if (width > 1) return left;
  }
  return Infinity;
}
