import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openSite} from '../package/site.js';
import {GROUNDS} from './grounds.js';
import {pageOf, readerSees, READERS_HOST} from './support.js';

const PLAN = '{"exercises": [{"name": "Pelvic tilt", "steps": ["Lie down."]}]}';
const HOST = `<div class="exercise-plan">
<script type="application/json">
${PLAN}
</script>
<p>The text without a script.</p>
</div>`;
const ELEMENT = `<exercise-plan><script type="application/json">${PLAN}</script></exercise-plan>`;
const EXERCISES = [['Pelvic tilt', 'Lie down.']];

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

describe('A plan in a div and one in an element stand once each, with nothing else to be seen, on', () => {
  for (const {ground, head = '', end = '', files, press, patienceMs, isOutspoken} of GROUNDS) {
    it(ground, async () => {
      const last = typeof end === 'function' ? end() : end;
      const html = pageOf(head, HOST + ELEMENT + last);
      const visited = await site.visit(html, {files: files?.(), host: READERS_HOST});
      if (press) await visited.page.keyboard.press(press);
      const {plans, text} = await readerSees(visited, 2, patienceMs);
      assert.deepEqual(visited.errors, []);
      if (!isOutspoken) assert.deepEqual(visited.messages, []);
      assert.deepEqual(
        plans.map(({exercises}) => exercises),
        [EXERCISES, EXERCISES],
      );
      for (const {height} of plans) assert.ok(height > 100, `${height} pixels high`);
      assert.equal(text.split('Lie down.').length - 1, 2);
      assert.doesNotMatch(text, /"steps"|The text without a script/);
      await visited.close();
    });
  }
});
