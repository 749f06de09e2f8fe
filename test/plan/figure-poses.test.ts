import {expect} from '@open-wc/testing';
import {FIGURE, MARCH, messageAt, motionOf, POSE, withFigure} from './figure-support.js';
import {issuesOf, planOf, problemsOf, withExercise} from './support.js';

const withPhases = (phases: unknown) => withFigure({...MARCH, phases});

describe('A pose that is like', () => {
  for (const {which, names, like, hint} of [
    {which: 'itself', names: ['a', 'b', 'c'], like: 'b', hint: /earlier/},
    {which: 'a later one', names: ['a', 'b', 'c'], like: 'c', hint: /earlier/},
    {which: 'one that there is not', names: ['start', 'b'], like: 'strat', hint: /“start”\?/},
    {which: 'what JavaScript knows', names: ['a', 'b'], like: 'toString', hint: /Known are: a\./},
  ]) {
    it(`${which} is like none, with an error`, () => {
      const poses = names.map((name, i) => (i === 1 ? {name, like} : {name}));
      expect(problemsOf(withFigure({poses}))).to.deep.equal([`error ${POSE}.like`]);
      expect(messageAt(withFigure({poses}), `${POSE}.like`)).to.match(hint);
      expect(motionOf(withFigure({poses})).poses).to.deep.equal(names.map((name) => ({name})));
    });
  }
});

describe('Poses of the same name', () => {
  for (const {names, kept, wrong} of [
    {names: ['a', 'a'], kept: ['a', 'a-2'], wrong: [1]},
    {names: ['a', 'a', 'a'], kept: ['a', 'a-2', 'a-3'], wrong: [1, 2]},
    {names: ['a', 'a', 'a-2'], kept: ['a', 'a-3', 'a-2'], wrong: [1]},
    {names: ['__proto__', '__proto__'], kept: ['__proto__', '__proto__-2'], wrong: [1]},
  ]) {
    it(`${names.join(', ')} become ${kept.join(', ')}, with an error for each that changed`, () => {
      const input = withFigure({poses: names.map((name) => ({name}))});
      expect(motionOf(input).poses.map(({name}) => name)).to.deep.equal(kept);
      const paths = wrong.map((i) => `${FIGURE}.poses[${i}].name`);
      expect(problemsOf(input)).to.deep.equal(paths.map((path) => `error ${path}`));
      for (const path of paths) {
        expect(messageAt(input, path))
          .to.contain(`“${names[0]}”`)
          .and.not.to.match(/\bid\b/);
      }
    });
  }

  it('still fit into the plan when they are as long as a text may be', () => {
    const poses = [{name: 'x'.repeat(2_000)}, {name: 'x'.repeat(2_000)}];
    const plan = planOf(withFigure({poses}));
    expect(issuesOf(plan)).to.deep.equal([]);
    expect(planOf(plan)).to.deep.equal(plan);
    // One issue for the name; one for the step, which names the poses that there are.
    const input = withExercise({figure: {poses}, steps: [{text: 'Go.', pose: 'b'}]});
    for (const {message} of issuesOf(input)) expect(message.length).to.be.below(400);
  });
});

describe('The phases of a motion', () => {
  it('whose pose there is not are left out with an error each; the others stay', () => {
    const input = withPhases(['start', 'hodl', {pose: 'top', hold: 1}, {pose: 'hold', move: 2}]);
    const paths = [`${FIGURE}.phases[1].pose`, `${FIGURE}.phases[2].pose`];
    expect(problemsOf(input)).to.deep.equal(paths.map((path) => `error ${path}`));
    expect(messageAt(input, paths[0]!)).to.contain('Did you mean “hold”?');
    expect(messageAt(input, paths[1]!)).to.contain('Known are: start, hold.');
    expect(motionOf(input).phases).to.deep.equal([{pose: 'start'}, {pose: 'hold', move: 2}]);
  });

  for (const {what, phases, errors} of [
    {what: 'an empty list', phases: [], errors: 0},
    {what: 'only poses that there are not', phases: ['top', 'bottom'], errors: 2},
  ]) {
    it(`are the poses in their order where they were written as ${what}`, () => {
      expect(motionOf(withPhases(phases))).not.to.have.property('phases');
      expect(issuesOf(withPhases(phases))).to.have.length(errors);
    });
  }

  for (const hold of ['dose', 0, 2.5, 60]) {
    it(`may hold for ${hold}`, () => {
      const phases = [{pose: 'start', hold}];
      expect(issuesOf(withPhases(phases))).to.deep.equal([]);
      expect(motionOf(withPhases(phases)).phases).to.deep.equal(phases);
    });
  }

  for (const hold of ['long', 'Dose', '2', -1, 61, NaN, null, true, [1, 2], {seconds: 1}]) {
    it(`cannot hold for ${typeof hold === 'number' ? hold : JSON.stringify(hold)}: the phase stays without`, () => {
      const input = withPhases([{pose: 'start', hold}]);
      const path = `${FIGURE}.phases[0].hold`;
      expect(problemsOf(input)).to.deep.equal([`error ${path}`]);
      expect(messageAt(input, path)).to.contain('seconds from 0 to 60, or dose');
      expect(motionOf(input).phases).to.deep.equal([{pose: 'start'}]);
    });
  }
});

describe('The path of an issue counts the entries that were left out before it', () => {
  for (const {path, figure} of [
    {path: 'poses[1].like', figure: {poses: [5, {name: 'a', like: 'b'}]}},
    {path: 'poses[2].name', figure: {poses: [5, {name: 'a'}, {name: 'a'}]}},
    {path: 'phases[1].pose', figure: {poses: [{name: 'a'}], phases: [5, 'b']}},
    {path: 'poses[1].contacts', figure: {poses: [5, {name: 'a', contacts: {hands: 'leftShin'}}]}},
  ]) {
    it(`${path} in ${JSON.stringify(figure)}`, () => {
      const [, second, ...more] = problemsOf(withFigure(figure));
      expect(second)
        .to.match(/^(?:error|warning) /)
        .and.contain(` ${FIGURE}.${path}`);
      expect(more).to.deep.equal([]);
    });
  }
});

describe('An issue in the text of a motion has the line and column of', () => {
  const text = `{"exercises": [{
  "name": "x",
  "figure": {
    "poses": [
      {"name": "a", "leftKnee": 200},
      {"name": "b", "like": "z", "neck": {"flexion": 500},
        "contacts": {"hands": "leftShin"}},
      {"name": "a"}
    ],
    "phases": ["b",
      "c"]
  },
  "steps": [{"text": "Go.", "pose": "d"}]
}, {"name": "y", "figure": "squat"}]}`;

  for (const {path, line, column} of [
    {path: `${FIGURE}.poses[0].leftKnee`, line: 5, column: 21},
    {path: `${POSE}.like`, line: 6, column: 21},
    {path: `${POSE}.neck.flexion`, line: 6, column: 43},
    {path: `${POSE}.contacts`, line: 7, column: 9},
    {path: `${FIGURE}.poses[2].name`, line: 8, column: 8},
    {path: `${FIGURE}.phases[1].pose`, line: 11, column: 7},
    {path: 'exercises[0].steps[0].pose', line: 13, column: 29},
    {path: 'exercises[1].figure', line: 14, column: 18},
  ]) {
    it(`${path}: ${line}:${column}`, () => {
      expect(issuesOf(text)).to.have.length(8);
      expect(issuesOf(text).find((issue) => issue.path === path)).to.include({line, column});
    });
  }
});
