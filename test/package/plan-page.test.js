import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fallbackOf, snippetOf} from 'exercise-plan/embed.js';
import {parsePlan} from 'exercise-plan/plan.js';
import {
  assertQuiet,
  axeFindings,
  framed,
  heardHeightOf,
  innerFrame,
  settledHeight,
} from './frames.js';
import {cardNames, openSite} from './site.js';
import {readJson} from './support.js';

const PAGE = '/plans/back.html';
const preset = readJson('src/presets/sciatica.json');
const hebrew = readJson('demo/plans/hebrew.json');

let site;
before(async () => {
  site = await openSite();
  for (const [path, plan] of [
    [PAGE, preset],
    ['/plans/he.html', hebrew],
  ]) {
    const options = {script: `${site.origin}/dist/exercise-plan.js`, page: site.origin + path};
    const make = async (place) => (await snippetOf(plan, {...options, for: place})).text;
    site.addFile(
      path,
      (await make('page')).replace('<head>', '<head><link rel="icon" href="data:,">'),
    );
    site.addFile(path.replace('.html', '.oembed.json'), await make('oembed'));
  }
});
after(() => site?.close());

describe('The page of a plan', () => {
  it('reads without scripts as the full text of the plan', async () => {
    const visited = await site.visitAddress(PAGE, {hasScripts: false});
    const text = await visited.page.$eval('main', ({innerText}) => innerText.replace(/\s+/g, ' '));
    const full = await fallbackOf(parsePlan(preset).plan, {level: 1});
    const lines = full.split('\n').map((line) => line.replace(/<[^>]*>/g, ''));
    assert.deepEqual(
      lines.filter(
        (line) => !text.includes(line.replaceAll('&quot;', '"').replaceAll('&amp;', '&')),
      ),
      [],
    );
    const [{checkVisibility, ...heading}] = await visited.page.$$eval('h1', (found) =>
      found.map((one) => ({checkVisibility: one.checkVisibility(), text: one.textContent})),
    );
    assert.deepEqual([checkVisibility, heading.text], [true, preset.name]);
    await visited.close();
  });

  it('becomes the exercises with scripts, without a word of complaint, and keeps one first heading', async () => {
    const visited = await site.visitAddress(PAGE);
    assert.deepEqual(await cardNames(visited), [preset.exercises[0].name]);
    const headings = await visited.page.evaluate(() => {
      const {shadowRoot} = document
        .querySelector('.exercise-plan')
        .shadowRoot.querySelector('exercise-plan');
      return [...document.querySelectorAll('h1'), ...shadowRoot.querySelectorAll('h1')]
        .filter((heading) => heading.checkVisibility())
        .map(({textContent}) => textContent);
    });
    assert.deepEqual(headings, [preset.name]);
    await assertQuiet(visited);
    await visited.close();
  });

  for (const hasScripts of [true, false]) {
    it(`gives axe nothing to find at 320 pixels ${hasScripts ? 'with' : 'without'} scripts`, async () => {
      // What a reader without scripts has before the eyes is what the page is before its scripts have come.
      const visited = await site.visitAddress(PAGE, {viewport: {width: 320, height: 640}});
      await cardNames(visited);
      if (!hasScripts) {
        await visited.page.evaluate(() => {
          const host = document.querySelector('.exercise-plan');
          host.replaceWith(...host.childNodes);
        });
      }
      assert.deepEqual(await axeFindings(visited.page), []);
      assert.equal(await visited.page.evaluate(() => document.documentElement.scrollWidth), 320);
      await visited.close();
    });
  }

  it('leads WordPress to an answer with a frame of the page', async () => {
    const visited = await site.visitAddress(PAGE, {hasScripts: false});
    const link = await visited.page.$eval('link[type="application/json+oembed"]', ({href}) => href);
    const answer = await (await fetch(link)).json();
    assert.equal(answer.type, 'rich');
    assert.equal(answer.title, preset.name);
    assert.match(
      answer.html,
      new RegExp(`<iframe [^>]*sandbox="allow-scripts"[^>]* src="${site.origin}${PAGE}"`),
    );
    await visited.close();
  });

  for (const {what, path, plan} of [
    {what: 'shows', path: PAGE, plan: preset},
    {what: 'in Hebrew shows', path: '/plans/he.html', plan: hebrew},
  ]) {
    it(`${what} its exercises in the frame of WordPress, and tells it its height`, async () => {
      const visited = await site.visit(framed(`${path}#?secret=aB3dE`));
      const inner = await innerFrame(visited);
      assert.deepEqual(await cardNames({...visited, page: inner}), [plan.exercises[0].name]);
      const height = await settledHeight(inner);
      await heardHeightOf(visited.page, height);
      const heard = await visited.page.evaluate(() => window.heard.filter(({message}) => message));
      assert.deepEqual(heard.at(-1), {message: 'height', value: height, secret: 'aB3dE'});
      assert.deepEqual(visited.errors, []);
      if (plan === preset) await assertQuiet({...visited, page: inner});
      await visited.close();
    });
  }
});
