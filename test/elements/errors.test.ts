import {expect} from '@open-wc/testing';
import type {PlanIssue} from '../../src/element.js';
import {needing} from '../support/engine.js';
import {part, read, names} from '../support/find.js';
import {make, once, painted, record, showPlan, until, watchPage} from '../support/page.js';
import {fullPlan, fullPlanWith, planNamed} from '../support/plans.js';
import {words} from '../support/words.js';

const page = watchPage();

/** An element with this text as its plan, once it has said what is wrong. */
const failedWith = async (text: string) => {
  const plan = make('exercise-plan', {'data-plan': text});
  const events = record(plan, 'plan-error', 'plan-load');
  const failed = once(plan, 'plan-error');
  page.main.append(plan);
  const {issues} = await failed;
  await plan.updateComplete;
  await painted();
  return {plan, events, issues};
};

const places = (issues: readonly PlanIssue[]) =>
  issues.map(({severity, path, line, column}) => `${severity} “${path}” ${line}:${column}`);

describe('A plan that cannot be read', () => {
  for (const {what, text, place = '1:1', path = ''} of [
    {what: 'cut off', text: '{"exercises": [{"name": "Ti', place: '1:25'},
    {
      what: 'with two commas in a row',
      text: '{"exercises": [\n{"name": "Tilt"},,\n]}',
      place: '2:18',
    },
    {what: 'with a comment', text: '{\n  // note\n"exercises": []}', place: '2:3'},
    {what: 'with curly quotes', text: '{“exercises”: []}', place: '1:2'},
    {what: 'with entities', text: '{&quot;exercises&quot;: []}', place: '1:2'},
    {what: 'with paragraphs of a CMS', text: '<p>{"exercises": []}</p>'},
    {what: 'with NaN', text: '{"exercises": NaN}', place: '1:15'},
    {what: 'in YAML', text: 'exercises:\n  - name: Tilt'},
    {what: 'that is a page of an error', text: '<!doctype html><title>404</title>'},
    {what: 'that is a text', text: '"Tilt"'},
    {what: 'that is null', text: 'null'},
    {what: 'that is a list', text: '[]'},
    {what: 'without exercises', text: '{"name": "x"}', path: 'exercises'},
    {
      what: 'with no exercise that has a name',
      text: '{"exercises": [{}]}',
      place: '1:16',
      path: 'exercises[0].name',
    },
  ]) {
    it(`is told apart for reader and editor: one ${what}`, async () => {
      const {plan, events, issues} = await failedWith(text);
      expect(events).to.deep.equal(['plan-error']);
      expect(names(plan, 'status', /./)).to.deep.equal([words.failed]);
      expect(issues).to.equal(plan.issues);
      expect(places(issues)).to.include(`error “${path}” ${place}`);
      const sentence = issues[0]!.message;
      expect(sentence).to.match(/^[A-Z].{10,}/);
      expect(read(part(plan, 'issues'))).to.include(sentence.replaceAll(/\s+/g, ' '));
      expect(page.warnings.join()).to.include(sentence);
      expect(plan.plan).to.equal(undefined);
    });
  }
});

describe('A plan with faults in it', () => {
  for (const {fault, fields, path} of [
    {
      fault: 'an exercise without a name',
      fields: {exercises: [{}, ...fullPlan.exercises]},
      path: 'exercises[0].name',
    },
    {
      fault: 'an exercise that is null',
      fields: {exercises: [null, ...fullPlan.exercises]},
      path: 'exercises[0]',
    },
    {fault: 'a summary that is an object', fields: {summary: {}}, path: 'summary'},
    {
      fault: 'an item that leads nowhere',
      fields: {routines: [{name: 'Morning', items: ['constructor', 'tilt']}]},
      path: 'routines[0].items[0]',
    },
    {
      fault: 'a routine that is a text',
      fields: {routines: ['tilt', ...fullPlan.routines]},
      path: 'routines[0]',
    },
    {fault: 'safety that is a list', fields: {safety: []}, path: 'safety'},
    {fault: 'a date that is none', fields: {lastReviewed: '2026-13-45'}, path: 'lastReviewed'},
    {fault: 'a language that is none', fields: {lang: '<b>'}, path: 'lang'},
  ]) {
    it(`shows all the rest, and says so: ${fault}`, async () => {
      const plan = make('exercise-plan');
      const events = record(plan, 'plan-load', 'plan-error');
      plan.plan = fullPlanWith(fields);
      page.main.append(plan);
      await until(() => events.length === 2, 'there are no events');
      await plan.updateComplete;
      expect(plan.issues.map((issue) => issue.path)).to.include(path);
      expect(names(plan, 'status', /./)).to.deep.equal([words.incomplete]);
      for (const text of ['Plan name', 'Pelvic tilt', 'Stop', 'Morning', 'Disclaimer text']) {
        if (fault.startsWith('safety') && /Stop|Disclaimer/.test(text)) continue;
        expect(read(plan)).to.include(text);
      }
      expect(read(plan)).not.to.match(/NaN|undefined|\[object/);
    });
  }

  it('lists fifty of them for the editor and counts the others', async () => {
    const exercises = Array.from({length: 80}, () => ({}));
    const {plan} = await failedWith(JSON.stringify({exercises}));
    expect(plan.issues).to.have.length(80);
    expect(names(part(plan, 'issues'), 'listitem')).to.have.length(51);
    expect(read(plan)).to.include('… and 30 more');
  });

  it('is not lost when the sentences for it contain markup', async () => {
    const plan = await showPlan(page, fullPlanWith({lang: '<img src=x onerror=alert(1)>'}));
    await until(() => plan.issues.length > 0, 'there is no issue');
    await until(() => read(plan).includes('<img src=x onerror=alert(1)>'), 'it is not listed');
  });

  it('is silent on the next good plan', async () => {
    const {plan} = await failedWith('{');
    plan.plan = planNamed('Mended');
    await until(() => read(plan).includes('Mended'), 'the plan never shows');
    expect(names(plan, 'status', /./)).to.be.empty;
    expect(read(plan)).not.to.include('For the editor');
  });
});

describe('A source that cannot be had', () => {
  for (const {what, attributes, message} of [
    {
      what: 'a file that is not there',
      attributes: {src: '/test/nowhere.json'},
      message: /“\/test\/nowhere\.json” cannot be loaded: its server answers 404/,
    },
    {
      what: 'a server that the page’s policy forbids',
      attributes: {src: 'https://clinic.example/a.json'},
      message: /out of reach|forbids/,
    },
    {
      what: 'a script as an address',
      attributes: {src: 'javascript:alert(1)'},
      message: /should begin with https:/,
    },
    {
      what: 'an address with data',
      attributes: {src: 'data:application/json,{}'},
      message: /should begin with https:/,
    },
    {what: 'an unknown preset', attributes: {preset: 'sciatika'}, message: /known are: sciatica/},
    {
      what: 'a preset called __proto__',
      attributes: {preset: '__proto__'},
      message: /known are: sciatica/,
    },
  ]) {
    it(`is named to the editor: ${what}`, async () => {
      const plan = make('exercise-plan', attributes as Record<string, string>);
      const failed = once(plan, 'plan-error');
      page.main.append(plan);
      const {issues} = await failed;
      await plan.updateComplete;
      expect(issues.map(({message: text}) => text).join()).to.match(message);
      expect(names(plan, 'status', /./)).to.deep.equal([words.failed]);
      if (what.includes('policy')) page.violations.length = 0;
    });
  }

  needing('reports of requests').it(
    'is asked once, where the page’s policy forbids it',
    async () => {
      const plan = make('exercise-plan', {src: 'https://clinic.example/a.json'});
      const failed = once(plan, 'plan-error');
      page.main.append(plan);
      await failed;
      await painted();
      expect(page.violations.splice(0)).to.have.length(1);
    },
  );

  it('is named when there is none at all', async () => {
    const plan = make('exercise-plan');
    const failed = once(plan, 'plan-error');
    page.main.append(plan);
    expect((await failed).issues[0]!.message).to.match(/^No plan was found/);
  });
});
