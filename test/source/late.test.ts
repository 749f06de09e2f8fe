import {expect} from '@open-wc/testing';
import {Network} from '../support/network.js';
import {dataScript, make, painted, record, watchPage} from '../support/page.js';
import {json, patience, seen, sees, widgets} from '../hosts/support.js';
import {words} from '../support/words.js';

const page = watchPage();
new Network();
const PLAN = json('Bridge');
const third = Math.ceil(PLAN.length / 3);
const PIECES = [PLAN.slice(0, third), PLAN.slice(third, 2 * third), PLAN.slice(2 * third)];

for (const {tag, build} of [
  {tag: 'exercise-plan', build: () => make('exercise-plan')},
  {tag: 'div', build: () => make('div', {class: 'exercise-plan'})},
  {tag: 'pre', build: () => make('pre', {class: 'exercise-plan'})},
] as const) {
  describe(`A plan that comes late into a ${tag} is seen, and never a word before it:`, () => {
    for (const {how, fill} of [
      {
        how: 'as a script that is added',
        fill: (host: HTMLElement) => host.append(dataScript(PLAN)),
      },
      {how: 'as text', fill: (host: HTMLElement) => host.append(PLAN)},
      {how: 'as code', fill: (host: HTMLElement) => host.append(make('code', {}, PLAN))},
      {how: 'as an attribute', fill: (host: HTMLElement) => (host.dataset['plan'] = PLAN)},
      {
        how: 'as a text that grows',
        fill: async (host: HTMLElement) => {
          const text = document.createTextNode('');
          host.append(text);
          for (const piece of PIECES) {
            text.data += piece;
            await Promise.resolve();
          }
        },
      },
    ]) {
      it(how, async () => {
        const host = build();
        const said: string[] = [];
        page.main.append(host);
        const watch = new MutationObserver(() => said.push(seen(page.main)));
        watch.observe(page.main, {childList: true, subtree: true, characterData: true});
        await painted();
        fill(host);
        await sees(page.main, 'Lie on your back.');
        await painted();
        watch.disconnect();
        const isNotice = (text: string) => text.includes(words.failed);
        expect(said.filter(isNotice)).to.deep.equal([]);
        expect(seen(page.main)).not.to.include(words.failed);
        expect(seen(page.main)).not.to.match(/[{}]/);
        expect(widgets(page.main)).to.have.length(1);
      });
    }

    it('whole, at the end, when it comes as pieces of text', async () => {
      const host = build();
      page.main.append(host);
      for (const piece of PIECES) {
        expect(seen(page.main)).not.to.match(/Bridge|Lie on/);
        host.append(piece);
        await painted();
      }
      await sees(page.main, 'Lie on your back.');
      expect(seen(page.main)).not.to.match(/[{}]/);
      expect(seen(page.main)).not.to.include(words.failed);
    });

    it('even after the reader was told that there is none', async () => {
      const host = build();
      page.main.append(host);
      await sees(page.main, words.failed);
      host.append(dataScript(PLAN));
      await sees(page.main, 'Lie on your back.');
      await painted();
      expect(seen(page.main)).not.to.include(words.failed);
    });
  });
}

describe('A readable host', () => {
  it('takes a plan that is added to it after its time', async () => {
    const host = make('div', {class: 'exercise-plan'}, make('p', {}, 'Own text'));
    const events = record(document, 'plan-load', 'plan-error');
    page.main.append(host);
    await patience();
    expect(seen(host)).to.equal('Own text');
    host.append(dataScript(PLAN));
    await sees(host, 'Lie on your back.');
    await painted();
    expect(events).to.deep.equal(['plan-load']);
  });
});
