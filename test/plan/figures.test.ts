import {expect} from '@open-wc/testing';
import {motions} from '../../src/figure/motions.js';
import {parseMotion} from '../../src/plan.js';
import {FIGURE, MARCH, messageAt, motionOf, POSE, withFigure} from './figure-support.js';
import {exerciseOf, issuesOf, planOf, problemsOf, withExercise} from './support.js';

describe('A figure that comes with the package', () => {
  for (const name of motions.keys()) {
    it(`${name} is kept by its name, for an exercise and for a variant`, () => {
      const input = withExercise({figure: name, variants: [{kind: 'chair', figure: name}]});
      expect(issuesOf(input)).to.deep.equal([]);
      const {figure, variants} = planOf(input).exercises[0]!;
      expect([figure, variants![0]!.figure]).to.deep.equal([name, name]);
    });
  }

  for (const {figure, meant} of [
    {figure: 'pelvic-titl', meant: 'pelvic-tilt'},
    {figure: 'Pelvic tilt', meant: 'pelvic-tilt'},
    {figure: 'pressup', meant: 'press-up'},
    {figure: 'squat', meant: undefined},
    {figure: '__proto__', meant: undefined},
    {figure: 'constructor', meant: undefined},
    {figure: 'x'.repeat(300), meant: undefined},
  ]) {
    const hint = meant ? `asks whether ${meant} was meant` : 'names those that there are';
    it(`“${figure.slice(0, 20)}” is none: it is left out with an error that ${hint}`, () => {
      const input = withExercise({figure, variants: [{kind: 'chair', figure}]});
      const paths = [FIGURE, 'exercises[0].variants[0].figure'];
      expect(problemsOf(input)).to.deep.equal(paths.map((path) => `error ${path}`));
      expect(planOf(input)).to.deep.equal(planOf(withExercise({variants: [{kind: 'chair'}]})));
      const expected = meant ? `Did you mean “${meant}”?` : [...motions.keys()].join(', ');
      for (const path of paths) {
        expect(messageAt(input, path)).to.contain(expected).and.to.contain(figure.slice(0, 60));
      }
      expect(messageAt(input, FIGURE).length).to.be.below(400);
    });
  }
});

describe('The pose of a step', () => {
  const steps = (pose: string) => ['Lie down.', {text: 'Hold.', pose}];
  const path = 'exercises[0].steps[1].pose';

  for (const {where, figure} of [
    {where: 'a built-in figure', figure: 'pelvic-tilt'},
    {where: 'a motion of the author’s own', figure: MARCH},
  ]) {
    it(`is kept where ${where} has it`, () => {
      const input = withExercise({figure, steps: steps('hold')});
      expect(issuesOf(input)).to.deep.equal([]);
      expect(planOf(input).exercises[0]!.steps![1]).to.deep.equal({text: 'Hold.', pose: 'hold'});
    });

    for (const {pose, hint} of [
      {pose: 'hodl', hint: 'Did you mean “hold”?'},
      {pose: 'middle', hint: 'Known are: start, hold.'},
      {pose: '__proto__', hint: 'Known are: start, hold.'},
    ]) {
      it(`is left out with a warning where ${where} has none of the name ${pose}; the step stays`, () => {
        const input = withExercise({figure, steps: steps(pose)});
        expect(problemsOf(input)).to.deep.equal([`warning ${path}`]);
        expect(messageAt(input, path)).to.contain(`“${pose}”`).and.to.contain(hint);
        expect(planOf(input).exercises[0]!.steps![1]).to.deep.equal({text: 'Hold.'});
      });
    }
  }

  it('is left out with a warning where there is no figure, which the warning says', () => {
    const input = withExercise({steps: steps('hold')});
    expect(problemsOf(input)).to.deep.equal([`warning ${path}`]);
    expect(messageAt(input, path)).to.contain('no figure');
    expect(exerciseOf({steps: steps('hold')}).steps![1]).to.deep.equal({text: 'Hold.'});
  });
});

describe('A motion of the author’s own', () => {
  it(`of ${JSON.stringify(MARCH).length} characters is read without an issue and kept as written`, () => {
    for (const input of [withFigure(MARCH), JSON.stringify(withFigure(MARCH))]) {
      expect(issuesOf(input)).to.deep.equal([]);
      expect(motionOf(input)).to.deep.equal(MARCH);
    }
  });

  it('may stand in a variant', () => {
    const input = withExercise({variants: [{kind: 'harder', figure: MARCH}]});
    expect(issuesOf(input)).to.deep.equal([]);
    expect(planOf(input).exercises[0]!.variants![0]!.figure).to.deep.equal(MARCH);
  });

  for (const [name, motion] of motions) {
    it(`may be ${name} as it comes with the package`, () => {
      expect(issuesOf(withFigure(motion))).to.deep.equal([]);
      expect(motionOf(withFigure(motion))).to.deep.equal(motion);
    });
  }

  it('may say what a hand is on, and which pose comes next, in one word', () => {
    const input = withFigure({
      poses: [{name: 'start', contacts: {feet: 'floor'}, knees: 9, hips: {flexion: 9}}],
      phases: ['start'],
    });
    expect(issuesOf(input)).to.deep.equal([]);
    expect(motionOf(input)).to.deep.equal({
      poses: [{name: 'start', contacts: {feet: {on: 'floor'}}, knees: 9, hips: {flexion: 9}}],
      phases: [{pose: 'start'}],
    });
  });
});

describe('A motion on its own is read as in a plan, with paths that begin in it:', () => {
  for (const {what, figure} of [
    {what: 'a good one', figure: MARCH},
    {what: 'one beyond its limits', figure: {poses: [{name: 'a', knees: {flexion: 500}}]}},
    {what: 'one that leads nowhere', figure: {poses: [{name: 'a', like: 'b'}], phases: ['c']}},
    {what: 'one with an unknown joint', figure: {poses: [{name: 'a', spine: 9}]}},
    {what: 'one out of reach', figure: {poses: [{name: 'a', contacts: {hands: 'leftShin'}}]}},
    {what: 'one without a pose', figure: {poses: []}},
    {what: 'a number', figure: 5},
  ]) {
    it(what, () => {
      const {motion, issues} = parseMotion(figure);
      expect(motion).to.deep.equal(exerciseOf({figure}).figure);
      const inPlan = issuesOf(withFigure(figure)).map(({severity, path}) => ({severity, path}));
      const alone = issues.map(({severity, path}) => ({
        severity,
        path: path ? `${FIGURE}.${path}` : FIGURE,
      }));
      expect(alone).to.deep.equal(inPlan);
      expect(parseMotion(JSON.stringify(figure)).motion).to.deep.equal(motion);
    });
  }

  it('a text that is not JSON, with line and column', () => {
    const {motion, issues} = parseMotion('{"poses": [\n{"name": a}]}');
    expect(motion).to.equal(undefined);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({severity: 'error', path: '', line: 2, column: 10});
  });
});

describe('A motion without a pose is left out with an error; the exercise stays', () => {
  for (const {figure, path} of [
    {figure: {}, path: 'poses'},
    {figure: {poses: []}, path: 'poses'},
    {figure: {poses: 'start'}, path: 'poses'},
    {figure: {poses: [{}]}, path: 'poses[0].name'},
    {figure: {poses: [{name: ' '}]}, path: 'poses[0].name'},
    {figure: {poses: ['start']}, path: 'poses[0]'},
  ]) {
    it(`${JSON.stringify(figure)}: ${path}`, () => {
      expect(problemsOf(withFigure(figure))).to.deep.equal([`error ${FIGURE}.${path}`]);
      expect(planOf(withFigure(figure))).to.deep.equal(planOf(withExercise({})));
    });
  }
});

describe('What hands and feet cannot reach is a warning, and they are drawn as near as they come', () => {
  for (const {what, position, pose} of [
    {
      what: 'hands on the shins of straight legs',
      position: 'supine',
      pose: {contacts: {hands: 'leftShin'}},
    },
    {what: 'one hand there', position: 'supine', pose: {contacts: {rightHand: 'rightShin'}}},
    {
      what: 'palms far ahead',
      position: 'quadruped',
      pose: {hips: 90, knees: 90, contacts: {hands: {on: 'floor', ahead: 1}}},
    },
    {
      what: 'hands on the floor beside who stands upright',
      position: 'standing',
      pose: {contacts: {hands: 'floor'}},
    },
  ]) {
    it(`${position}: ${what}`, () => {
      const input = withFigure({position, poses: [{name: 'start', ...pose}]});
      const path = `${FIGURE}.poses[0].contacts`;
      expect(problemsOf(input)).to.deep.equal([`warning ${path}`]);
      expect(messageAt(input, path)).to.match(/\d %/);
      expect(motionOf(input).poses[0]).to.have.property('contacts');
    });
  }

  it('one issue for each pose, for those too that take their contacts over', () => {
    const poses = [
      {name: 'a', contacts: {hands: 'leftShin'}},
      {name: 'b', like: 'a'},
    ];
    expect(problemsOf(withFigure({poses}))).to.deep.equal([
      `warning ${FIGURE}.poses[0].contacts`,
      `warning ${POSE}.contacts`,
    ]);
  });
});
