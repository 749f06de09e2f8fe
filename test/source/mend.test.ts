import {expect} from '@open-wc/testing';
import {readPlaces} from '../../src/source/read-places.js';
import type {Plan} from '../../src/plan/plan.js';
import {planOf} from '../plan/support.js';
import {AROUND, BETWEEN, DAMAGES, ENTITY, QUOTES, type Damage} from './damages.js';

/** With all that a text may have in it and a filter may stumble over. */
const PLAN = {
  name: 'Exercises for sciatica',
  summary: 'Lie down, then relax: 2 × 3 – or “a few”, as you like.',
  exercises: [
    {
      name: 'Pelvic tilt',
      steps: ['Lie on your back, knees bent.', 'Flatten it, then: let go.'],
      dose: {repetitions: [5, 10], holdSeconds: 5},
    },
    {name: 'Bridge', sources: [{name: 'A clinic', url: 'https://clinic.example/a'}]},
  ],
  routines: [{name: 'Morning', items: ['pelvic-tilt', {exercise: 'bridge'}]}],
};
const SPELLINGS = [
  {spelling: 'in one line', text: JSON.stringify(PLAN)},
  {spelling: 'in many lines', text: JSON.stringify(PLAN, null, 1)},
] as const;
const whole = planOf(PLAN);

/** The plan that a page would show where this text stands. */
async function planIn(text: string): Promise<Plan | undefined> {
  return (await readPlaces([{text, where: 'the element'}], {})).plan;
}

/** The texts for which another plan than the whole one would be shown. */
async function shortened(texts: readonly string[]): Promise<string[]> {
  const wanted = JSON.stringify(whole);
  const wrong: string[] = [];
  for (const text of texts) {
    const plan = await planIn(text);
    if (plan && JSON.stringify(plan) !== wanted) wrong.push(text.slice(-60));
  }
  return wrong;
}

const cuts = (text: string) => Array.from(text, (_, i) => text.slice(0, i));
const tails = (text: string) => Array.from(text, (_, i) => text.slice(i + 1));

describe('A plan is read as it was written in spite of', () => {
  for (const {damage, spoil} of DAMAGES) {
    for (const {spelling, text} of SPELLINGS) {
      it(`${damage}, ${spelling}`, async () => {
        expect(await planIn(spoil(text))).to.deep.equal(whole);
      });
    }
  }
});

describe('A plan is read as it was written in spite of two damages at once:', () => {
  const pairs: (readonly [Damage, Damage])[] = [
    ...BETWEEN.flatMap((one) => QUOTES.map((other) => [one, other] as const)),
    ...BETWEEN.flatMap((one) => ENTITY.map((other) => [one, other] as const)),
    ...QUOTES.flatMap((one) => AROUND.map((other) => [one, other] as const)),
    ...BETWEEN.flatMap((one) => AROUND.map((other) => [one, other] as const)),
  ];
  for (const [first, second] of pairs) {
    it(`${first.damage}, then ${second.damage}`, async () => {
      for (const {text} of SPELLINGS) {
        expect(await planIn(second.spoil(first.spoil(text)))).to.deep.equal(whole);
      }
    });
  }
});

describe('A cut-off plan is never shown as a whole one', () => {
  for (const {damage, spoil} of [
    {damage: 'no damage', spoil: (text: string) => text},
    ...DAMAGES,
  ]) {
    it(`wherever its end is missing, with ${damage}`, async () => {
      const {text} = SPELLINGS[0];
      expect(await shortened(cuts(spoil(text)))).to.deep.equal([]);
      expect(await shortened(cuts(text).map(spoil))).to.deep.equal([]);
    });

    it(`wherever its beginning is missing, with ${damage}`, async () => {
      const {text} = SPELLINGS[0];
      expect(await shortened(tails(spoil(text)))).to.deep.equal([]);
      expect(await shortened(tails(text).map(spoil))).to.deep.equal([]);
    });
  }
});
