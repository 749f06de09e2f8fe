import {expect} from '@open-wc/testing';
import {placeAfter, placesIn} from '../../src/source/places.js';
import {dataScript, make, watchPage, write} from '../support/page.js';
import {json} from '../hosts/support.js';

const page = watchPage();
const PLAN = json('Bridge');
const PACKED = 'q1ZKrUgtSs4sTi1WsoquVspLzE1VslIKSM0py0xWKMnMKVF41DBZ4dBeJR2l4pLUApAqJZ';

const script = (attributes: Record<string, string>, text: string) => {
  const element = make('script', attributes);
  write(element, text);
  return element;
};
const template = (text: string) => {
  const element = make('template');
  element.content.append(text);
  return element;
};
const textsIn = (host: HTMLElement) =>
  placesIn(host).map(({text}) => text.replaceAll(/\s+/g, ' ').trim());
const tidyPlan = PLAN.replaceAll(/\s+/g, ' ').trim();

describe('A plan is looked for', () => {
  for (const {where, build} of [
    {where: 'in a script with JSON', build: () => [dataScript(PLAN)]},
    {where: 'in a script of plain text', build: () => [script({type: 'text/plain'}, PLAN)]},
    {where: 'in a script whose type was lost', build: () => [script({type: ''}, PLAN)]},
    {
      where: 'in a script with linked data that is a plan',
      build: () => [script({type: 'application/ld+json'}, PLAN)],
    },
    {where: 'in a script deeper in it', build: () => [make('p', {}, dataScript(PLAN))]},
    {where: 'in a template', build: () => [template(PLAN)]},
    {where: 'in a textarea', build: () => [make('textarea', {}, PLAN)]},
    {where: 'in preformatted text', build: () => [make('pre', {}, PLAN)]},
    {where: 'in code', build: () => [make('pre', {}, make('code', {}, PLAN))]},
    {
      where: 'in code with coloured words',
      build: () => [
        make(
          'pre',
          {},
          make('code', {}, make('span', {}, PLAN.slice(0, 9)), make('b', {}, PLAN.slice(9))),
        ),
      ],
    },
    {where: 'in its text', build: () => [PLAN]},
    {where: 'in paragraphs', build: () => PLAN.split('\n').map((line) => make('p', {}, line))},
    {
      where: 'in lines with breaks',
      build: () => PLAN.split('\n').flatMap((line) => [line, make('br')]),
    },
    {
      where: 'in lines of a list',
      build: () => [make('ul', {}, ...PLAN.split('\n').map((line) => make('li', {}, line)))],
    },
  ]) {
    it(where, () => {
      expect(textsIn(make('div', {}, ...build()))[0]).to.equal(tidyPlan);
    });
  }

  for (const {where, href} of [
    {where: 'the fragment', href: `https://player.example/#plan=${PACKED}`},
    {
      where: 'the fragment, beside others',
      href: `https://player.example/a?b=c#lang=he&plan=${PACKED}`,
    },
    {where: 'the query', href: `/player?plan=${PACKED}`},
  ]) {
    it(`in a link to the player, in ${where} of its address`, () => {
      const link = make('a', {href}, 'Open these exercises');
      expect(textsIn(make('div', {}, make('p', {}, 'Own text. ', link)))).to.deep.equal([PACKED]);
    });
  }

  it('in the attribute first, then script, template, textarea, code and text', () => {
    const host = make(
      'div',
      {'data-plan': '{"a": "attribute"}'},
      '{"a": "text"}',
      make('pre', {}, '{"a": "code"}'),
      template('{"a": "template"}'),
      make('textarea', {}, '{"a": "textarea"}'),
      dataScript('{"a": "script"}'),
    );
    const order = textsIn(host).map((text) => /"a": "(\w+)"/.exec(text)![1]);
    // Code is text, too; the text comes last with all of it.
    expect(order.slice(0, 5)).to.deep.equal([
      'attribute',
      'script',
      'template',
      'textarea',
      'code',
    ]);
    expect(textsIn(host).at(-1)).to.equal('{"a": "text"} {"a": "code"}');
  });
});

describe('No plan is looked for', () => {
  for (const {where, build} of [
    {where: 'in nothing', build: () => []},
    {where: 'in text for people', build: () => [make('p', {}, 'Lie down {slowly}. Then: get up.')]},
    {where: 'in a program', build: () => [script({type: 'module'}, `${PLAN};`)]},
    {where: 'in a map of modules', build: () => [script({type: 'importmap'}, '{"imports": {}}')]},
    {
      where: 'in rules for the browser',
      build: () => [script({type: 'speculationrules'}, '{"prefetch": []}')],
    },
    {
      where: 'in linked data of a page',
      build: () => [script({type: 'application/ld+json'}, '{"@type": "Article"}')],
    },
    {where: 'in a style sheet', build: () => [make('style', {type: 'text/plain'}, PLAN)]},
    {
      where: 'in words between code',
      build: () => [make('p', {}, 'Press ', make('code', {}, 'Ctrl+P'))],
    },
    {where: 'in a link without a plan', build: () => [make('a', {href: '/a?plan=b'}, 'Plan B')]},
    {where: 'in a comment', build: () => [document.createComment(PLAN)]},
    {
      where: 'in another element of ours',
      build: () => [make('exercise-plan', {}, dataScript(PLAN))],
    },
  ]) {
    it(where, () => {
      expect(textsIn(make('div', {}, ...build()))).to.deep.equal([]);
    });
  }
});

describe('After an element, the script that a filter has moved is', () => {
  for (const {what, after, found} of [
    {what: 'the next one', after: () => [dataScript(PLAN)], found: true},
    {
      what: 'the one deeper in the next part',
      after: () => [make('div', {}, make('p', {}, dataScript(PLAN)))],
      found: true,
    },
    {what: 'not data of another script', after: () => [dataScript('{"state": {}}')], found: false},
    {
      what: 'the one after data of another script',
      after: () => [dataScript('{"state": {}}'), dataScript(PLAN)],
      found: true,
    },
    {
      what: 'not one after another host',
      after: () => [make('div', {class: 'exercise-plan'}), dataScript(PLAN)],
      found: false,
    },
    {
      what: 'not one in another host',
      after: () => [make('div', {class: 'exercise-plan'}, dataScript(PLAN))],
      found: false,
    },
    {
      what: 'not one with a mark of its own',
      after: () => [Object.assign(dataScript(PLAN), {className: 'exercise-plan'})],
      found: false,
    },
  ]) {
    it(what, () => {
      const host = make('p', {}, 'Own text');
      page.main.append(dataScript(json('Before')), host, ...after());
      expect(placeAfter(host)?.text).to.equal(found ? PLAN : undefined);
    });
  }
});
