import {expect} from '@open-wc/testing';
import {Network} from '../support/network.js';
import {make, painted, until, watchPage} from '../support/page.js';
import {planNamed} from '../support/plans.js';
import {KINDS, seen, sees, times, widgets} from './support.js';

const page = watchPage();
const network = new Network();

beforeEach(() => network.serve('/plans/Bridge.json', planNamed('Bridge')));

/** A box on the page with a host of this kind in it, whose plan is seen. */
async function shown(build: (name: string) => HTMLElement) {
  const host = build('Bridge');
  const box = make('section', {}, make('p', {}, 'Before'), host, make('p', {}, 'After'));
  page.main.append(box);
  await sees(box, 'Lie on your back.');
  return {host, box};
}

/** The plan is seen in the box, once, and nowhere else. */
async function isOnlyIn(box: HTMLElement): Promise<void> {
  await sees(box, 'Lie on your back.');
  await painted();
  expect(times(page.main, 'Lie on your back.')).to.equal(1);
  expect(seen(page.main)).not.to.match(/[{}]/);
  expect(widgets(page.main)).to.have.length(1);
}

for (const {kind, build} of KINDS) {
  describe(`The plan of a ${kind}`, () => {
    it('goes with its host to another place of the page', async () => {
      const {host} = await shown(build);
      const other = make('section');
      page.main.append(other);
      other.append(host);
      await isOnlyIn(other);
    });

    it('goes with the part of the page that its host stands in', async () => {
      const {box} = await shown(build);
      const other = make('section');
      page.main.append(other);
      other.append(box);
      await isOnlyIn(other);
    });

    it('goes from the page with its host, and comes back with it', async () => {
      const {host, box} = await shown(build);
      host.remove();
      await until(() => !seen(page.main).includes('Lie on your back.'), 'it stays');
      expect(seen(page.main)).to.equal('Exercises Before After');
      await painted();
      box.append(host);
      await isOnlyIn(box);
    });

    it('is seen in a copy of the part of the page, beside the first one', async () => {
      const {box} = await shown(build);
      const copy = box.cloneNode(true) as HTMLElement;
      page.main.append(copy);
      await sees(copy, 'Lie on your back.');
      await painted();
      page.violations.length = 0;
      for (const each of [box, copy]) expect(times(each, 'Lie on your back.')).to.equal(1);
      expect(widgets(page.main)).to.have.length(2);
    });

    it('is seen in a copy that takes the place of the page, as after going back', async () => {
      const {box} = await shown(build);
      const copy = box.cloneNode(true) as HTMLElement;
      box.remove();
      await painted();
      page.main.append(copy);
      await isOnlyIn(copy);
      page.violations.length = 0;
    });

    it('stays as it is when the page around it is drawn again from the same parts', async () => {
      const {host, box} = await shown(build);
      const [before, after] = [box.firstElementChild!, box.lastElementChild!];
      for (let i = 0; i < 20; i++) {
        box.replaceChildren(before, host, after);
        if (i % 4 === 0) await painted();
      }
      await isOnlyIn(box);
    });

    for (const {where, hide, show} of [
      {
        where: 'a closed part',
        hide: () => make('details', {}, make('summary', {}, 'More')),
        show: (box: HTMLElement) => box.setAttribute('open', ''),
      },
      {
        where: 'a tab that is hidden',
        hide: () => make('div', {hidden: ''}),
        show: (box: HTMLElement) => box.removeAttribute('hidden'),
      },
    ]) {
      it(`waits in ${where} until that is opened`, async () => {
        const box = hide();
        box.append(build('Bridge'));
        page.main.append(box);
        await until(() => Boolean(widgets(page.main)[0]?.plan), 'it is never read');
        expect(seen(page.main)).not.to.include('Lie on your back.');
        show(box);
        await isOnlyIn(box);
      });
    }

    it('is only text where the reader is about to change it', async () => {
      const box = make('section', {contenteditable: 'true'}, build('Bridge'));
      page.main.append(box);
      const before = box.outerHTML;
      await painted();
      await painted();
      expect(box.outerHTML).to.equal(before);
      expect(widgets(page.main)).to.have.length(0);
      expect([...box.querySelectorAll('*')].filter((one) => one.shadowRoot)).to.be.empty;
    });
  });
}
