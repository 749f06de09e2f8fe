import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openSite} from '../package/site.js';
import {CLASSIC, FILE, MODULE, pageOf, readerSees, READERS_HOST} from './support.js';

const PLAN = JSON.stringify({
  exercises: [
    {name: 'Pelvic tilt', steps: ['Lie down.']},
    {name: 'Heel raise', steps: ['Stand up.']},
  ],
  routines: [
    {name: 'Morning', items: ['pelvic-tilt']},
    {name: 'Evening', items: ['heel-raise']},
  ],
});
const HOST = `<div class="exercise-plan"><script type="application/json">${PLAN}</script></div>`;
const ELEMENT = `<exercise-plan><script type="application/json">${PLAN}</script></exercise-plan>`;

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

describe('A page', () => {
  it('with forty plans in both spellings shows each once', async () => {
    const hosts = Array.from({length: 20}, () => `<section>${HOST}</section>${ELEMENT}`).join('\n');
    const visited = await site.visit(pageOf(CLASSIC, hosts), {host: READERS_HOST});
    const {plans, text} = await readerSees(visited, 40);
    assert.equal(plans.length, 40);
    assert.equal(text.split('Lie down.').length - 1, 40);
    assert.deepEqual([...visited.errors, ...visited.messages], []);
    await visited.close();
  });

  it('in a frame that may run scripts but has no storage shows its plan, and its session runs', async () => {
    const inner = pageOf(`<script src="${site.origin}${FILE}"></script>`, HOST);
    const frame = `<iframe sandbox="allow-scripts" width="800" height="900" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    const visited = await site.visit(pageOf('', frame), {host: READERS_HOST});
    const page = visited.page.frames()[1];
    const {plans} = await readerSees({page}, 1);
    assert.equal(plans.length, 1);
    await page.evaluate(() => {
      document
        .querySelector('.exercise-plan')
        .shadowRoot.querySelector('exercise-plan')
        .startSession('morning');
    });
    await page.waitForFunction(() => {
      const plan = document
        .querySelector('.exercise-plan')
        .shadowRoot.querySelector('exercise-plan');
      return plan.shadowRoot.querySelector('guided-session')?.checkVisibility();
    });
    assert.deepEqual(visited.errors, []);
    await visited.close();
  });

  for (const {what, html} of [
    {what: 'a div', html: HOST},
    {what: 'an element', html: ELEMENT},
  ]) {
    it(`that writes its article anew every 200 ms leaves ${what} in it usable, and keeps at most one of the old ones in memory`, async () => {
      const visited = await site.visit(pageOf(MODULE, `<article>${html}</article>`), {
        host: READERS_HOST,
      });
      const {page} = visited;
      await readerSees(visited, 1);
      await page.evaluate(() => {
        const article = document.querySelector('article');
        const text = article.innerHTML;
        document.renewals = 0;
        const timer = setInterval(() => {
          article.innerHTML = text;
          if (++document.renewals === 15) clearInterval(timer);
        }, 200);
      });
      await page.waitForFunction(() => document.renewals >= 3);
      await page.evaluate(pressRoutine, 'Evening');
      await page.waitForFunction(() => document.renewals === 15);
      const {plans} = await readerSees(visited, 1);
      assert.equal(plans.length, 1);
      await page.waitForFunction(isOpen, {timeout: 2_000}, 'Evening');
      assert.deepEqual([...visited.errors, ...visited.messages], []);
      await untilFewAreAlive(page);
      await visited.close();
    });
  }
});

/** Runs in the page. */
function pressRoutine(name) {
  const host = document.querySelector('.exercise-plan');
  const plan = host
    ? host.shadowRoot.querySelector('exercise-plan')
    : document.querySelector('exercise-plan');
  const buttons = [...plan.shadowRoot.querySelectorAll('[part~="routine"] button')];
  buttons.find(({textContent}) => textContent.includes(name)).click();
}

/** Runs in the page. */
function isOpen(name) {
  const host = document.querySelector('.exercise-plan');
  const plan = host
    ? host.shadowRoot.querySelector('exercise-plan')
    : document.querySelector('exercise-plan');
  const buttons = [...plan.shadowRoot.querySelectorAll('[part~="routine"] button')];
  return buttons.find(({textContent}) => textContent.includes(name))?.ariaExpanded === 'true';
}

/**
 * Waits until the browser has thrown away the elements that have left the page, but for one that the
 * reader used last; some are held for a moment, as they might come back.
 */
async function untilFewAreAlive(page) {
  const prototype = await page.evaluateHandle(() => customElements.get('exercise-plan').prototype);
  let count = Infinity;
  for (let tries = 0; count > 2 && tries < 20; tries++) {
    const alive = await page.queryObjects(prototype);
    count = await page.evaluate(
      (all) => all.filter((one) => one.localName === 'exercise-plan').length,
      alive,
    );
    await alive.dispose();
  }
  assert.ok(count <= 2, `${count} elements are kept in memory`);
}
