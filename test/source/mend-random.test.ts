import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Plan} from '../../src/plan/plan.js';
import {readPlaces} from '../../src/source/read-places.js';
import {planOf} from '../plan/support.js';
import {AROUND, BETWEEN, ENTITY, QUOTES, type Damage} from './damages.js';

/** What stands in texts and may be taken for the end of one. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'Lie knees slowly 5 ½ 20–30 × a.m. T’ai-chi (both) &c. 50% #1 https://a.example/b'.split(
        ' ',
      ),
    ),
  },
  fc.constantFrom(
    ',',
    ':',
    ';',
    '.',
    '-',
    '…',
    '–',
    '/',
    '//',
    '[a]',
    '{b}',
    '(',
    ')',
    '<30',
    '>',
    '&',
  ),
  // What follows a quote in a text must not look like the next part of the plan.
  fc.constantFrom('"so" it', '“so”, then', '„so“ (it)', '«so».', '5″ 2', '“so”, 5 times', '’', "'"),
  fc.constantFrom('ä', 'שלום', '背', '🧘', 'e\u0301', '\u2028'),
);
/** Words as people write them: blanks between them, none at the ends. */
const words = fc.array(piece, {minLength: 1, maxLength: 6}).map((pieces) => pieces.join(' '));
/** Without what some damage or other would turn into something else. */
const plainWords = words.map((text) => text.replaceAll(/["“”„«»″<>&{}[\]/,:]/g, '') || 'x');
const plainText = plainWords.map((text) => text.trim() || 'x');

const planWith = (text: fc.Arbitrary<string>) =>
  fc.record(
    {
      name: text,
      summary: text,
      exercises: fc.array(
        fc.record(
          {
            name: text,
            steps: fc.array(text, {minLength: 1, maxLength: 3}),
            dose: fc.record({repetitions: fc.integer({min: 1, max: 20}), note: text}),
          },
          {requiredKeys: ['name']},
        ),
        {minLength: 1, maxLength: 4},
      ),
    },
    {requiredKeys: ['exercises']},
  );

/** One damage of each kind, or none, one after the other. */
const kinds = (...lists: (readonly Damage[])[]) =>
  fc.tuple(...lists.map((list) => fc.option(fc.constantFrom(...list), {nil: undefined})));

const indent = fc.constantFrom(0, 1, 2);

async function planIn(text: string): Promise<Plan | undefined> {
  return (await readPlaces([{text, where: 'the element'}], {})).plan;
}

function spoiled(plan: unknown, spaces: number, damages: readonly (Damage | undefined)[]): string {
  return damages.reduce(
    (text, one) => one?.spoil(text) ?? text,
    JSON.stringify(plan, null, spaces),
  );
}

/** Every text of a plan, in order. */
function textsOf(plan: Plan): string[] {
  return plan.exercises.flatMap(({name, steps = [], dose}) => [
    name,
    ...steps.map(({text}) => text),
    dose?.note ?? '',
  ]);
}

/** A text without what damages change: blanks, and the kinds of quotes. */
function gist(text: string): string {
  return text
    .replaceAll(/["“”„‟«»″＂\\]|&(?:amp;)*(?:quot|[lr]dquo|#34|#x22|#822[01]);/g, '')
    .replaceAll(/[\s\u200b-\u200f\u2060\ufeff]+/g, '');
}

describe('Whatever damages come together,', () => {
  it('a plan of plain texts is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        planWith(plainText),
        indent,
        kinds(BETWEEN, QUOTES, AROUND),
        async (plan, spaces, damages) => {
          expect(await planIn(spoiled(plan, spaces, damages))).to.deep.equal(planOf(plan));
        },
      ),
      {numRuns: 600},
    );
  });

  it('a plan of plain texts is read as it was written, as entities too', async () => {
    await fc.assert(
      fc.asyncProperty(
        planWith(plainText),
        indent,
        kinds(BETWEEN, ENTITY, AROUND),
        async (plan, spaces, damages) => {
          expect(await planIn(spoiled(plan, spaces, damages))).to.deep.equal(planOf(plan));
        },
      ),
      {numRuns: 600},
    );
  });

  it('no text of a plan is lost or shortened: all are there, or nothing is', async () => {
    await fc.assert(
      fc.asyncProperty(
        planWith(words),
        indent,
        kinds(BETWEEN, [...QUOTES, ...ENTITY], AROUND),
        async (plan, spaces, damages) => {
          const read = await planIn(spoiled(plan, spaces, damages));
          if (!read) return;
          expect(textsOf(read).map(gist)).to.deep.equal(textsOf(planOf(plan)).map(gist));
        },
      ),
      {numRuns: 1_500},
    );
  });

  it('a plan that is cut off is not shown', async () => {
    await fc.assert(
      fc.asyncProperty(
        planWith(words),
        indent,
        kinds(BETWEEN, [...QUOTES, ...ENTITY], AROUND),
        fc.double({min: 0, max: 0.97, noNaN: true}),
        async (plan, spaces, damages, share) => {
          const json = JSON.stringify(plan, null, spaces);
          const cut = json.slice(0, Math.floor(json.length * share));
          const text = damages.reduce((result, one) => one?.spoil(result) ?? result, cut);
          expect(await planIn(text)).to.equal(undefined);
        },
      ),
      {numRuns: 1_500},
    );
  });
});
