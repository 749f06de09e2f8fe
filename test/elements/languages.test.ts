import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {find, findAll, opener, part, read, textNodes, names} from '../support/find.js';
import {make, once, painted, showPlan, until, watchPage} from '../support/page.js';
import {fullPlan, fullPlanWith, smallPlan} from '../support/plans.js';

const page = watchPage();
const HEBREW = /[\u0590-\u05ff]/;
const WORDS = {he: 'איך עושים את זה', en: 'How to do it'};

const says = (plan: ExercisePlan, words: string) =>
  until(() => read(plan).includes(words), `“${words}” never shows`);
const frame = (plan: ExercisePlan) => part(plan, 'frame');
const hebrewPlan = async () =>
  (await (await fetch('/demo/plans/hebrew.json')).json()) as Record<string, unknown>;

describe('The language of our words, wished for again and again', () => {
  // The first of all tests: the Hebrew words are still on their way when English is wished for.
  it('is the last one wished for, however quickly the wishes come', async () => {
    const plan = await showPlan(page, fullPlan);
    for (const lang of ['he', 'en', 'he', 'en']) {
      plan.lang = lang;
      await plan.updateComplete;
    }
    await import('../../src/locale/he.js');
    await painted();
    await says(plan, WORDS.en);
    expect(read(plan)).not.to.match(HEBREW);
  });
});

describe('A plan in Hebrew', () => {
  it('runs from right to left', async () => {
    const plan = await showPlan(page, await hebrewPlan());
    expect(frame(plan).dir).to.equal('rtl');
    expect(getComputedStyle(find(plan, 'heading', WORDS.he)).direction).to.equal('rtl');
    const [back, next] = ['הקודם', 'הבא'].map((name) => find(plan, 'button', name));
    expect(back!.getBoundingClientRect().left).to.be.greaterThan(
      next!.getBoundingClientRect().left,
    );
  });

  it('is in Hebrew from end to end', async () => {
    const plan = await showPlan(page, await hebrewPlan());
    const allowed = /MIT|^[\d\s.,·–\u2066-\u2069\u00a0▶]*$/;
    const foreign = textNodes(plan)
      .map(({data}) => data.trim())
      .filter((text) => text && !HEBREW.test(text) && !allowed.test(text));
    expect(foreign).to.be.empty;
    expect(frame(plan).lang).to.equal('he');
  });

  it('has a Hebrew line when it cannot be read on a Hebrew page', async () => {
    document.documentElement.lang = 'he';
    const plan = make('exercise-plan', {'data-plan': '{'});
    page.main.append(plan);
    await until(() => findAll(plan, 'status', HEBREW).length === 1, 'there is no line');
    expect(names(plan, 'status')).to.deep.equal(['אי אפשר להציג את התרגילים כרגע.']);
  });
});

describe('The language of our words', () => {
  it('is that of the plan, whatever the page has', async () => {
    document.documentElement.lang = 'en';
    await says(await showPlan(page, {...smallPlan, lang: 'he'}), WORDS.he);
  });

  it('is that of the element’s own lang before that of the plan', async () => {
    const plan = await showPlan(page, {...smallPlan, lang: 'he'}, {lang: 'en-GB'});
    await says(plan, WORDS.en);
  });

  it('is that of the nearest ancestor where neither has one', async () => {
    const plan = make('exercise-plan', {'data-plan': JSON.stringify(smallPlan)});
    page.main.append(make('section', {lang: 'he-IL'}, make('div', {}, plan)));
    await says(plan, WORDS.he);
    expect(frame(plan).lang).to.equal('he-IL');
  });

  it('is found through a shadow root', async () => {
    const plan = make('exercise-plan', {'data-plan': JSON.stringify(smallPlan)});
    const host = make('div', {lang: 'he'});
    host.attachShadow({mode: 'closed'}).append(make('section', {}, plan));
    page.main.append(host);
    await says(plan, WORDS.he);
  });

  it('is English where the page says nothing', async () => {
    document.documentElement.removeAttribute('lang');
    await says(await showPlan(page, smallPlan), WORDS.en);
  });

  it('changes with the attribute lang, and the plan stays', async () => {
    const plan = await showPlan(page, fullPlan, {exercise: 'knee'});
    plan.lang = 'he';
    await says(plan, WORDS.he);
    expect(plan.exercise).to.equal('knee');
    plan.setAttribute('lang', 'en');
    await says(plan, WORDS.en);
  });

  it('is said in closed routines too once it changes', async () => {
    const plan = await showPlan(page, fullPlan, {routine: 'noon', multiple: ''});
    await until(() => textNodes(plan).some(({data}) => data === '8 times'), 'noon stays empty');
    plan.lang = 'he';
    await until(
      () => !/\d+ (?:times|seconds)/.test(plan.shadowRoot!.textContent!),
      'English stays',
    );
  });
});

describe('Two elements on a page', () => {
  it('speak two languages', async () => {
    const plans = [
      await showPlan(page, smallPlan),
      await showPlan(page, {...smallPlan, lang: 'he'}),
    ] as const;
    await says(plans[0], WORDS.en);
    await says(plans[1], WORDS.he);
    expect(plans.map((plan) => frame(plan).dir)).to.deep.equal(['ltr', 'rtl']);
  });
});

describe('A plan in a language that we do not speak', () => {
  const langOf = (text: Text) => text.parentElement!.closest('[lang]')!.getAttribute('lang')!;

  it('is shown with English words, each text in its own language', async () => {
    const plan = await showPlan(page, fullPlanWith({lang: 'fr'}), {routine: 'morning'});
    for (const name of [/^See a doctor/, /^Ask a health/, /^Good to know/, /^How much pain/]) {
      opener(plan, name).click();
    }
    await says(plan, WORDS.en);
    await painted();
    const values: string[] = [];
    JSON.stringify(fullPlan, (_, value: unknown) => {
      if (typeof value === 'string' && value.includes(' ')) values.push(value);
      return value;
    });
    const unmarked = values.filter((value) => {
      const texts = textNodes(plan).filter(({data}) => data.includes(value));
      return texts.some((text) => langOf(text) !== 'fr');
    });
    expect(unmarked).to.deep.equal([]);
  });

  it('runs in the direction of its language', async () => {
    const plan = await showPlan(page, {...smallPlan, lang: 'ar'});
    expect(frame(plan).dir).to.equal('rtl');
    expect(frame(plan).lang).to.equal('en');
  });
});

describe('A lang that is not a language', () => {
  for (const lang of ['', ' ', '!!', 'english', 'x'.repeat(500), '"><img src=x>']) {
    it(`is passed over: ${lang.slice(0, 20)}`, async () => {
      const plan = await showPlan(page, smallPlan, {lang});
      expect(read(plan)).to.include(WORDS.en);
      expect(frame(plan).lang).to.equal('en');
      expect(frame(plan).dir).to.equal('ltr');
    });
  }

  it('on an element in a Hebrew page is passed over for English', async () => {
    const plan = make('exercise-plan', {'data-plan': JSON.stringify(smallPlan), lang: 'tlh'});
    const loaded = once(plan, 'plan-load');
    page.main.append(plan);
    await loaded;
    expect(read(plan)).to.include(WORDS.en);
  });
});
