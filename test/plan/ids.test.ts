import {expect} from '@open-wc/testing';
import {slug} from '../../src/plan/slug.js';
import {issuesOf, planOf, problemsOf, withItems} from './support.js';

const idsOf = (exercises: readonly object[]) => planOf({exercises}).exercises.map(({id}) => id);

describe('The id of an exercise without one', () => {
  for (const {name, id} of [
    {name: 'Knee-to-chest stretch', id: 'knee-to-chest-stretch'},
    {name: 'Low back stretch (press-up)', id: 'low-back-stretch-press-up'},
    {name: '  90/90 — breathing  ', id: '90-90-breathing'},
    {name: 'Étirement du mollet', id: 'etirement-du-mollet'},
    {name: 'Übung für Füße', id: 'ubung-fur-fuße'},
    {name: 'מתיחת הברך לחזה', id: 'מתיחת-הברך-לחזה'},
    {name: 'בֶּרֶךְ', id: 'ברך'},
    {name: 'עמידת־שש', id: 'עמידת-שש'},
    {name: '抱膝 拉伸', id: '抱膝-拉伸'},
    {name: '무릎 당기기', id: '무릎-당기기'},
    {name: 'ひざ抱え', id: 'ひざ抱え'},
    {name: 'घुटना', id: 'घुटना'},
    {name: '🏃️ Run', id: 'run'},
    {name: '!!!', id: 'exercise-1'},
    {name: '🧘', id: 'exercise-1'},
    {name: '__proto__', id: 'proto'},
  ]) {
    it(`is “${id}” for the name “${name}”`, () => {
      expect(idsOf([{name}])).to.deep.equal([id]);
    });
  }

  it('is short, even where the name is very long', () => {
    expect(slug('a'.repeat(2_000))).to.have.lengthOf(100);
    expect(slug('ﷺ '.repeat(500)).length).to.be.at.most(100);
  });

  it('gets a number when another exercise has that name', () => {
    const exercises = [{name: 'Tilt'}, {name: 'Tilt'}, {name: 'tilt!'}];
    expect(idsOf(exercises)).to.deep.equal(['tilt', 'tilt-2', 'tilt-3']);
    expect(issuesOf({exercises})).to.deep.equal([]);
  });

  it('leaves an id that the editor wrote to its exercise, wherever that stands', () => {
    const exercises = [{name: 'Tilt'}, {name: 'Tilt'}, {name: 'Other', id: 'tilt'}];
    expect(idsOf(exercises)).to.deep.equal(['tilt-2', 'tilt-3', 'tilt']);
  });
});

describe('An id that two exercises have', () => {
  it('stays with the first; the second gets a number and an error', () => {
    const exercises = [
      {name: 'A', id: 'x'},
      {name: 'B', id: 'x'},
      {name: 'C', id: 'x-2'},
    ];
    expect(idsOf(exercises)).to.deep.equal(['x', 'x-3', 'x-2']);
    expect(problemsOf({exercises})).to.deep.equal(['error exercises[1].id']);
    expect(issuesOf({exercises})[0]!.message).to.contain('“x”').and.to.contain('“x-3”');
  });

  it('still fits into the plan when it is as long as a text may be', () => {
    const exercises = [
      {name: 'A', id: 'x'.repeat(2_000)},
      {name: 'B', id: 'x'.repeat(2_000)},
    ];
    const plan = planOf({exercises});
    expect(issuesOf(plan)).to.deep.equal([]);
    expect(planOf(plan)).to.deep.equal(plan);
  });
});

describe('The ids of routines', () => {
  it('are made from the names, or from the place in the plan', () => {
    const routines = [
      {name: 'Gentle start', items: ['a']},
      {items: ['a']},
      {name: '?', items: ['a']},
    ];
    const plan = planOf({exercises: [{name: 'a'}], routines});
    expect(plan.routines.map(({id}) => id)).to.deep.equal([
      'gentle-start',
      'routine-2',
      'routine-3',
    ]);
  });

  it('may be the same as those of exercises', () => {
    const exercises = [{name: 'Tilt'}];
    const routines = [{name: 'Tilt', items: ['tilt']}];
    expect(issuesOf({exercises, routines})).to.deep.equal([]);
    expect(planOf({exercises, routines}).routines[0]!.id).to.equal('tilt');
  });

  it('are numbered, with an error, when two are the same', () => {
    const routines = [
      {id: 'x', items: ['a']},
      {id: 'x', items: ['a']},
    ];
    const input = {exercises: [{name: 'a'}], routines};
    expect(planOf(input).routines.map(({id}) => id)).to.deep.equal(['x', 'x-2']);
    expect(problemsOf(input)).to.deep.equal(['error routines[1].id']);
  });
});

describe('An item whose exercise does not exist', () => {
  it('is left out with an error that suggests what was meant; the others stay', () => {
    const input = withItems(['Pelvic tilt', 'Bridge'], ['pelvic-titl', 'bridge']);
    expect(planOf(input).routines[0]!.items).to.deep.equal([{exercise: 'bridge'}]);
    expect(problemsOf(input)).to.deep.equal(['error routines[0].items[0]']);
    expect(issuesOf(input)[0]!.message)
      .to.contain('“pelvic-titl”')
      .and.to.contain('Did you mean “pelvic-tilt”?');
  });

  it('gets no suggestion when nothing is near', () => {
    const message = issuesOf(withItems(['Bridge'], ['squat', 'bridge']))[0]!.message;
    expect(message).not.to.contain('Did you mean');
  });

  it('takes its routine along when no other item is left', () => {
    const input = {
      exercises: [{name: 'Bridge'}],
      routines: [
        {name: 'Lost', items: ['squat']},
        {name: 'Kept', items: ['bridge']},
      ],
    };
    expect(planOf(input).routines.map(({name}) => name)).to.deep.equal(['Kept']);
    expect(problemsOf(input)).to.deep.equal([
      'error routines[0].items[0]',
      'error routines[0].items',
    ]);
  });
});

describe('An item whose variant the exercise does not have', () => {
  it('stays as the exercise itself, with an error', () => {
    const input = withItems(['Bridge'], [{exercise: 'bridge', variant: 'chair', note: 'n'}]);
    expect(planOf(input).routines[0]!.items).to.deep.equal([{exercise: 'bridge', note: 'n'}]);
    expect(problemsOf(input)).to.deep.equal(['error routines[0].items[0].variant']);
  });
});
