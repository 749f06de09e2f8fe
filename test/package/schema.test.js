import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {parsePlan} from 'exercise-plan/plan.js';
import fc from 'fast-check';
import * as shapes from '../../dist/plan/plan-shape.js';
import {shapedInput} from './shaped-input.js';
import {readJson, readText, root} from './support.js';

const schema = readJson('dist/exercise-plan.schema.json');
// Formats are for editors; whether an address or a day is right, the parser says.
const ajv = new Ajv({strict: true, allErrors: true, validateFormats: false});
const isAccepted = ajv.compile(schema);
const RUNS = 1_000;

describe('The published schema', () => {
  const plans = readdirSync(`${root}/demo/plans`).map((name) => `demo/plans/${name}`);
  for (const path of ['src/presets/sciatica.json', ...plans]) {
    it(`accepts ${path}, which the parser takes without a remark`, () => {
      assert.deepEqual(refusalsOf(readJson(path)), []);
      assert.deepEqual(parsePlan(readText(path)).issues, []);
    });
  }

  for (const {what, plan} of [
    {what: 'the smallest plan', plan: {exercises: [{name: 'Tilt'}]}},
    {what: 'steps as texts and as objects', plan: withExercise({steps: ['Lie.', {text: 'Lift.'}]})},
    {what: 'a number or a pair', plan: withExercise({dose: {sets: 2, holdSeconds: [0.5, 30]}})},
    {what: 'items as ids and as objects', plan: withItems(['tilt', {exercise: 'tilt'}])},
    {what: 'a built-in figure', plan: withExercise({figure: 'pelvic-tilt'})},
    {what: 'a figure of the author’s own', plan: withExercise({figure: {poses: [{name: 'a'}]}})},
    {what: 'an angle as a number and by its name', plan: withPose({knees: 9, hips: {flexion: 9}})},
    {
      what: 'a contact in short and in full',
      plan: withPose({contacts: {feet: 'floor', hands: {on: 'belly'}}}),
    },
    {
      what: 'phases in short and in full',
      plan: withFigure({phases: ['a', {pose: 'a', hold: 'dose'}]}),
    },
    {what: 'the address of the schema', plan: {...withExercise({}), $schema: 'plan.schema.json'}},
  ]) {
    it(`accepts ${what}`, () => assert.deepEqual(refusalsOf(plan), []));
  }

  for (const {what, plan, path} of [
    {what: 'a plan without exercises', plan: {exercises: []}, path: '/exercises'},
    {what: 'an exercise without a name', plan: {exercises: [{}]}, path: '/exercises/0'},
    {
      what: 'a field with a slip in its name',
      plan: withExercise({stpes: []}),
      path: '/exercises/0',
    },
    {
      what: 'a negative number',
      plan: withExercise({dose: {sets: -1}}),
      path: '/exercises/0/dose/sets',
    },
    {what: 'a routine without items', plan: withItems([]), path: '/routines/0/items'},
    {what: 'another version', plan: {...withExercise({}), version: 2}, path: '/version'},
    {
      what: 'a figure without poses',
      plan: withFigure({poses: []}),
      path: '/exercises/0/figure/poses',
    },
    {
      what: 'a knee that bends too far',
      plan: withPose({knees: 136}),
      path: '/exercises/0/figure/poses/0/knees',
    },
    {
      what: 'a joint that nobody has',
      plan: withPose({knee: 1}),
      path: '/exercises/0/figure/poses/0',
    },
    {
      what: 'a hold of no length',
      plan: withFigure({phases: [{pose: 'a', hold: 'long'}]}),
      path: '/exercises/0/figure/phases/0/hold',
    },
  ]) {
    it(`refuses ${what}`, () => {
      const refusals = refusalsOf(plan);
      assert.ok(
        refusals.some(({instancePath}) => instancePath === path),
        JSON.stringify(refusals),
      );
    });
  }

  it('explains every field to the editor of a plan', () => {
    const fields = fieldsOf(schema);
    assert.ok(fields.length > 80);
    const silent = fields.filter(({field}) => !field.description).map(({path}) => path);
    // The texts are in .config/descriptions.js.
    assert.deepEqual(silent, []);
  });

  it('explains no field that there is not', async () => {
    const {descriptions} = await import('../../.config/descriptions.js');
    const paths = fieldsOf(schema).map(({path}) => path);
    const names = new Set(paths.map((path) => `*.${path.split('.').at(-1)}`));
    const stray = Object.keys(descriptions).filter(
      (key) => key && !paths.includes(key) && !names.has(key),
    );
    assert.deepEqual(stray, []);
  });
});

describe('The schema and the parser agree', () => {
  it('on plans without a fault', () => {
    fc.assert(
      fc.property(shapedInput(shapes.plan, Infinity), (input) => {
        const wrong = parsePlan(input).issues.filter((issue) => !isAboutLinks(issue));
        assert.deepEqual(wrong.filter(isError), []);
        assert.deepEqual(refusalsOf(input), []);
      }),
      {numRuns: RUNS},
    );
  });

  for (const slips of [2, 10, 60]) {
    it(`where one value in ${slips} is wrong: the schema refuses nothing that the parser takes whole`, () => {
      fc.assert(
        fc.property(shapedInput(shapes.plan, slips), (input) => {
          const {issues} = parsePlan(input);
          const refusals = refusalsOf(input);
          if (refusals.length) assert.notEqual(issues.length, 0, JSON.stringify(refusals));
          // An unknown field is left out without harm: a warning to the parser, but not in the schema.
          const known = withKnownFields(shapes.plan, input);
          if (!issues.some(isError)) assert.deepEqual(refusalsOf(known), []);
        }),
        {numRuns: RUNS},
      );
    });
  }

  it('on every plan that the parser gives back', () => {
    let plans = 0;
    fc.assert(
      fc.property(shapedInput(shapes.plan, 10), (input) => {
        const {plan} = parsePlan(input, {baseUrl: 'https://clinic.example/plans/back.json'});
        if (!plan) return;
        plans++;
        assert.deepEqual(refusalsOf(JSON.parse(JSON.stringify(plan))), []);
      }),
      {numRuns: RUNS},
    );
    assert.ok(plans > RUNS / 4, `only ${plans} plans: the inputs are too wrong to tell anything`);
  });
});

/** Where something may lead nowhere, be there twice or be out of reach though its form is right. */
const LINK_ISSUES = [
  'routines[]',
  'routines[].id',
  'routines[].items',
  'routines[].items[]',
  'routines[].items[].variant',
  'exercises[].id',
  'exercises[].steps[].pose',
  ...['exercises[].figure', 'exercises[].variants[].figure'].flatMap((figure) => [
    figure,
    `${figure}.poses[].name`,
    `${figure}.poses[].like`,
    `${figure}.poses[].contacts`,
    `${figure}.phases[].pose`,
  ]),
];

function isAboutLinks({path}) {
  return LINK_ISSUES.includes(path.replace(/\[\d+\]/g, '[]'));
}

function isError({severity}) {
  return severity === 'error';
}

function withExercise(fields) {
  return {exercises: [{name: 'Tilt', ...fields}]};
}

function withFigure(fields) {
  return withExercise({figure: {poses: [{name: 'a'}], ...fields}});
}

function withPose(fields) {
  return withFigure({poses: [{name: 'a', ...fields}]});
}

function withItems(items) {
  return {...withExercise({}), routines: [{items}]};
}

/** Why the schema refuses a value; the alternatives of an `anyOf` are left to the reader. */
function refusalsOf(plan) {
  return isAccepted(plan) ? [] : isAccepted.errors;
}

/** The input without the fields that the format does not know. */
function withKnownFields({kind, item, required, optional}, input) {
  if (kind === 'list' && Array.isArray(input)) {
    return input.map((entry) => withKnownFields(item, entry));
  }
  if (kind !== 'object' || typeof input !== 'object' || input === null) return input;
  const fields = Object.entries({...required, ...optional}).filter(([name]) =>
    Object.hasOwn(input, name),
  );
  return Object.fromEntries(
    fields.map(([name, field]) => [name, withKnownFields(field, input[name])]),
  );
}

/** Every field of the schema with its path, lists and alternatives seen through. */
function fieldsOf({properties = {}, items, anyOf = []}, parent = '') {
  const own = Object.entries(properties).flatMap(([name, field]) => {
    const path = parent ? `${parent}.${name}` : name;
    return [{path, field}, ...fieldsOf(field, path)];
  });
  const inner = [items, ...anyOf].filter(Boolean);
  return [...own, ...inner.flatMap((part) => fieldsOf(part, parent))];
}
