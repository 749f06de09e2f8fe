import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {isExposed, read} from '../support/find.js';
import {Network} from '../support/network.js';
import {dataScript, make, once, painted, until, watchPage} from '../support/page.js';
import {fullPlan, planNamed} from '../support/plans.js';
import {words} from '../support/words.js';

const page = watchPage();
const network = new Network();
const BAD = '{"exercises": [{"name": "Tilt"';

/** The page's own text in the element, for readers without scripts. */
const ownText = () => make('div', {}, make('h2', {}, 'Own heading'), make('p', {}, 'Own text'));

const isReadable = (element: Element) =>
  isExposed(element) && element.getBoundingClientRect().height > 0;

describe('The page’s own text in the element', () => {
  it('stays readable while the plan is on its way, without a word of ours', async () => {
    const answer = network.delay('/slow.json', planNamed('Tilt'));
    const text = ownText();
    const plan = make('exercise-plan', {src: '/slow.json'}, text);
    page.main.append(plan);
    await painted();
    expect(isReadable(text)).to.equal(true);
    expect(read(plan)).to.equal('');
    answer();
    await until(() => !isReadable(text), 'the text stays');
  });

  it('gives way to the plan, for the eye and for the ear', async () => {
    const text = ownText();
    const plan = make('exercise-plan', {}, text, dataScript(JSON.stringify(fullPlan)));
    page.main.append(plan);
    await until(() => read(plan).includes('Pelvic tilt'), 'the plan never shows');
    expect(isReadable(text)).to.equal(false);
  });

  it('gives way to a plan that replaces a broken one', async () => {
    const text = ownText();
    const plan = make('exercise-plan', {'data-plan': BAD}, text);
    const failed = once(plan, 'plan-error');
    page.main.append(plan);
    await failed;
    plan.plan = planNamed('Mended');
    await until(() => read(plan).includes('Mended'), 'the plan never shows');
    expect(isReadable(text)).to.equal(false);
  });

  it('leaves its height to the plan until the reader acts, so that nothing below jumps', async () => {
    await setViewport({width: 800, height: 900});
    const picture = make('img', {src: '/demo/icon.svg', alt: '', height: '500', width: '10'});
    const plan = make('exercise-plan', {}, 'Own text', picture);
    const below = make('p', {}, 'Below');
    page.main.append(plan, below);
    await painted();
    const {top} = below.getBoundingClientRect();
    plan.plan = {exercises: [{name: 'Tilt'}]};
    await until(() => read(plan).includes('Tilt'), 'the plan never shows');
    await painted();
    expect(below.getBoundingClientRect().top).to.equal(top);
    await sendKeys({press: 'Shift'});
    await until(() => below.getBoundingClientRect().top < top, 'the gap stays');
  });

  for (const {when, attributes} of [
    {when: 'the JSON is broken', attributes: {'data-plan': BAD}},
    {when: 'the file is not there', attributes: {src: '/gone.json'}},
    {when: 'the address is not one', attributes: {src: 'javascript:alert(1)'}},
    {when: 'the preset is unknown', attributes: {preset: 'constructor'}},
  ]) {
    it(`stays readable when ${when}, with one calm line before it`, async () => {
      const text = ownText();
      const plan = make('exercise-plan', attributes as Record<string, string>, text);
      const failed = once(plan, 'plan-error');
      page.main.append(plan);
      await failed;
      await plan.updateComplete;
      expect(isReadable(text)).to.equal(true);
      expect(read(plan).startsWith(words.failedWithText)).to.equal(true);
    });
  }

  it('stays without a word to readers where no plan is named', async () => {
    const text = ownText();
    const plan = make('exercise-plan', {}, text);
    const failed = once(plan, 'plan-error');
    page.main.append(plan);
    const {issues} = await failed;
    await plan.updateComplete;
    expect(isReadable(text)).to.equal(true);
    expect(read(plan)).not.to.include(words.failedWithText);
    expect(issues[0]!.message).to.match(/No plan was found/);
  });
});

describe('An element without text of its own', () => {
  it('says that it is loading', async () => {
    network.delay('/slow.json', planNamed('Tilt'));
    const plan = make('exercise-plan', {src: '/slow.json'});
    page.main.append(plan);
    await until(() => read(plan) === words.loading, 'there is no word');
  });

  it('says that nothing can be shown', async () => {
    const plan = make('exercise-plan', {'data-plan': BAD});
    const failed = once(plan, 'plan-error');
    page.main.append(plan);
    await failed;
    expect(read(plan).startsWith(words.failed)).to.equal(true);
  });
});

describe('The markup of the page in the element', () => {
  it('is never changed', async () => {
    const plan = make('exercise-plan', {class: 'a', 'data-plan': JSON.stringify(fullPlan)});
    plan.append('text ', ownText(), document.createComment('note'), make('script', {type: 'x'}));
    const before = plan.outerHTML;
    page.main.append(plan);
    await until(() => read(plan).includes('Pelvic tilt'), 'the plan never shows');
    plan.openRoutine('morning');
    await plan.updateComplete;
    plan.plan = '{';
    await until(() => read(plan).includes(words.outdated), 'there is no word');
    expect(plan.outerHTML).to.equal(before);
  });
});
