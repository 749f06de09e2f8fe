import {after, before, describe, it} from 'node:test';
import {expectPromise, promise, publishedBy} from './expect.js';
import {ROLES} from './outcomes.js';
import {rows} from './rows.js';
import {savePost, withWishes} from './site.js';
import {openBrowser} from './visitor.js';

describe('A post', () => {
  let visitor;
  before(async () => (visitor = await openBrowser()));
  after(() => visitor.close());

  for (const row of rows) {
    for (const role of ROLES) {
      it(promise(row, role), async () => {
        const posts = await Promise.all(
          publishedBy(role).map(async (plan) => {
            const content = row.save(plan.snippets);
            const {link} = await savePost(role, {title: plan.title, content});
            return {address: withWishes(link, row.wishes), plan};
          }),
        );
        await expectPromise(row, role, visitor.open, posts);
      });
    }
  }
});
