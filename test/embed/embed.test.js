import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openSite} from '../package/site.js';
import {readText, root, sorted} from '../package/support.js';
import {EXERCISES, PAGES, plain} from './pages.js';
import {MODULE, pageOf, readerSees, READERS_HOST, STRICT} from './support.js';

const DATA = /["“”]\s*(?:name|steps|exercises|dose)\s*["“”]\s*:|&quot;|[\w-]{100}/;
const WORDS = EXERCISES.map((exercise) => exercise.map(plain));

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

it('Every captured page has its verdict', () => {
  const files = readdirSync(`${root}/test/embed/pages`).map((name) => name.replace(/\.html$/, ''));
  const judged = [...PAGES.map(({name}) => name), 'python-markdown-backslashes'];
  assert.deepEqual(sorted(files), sorted(judged));
});

/** What is true of a page with this verdict, besides what is true of all. */
const FACTS = {
  shown({plans, text}) {
    assert.deepEqual(
      plans.map(({exercises}) => exercises.map((exercise) => exercise.map(plain))),
      [WORDS],
    );
    assert.ok(plans[0].height > 100);
    assert.doesNotMatch(text, DATA);
  },
  notice({plans, text, notices}) {
    assert.deepEqual(plans, []);
    assert.equal(notices.length, 1);
    assert.doesNotMatch(text, DATA);
  },
  text({plans, text}) {
    assert.deepEqual(plans, []);
    for (const word of WORDS.flat()) assert.ok(plain(text).includes(word), word);
    assert.doesNotMatch(text, DATA);
  },
  untouched({plans, notices, text}, without) {
    assert.deepEqual([plans, notices], [[], []]);
    assert.equal(text, without.text);
  },
};

for (const verdict of Object.keys(FACTS)) {
  const pages = PAGES.filter((page) => page.verdict === verdict);
  const opened = new Map();

  describe(`Captured pages: ${verdict}`, () => {
    before(async () => {
      // That nothing comes takes its time to see: they wait together.
      if (verdict === 'shown') return;
      for (const {name} of pages) opened.set(name, await visit(name, MODULE));
    });

    for (const {name} of pages) {
      it(name, async () => {
        const seen = await look(opened.get(name) ?? (await visit(name, MODULE)), 1);
        FACTS[verdict](seen, verdict === 'untouched' && (await look(await visit(name, ''), 0)));
        assert.match(seen.text, /^Before the plan\..*After the plan\.$/);
        assert.deepEqual(seen.wrong, []);
      });
    }
  });
}

it('Backslashes that Python-Markdown wrote as numbers are read', async () => {
  const {plans} = await look(await visit('python-markdown-backslashes', MODULE), 1);
  assert.deepEqual(plans[0].exercises, [
    ['Path C:\\temp, "quick"', 'A \\ backslash and two \\\\.'],
  ]);
});

/** Opens a captured page under a strict policy, as a reader does. */
function visit(name, script) {
  const html = pageOf(script, readText(`test/embed/pages/${name}.html`));
  return site.visit(html, {headers: STRICT, host: READERS_HOST});
}

/** What a reader sees there, with a plan or without one, and what the console says is wrong. */
async function look(visited, count) {
  const seen = await readerSees(visited, count, count ? 1_500 : 0);
  const errors = visited.messages.filter((message) => message.startsWith('error'));
  // Styles of the engine’s own, which the policy forbids, are no fault of ours.
  const wrong = errors.filter((message) => !message.includes('inline style'));
  await visited.close();
  return {...seen, wrong: [...visited.errors, ...wrong]};
}
