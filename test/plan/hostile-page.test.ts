import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {planOf, withItems} from './support.js';

const fail = () => {
  throw new Error('hostile');
};

describe('Names that mean something to JavaScript', () => {
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    it(`${name} is an id like any other`, () => {
      const exercises = [{name: 'A', id: name}];
      const plan = planOf({exercises, routines: [{id: name, items: [name]}]});
      expect(plan.exercises[0]!.id).to.equal(name);
      expect(plan.routines[0]!.items).to.deep.equal([{exercise: name}]);
    });

    it(`${name} leads nowhere when no exercise has it as id`, () => {
      expect(planOf(withItems(['A'], ['a', name])).routines[0]!.items).to.have.length(1);
    });

    it(`${name} is an unknown field like any other`, () => {
      const text = `{"exercises":[{"name":"A","${name}":{"feel":"x","polluted":1}}],"${name}":{"name":"x"}}`;
      const {plan, issues} = parsePlan(text);
      expect(issues.map(({severity}) => severity)).to.deep.equal(['warning', 'warning']);
      expect(plan).not.to.have.property('name');
      expect(plan!.exercises[0]).not.to.have.property('feel');
      expect({}).not.to.have.property('polluted');
    });
  }

  it('fields that a prototype holds are not read', () => {
    const exercise = Object.assign(Object.create({feel: 'inherited'}), {name: 'A'});
    expect(planOf({exercises: [exercise]}).exercises[0]).not.to.have.property('feel');
  });
});

describe('A page that has changed the built-ins', () => {
  const patched = (holder: object, name: string, value: unknown, use: () => void) => {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    Object.defineProperty(holder, name, {
      value,
      configurable: true,
      enumerable: !before,
      writable: true,
    });
    try {
      use();
    } finally {
      if (before) Object.defineProperty(holder, name, before);
      else Reflect.deleteProperty(holder, name);
    }
  };
  const input = withItems(['Tilt', 'Bridge'], ['tilt', {exercise: 'bridge', dose: {sets: [1, 2]}}]);
  const expected = planOf(input);

  for (const {what, holder, name, value} of [
    {
      what: 'an enumerable Object.prototype.extend',
      holder: Object.prototype,
      name: 'extend',
      value: fail,
    },
    {
      what: 'an enumerable Object.prototype.name',
      holder: Object.prototype,
      name: 'name',
      value: 'x',
    },
    {
      what: 'an enumerable Array.prototype.last',
      holder: Array.prototype,
      name: 'last',
      value: fail,
    },
    {what: 'an Array.prototype.toJSON', holder: Array.prototype, name: 'toJSON', value: () => '[]'},
  ]) {
    it(`by ${what} gets the same plan`, () => {
      let parsed = [parsePlan(null)];
      patched(holder, name, value, () => {
        parsed = [parsePlan(input), parsePlan(structuredClone(input))];
      });
      for (const {plan, issues} of parsed) {
        expect(plan).to.deep.equal(expected);
        expect(issues).to.deep.equal([]);
      }
    });
  }

  it('by a String.prototype.normalize that throws gets an error, not an exception', () => {
    let parsed = parsePlan(null);
    patched(String.prototype, 'normalize', fail, () => (parsed = parsePlan(input)));
    expect(parsed.plan).to.equal(undefined);
    expect(parsed.issues.map(({severity}) => severity)).to.deep.equal(['error']);
  });
});
