import {expect} from '@open-wc/testing';
import {Network} from '../support/network.js';
import {htmlParts, make, painted, watchPage} from '../support/page.js';
import {planNamed} from '../support/plans.js';
import {KINDS, seen, sees, times, widgets, type Kind} from './support.js';

const page = watchPage();
const network = new Network();
const NAMES = ['Bridge', 'Clamshell', 'Dead bug'];

beforeEach(() => {
  for (const name of NAMES)
    network.serve(`/plans/${encodeURIComponent(name)}.json`, planNamed(name));
});

/** Ways in which a host comes to be on a page: each puts it into the box given. */
const WAYS: readonly {way: string; put: (kind: Kind, box: HTMLElement) => Promise<void> | void}[] =
  [
    {way: 'is added to the page', put: ({build}, box) => box.append(build('Bridge'))},
    {
      way: 'is in a part that is added to the page',
      put: ({build}, box) => box.append(make('div', {}, make('p', {}, 'Before'), build('Bridge'))),
    },
    {
      way: 'gets its mark later',
      put: async ({build}, box) => {
        const part = build('Bridge');
        const marked = [part, ...part.querySelectorAll<HTMLElement>('*')]
          .filter((element) => element.className.includes('exercise-plan'))
          .map((element) => ({element, name: element.className}));
        for (const {element} of marked) element.className = '';
        box.append(part);
        await painted();
        for (const {element, name} of marked) element.className = name;
      },
    },
    {
      way: 'is written as HTML',
      put: ({build}, box) => {
        const part = build('Bridge');
        box.append(...htmlParts(part.outerHTML));
      },
    },
    {
      way: 'is a copy from another document',
      put: ({build}, box) => {
        const inert = document.implementation.createHTMLDocument('');
        const part = inert.importNode(build('Bridge'), true);
        box.append(document.importNode(part, true));
      },
    },
    {
      way: 'is stamped from a template',
      put: ({build}, box) => {
        const template = make('template');
        template.content.append(build('Bridge'));
        box.append(template, document.importNode(template.content, true));
      },
    },
    {
      way: 'is moved at once',
      put: ({build}, box) => {
        const part = build('Bridge');
        page.main.append(part);
        box.append(part);
      },
    },
    {
      way: 'replaces another one twenty times',
      put: async ({build}, box) => {
        for (let i = 0; i < 20; i++) {
          box.replaceChildren(build(i < 19 ? 'Clamshell' : 'Bridge'));
          if (i % 5 === 0) await painted();
        }
      },
    },
  ];

for (const kind of KINDS) {
  describe(`The plan of a ${kind.kind} is seen, once and without its data, when the host`, () => {
    for (const {way, put} of WAYS) {
      it(way, async () => {
        const box = make('section');
        page.main.append(box);
        try {
          await put(kind, box);
        } finally {
          await painted();
          // Copying a script with data is reported, as any script would be; it is not our doing.
          const hasScript = box.querySelector('script') !== null;
          if (hasScript && /copy|template|HTML/.test(way)) page.violations.length = 0;
        }
        await sees(box, 'Bridge');
        await painted();
        await sees(box, 'Lie on your back.');
        expect(times(box, 'Lie on your back.')).to.equal(1);
        expect(seen(page.main)).not.to.match(/[{}]|"name"|exercises"|Clamshell/);
        expect(widgets(page.main)).to.have.length(1);
        expect(page.warnings.filter((text) => !text.includes('repaired'))).to.deep.equal([]);
      });
    }
  });
}
