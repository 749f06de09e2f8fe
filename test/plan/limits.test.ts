import {expect} from '@open-wc/testing';
import {issuesOf, planOf, problemsOf, withExercise} from './support.js';

const many = (count: number) => Array.from({length: count}, (_, i) => i);

describe('A plan that is too large is cut, with an error', () => {
  it('keeps a list of 200 texts as it is', () => {
    expect(issuesOf(withExercise({avoid: many(200).map(String)}))).to.deep.equal([]);
  });

  it('keeps the first 200 of 201 texts', () => {
    const input = withExercise({avoid: many(201).map(String)});
    expect(planOf(input).exercises[0]!.avoid).to.deep.equal(many(200).map(String));
    expect(problemsOf(input)).to.deep.equal(['error exercises[0].avoid']);
    expect(issuesOf(input)[0]!.message).to.equal('Only the first 200 of 201 are read.');
  });

  it('keeps a text of 2,000 characters and leaves out one of 2,001', () => {
    expect(planOf(withExercise({feel: 'x'.repeat(2_000)})).exercises[0]!.feel).to.have.length(
      2_000,
    );
    const input = withExercise({feel: 'x'.repeat(2_001)});
    expect(planOf(input).exercises[0]!.feel).to.equal(undefined);
    expect(issuesOf(input)[0]!.message).to.contain('but is a text of 2001 characters');
  });

  it('keeps the first 10,000 of 10,001 exercises', () => {
    const input = {exercises: many(10_001).map((i) => ({name: `Exercise ${i}`}))};
    expect(planOf(input).exercises).to.have.length(10_000);
    expect(problemsOf(input)).to.deep.equal(['error exercises']);
  });

  it('keeps the first 10,000 of 10,001 items, and leads each to its exercise', () => {
    const input = {
      exercises: [{name: 'Tilt'}],
      routines: [{items: many(10_001).map(() => 'tilt')}],
    };
    expect(planOf(input).routines[0]!.items).to.have.length(10_000);
    expect(problemsOf(input)).to.deep.equal(['error routines[0].items']);
  });

  it('names at most 20 unknown fields of one object', () => {
    const fields = Object.fromEntries(many(500).map((i) => [`field${i}`, i]));
    expect(issuesOf(withExercise(fields))).to.have.length(20);
  });
});

describe('A large plan is read within the time that a page can spare', () => {
  for (const {what, input} of [
    {
      what: 'of 10,000 exercises with the same name',
      input: () => ({exercises: many(10_000).map(() => ({name: 'Tilt'}))}),
    },
    {
      what: 'of 10,000 exercises with the same id',
      input: () => ({exercises: many(10_000).map(() => ({name: 'Tilt', id: 'tilt'}))}),
    },
    {
      what: 'of 10,000 exercises that each have a mistake, as text',
      input: () =>
        JSON.stringify(
          {exercises: many(10_000).map((i) => ({name: `e${i}`, odd: 'x'.repeat(60)}))},
          null,
          1,
        ),
    },
    {
      what: 'of 10,000 items that lead nowhere',
      input: () => ({
        exercises: many(5_000).map((i) => ({name: `Exercise ${i}`})),
        routines: [{items: many(10_000).map((i) => `exercize-${i}`)}],
      }),
    },
    {what: 'of a list with a million holes', input: () => ({exercises: new Array(1_000_000)})},
    {what: 'of two million opening brackets', input: () => '['.repeat(2_000_000)},
    {
      what: 'of a field name of a million characters that holds a hundred thousand fields',
      input: () =>
        `{"${'x'.repeat(1_000_000)}":{${many(100_000)
          .map((i) => `"f${i}":1`)
          .join()}},"exercises":[{"name":"a"}]}`,
    },
    {
      what: 'of one text with two million escapes, broken at the end',
      input: () => `{"name":"${'\\n'.repeat(2_000_000)}" x`,
    },
  ]) {
    it(what, () => {
      const data = input();
      const start = performance.now();
      issuesOf(data);
      // Far more than it takes, far less than work that grows with the square.
      expect(performance.now() - start).to.be.below(2_500);
    });
  }
});
