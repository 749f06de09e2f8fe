import {expect} from '@open-wc/testing';
import {dataScript, make, painted, watchPage} from '../support/page.js';
import {json, patience, seen, sees, times, widgets} from './support.js';

const page = watchPage();
const NAME = 'exercise-plan';
const host = (name: string) => make('div', {class: NAME}, dataScript(json(name)));

afterEach(() => {
  document.body.className = '';
});

describe('A mark around a mark', () => {
  it('steps aside for the plans of two hosts in it', async () => {
    const wrapper = make(
      'section',
      {class: NAME},
      host('Bridge'),
      make('p', {}, 'Between'),
      host('Clamshell'),
    );
    page.main.append(wrapper);
    for (const name of ['Bridge', 'Clamshell']) await sees(wrapper, name);
    await painted();
    expect(widgets(page.main)).to.have.length(2);
    expect(seen(wrapper)).to.include('Between');
    expect(wrapper.shadowRoot === null).to.equal(true);
  });

  it('steps aside for the plan of one element in it', async () => {
    const inner = make('exercise-plan', {}, dataScript(json('Bridge')));
    page.main.append(make('div', {class: NAME}, make('p', {}, 'Before'), inner));
    await sees(page.main, 'Bridge');
    await painted();
    expect(widgets(page.main)).to.have.length(1);
    expect(seen(page.main)).to.include('Before');
  });

  it('on the body of the page leaves the hosts in it as they are', async () => {
    document.body.className = NAME;
    page.main.append(make('pre', {class: NAME}, json('Bridge')));
    await sees(page.main, 'Lie on your back.');
    await painted();
    expect(widgets(document.body)).to.have.length(1);
    expect(document.querySelectorAll('html > :not(head, body)')).to.have.length(0);
  });

  it('wins with a plan of its own over a host in it', async () => {
    const outer = make('div', {class: NAME, 'data-plan': json('Bridge')}, host('Clamshell'));
    page.main.append(outer);
    await sees(page.main, 'Bridge');
    await painted();
    expect(widgets(page.main)).to.have.length(1);
    expect(seen(page.main)).not.to.include('Clamshell');
  });
});

describe('Two hosts, one after the other', () => {
  for (const {what, first, second} of [
    {what: 'two divs', first: host('Bridge'), second: host('Clamshell')},
    {
      what: 'two blocks of code',
      first: make('pre', {class: NAME}, json('Bridge')),
      second: make('pre', {class: NAME}, json('Clamshell')),
    },
    {
      what: 'a div and an element',
      first: host('Bridge'),
      second: make('exercise-plan', {}, dataScript(json('Clamshell'))),
    },
    {
      what: 'two scripts',
      first: Object.assign(dataScript(json('Bridge')), {className: NAME}),
      second: Object.assign(dataScript(json('Clamshell')), {className: NAME}),
    },
  ]) {
    it(`show each its own plan, in their order: ${what}`, async () => {
      page.main.append(first, second);
      for (const name of ['Bridge', 'Clamshell']) await sees(page.main, name);
      await painted();
      expect(widgets(page.main)).to.have.length(2);
      const text = seen(page.main);
      expect(text.indexOf('Bridge')).to.be.below(text.indexOf('Clamshell'));
      for (const name of ['Bridge', 'Clamshell']) {
        expect(widgets(page.main).filter((one) => seen(one).includes(name))).to.have.length(1);
      }
    });
  }

  it('do not take each other’s plan when the first has none', async () => {
    const empty = make('div', {class: NAME});
    page.main.append(empty, host('Clamshell'));
    await sees(page.main, 'Clamshell');
    await patience();
    expect(times(page.main, 'Clamshell')).to.be.above(0);
    expect(seen(empty)).not.to.include('Clamshell');
  });
});

describe('A part of the page without a mark is left as it is:', () => {
  for (const {what, part} of [
    {what: 'code with a plan in it', part: make('pre', {}, make('code', {}, json('Bridge')))},
    {
      what: 'code in another language',
      part: make('pre', {}, make('code', {class: 'language-json'}, json('Bridge'))),
    },
    {what: 'a script with data', part: make('div', {}, dataScript(json('Bridge')))},
    {
      what: 'a class that only begins so',
      part: make('div', {class: 'exercise-plan-box', 'data-plan': json('Bridge')}),
    },
    {what: 'an id of that name', part: make('div', {id: NAME, 'data-plan': json('Bridge')})},
    {
      what: 'a link to a plan',
      part: make('p', {}, make('a', {href: '/plans/Bridge.json'}, 'Open')),
    },
    {
      what: 'a snippet that is shown as an example',
      part: make(
        'pre',
        {class: 'wp-block-code'},
        `<div class="exercise-plan">${json('Bridge')}</div>`,
      ),
    },
  ]) {
    it(what, async () => {
      page.main.append(part);
      const before = page.main.outerHTML;
      await painted();
      await painted();
      expect(page.main.outerHTML).to.equal(before);
      expect(widgets(page.main)).to.have.length(0);
      expect(page.warnings).to.deep.equal([]);
    });
  }
});
