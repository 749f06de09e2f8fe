import {expect} from '@open-wc/testing';
import {issuesOf, planOf, problemsOf, withExercise} from './support.js';

const GOOD = {
  lang: 'en',
  name: 'Plan',
  exercises: [
    {name: 'Tilt', feel: 'Warm.', dose: {sets: 1, repetitions: 8}, variants: [{kind: 'easier'}]},
    {name: 'Bridge'},
  ],
  routines: [{name: 'Morning', items: [{exercise: 'tilt', variant: 'easier'}, 'bridge']}],
};

/** `value` put at a path such as `exercises[0].dose.sets` of a copy of the good plan. */
function withAt(path: string, value: unknown): object {
  const input = structuredClone(GOOD);
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop()!;
  let holder: Record<string, unknown> = input;
  for (const step of steps) holder = (holder[step] ??= {}) as Record<string, unknown>;
  holder[last] = value;
  return input;
}

/** The same plan, parsed, as if the field had never been written. */
const WITHOUT = (path: string) => planOf(withAt(path, undefined));

describe('A field of the wrong type is left out, and everything else still shows', () => {
  for (const {path, value, right} of [
    {path: 'version', value: '1', right: '1'},
    {path: 'version', value: 2, right: '1'},
    {path: 'lang', value: 'not a language', right: 'language tag'},
    {path: 'lang', value: 5, right: 'language tag'},
    {path: 'name', value: '', right: 'a text of 1 to 2000 characters'},
    {path: 'name', value: {en: 'Plan'}, right: 'a text'},
    {path: 'summary', value: ['one'], right: 'a text'},
    {path: 'license', value: true, right: 'a text'},
    {path: 'author', value: 'Dr. X', right: 'an object { } with name, role, url'},
    {path: 'provider', value: [], right: 'an object'},
    {path: 'lastReviewed', value: '1.11.2026', right: 'year-month-day'},
    {path: 'lastReviewed', value: '2026-02-30', right: 'year-month-day'},
    {path: 'nextReview', value: 2028, right: 'year-month-day'},
    {path: 'safety', value: 'Stop.', right: 'an object { } with emergency'},
    {path: 'advice', value: 'Keep moving.', right: 'a list of texts'},
    {path: 'painScale', value: 3, right: 'an object'},
    {path: 'exercises[0].id', value: 7, right: 'a text'},
    {path: 'exercises[0].purpose', value: null, right: 'a text'},
    {path: 'exercises[0].position', value: 'lying', right: 'one of supine, prone'},
    {path: 'exercises[0].target', value: 'back', right: 'a list of texts'},
    {path: 'exercises[0].steps', value: 'Lie down.', right: 'a list'},
    {path: 'exercises[0].feel', value: false, right: 'a text'},
    {path: 'exercises[0].avoid', value: {}, right: 'a list of texts'},
    {path: 'exercises[0].dose', value: '3 x 10', right: 'an object { } with sets'},
    {path: 'exercises[0].dose.sets', value: '3', right: 'a whole number from 1 to 100'},
    {path: 'exercises[0].dose.sides', value: 'one', right: 'one of both, each'},
    {path: 'exercises[0].dose.note', value: 1, right: 'a text'},
    {path: 'exercises[0].variants', value: {kind: 'easier'}, right: 'a list'},
    {path: 'exercises[0].figure', value: 1, right: 'a text'},
    {path: 'exercises[0].image', value: 'a.png', right: 'an object { } with src'},
    {path: 'exercises[0].video', value: 'a.mp4', right: 'an object { } with src'},
    {path: 'exercises[0].sources', value: 'NHS', right: 'a list'},
    {path: 'routines[0].summary', value: 1, right: 'a text'},
    {path: 'routines[0].frequency', value: [], right: 'a text'},
    {path: 'routines[0].items[0].dose', value: 2, right: 'an object'},
    {path: 'routines[0].items[0].variant', value: 'simpler', right: 'one of easier, harder'},
    {path: 'routines[0].items[0].note', value: {}, right: 'a text'},
  ]) {
    it(`${path} = ${JSON.stringify(value)}: should be ${right}`, () => {
      const input = withAt(path, value);
      expect(problemsOf(input)).to.include(`error ${path}`);
      const issue = issuesOf(input).find((one) => one.path === path)!;
      expect(issue.message).to.match(/^Should be /);
      expect(issue.message).to.contain(right);
      if (path !== 'exercises[0].variants') expect(problemsOf(input)).to.have.lengthOf(1);
      expect(planOf(input)).to.deep.equal(WITHOUT(path));
    });
  }
});

describe('An entry of the wrong type is left out of its list', () => {
  for (const {path, list, kept} of [
    {path: 'avoid[1]', list: ['a', 5, 'b'], kept: ['a', 'b']},
    {path: 'target[0]', list: [null, 'b'], kept: ['b']},
    {path: 'steps[1]', list: ['a', ['b'], 'c'], kept: [{text: 'a'}, {text: 'c'}]},
    {path: 'steps[0].text', list: [{pose: 'hold'}, 'c'], kept: [{text: 'c'}]},
    {path: 'variants[0].kind', list: [{kind: 'soft'}, {kind: 'bed'}], kept: [{kind: 'bed'}]},
    {path: 'sources[1]', list: [{name: 'NHS'}, 'x'], kept: [{name: 'NHS'}]},
  ]) {
    it(`exercises[0].${path} of ${JSON.stringify(list)}`, () => {
      const field = path.replace(/\[.*/, '');
      const input = withExercise({[field]: list});
      expect(problemsOf(input)).to.deep.equal([`error exercises[0].${path}`]);
      expect(planOf(input).exercises[0]).to.deep.include({[field]: kept});
    });
  }
});

describe('A field that cannot be missing takes along only what holds it', () => {
  for (const {path, input, lost} of [
    {
      path: 'exercises[0].name',
      input: {exercises: [{id: 'x'}, {name: 'Bridge'}]},
      lost: 'the exercise',
    },
    {
      path: 'exercises[0].name',
      input: {exercises: [{name: ' '}, {name: 'Bridge'}]},
      lost: 'the exercise whose name is blank',
    },
    {path: 'author.name', input: {...GOOD, author: {role: 'Doctor'}}, lost: 'the author'},
    {
      path: 'exercises[0].image.src',
      input: withExercise({image: {alt: 'A knee'}}),
      lost: 'the picture',
    },
    {
      path: 'painScale.bands[0].label',
      input: {...GOOD, painScale: {bands: [{upTo: 3}, {upTo: 10, label: 'Much'}]}},
      lost: 'the band of the pain scale',
    },
    {
      path: 'routines[0].items',
      input: {...GOOD, routines: [{name: 'Odd'}, ...GOOD.routines]},
      lost: 'the routine',
    },
  ]) {
    it(`${path}: without it, ${lost} is left out`, () => {
      expect(problemsOf(input)).to.deep.equal([`error ${path}`]);
      expect(JSON.stringify(planOf(input))).not.to.match(/null|"id":"x"|Doctor|A knee|Odd/);
      expect(planOf(input).exercises).to.have.length.above(0);
    });
  }

  for (const {what, input, path} of [
    {what: 'nothing at all', input: undefined, path: ''},
    {what: 'null', input: null, path: ''},
    {what: 'a number', input: 5, path: ''},
    {what: 'a list', input: [{name: 'Tilt'}], path: ''},
    {what: 'an empty object', input: {}, path: 'exercises'},
    {what: 'an empty list of exercises', input: {exercises: []}, path: 'exercises'},
    {what: 'the text null', input: 'null', path: ''},
    {what: 'one exercise without a name', input: {exercises: [{}]}, path: 'exercises[0].name'},
  ]) {
    it(`${what} is no plan, and the error says so`, () => {
      expect(problemsOf(input)).to.deep.equal([`error ${path}`]);
      expect(() => planOf(input)).to.throw('There is no plan');
    });
  }
});

describe('A field that is not known', () => {
  for (const {path, input, meant} of [
    {path: 'exercizes', input: {...GOOD, exercizes: []}, meant: 'exercises'},
    {path: 'langauge', input: {...GOOD, langauge: 'en'}, meant: undefined},
    {path: 'exercises[0].stpes', input: withExercise({stpes: ['x']}), meant: 'steps'},
    {path: 'exercises[0].dose.reps', input: withExercise({dose: {reps: 5}}), meant: undefined},
    {path: 'exercises[0].dose.Sets', input: withExercise({dose: {Sets: 5}}), meant: 'sets'},
    {
      path: 'exercises[0].dose.holdSecond',
      input: withExercise({dose: {holdSecond: 5}}),
      meant: 'holdSeconds',
    },
    {
      path: 'exercises[0].image.srcs',
      input: withExercise({image: {src: 'a.png', alt: 'x', srcs: ''}}),
      meant: 'src',
    },
    {path: '["my field"]', input: {...GOOD, 'my field': 1}, meant: undefined},
  ]) {
    const hint = meant ? `asks whether ${meant} was meant` : 'lists what is known';
    it(`${path} is a warning that ${hint}`, () => {
      expect(problemsOf(input)).to.deep.equal([`warning ${path}`]);
      const fragment = meant ? `Did you mean ${meant}?` : 'Known are: ';
      expect(issuesOf(input)[0]!.message).to.contain(fragment);
    });
  }
});

describe('A picture', () => {
  it('without alt shows, with a warning', () => {
    const input = withExercise({image: {src: 'a.png'}});
    expect(problemsOf(input)).to.deep.equal(['warning exercises[0].image']);
    expect(planOf(input).exercises[0]!.image).to.deep.equal({src: 'a.png'});
  });
});
