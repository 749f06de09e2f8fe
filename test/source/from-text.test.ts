import {expect} from '@open-wc/testing';
import type {ExercisePlan} from '../../src/element.js';
import {textNodes, tidy} from '../support/find.js';
import {htmlParts, make, until, watchPage} from '../support/page.js';
import {seen} from '../hosts/support.js';
import {ARTICLES} from './articles.js';

const page = watchPage();

/** An element or a div that shows what it reads from an article in it. */
async function shownFrom(
  html: string,
  tag: 'exercise-plan' | 'div' = 'exercise-plan',
  lang = 'en',
) {
  const host = make(tag, {'data-from': 'html', class: 'exercise-plan'}, ...htmlParts(html));
  page.main.lang = lang;
  page.main.append(host);
  const element = () =>
    (tag === 'div' ? host.shadowRoot?.querySelector('exercise-plan') : host) as ExercisePlan | null;
  await until(() => element()?.plan !== undefined, `there is no plan`);
  await element()!.updateComplete;
  return {host, element: element()!};
}

/** The sentences of an article, as a reader without scripts has them. */
const sentencesOf = (html: string) => {
  const box = make('div', {}, ...htmlParts(html));
  return (
    textNodes(box)
      .map(({data}) => tidy(data))
      .flatMap((text) => text.split(/(?<=[.!?])\s+|:\s|\s[–—-]\s/))
      .map((text) => text.replace(/^(?:\d[.)]|#\d)\s*/, '').replace(/^[\s:–—-]+|[\s:–—-]+$/g, ''))
      // The widget has this label of its own above the steps.
      .filter((text) => text && text !== 'How to do it')
  );
};

/** All texts of a plan: what stands in the element or in one of its panels. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

for (const {what, html, name, exercises, figures = [], lang} of ARTICLES) {
  describe(`Of an article with ${what}`, () => {
    it('the exercises are those that its reader finds, in their order', async () => {
      const {element} = await shownFrom(html, 'exercise-plan', lang);
      expect(element.plan!.exercises.map((one) => one.name)).to.deep.equal(exercises);
      if (name) expect(element.plan!.name).to.equal(name);
    });

    it('no sentence is lost', async () => {
      const {element} = await shownFrom(html, 'exercise-plan', lang);
      const texts = tidy(textsIn(element.plan).join(' | '));
      expect(sentencesOf(html).filter((sentence) => !texts.includes(sentence))).to.deep.equal([]);
    });

    it('nothing is made up: no dose, no text that it does not have, no figure but of that name', async () => {
      const {element} = await shownFrom(html, 'exercise-plan', lang);
      const plan = element.plan!;
      expect(plan.exercises.filter((one) => one.dose ?? one.variants ?? one.cautions)).to.be.empty;
      const withFigure = plan.exercises.filter(({figure}) => figure);
      expect(withFigure.map((one) => one.name)).to.deep.equal(figures);
      expect(plan.safety).to.equal(undefined);
      const written = sentencesOf(html).join(' ');
      for (const {steps = []} of plan.exercises) {
        for (const {text} of steps) {
          const words = text.split(/[\s:–—-]+/).filter((word) => !written.includes(word));
          expect(words, text).to.be.empty;
        }
      }
    });

    it('the same is read in a div', async () => {
      const {host, element} = await shownFrom(html, 'div', lang);
      expect(element.plan!.exercises.map((one) => one.name)).to.deep.equal(exercises);
      for (const exercise of exercises) expect(seen(host)).to.include(exercise);
    });
  });
}

it('A list of mistakes is never read as steps: each of them says what it is', async () => {
  const {html} = ARTICLES.find(({what}) => what.startsWith('mistakes'))!;
  const {element} = await shownFrom(html);
  expect(element.plan!.exercises.map(({steps}) => steps!.map(({text}) => text))).to.deep.equal([
    ['Lift your hips.', 'Common mistakes: Arching your back.'],
    ['Open your knees.', 'Common mistakes: Rolling back.'],
  ]);
});

describe('A text without exercises', () => {
  for (const {what, html} of [
    {what: 'one sentence', html: '<p>Come back soon.</p>'},
    {what: 'a heading alone', html: '<h2>Exercises</h2>'},
  ]) {
    it(`stays as it is: ${what}`, async () => {
      const parts = htmlParts(html);
      const host = make('exercise-plan', {'data-from': 'html'}, ...parts);
      page.main.append(host);
      await until(() => host.issues.length > 0, 'nothing is said');
      await host.updateComplete;
      expect(host.plan).to.equal(undefined);
      const shown = host.firstElementChild!;
      expect(shown.checkVisibility({visibilityProperty: true})).to.equal(true);
    });
  }
});

describe('A text without data-from', () => {
  it('is not taken for a plan', async () => {
    const host = make('exercise-plan', {}, ...htmlParts(ARTICLES[0]!.html));
    page.main.append(host);
    await until(() => host.issues.length > 0, 'nothing is said');
    expect(host.plan).to.equal(undefined);
    host.dataset['from'] = 'html';
    await until(() => host.plan !== undefined, 'it is never read');
  });
});
