import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fallbackOf, type FallbackOptions} from '../../src/export/fallback.js';
import {fallbackHtml} from '../../src/export/fallback-html.js';
import {loadLocale} from '../../src/locale/messages.js';
import {itemDose, overlayDose} from '../../src/plan/dose.js';
import {doseSentence} from '../../src/plan/dose-sentence.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import type {Dose, Plan} from '../../src/plan/plan.js';
import {planShaped} from '../plan/arbitrary-plan.js';
import {planOf} from '../plan/support.js';
import {violations} from '../support/axe.js';
import {watchPage} from '../support/page.js';
import {fullPlan, planWithExercise} from '../support/plans.js';
import {words} from '../support/words.js';
import {parsed, paste, seen, textsOf} from './page-of.js';

const page = watchPage();
const DETAILS = ['full', 'short', 'brief'] as const;
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

const read = async (plan: unknown, options?: FallbackOptions) =>
  parsed(await fallbackOf(planOf(plan), options));
const headings = (root: Element) =>
  [...root.querySelectorAll(HEADINGS)].map(
    ({localName, textContent}) => `${localName} ${textContent}`,
  );

describe('The text of a plan for readers without scripts', () => {
  it('has the exercises under the name of the plan, the routines below their own heading', async () => {
    expect(headings(await read(fullPlan))).to.deep.equal([
      'h2 Plan name',
      `h3 ${words.emergency}`,
      `h3 ${words.urgent}`,
      `h3 ${words.askFirst}`,
      `h3 ${words.stop}`,
      'h3 Pelvic tilt',
      'h3 Bridge',
      'h3 Knee to chest',
      `h3 ${words.routines}`,
      'h4 Morning',
      'h4 Noon',
      'h4 Night',
      `h3 ${words.goodToKnow}`,
      `h3 ${words.painScale}`,
    ]);
  });

  it('has every text of the plan that the widget shows in words', async () => {
    const text = seen((await read(fullPlan)).textContent!);
    const unseen =
      /^(?:https?:|\/demo\/|\+?\d|tilt$|bridge$|knee$|morning$|noon$|night$|en$|hold$|supine$|easier$|chair$|pelvic-tilt$|Picture |Video )/;
    const missing: string[] = [];
    JSON.stringify(fullPlan, (_key, value: unknown) => {
      if (typeof value === 'string' && !unseen.test(value) && !text.includes(value)) {
        missing.push(value);
      }
      return value;
    });
    expect(missing).to.deep.equal([]);
    expect(text).to.include('+44 20 7946 0000').and.to.include(words.position.supine);
  });

  it('has the dose of an exercise, of its versions and of the items of routines in words', async () => {
    const root = await read(fullPlan);
    const text = seen(root.textContent!);
    expect(text).to.include('2 sets: hold 5 seconds, 10 times. Dose note');
    expect(text).to.include('Easier: Easier text 2 sets: hold 5 seconds, 4 times. Dose note');
    expect(textsOf(root, 'h4 + p + ol > li')).to.deep.equal([
      'Pelvic tilt.',
      'Knee to chest. Hold 20 seconds. Item note',
      'Pelvic tilt (easier). 2 sets: hold 5 seconds, 4 times. Dose note',
    ]);
  });

  it('numbers the steps of each exercise', async () => {
    const root = await read({...fullPlan, routines: [{name: 'One', items: ['tilt']}]});
    expect(textsOf(root, 'ol')).to.deep.equal([
      'Step one Step two',
      'Lift the hips',
      'Pull the knee',
      'Pelvic tilt.',
    ]);
  });

  for (const {what, plan, names} of [
    {
      what: 'lists no routine where the plan has none',
      plan: {...fullPlan, routines: []},
      names: [],
    },
    {
      what: 'lists no routine where the only one is all exercises as they are',
      plan: {...fullPlan, routines: [{items: ['tilt', 'bridge', 'knee']}]},
      names: [],
    },
    {
      what: 'lists a routine without a name that has an order of its own',
      plan: {...fullPlan, routines: [{items: ['knee', 'bridge', 'tilt']}]},
      names: [words.allExercises],
    },
    {
      what: 'lists a routine without a name that has a dose of its own',
      plan: {
        ...fullPlan,
        routines: [{items: ['tilt', 'bridge', {exercise: 'knee', dose: {holdSeconds: 9}}]}],
      },
      names: [words.allExercises],
    },
    {
      what: 'numbers routines without names',
      plan: {...fullPlan, routines: [{items: ['tilt']}, {items: ['knee']}]},
      names: [words.routine(1), words.routine(2)],
    },
  ]) {
    it(what, async () => {
      expect(textsOf(await read(plan), 'h4')).to.deep.equal(names);
    });
  }

  for (const {text, sentence} of [
    {text: 'Every morning', sentence: 'Every morning.'},
    {text: 'Every morning.', sentence: 'Every morning.'},
    {text: 'When? Now!', sentence: 'When? Now!'},
    {text: 'As you like …', sentence: 'As you like …'},
    {text: '(As you like.)', sentence: '(As you like.)'},
  ]) {
    it(`ends the frequency “${text}” as “${sentence}”`, async () => {
      const routines = [{name: 'A', frequency: text, items: ['tilt']}];
      const [lead] = textsOf(await read({...fullPlan, routines}), 'h4 + p');
      expect(lead).to.equal(sentence);
    });
  }

  it('puts all signs before the first exercise', async () => {
    for (const detail of DETAILS) {
      const text = seen((await read(fullPlan, {detail})).textContent!);
      const signs = [...fullPlan.safety.emergency, ...fullPlan.safety.stop];
      for (const sign of signs) {
        expect(text.indexOf(sign), `${detail}: ${sign}`).to.be.within(
          0,
          text.indexOf('Pelvic tilt'),
        );
      }
    }
  });

  it('stands in the language of the plan, with the words of that language', async () => {
    const {messages: hebrew} = await loadLocale('he');
    const root = await read({...fullPlan, lang: 'he'});
    for (const word of [hebrew.emergency, hebrew.stop, hebrew.routines, hebrew.goodToKnow]) {
      expect(textsOf(root, 'h3')).to.include(word);
    }
    expect(seen(root.textContent!))
      .to.include(hebrew.sets([2, 2]))
      .and.not.to.match(/\bsets\b/);
  });
});

describe('The short text', () => {
  it('leaves out purposes, feelings, cautions, versions and advice, and names the routines in a line each', async () => {
    const root = await read(fullPlan, {detail: 'short'});
    const text = seen(root.textContent!);
    for (const left of [
      'Purpose',
      'Feel',
      'Avoid',
      'Caution',
      'Easier text',
      'Advice',
      'license',
    ]) {
      expect(text).not.to.include(left);
    }
    expect(textsOf(root, 'p').filter((line) => line.startsWith('Morning'))).to.deep.equal([
      'Morning: Every morning. Pelvic tilt; Knee to chest: Hold 20 seconds; Pelvic tilt (easier): 2 sets: hold 5 seconds, 4 times. Dose note.',
    ]);
  });

  it('keeps all signs', async () => {
    const text = seen((await read(fullPlan, {detail: 'short'})).textContent!);
    const {emergency, urgent, askFirst, stop, note} = fullPlan.safety;
    for (const sign of [...emergency, ...urgent, ...askFirst, ...stop, note]) {
      expect(text).to.include(sign);
    }
  });
});

const levelsOf = (root: Element) =>
  [...root.querySelectorAll(HEADINGS)].map(({localName}) => Number(localName.slice(1)));

describe('The headings of the text', () => {
  for (const level of [1, 2, 3, 4]) {
    for (const {what, plan} of [
      {what: 'a plan', plan: fullPlan},
      {what: 'a plan without a name', plan: {...fullPlan, name: undefined}},
    ]) {
      it(`of ${what} begin at level ${level} and skip none`, async () => {
        const levels = levelsOf(await read(plan, {level}));
        expect(levels[0]).to.equal(level);
        for (const [i, one] of levels.entries()) {
          expect(one).to.be.within(level, (levels[i - 1] ?? level) + 1);
        }
      });
    }

    it(`of level ${level} leave axe nothing to find below a heading above them`, async () => {
      page.main.querySelector('h1')!.remove();
      for (let above = 1; above < level; above++) paste(page.main, `<h${above}>Above</h${above}>`);
      paste(page.main, await fallbackOf(planOf(fullPlan), {level}));
      expect(await violations()).to.deep.equal([]);
    });
  }
});

const HOSTILE = [
  '<img src=x onerror=hacked=1>',
  '</li></ol><script>hacked=1</script>',
  '<!-- <script>',
  '&lt;b&gt; &amp; &#0; &nbsp',
  '"quoted" \'too\' `and` so',
  '[gallery] [[x]] {{ site.secret }} {% raw %} ${x}',
  '**bold** _it_ # 1. [x](javascript:1)',
];

describe('A text with markup in it', () => {
  for (const text of HOSTILE) {
    it(`is shown letter by letter: ${text}`, async () => {
      const plan = {
        ...planWithExercise({name: text, steps: [text], feel: text, cautions: [text]}),
        name: text,
        summary: text,
        safety: {emergency: [text], stop: [text]},
        advice: [text],
      };
      const root = await read(plan);
      expect(textsOf(root, 'h2, h2 + p')).to.deep.equal([text, text]);
      expect(textsOf(root, 'li').filter((item) => item === text)).to.have.length(5);
      expect(textsOf(root, 'script, img, b')).to.deep.equal([]);
    });

    it(`begins nothing for the engine of a site: ${text}`, async () => {
      const html = await fallbackOf(planOf({exercises: [{name: text}]}));
      expect(html).not.to.match(/[[{]|<!--|<(?!\/?(?:h\d|p|strong|[ou]l|li)>)/);
    });
  }

  it('has blank lines neither of its own nor of the plan’s', async () => {
    const html = await fallbackOf(
      planOf({exercises: [{name: 'A\n\n    B', steps: ['a\r\n\r\nb']}]}),
    );
    expect(html).to.equal('<h2>A B</h2>\n<ol>\n<li>a b</li>\n</ol>');
  });
});

/** Plans from anything that looks like one. */
const plans = planShaped
  .map((input) => parsePlan(input).plan)
  .filter((plan): plan is Plan => plan !== undefined);

const planTexts = ({name, summary, safety, exercises, routines, author}: Plan) => [
  name,
  summary,
  ...Object.values(safety ?? {}).flat(),
  author?.name,
  ...exercises.flatMap(({name: title, steps = [], variants = [], ...rest}) => [
    title,
    ...steps.map(({text}) => text),
    ...variants.map(({text}) => text),
    rest.dose?.note,
    ...(rest.cautions ?? []),
  ]),
  ...routines.flatMap(({name: title, items}) => [title, ...items.map(({note}) => note)]),
];

const doses = (plan: Plan): (Dose | undefined)[] => [
  ...plan.exercises.flatMap(({dose, variants = []}) => [
    dose,
    ...variants.map((variant) => variant.dose && overlayDose(dose, variant.dose)),
  ]),
  ...plan.routines.flatMap(({items}) =>
    items.map(
      (item) =>
        item.dose &&
        itemDose(
          plan.exercises.find(({id}) => id === item.exercise)!,
          item,
        ),
    ),
  ),
];

/** As the parser of HTML reads it; that changes a few letters that no page can show. */
const asHtml = (text: string) => seen(text.replaceAll('\0', ''));

describe('Any plan as text', () => {
  it('has each of its texts, each dose in words, one element a line, nothing but the few tags', () => {
    const one = fc.property(plans, (plan) => {
      const html = fallbackHtml(plan, {words});
      const text = seen(parsed(html).textContent!);
      const sentences = doses(plan).map((dose) => (dose ? doseSentence(dose, words) : ''));
      for (const part of [...planTexts(plan), ...sentences]) {
        expect(text).to.include(asHtml(part ?? ''));
      }
      for (const line of html.split('\n')) {
        expect(line)
          .to.match(/^<\/?(?:h[1-6]|p|ol|ul|li)>/)
          .and.not.to.match(/<[a-z]+\d? /);
      }
    });
    fc.assert(one, {numRuns: 150});
  });

  for (const detail of ['short', 'brief'] as const) {
    it(`loses no step, no dose of an exercise, no sign of an emergency and no word of when to stop in the ${detail} text`, () => {
      const one = fc.property(plans, (plan) => {
        const text = seen(parsed(fallbackHtml(plan, {words, detail})).textContent!);
        const {emergency = [], stop = []} = plan.safety ?? {};
        const parts = plan.exercises.flatMap(({name, steps = [], dose}) => [
          name,
          ...steps.map((step) => step.text),
          dose && doseSentence(dose, words),
          dose?.note,
        ]);
        for (const part of [...emergency, ...stop, ...parts]) {
          expect(text).to.include(asHtml(part ?? ''));
        }
      });
      fc.assert(one, {numRuns: 150});
    });
  }
});
