import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {openSite} from './site.js';

/** What each would do, were it ever run: write its name into the page’s global object. */
const ATTACKS = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=1</script>',
  '</script><script>window.pwned=1</script>',
  '"><svg onload=window.pwned=1>',
  '{{constructor.constructor("window.pwned=1")()}}',
  '${window.pwned=1}',
  'javascript:window.pwned=1',
  ' \u0001java\tscript:window.pwned=1',
  'data:text/html,<script>parent.pwned=1</script>',
  'vbscript:window.pwned=1',
];

/** A plan with the attack in every field of text, and in every address. */
function planWith(attack) {
  const link = {name: attack, url: attack, role: attack};
  return {
    lang: attack,
    name: attack,
    summary: attack,
    author: link,
    reviewedBy: link,
    provider: {...link, logo: attack, telephone: attack},
    source: link,
    license: attack,
    safety: {
      emergency: [attack],
      urgent: [attack],
      askFirst: [attack],
      stop: [attack],
      note: attack,
    },
    painScale: {bands: [{upTo: 3, label: attack, advice: attack}], source: link},
    advice: [attack],
    exercises: [
      {
        id: attack,
        name: attack,
        alsoKnownAs: [attack],
        purpose: attack,
        target: [attack],
        equipment: [attack],
        steps: [attack, {text: attack, pose: attack}],
        feel: attack,
        avoid: [attack],
        cautions: [attack],
        dose: {repetitions: 2, note: attack},
        variants: [{kind: 'easier', text: attack}],
        figure: attack,
        image: {src: attack, alt: attack, credit: attack},
        video: {src: attack, poster: attack, captions: attack, credit: attack},
        sources: [link],
      },
      {name: 'Honest exercise', sources: [{name: 'Honest link', url: 'https://clinic.example/'}]},
    ],
    routines: [{id: attack, name: attack, summary: attack, frequency: attack, items: [attack]}],
  };
}

describe('A hostile plan on a page without any policy', async () => {
  const site = await openSite();
  after(() => site.close());

  for (const attack of ATTACKS) {
    it(`runs nothing and leads nowhere: ${JSON.stringify(attack)}`, async () => {
      const json = JSON.stringify(planWith(attack)).replaceAll('<', '\\u003c');
      const {page, errors, requests, close} = await site.visit(
        `<!doctype html><html lang="en"><body><exercise-plan multiple>
<script type="application/json">${json}</script></exercise-plan>
<script src="/dist/exercise-plan.js"></script></body></html>`,
      );
      const address = page.url();
      const found = await page.evaluate(pressEverything);
      assert.equal(await page.evaluate(() => window.pwned), undefined);
      assert.deepEqual(
        found.addresses.filter((url) => !/^https?:/.test(url)),
        [],
      );
      assert.ok(found.text.includes('Honest exercise'));
      assert.equal(found.text.includes('[object Object]'), false);
      assert.equal(page.url(), address);
      assert.deepEqual(errors, []);
      assert.deepEqual(requests.filter(isUnnamed(attack, address)), []);
      await close();
    });
  }
});

/** Most attacks are also an address on the same site, as a picture’s may be: that one is named. */
function isUnnamed(attack, page) {
  const named = ['/', '/favicon.ico', new URL(attack, page).pathname];
  return (path) => !path.startsWith('/dist/') && !named.includes(path);
}

/** Runs in the page: presses every button twice over, and returns what there is to read and to follow. */
async function pressEverything() {
  const plan = document.querySelector('exercise-plan');
  const root = plan.shadowRoot;
  let text = '';
  const addresses = [];
  for (let round = 0; round < 2; round++) {
    for (const button of root.querySelectorAll('button')) {
      button.click();
      await plan.updateComplete;
      text += root.textContent;
      for (const element of root.querySelectorAll('[href], [src], [poster]')) {
        for (const name of ['href', 'src', 'poster']) {
          if (element.hasAttribute(name)) addresses.push(element[name]);
        }
      }
    }
  }
  return {text, addresses};
}
