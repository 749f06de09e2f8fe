import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {FIGURE, MARCH, messageAt, motionOf, POSE, withFigure} from './figure-support.js';
import {issuesOf, planOf, problemsOf, withExercise} from './support.js';

const many = (count: number) => Array.from({length: count}, (_, i) => i);

describe('Hostile motions', () => {
  it('change no prototype: __proto__ is a field that is not known, and a name like any other', () => {
    const text = `{"exercises": [{"name": "x", "figure": {"__proto__": {"polluted": 1},
      "poses": [{"name": "__proto__", "__proto__": {"leftKnee": 50},
        "leftKnee": {"__proto__": {"flexion": 9}}, "contacts": {"__proto__": {"hands": "belly"}}},
        {"name": "b", "like": "__proto__"}], "phases": ["__proto__"]}}]}`;
    expect(problemsOf(text)).to.deep.equal([
      `warning ${FIGURE}.__proto__`,
      ...['', '.leftKnee', '.contacts'].map((at) => `warning ${FIGURE}.poses[0]${at}.__proto__`),
    ]);
    const {poses, phases} = motionOf(text);
    expect(poses[0]!.leftKnee).to.deep.equal({});
    expect(poses[0]!.leftKnee).not.to.have.property('flexion');
    expect(poses[1]!.like).to.equal('__proto__');
    expect(phases).to.deep.equal([{pose: '__proto__'}]);
    expect({}).not.to.have.property('polluted');
  });

  it('that throw when they are read cost only what throws', () => {
    const pose = {
      name: 'hold',
      knees: 5,
      get hips() {
        throw new Error('hostile');
      },
    };
    const input = withFigure({poses: [new Proxy({}, {ownKeys: () => fail()}), pose]});
    expect(problemsOf(input)).to.deep.equal([`error ${FIGURE}.poses[0]`, `error ${POSE}.hips`]);
    expect(motionOf(input)).to.deep.equal({poses: [{name: 'hold', knees: 5}]});
  });

  for (const {field, most, entries} of [
    {field: 'poses', most: 24, entries: many(10_000).map((i) => ({name: `p${i}`}))},
    {field: 'phases', most: 48, entries: many(10_000).map(() => ({pose: 'start'}))},
  ]) {
    it(`of 10,000 ${field}: only the first ${most} are read`, () => {
      const input = withFigure({...MARCH, phases: undefined, [field]: entries});
      expect(motionOf(input)).to.have.property(field).that.deep.equals(entries.slice(0, most));
      expect(issuesOf(input)).to.have.length(1);
      expect(messageAt(input, `${FIGURE}.${field}`)).to.contain(`Only the first ${most} of 10000`);
    });
  }

  const wrong = {...MARCH, poses: many(4).map(() => ({name: 'a', like: 'b', knees: 200}))};
  for (const {what, figure, most} of [
    {what: 'a good motion', figure: MARCH, most: 0},
    {
      what: 'a motion that cannot be reached',
      figure: {poses: [{name: 'a', contacts: {hands: 'leftShin'}}]},
      most: 200,
    },
    {what: 'a motion with a dozen faults', figure: wrong, most: 130_000},
  ]) {
    it(`10,000 exercises, each with ${what}, are all read`, () => {
      const input = {exercises: many(10_000).map((i) => ({name: `e${i}`, figure}))};
      const {plan, issues} = parsePlan(input);
      expect(plan!.exercises).to.have.length(10_000);
      expect(issues.length).to.be.at.most(most);
    });
  }
});

describe('A plan with motions that is parsed again', () => {
  for (const {what, figure} of [
    {what: 'a good one', figure: MARCH},
    {
      what: 'one beyond its limits',
      figure: {poses: [{name: 'a', knees: {flexion: 500}, lean: -99}]},
    },
    {
      what: 'one of wrong types',
      figure: {poses: [{name: 'a', knees: [], contacts: {hands: 'x'}}], view: 1},
    },
    {what: 'one that leads nowhere', figure: {poses: [{name: 'a', like: 'b'}], phases: ['c']}},
    {
      what: 'one with the same name twice',
      figure: {poses: [{name: 'a'}, {name: 'a'}], phases: ['a']},
    },
    {what: 'one that there is not', figure: 'squat'},
  ]) {
    it(`is the same and has no issue, where it held ${what}`, () => {
      const plan = planOf(withExercise({figure, steps: [{text: 'Go.', pose: 'a'}]}));
      expect(parsePlan(plan)).to.deep.equal({plan, issues: []});
      expect(parsePlan(JSON.stringify(plan))).to.deep.equal({plan, issues: []});
    });
  }
});

function fail(): never {
  throw new Error('hostile');
}
