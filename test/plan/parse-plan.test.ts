import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {exerciseOf, issuesOf, planOf, withExercise, withItems} from './support.js';

const SMALLEST = '{"exercises":[{"name":"Pelvic tilt","steps":["Lie on your back."]}]}';
const SMALLEST_PLAN = {
  exercises: [{name: 'Pelvic tilt', id: 'pelvic-tilt', steps: [{text: 'Lie on your back.'}]}],
  routines: [{items: [{exercise: 'pelvic-tilt'}], id: 'all-exercises'}],
};

describe('Reading a plan', () => {
  for (const {from, input} of [
    {from: 'a text', input: SMALLEST},
    {from: 'an object', input: JSON.parse(SMALLEST)},
    {from: 'a text that begins with a byte order mark', input: `\ufeff${SMALLEST}`},
    {from: 'a text with Windows line ends', input: SMALLEST.replaceAll(',', ',\r\n')},
    {from: 'a text with blank lines around it', input: `\n\n\t ${SMALLEST} \r\n`},
  ]) {
    it(`gives the smallest plan from ${from}, with no issue`, () => {
      expect(parsePlan(input)).to.deep.equal({plan: SMALLEST_PLAN, issues: []});
    });
  }

  it('leaves the object it was given as it was, even frozen', () => {
    const input = withItems(['Pelvic tilt'], ['Pelvic tilt']);
    const before = JSON.stringify(input);
    Object.freeze(input.exercises[0]);
    Object.freeze(input.routines[0]);
    planOf(Object.freeze(input));
    expect(JSON.stringify(input)).to.equal(before);
  });

  it('gives a plan that later changes of the object do not reach', () => {
    const input = withExercise({dose: {holdSeconds: [20, 30]}, avoid: ['Bouncing.']});
    const plan = planOf(input);
    const before = JSON.stringify(plan);
    Object.assign(input.exercises[0]!, {dose: {}, name: 'Other'});
    expect(JSON.stringify(plan)).to.equal(before);
  });

  it('takes off the blanks around a text', () => {
    expect(exerciseOf({purpose: '  Loosens.\n'}).purpose).to.equal('Loosens.');
  });

  it('keeps HTML and Markdown as the text that they are', () => {
    const feel = '<b onclick="x()">**warm**</b> &amp;';
    expect(exerciseOf({feel}).feel).to.equal(feel);
  });

  it('accepts a $schema, so that editors can offer completion', () => {
    expect(issuesOf({$schema: 'https://example.org/s.json', ...withExercise({})})).to.deep.equal(
      [],
    );
  });
});

describe('The short forms', () => {
  it('turn a number into a range of that number alone', () => {
    const dose = {sets: 2, holdSeconds: 7.5, restSeconds: 0};
    const expected = {sets: [2, 2], holdSeconds: [7.5, 7.5], restSeconds: [0, 0]};
    expect(exerciseOf({dose}).dose).to.deep.equal(expected);
  });

  it('keep a range of two numbers', () => {
    const dose = {repetitions: [2, 3]};
    expect(exerciseOf({dose}).dose).to.deep.equal(dose);
  });

  it('turn a bare text among the steps into a step', () => {
    const steps = ['Lie down.', {text: 'Hold.', pose: 'hold'}];
    expect(exerciseOf({figure: 'pelvic-tilt', steps}).steps).to.deep.equal([
      {text: 'Lie down.'},
      steps[1],
    ]);
  });

  for (const item of ['pelvic-tilt', 'Pelvic tilt', 'PELVIC TILT', 'Pelvic  tilt!']) {
    it(`lead the item “${item}” to the exercise Pelvic tilt`, () => {
      const plan = planOf(withItems(['Press-up', 'Pelvic tilt'], [item]));
      expect(plan.routines[0]!.items).to.deep.equal([{exercise: 'pelvic-tilt'}]);
    });
  }

  for (const item of ['Low back stretch', 'low back stretch', 'LOW-BACK stretch!']) {
    it(`lead the item “${item}” to the exercise of that name, where the id is another`, () => {
      const exercises = [{name: 'Low back stretch', id: 'press-up'}, {name: 'Bridge'}];
      const plan = planOf({exercises, routines: [{items: [item]}]});
      expect(plan.routines[0]!.items).to.deep.equal([{exercise: 'press-up'}]);
    });
  }

  it('prefer the id where one exercise is called what another has as id', () => {
    const exercises = [
      {name: 'bridge', id: 'a'},
      {name: 'Other', id: 'bridge'},
    ];
    const plan = planOf({exercises, routines: [{items: ['bridge']}]});
    expect(plan.routines[0]!.items).to.deep.equal([{exercise: 'bridge'}]);
  });

  it('keep the dose, variant and note of an item', () => {
    const item = {exercise: 'tilt', dose: {sets: [1, 1]}, variant: 'chair', note: 'If you like.'};
    const exercises = [{name: 'Tilt', variants: [{kind: 'chair'}]}];
    const plan = planOf({exercises, routines: [{items: [item]}]});
    expect(plan.routines[0]!.items).to.deep.equal([item]);
  });
});

describe('A plan without a usable routine', () => {
  const all = [{items: [{exercise: 'tilt'}, {exercise: 'bridge'}], id: 'all-exercises'}];
  const exercises = [{name: 'Tilt'}, {name: 'Bridge'}];
  for (const {which, routines} of [
    {which: 'no routines', routines: undefined},
    {which: 'an empty list of routines', routines: []},
    {which: 'a routine without items', routines: [{name: 'Empty', items: []}]},
    {which: 'routines of the wrong type', routines: 'morning'},
  ]) {
    it(`has one routine of all exercises when it was written with ${which}`, () => {
      expect(planOf({exercises, routines}).routines).to.deep.equal(all);
    });
  }
});
