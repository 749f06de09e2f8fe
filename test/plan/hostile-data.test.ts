import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {issuesOf, planOf, problemsOf, withExercise} from './support.js';

const DEPTH = 100_000;
const fail = () => {
  throw new Error('hostile');
};
const good = {name: 'Bridge'};

function revoked(target: object): unknown {
  const {proxy, revoke} = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function deep(): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < DEPTH; i++) value = i % 2 ? [value] : {exercises: value};
  return value;
}

function cyclic(): object {
  const plan: Record<string, unknown> = {name: 'Round'};
  plan.exercises = [plan, good];
  plan.routines = [plan];
  plan.author = plan;
  plan.steps = plan.exercises;
  return plan;
}

class Clinic {
  readonly exercises = [{name: 'Tilt'}];
  get routines(): never {
    return fail() as never;
  }
}

describe('Values that are no data cost only the field that holds them', () => {
  for (const {what, exercise, kept} of [
    {
      what: 'a getter that throws',
      exercise: {
        ...good,
        get feel() {
          return fail();
        },
      },
      kept: 2,
    },
    {
      what: 'a getter of the name that throws',
      exercise: {
        get name() {
          return fail();
        },
      },
      kept: 1,
    },
    {
      what: 'a proxy that throws when its fields are listed',
      exercise: new Proxy({}, {ownKeys: fail}),
      kept: 1,
    },
    {
      what: 'a proxy that throws when a field is looked for',
      exercise: new Proxy({}, {getOwnPropertyDescriptor: fail}),
      kept: 1,
    },
    {
      what: 'a proxy that throws when a field is read',
      exercise: new Proxy({...good}, {get: fail}),
      kept: 1,
    },
    {what: 'a revoked proxy', exercise: revoked({}), kept: 1},
    {what: 'a revoked proxy in a field', exercise: {...good, dose: revoked({})}, kept: 2},
    {what: 'a revoked proxy of a list', exercise: {...good, steps: revoked([])}, kept: 2},
    {
      what: 'a range that throws',
      exercise: {...good, dose: {sets: new Proxy([1, 2], {get: fail})}},
      kept: 2,
    },
    {what: 'a function', exercise: fail, kept: 1},
    {what: 'a symbol', exercise: Symbol('x'), kept: 1},
    {what: 'a symbol in a field', exercise: {...good, feel: Symbol('x')}, kept: 2},
    {what: 'a bigint in a field', exercise: {...good, feel: 10n}, kept: 2},
    {what: 'a function in a field', exercise: {...good, feel: fail}, kept: 2},
    {what: 'a text object in a field', exercise: {...good, feel: new String('x')}, kept: 2},
    {what: 'a date in a field', exercise: {...good, dose: {sets: new Date(0)}}, kept: 2},
    {
      what: 'an object that throws when it is printed',
      exercise: {...good, feel: {toString: fail}},
      kept: 2,
    },
    {what: 'a list of 4 billion holes', exercise: {...good, feel: new Array(4e9)}, kept: 2},
  ]) {
    it(what, () => {
      const input = {exercises: [{name: 'Tilt'}, exercise]};
      const {exercises} = planOf(input);
      expect(exercises.map(({name}) => name)).to.deep.equal(['Tilt', 'Bridge'].slice(0, kept));
      expect(issuesOf(input).some(({severity}) => severity === 'error')).to.equal(true);
      for (const {path} of issuesOf(input)) expect(path).to.match(/^exercises\[1\]/);
    });
  }
});

describe('Input of an odd shape', () => {
  it('a revoked proxy as the whole plan is an error', () => {
    expect(problemsOf(revoked({}))).to.deep.equal(['error ']);
  });

  it('an object of a class is read by its own fields', () => {
    expect(planOf(new Clinic()).exercises).to.deep.equal([{name: 'Tilt', id: 'tilt'}]);
  });

  it('an object without a prototype is read', () => {
    expect(issuesOf(Object.assign(Object.create(null), withExercise({})))).to.deep.equal([]);
  });

  it('an object that holds itself is read as far as a plan goes', () => {
    expect(planOf(cyclic()).exercises.map(({name}) => name)).to.deep.equal(['Round', 'Bridge']);
  });

  for (const {what, input} of [
    {what: 'an object in a field', input: () => ({exercises: [good], name: deep()})},
    {what: 'an object in an unknown field', input: () => ({exercises: [good], odd: deep()})},
    {
      what: 'a list in a text',
      input: () =>
        `{"exercises":[{"name":"Bridge","odd":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}]}`,
    },
  ]) {
    it(`${DEPTH} levels deep does not hide the rest: ${what}`, () => {
      expect(planOf(input()).exercises).to.deep.equal([{name: 'Bridge', id: 'bridge'}]);
      expect(issuesOf(input())).to.have.length(1);
    });
  }

  for (const {what, input} of [
    {what: 'a plan', input: deep},
    {what: 'an unfinished text', input: () => '{"exercises":['.repeat(DEPTH)},
  ]) {
    it(`${DEPTH} levels deep is an error, not an exception: ${what}`, () => {
      expect(parsePlan(input()).plan).to.equal(undefined);
      expect(issuesOf(input())[0]!.severity).to.equal('error');
    });
  }
});
