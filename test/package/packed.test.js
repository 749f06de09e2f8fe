import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deflateRawSync} from 'node:zlib';
import {pack, unpack} from 'exercise-plan/plan.js';
import {openSite} from './site.js';
import {readText} from './support.js';

const JSON_TEXT = '{"exercises":[{"name":"Pelvic tilt – ½","steps":["Lie on your back."]}]}';
const PRESET = JSON.stringify(JSON.parse(readText('src/presets/sciatica.json')));

describe('In Node, a packed plan', () => {
  for (const {what, text} of [
    {what: 'of one exercise', text: JSON_TEXT},
    {what: 'of the size of the preset', text: PRESET},
  ]) {
    it(`${what} is the one that was packed`, async () => {
      const unpacked = await unpack(await pack(text));
      assert.equal(unpacked.text, text);
      assert.deepEqual(unpacked.issues, []);
    });
  }

  for (const level of [0, 1, 6, 9]) {
    it(`that another program has packed at level ${level} is read`, async () => {
      const packed = deflateRawSync(PRESET, {level}).toString('base64url');
      const {text, plan, issues} = await unpack(packed);
      assert.equal(text, PRESET);
      assert.ok(plan.exercises.length > 5);
      assert.deepEqual(issues, []);
    });
  }

  it('is never taken for whole where it is cut off or one character is another', async () => {
    const packed = await pack(JSON_TEXT);
    for (let i = 0; i < packed.length; i++) {
      const flipped = packed[i] === 'A' ? 'x' : 'A';
      for (const spoiled of [
        packed.slice(0, i),
        packed.slice(0, i) + flipped + packed.slice(i + 1),
        packed.slice(0, i) + packed.slice(i + 1),
      ]) {
        const {text, plan, issues} = await unpack(spoiled);
        if (text === JSON_TEXT) continue;
        assert.equal(plan, undefined, spoiled);
        assert.equal(issues.length, 1, spoiled);
      }
    }
  });

  it('is refused where it would unpack to more than a machine can bear', async () => {
    const bomb = deflateRawSync(Buffer.alloc(500_000_000, 32), {level: 9}).toString('base64url');
    const {text, issues} = await unpack(bomb);
    assert.equal(text, undefined);
    assert.match(issues[0].message, /^This packed plan was cut off or changed/);
  });
});

describe('What Node has packed', () => {
  it('is shown by the one file on a page, from an attribute, to the letter', async () => {
    const site = await openSite();
    try {
      const head = '<script type="module" src="/dist/exercise-plan.js"></script>';
      const body = `<div class="exercise-plan" data-plan="${await pack(PRESET)}"></div>`;
      const visited = await site.visit(`<!doctype html><html lang="en">${head}${body}</html>`);
      const shown = await visited.page.waitForFunction(() => {
        const element = document.querySelector('.exercise-plan').shadowRoot?.firstChild;
        return element?.plan && JSON.stringify(element.plan.exercises.map(({name}) => name));
      });
      const {plan} = await unpack(await pack(PRESET));
      assert.equal(await shown.jsonValue(), JSON.stringify(plan.exercises.map(({name}) => name)));
      assert.deepEqual(visited.errors, []);
      await visited.close();
    } finally {
      await site.close();
    }
  });
});
