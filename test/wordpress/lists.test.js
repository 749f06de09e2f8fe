import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sorted} from '../package/support.js';
import {expectPromise, promise, published, publishedBy} from './expect.js';
import {isCode} from './judge.js';
import {ROLES} from './outcomes.js';
import {feedRows, rows} from './rows.js';
import {makeTag, savePost} from './site.js';
import {openBrowser, read} from './visitor.js';

describe('Lists of posts', () => {
  let visitor;
  before(async () => (visitor = await openBrowser()));
  after(() => visitor.close());

  /** Saves a post for each plan, and returns the address of a list with nothing but these. */
  async function listOf(role, save) {
    const tag = await makeTag();
    for (const {title, snippets} of publishedBy(role)) {
      await savePost(role, {title, content: save(snippets), tags: [tag.id]});
    }
    return tag.link;
  }

  it('show the widgets of whole posts, all of them', async () => {
    const list = await listOf('author', rows[0].save);
    const page = await visitor.open(`${list}?full`);
    await page.waitForFunction(hasWidgets, {}, published.length);
    const [{widgets, notices}] = await read(page);
    const names = published.map(({plan}) => plan.exercises[0].name);
    assert.deepEqual(sorted(widgets.map(({name}) => name)), sorted(names));
    assert.deepEqual(notices, []);
  });

  it('begin each excerpt with the exercises as text', async () => {
    const list = await listOf('author', rows[0].save);
    const [{text}] = await read(await visitor.open(list));
    assert.match(text, /Eight for the desk Chin drawn back Hold 3 seconds, 8 times, twice a day/);
  });

  for (const {where, what, save} of rows.filter(({isAdvised}) => isAdvised)) {
    it(`have no data in the excerpts of an author’s ${what} in ${where}`, async () => {
      const list = await listOf('author', save);
      const [{text}] = await read(await visitor.open(list));
      assert.ok(text.includes(published[0].title));
      assert.ok(!isCode(text), text);
    });
  }

  for (const row of feedRows) {
    for (const role of ROLES) {
      it(promise(row, role), async () => {
        const list = await listOf(role, row.save);
        const feed = await (await fetch(`${list}feed/`)).text();
        const posts = publishedBy(role).map((plan) => ({
          address: contentIn(feed, plan.title),
          plan,
        }));
        await expectPromise(row, role, visitor.openFeed, posts);
      });
    }
  }
});

/** The whole of a post in a feed. */
function contentIn(feed, title) {
  const item = feed.split('<item>').find((text) => text.includes(`<title>${title}</title>`));
  return /<content:encoded><!\[CDATA\[([^]*?)\]\]><\/content/.exec(item)[1];
}

/** Runs in the page. */
function hasWidgets(count) {
  const hosts = [...document.querySelectorAll('.exercise-plan')];
  const shown = hosts.filter(({shadowRoot}) =>
    shadowRoot?.querySelector('exercise-plan')?.shadowRoot?.querySelector('[part~="card"]'),
  );
  return shown.length === count;
}
