import {expect} from '@open-wc/testing';
import {
  find,
  focused,
  isExposed,
  levelOf,
  names,
  opener,
  openNames,
  part,
  read,
} from '../support/find.js';
import {Network} from '../support/network.js';
import {dataScript, make, painted, record, until, watchPage} from '../support/page.js';
import {fullPlan, fullPlanWith, planNamed} from '../support/plans.js';
import {KINDS, json, sees, widgets} from './support.js';
import {PARTS} from '../../src/hosts/parts.js';

const page = watchPage();
const network = new Network();
const NAME = 'exercise-plan';

/** A host of the page with this plan in it and these attributes. */
const hosts = [
  {
    kind: 'div',
    build: (plan: unknown, attributes: Record<string, string>) =>
      make('div', {class: NAME, ...attributes}, dataScript(JSON.stringify(plan))),
  },
  {
    kind: 'pre',
    build: (plan: unknown, attributes: Record<string, string>) =>
      make('pre', {class: NAME, ...attributes}, JSON.stringify(plan)),
  },
];

const level = (root: Element, name: string) => levelOf(find(root, 'heading', name));

for (const {kind, build} of hosts) {
  describe(`On a ${kind} with the class`, () => {
    const show = async (attributes: Record<string, string>) => {
      const host = build(fullPlan, attributes);
      page.main.append(host);
      await sees(page.main, 'Plan name');
      const [widget] = widgets(page.main);
      await widget!.updateComplete;
      return {host, widget: widget!};
    };

    it('data-exercise says which exercise is shown first', async () => {
      const {widget} = await show({'data-exercise': 'knee'});
      expect(read(part(widget, 'card'))).to.include('Knee to chest');
    });

    it('data-routine says which routine is open', async () => {
      const {widget} = await show({'data-routine': 'noon'});
      expect(openNames(widget)).to.include('Noon');
    });

    it('data-multiple lets several routines be open', async () => {
      const {widget} = await show({'data-multiple': ''});
      widget.openRoutine('noon');
      widget.openRoutine('night');
      await widget.updateComplete;
      expect(openNames(widget)).to.include.members(['Noon', 'Night']);
    });

    it('data-heading-level sets the first level, and a change of it the new one', async () => {
      const {host, widget} = await show({'data-heading-level': '3'});
      expect(level(widget, 'Plan name')).to.equal(3);
      host.dataset['headingLevel'] = '4';
      await until(() => level(widget, 'Plan name') === 4, 'it stays');
      host.removeAttribute('data-heading-level');
      await until(() => level(widget, 'Plan name') === 2, 'it stays');
    });

    it('data-lang sets the language of our words, and a change of it the new one', async () => {
      const {host, widget} = await show({'data-lang': 'he'});
      await until(() => /[א-ת]/.test(read(widget)), 'it is never Hebrew');
      host.dataset['lang'] = 'en';
      await until(() => !/[א-ת]/.test(read(widget)), 'it stays Hebrew');
    });

    it('the exercise that the reader has turned to stays when another attribute changes', async () => {
      const {host, widget} = await show({'data-exercise': 'tilt'});
      widget.showExercise('knee');
      await until(() => read(part(widget, 'card')).includes('Knee to chest'), 'it never turns');
      host.dataset['headingLevel'] = '3';
      await until(() => level(widget, 'Plan name') === 3, 'it stays');
      expect(read(part(widget, 'card'))).to.include('Knee to chest');
    });

    it('data-exercise turns to another exercise when it changes', async () => {
      const {host, widget} = await show({});
      host.dataset['exercise'] = 'knee';
      await until(() => read(part(widget, 'card')).includes('Knee to chest'), 'it never turns');
    });

    it('data-debug tells the editor what is wrong', async () => {
      const {widget} = await show({'data-debug': ''});
      expect(widget.debug).to.equal(true);
    });
  });
}

describe('On a host without a plan of its own', () => {
  for (const tag of ['div', 'pre', 'ul'] as const) {
    it(`data-src names one: ${tag}`, async () => {
      network.serve('/a.json', planNamed('From a file'));
      page.main.append(make(tag, {class: NAME, 'data-src': '/a.json'}));
      await sees(page.main, 'From a file');
    });

    it(`data-src names another one later: ${tag}`, async () => {
      network.serve('/a.json', planNamed('First file'));
      network.serve('/b.json', planNamed('Second file'));
      const host = make(tag, {class: NAME, 'data-src': '/a.json'});
      page.main.append(host);
      await sees(page.main, 'First file');
      host.dataset['src'] = '/b.json';
      await sees(page.main, 'Second file');
    });

    it(`data-preset names one, also when it comes later: ${tag}`, async () => {
      const host = make(tag, {class: NAME});
      page.main.append(host);
      await painted();
      host.dataset['preset'] = 'sciatica';
      await sees(page.main, 'Exercises for sciatica');
    });

    it(`data-plan brings one later, and another one after it: ${tag}`, async () => {
      const host = make(tag, {class: NAME});
      page.main.append(host);
      await painted();
      host.dataset['plan'] = json('First plan');
      await sees(page.main, 'First plan');
      host.dataset['plan'] = json('Second plan');
      await sees(page.main, 'Second plan');
    });
  }

  it('readable text waits until data-src is added to it', async () => {
    network.serve('/a.json', planNamed('From a file'));
    const host = make('div', {class: NAME}, make('p', {}, 'Own text'));
    page.main.append(host);
    await painted();
    host.dataset['src'] = '/a.json';
    await sees(page.main, 'From a file');
  });
});

describe('The widget of a host', () => {
  for (const {kind, build} of KINDS) {
    it(`speaks the language of the page around it: ${kind}`, async () => {
      network.serve('/plans/Bridge.json', planNamed('Bridge'));
      page.main.append(make('section', {lang: 'he', dir: 'rtl'}, build('Bridge')));
      await sees(page.main, 'Bridge');
      const [widget] = widgets(page.main);
      await until(() => /[א-ת]/.test(read(widget!)), 'it is never Hebrew');
    });
  }

  it('is found in the shadow root of a div, with all that it can do', async () => {
    const host = make('div', {class: NAME}, dataScript(JSON.stringify(fullPlan)));
    page.main.append(host);
    await sees(host, 'Plan name');
    const widget = host.shadowRoot!.querySelector('exercise-plan')!;
    expect(widget.plan!.name).to.equal('Plan name');
    expect(widget.issues).to.deep.equal([]);
    widget.showExercise('knee');
    widget.openRoutine('noon');
    await widget.updateComplete;
    expect(openNames(widget)).to.include('Noon');
  });

  it('sends its events to the page, from the div itself', async () => {
    const host = make(
      'div',
      {class: NAME},
      dataScript(JSON.stringify(fullPlanWith({name: 'Plan name of its own'}))),
    );
    const heard: unknown[] = [];
    const targets: (EventTarget | null)[] = [];
    const listen = (event: Event) => {
      heard.push(event.type);
      targets.push(event.target);
    };
    const types = ['plan-load', 'routine-open', 'exercise-show'];
    for (const type of types) document.addEventListener(type, listen);
    page.main.append(host);
    await sees(host, 'Plan name');
    const widget = widgets(page.main)[0]!;
    opener(widget, /^Noon/).click();
    await widget.updateComplete;
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard).to.include.members(['plan-load', 'routine-open']);
    expect(targets.every((target) => target === host)).to.equal(true);
  });

  it('sends one plan-load and no error', async () => {
    const host = make('div', {class: NAME}, dataScript(JSON.stringify(fullPlan)));
    const events = record(host, 'plan-load', 'plan-error');
    page.main.append(host);
    await sees(host, 'Plan name');
    await painted();
    expect(events).to.deep.equal(['plan-load']);
  });

  it('is reached with the keyboard', async () => {
    const host = make('div', {class: NAME}, dataScript(JSON.stringify(fullPlan)));
    page.main.append(host);
    await sees(host, 'Plan name');
    const button = find(widgets(host.shadowRoot!)[0]!, 'button', /^Noon/);
    button.focus();
    expect(focused()).to.equal(button);
  });

  it('leaves the markup of a div as it is', async () => {
    const host = make('div', {class: `a ${NAME} b`, 'data-exercise': 'knee', id: 'x'});
    host.append(
      'text ',
      make('h2', {}, 'Own'),
      document.createComment('note'),
      dataScript(JSON.stringify(fullPlan)),
    );
    const before = host.outerHTML;
    page.main.append(host);
    await sees(host, 'Plan name');
    widgets(page.main)[0]!.openRoutine('noon');
    await painted();
    expect(host.outerHTML).to.equal(before);
  });

  it('can be styled by the page through each of its parts, in a div as alone', async () => {
    const host = make('div', {class: NAME}, dataScript(JSON.stringify(fullPlan)));
    const alone = make('exercise-plan', {}, dataScript(JSON.stringify(fullPlan)));
    page.main.append(host, alone);
    for (const each of [host, alone]) await sees(each, 'Plan name');
    const sheet = new CSSStyleSheet();
    const exported = new Set(PARTS.split(', '));
    const inner = widgets(host.shadowRoot!)[0]!.shadowRoot!;
    const used = new Set(
      [...inner.querySelectorAll('[part]')].flatMap((one) =>
        one.getAttribute('part')!.split(/\s+/),
      ),
    );
    expect([...used].filter((name) => !exported.has(name))).to.deep.equal([]);
    for (const name of exported)
      sheet.insertRule(`::part(${name}) { outline: 3px dotted rgb(1, 2, 3); }`);
    document.adoptedStyleSheets = [sheet];
    try {
      for (const name of [...exported].filter((one) => used.has(one))) {
        const element = inner.querySelector(`[part~="${name}"]`)!;
        expect(getComputedStyle(element).outlineColor, name).to.equal('rgb(1, 2, 3)');
      }
    } finally {
      document.adoptedStyleSheets = [];
    }
    expect(used.size).to.be.above(15);
  });

  it('is heard under the name of its plan, not under that of the div', async () => {
    const host = make('div', {class: NAME}, dataScript(JSON.stringify(fullPlan)));
    page.main.append(host);
    await sees(host, 'Plan name');
    const [widget] = widgets(page.main);
    expect(names(widget!, 'heading', 'Plan name')).to.have.length(1);
    expect(isExposed(host)).to.equal(true);
  });
});
