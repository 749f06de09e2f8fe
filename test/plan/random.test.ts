import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {PlanIssue} from '../../src/plan/issue.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {planShaped} from './arbitrary-plan.js';

/** What any plan must be, whatever it was made from. */
function check(input: unknown): void {
  const {plan, issues} = parsePlan(input, {baseUrl: 'https://clinic.example/plan.json'});
  for (const {message, path} of issues) {
    expect(message).to.match(/^[^]+[.?]$/);
    expect(message).not.to.contain('undefined');
    expect(path).to.be.a('string');
  }
  if (!plan) {
    expect(issues.some(({severity}) => severity === 'error')).to.equal(true);
    return;
  }
  const ids = plan.exercises.map(({id}) => id);
  expect(new Set(ids).size).to.equal(ids.length);
  expect(new Set(plan.routines.map(({id}) => id)).size).to.equal(plan.routines.length);
  expect(plan.routines).to.have.length.above(0);
  for (const {items} of plan.routines) {
    expect(items).to.have.length.above(0);
    for (const item of items) {
      const target = plan.exercises.find(({id}) => id === item.exercise)!;
      expect(target).not.to.equal(undefined);
      if (item.variant) expect(target.variants!.map((one) => one.kind)).to.include(item.variant);
    }
  }

  const again = parsePlan(plan);
  expect(again.plan).to.deep.equal(plan);
  expect(again.issues.filter(isWrong)).to.deep.equal([]);
  // As text −0 becomes 0, which is the same number.
  const written = JSON.stringify(plan);
  expect(parsePlan(written).plan).to.deep.equal(JSON.parse(written));
}

describe('Whatever is given, the plan that comes out is sound, or an error says why there is none', () => {
  it('for any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), check), {numRuns: 1_000});
  });

  it('for any JavaScript value', () => {
    const anything = fc.anything({
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(fc.property(anything, check), {numRuns: 1_000});
  });

  it('for anything that looks like a plan', () => {
    fc.assert(fc.property(planShaped, check), {numRuns: 1_500});
  });

  it('for the JSON text of anything that looks like a plan', () => {
    const json = planShaped.filter((plan) => typeof plan === 'object');
    fc.assert(
      fc.property(json, (plan) => check(JSON.stringify(plan, dropBigints))),
      {numRuns: 500},
    );
  });

  it('for any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), check), {numRuns: 1_000});
  });
});

function isWrong({severity}: PlanIssue): boolean {
  return severity === 'error';
}

function dropBigints(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? undefined : value;
}
