import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {published} from './expect.js';
import {outcomeOf} from './judge.js';
import {documentedOutcomes, isWriting} from './outcomes.js';
import {rows} from './rows.js';
import {savePost, withWishes} from './site.js';
import {openBrowser} from './visitor.js';

const SETTINGS = [
  {title: 'whose script stands in the head without a type', wishes: {script: 'classic'}},
  {title: 'with a block theme', wishes: {theme: 'twentytwentythree'}},
];
const [, plan] = published;

for (const {title, wishes} of SETTINGS) {
  describe(`On a site ${title}`, () => {
    let visitor;
    before(async () => (visitor = await openBrowser()));
    after(() => visitor.close());

    for (const {where, what, save} of rows.filter(({isAdvised}) => isAdvised)) {
      it(`an author’s ${what} in ${where} becomes what it becomes elsewhere`, async () => {
        const content = save(plan.snippets);
        const {link} = await savePost('author', {title: plan.title, content});
        const page = await visitor.open(withWishes(link, wishes));
        const outcome = await outcomeOf(page, plan, visitor.open);
        if (!isWriting) assert.equal(outcome, documentedOutcomes(where, what).author);
      });
    }
  });
}
