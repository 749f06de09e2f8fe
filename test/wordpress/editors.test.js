import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {addBlock, addClass, previewPost, writePost} from './block-editor.js';
import {showTab, writeClassicPost} from './classic-editor.js';
import {contents} from './contents.js';
import {expectPromise, promise, published} from './expect.js';
import {outcomeOf} from './judge.js';
import {paste} from './keyboard.js';
import {logIn} from './members.js';
import {ROLES} from './outcomes.js';
import {classicPasteRows, pasteRows} from './rows.js';
import {savedContent, savePost} from './site.js';
import {openBrowser} from './visitor.js';

const [, plan] = published;
const {snippets} = plan;

/** Adds a block by its name and pastes into it, as the instructions say. */
const BLOCKS = [
  {
    what: '`wordpress` in a Custom HTML block',
    saved: contents.customHtml(snippets.snippet),
    write: async (page) => {
      await addBlock(page, 'html');
      await paste(page, snippets.snippet);
    },
  },
  {
    what: '`wordpress-code` in a Code block with a class',
    saved: contents.markedCode(snippets.json),
    write: async (page) => {
      await addBlock(page, 'code');
      await paste(page, snippets.json);
      await addClass(page, 'exercise-plan');
    },
  },
];

for (const role of ROLES) {
  describe(`With real keys, ${role}`, () => {
    let visitor;
    let member;
    before(async () => {
      visitor = await openBrowser();
      member = await logIn(visitor.browser, role);
    });
    after(() => visitor.close());

    for (const {what, saved, write} of BLOCKS) {
      it(`${what} is saved as in the tests without an editor`, async () => {
        const address = await writePost(member, randomUUID(), write);
        const twin = await savePost(role, {title: what, content: saved});
        assert.equal(await savedContent(role, address), await savedContent(role, twin.link));
      });
    }

    it('a draft is previewed as a working widget', async () => {
      const page = await previewPost(member, randomUUID(), BLOCKS[0].write);
      assert.equal(await outcomeOf(page, plan, visitor.open), 'widget');
    });

    for (const row of pasteRows) {
      it(promise(row, role), async () => {
        const address = await writePost(member, randomUUID(), (page) =>
          paste(page, row.text(snippets)),
        );
        await expectPromise(row, role, visitor.open, [{address, plan}]);
      });
    }

    for (const row of classicPasteRows) {
      it(promise(row, role), async () => {
        const address = await writeClassicPost(member, randomUUID(), async (page) => {
          await paste(page, row.text(snippets));
          await showTab(page, 'Visual');
          await showTab(page, 'Text');
        });
        await expectPromise(row, role, visitor.open, [{address, plan}]);
      });
    }
  });
}
