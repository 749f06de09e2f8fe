import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {contents} from './contents.js';
import {ROLES} from './outcomes.js';
import {savePost} from './site.js';
import {openBrowser, read} from './visitor.js';

/** As people type it: with emoji, which WordPress makes pictures of where a browser has none. */
const steps = ['Sit tall 🧘🏽‍♀️.', 'Breathe [in], "out" & in – 3×, don’t hurry.', '1️⃣ <rest>'];
const byHand = JSON.stringify({exercises: [{name: '🫁 Breathing', steps}]}, null, 2);

describe('A plan written by hand in a Code block with the class', () => {
  let visitor;
  before(async () => (visitor = await openBrowser()));
  after(() => visitor.close());

  for (const role of ROLES) {
    it(`is shown to the letter, by ${role}`, async () => {
      const content = contents.markedCode(byHand);
      const {link} = await savePost(role, {title: 'By hand', content});
      const [{widgets}] = await read(await visitor.open(link));
      assert.deepEqual(widgets, [{name: '🫁 Breathing', steps, dose: ''}]);
    });
  }
});
