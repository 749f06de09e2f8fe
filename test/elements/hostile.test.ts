import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {find, findAll, part, read, tidy, names} from '../support/find.js';
import {make, once, painted, showPlan, until, watchPage} from '../support/page.js';
import {bigPlan, fullPlan, planWithExercise} from '../support/plans.js';
import {words} from '../support/words.js';

const page = watchPage();

const HOSTILE = [
  '<img src=x onerror=globalThis.hacked=1>',
  '<script>globalThis.hacked=1</script>',
  '{{constructor.constructor("hacked=1")()}}',
  '${globalThis.hacked=1}',
  '"><svg onload=globalThis.hacked=1>',
  '&lt;b&gt; &amp; **bold** [link](javascript:hacked=1)',
  'lit$123$ <!--?lit$--> ?lit$',
];

/** Fields whose text is not text for readers. */
const NOT_TEXT =
  /^(?:id|exercise|kind|variant|position|sides|url|src|captions|pose|figure|lang|.*Review|.*Reviewed)$/;

/** The full plan with the text, numbered, in the place of each of its texts. */
const filledWith = (text: string) => {
  const places: string[] = [];
  const fill = (key: string, value: unknown) => {
    if (typeof value !== 'string' || NOT_TEXT.test(key)) return value;
    // Items that are a bare reference stand in a list, as other texts do.
    if (fullPlan.exercises.some(({id}) => id === value)) return value;
    places.push(`${text} (${places.length})`);
    return places.at(-1);
  };
  return {plan: JSON.parse(JSON.stringify(fullPlan, fill)) as object, places};
};

/** Everything that the element has to say, on all its cards. */
const readEverything = async (plan: ExercisePlan) => {
  const texts: string[] = [];
  for (const {id} of fullPlan.routines) plan.openRoutine(id);
  await plan.updateComplete;
  for (const button of findAll(plan, 'button')) {
    if (button.getAttribute('aria-expanded') === 'false') button.click();
  }
  const press = async (button: HTMLElement) => {
    button.click();
    await plan.updateComplete;
    texts.push(read(plan), ...names(plan, 'img'));
  };
  for (const {id} of fullPlan.exercises) {
    plan.showExercise(id);
    await plan.updateComplete;
    texts.push(read(plan), ...names(plan, 'img'));
    const versions = findAll(plan, 'button').filter((button) =>
      button.hasAttribute('aria-pressed'),
    );
    for (const version of versions) await press(version);
  }
  for (const item of findAll(part(plan, 'accordion'), 'listitem')) {
    await press(find(item, 'button'));
  }
  return texts.join('\n');
};

describe('A hostile text', () => {
  for (const text of HOSTILE) {
    it(`is shown letter by letter, wherever it stands: ${text}`, async () => {
      const {plan: filled, places} = filledWith(text);
      const plan = await showPlan(page, filled, {multiple: ''});
      const all = await readEverything(plan);
      expect(places.filter((place) => !all.includes(tidy(place)))).to.deep.equal([]);
      expect(places.length).to.be.greaterThan(50);
      await painted();
      expect(globalThis).not.to.have.property('hacked');
      const harmful = 'script, iframe, object, img:not([src^="/demo/"]), [onload], [onerror]';
      expect([...plan.shadowRoot!.querySelectorAll(harmful)]).to.be.empty;
    });
  }
});

describe('A hostile address', () => {
  for (const address of [
    'javascript:globalThis.hacked=1',
    ' JavaScript:globalThis.hacked=1',
    'java\tscript:globalThis.hacked=1',
    'data:text/html,<script>top.hacked=1</script>',
    'vbscript:hacked',
    'blob:https://clinic.example/1',
    '\\\\evil.example\\a.png',
  ]) {
    it(`never becomes a link, a picture or a video: ${JSON.stringify(address)}`, async () => {
      const plan = await showPlan(page, {
        ...planWithExercise({
          image: {src: address},
          video: {src: address, poster: address, captions: address},
          sources: [{name: 'Source', url: address}],
        }),
        author: {name: 'Author', url: address},
        provider: {name: 'Provider', url: address, logo: address},
        source: {name: 'Origin', url: address},
      });
      const addresses = [...plan.shadowRoot!.querySelectorAll('*')]
        .flatMap((element) => ['href', 'src', 'poster'].map((name) => element.getAttribute(name)))
        .filter(Boolean);
      expect(addresses).to.deep.equal(['https://clinic.example/reviewer']);
      for (const name of ['Source', 'Author', 'Provider', 'Origin']) {
        expect(read(plan)).to.include(name);
      }
      for (const element of findAll(plan, 'link'))
        expect(element.textContent).to.include('Reviewer');
      expect(globalThis).not.to.have.property('hacked');
    });
  }

  it('is left out where it stands beside good ones', async () => {
    const sources = ['javascript:1', 'tel:+442079460000', 'mailto:a@clinic.example', '/page'].map(
      (url) => ({name: `To ${url}`, url}),
    );
    const plan = await showPlan(page, planWithExercise({sources, video: undefined}));
    const links = findAll(plan, 'link', /^To /).map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(sources.slice(1).map(({url}) => url));
  });
});

const fail = () => {
  throw new Error('hostile');
};

const circle = () => {
  const list: unknown[] = [];
  list.push(list);
  return list;
};

describe('A plan that means harm to the page', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`changes no prototype by ${key}`, async () => {
      const text = `{"${key}": {"polluted": 1, "prototype": {"polluted": 1}}, "exercises": [{"name": "Tilt", "${key}": {"polluted": 1}}]}`;
      const plan = make('exercise-plan', {'data-plan': text});
      const loaded = once(plan, 'plan-load');
      page.main.append(plan);
      await loaded;
      expect({}).not.to.have.property('polluted');
      expect(Object).not.to.have.property('polluted');
      expect(read(plan)).to.include('Tilt');
      await until(() => page.warnings.length > 0, 'the editor is not told');
    });
  }

  for (const {what, plan} of [
    {what: 'text with 100,000 levels', plan: '['.repeat(100_000)},
    {what: 'a list with itself inside', plan: circle()},
    {what: 'a getter that throws', plan: Object.defineProperty({}, 'exercises', {get: fail})},
    {what: 'a proxy that throws', plan: new Proxy({}, {get: fail, ownKeys: fail, has: fail})},
    {what: 'a function', plan: fail},
    {what: 'a number', plan: 7},
  ]) {
    it(`gets one calm line and throws nothing: ${what}`, async () => {
      const element = make('exercise-plan');
      const failed = once(element, 'plan-error');
      element.plan = plan as unknown as undefined;
      page.main.append(element);
      await failed;
      await element.updateComplete;
      expect(names(element, 'status', /./)).to.deep.equal([words.failed]);
      expect(page.warnings).to.have.length(1);
    });
  }

  it('leaves the page as it was: globals, title, head and body', async () => {
    await showPlan(page, fullPlan);
    const state = () => [
      Object.keys(globalThis).join(),
      document.title,
      document.head.childNodes.length,
      document.body.children.length,
      [...document.body.attributes].length,
      document.adoptedStyleSheets.length,
    ];
    const before = state();
    await showPlan(page, filledWith(HOSTILE[0]!).plan);
    expect(state()).to.deep.equal(before);
  });

  it('is shown and answers with 10,000 exercises, in fewer than 20,000 elements', async () => {
    const plan = await showPlan(page, bigPlan(10_000, 1_000, 100));
    expect(read(plan)).to.include('1 of 10,000');
    plan.openRoutine('r5');
    await plan.updateComplete;
    await until(() => read(plan).includes('Exercise 104'), 'the routine never opens');
    await painted();
    expect(plan.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(20_000);
  });

  it('is shown and answers with a routine of 10,000 items', async () => {
    const {exercises} = bigPlan(10_000, 0, 0);
    const plan = await showPlan(page, {exercises});
    plan.showExercise('e9999');
    await plan.updateComplete;
    expect(read(plan)).to.include('10,000 of 10,000').and.to.include('Show 9,900 more');
    expect(plan.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(20_000);
  });
});
