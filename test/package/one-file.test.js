import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {cardNames, openSite, OTHER_SCRIPT, OTHER_VERSION, seenIn} from './site.js';
import {readJson, readText, root, sorted} from './support.js';

const FILE = '/dist/exercise-plan.js';
const CLASSIC = `<script src="${FILE}"></script>`;
const MODULE = `<script type="module" src="${FILE}"></script>`;
const OTHER = `<script src="${OTHER_SCRIPT}"></script>`;
const TILT = host(
  '{"name": "Back", "exercises": [{"name": "Pelvic tilt", "steps": ["Lie down."]}]}',
);

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

describe('The one file shows a plan', () => {
  for (const {how, head = '', body} of [
    {how: 'as a module in the head', head: MODULE, body: TILT},
    {how: 'as a module after the element', body: TILT + MODULE},
    {how: 'as a classic script in the head', head: CLASSIC, body: TILT},
    {how: 'as a classic script after the element', body: TILT + CLASSIC},
    {how: 'as a classic script with async', head: classic('async'), body: TILT},
    {how: 'as a classic script with defer', head: classic('defer'), body: TILT},
    {how: 'twice as a classic script', head: CLASSIC, body: TILT + CLASSIC},
    {how: 'twice as a module', head: MODULE, body: TILT + MODULE},
    {how: 'as a module and as a classic script', head: MODULE, body: TILT + CLASSIC},
  ]) {
    it(`${how}, and asks for nothing else`, async () => {
      const visited = await site.visit(pageOf(head, body));
      assert.deepEqual(await cardNames(visited), ['Pelvic tilt']);
      assertQuiet(visited);
      assert.deepEqual([...new Set(visited.requests)], ['/', FILE]);
      assert.equal((await seenIn(visited)).loads, 1);
      await visited.close();
    });
  }

  it('from a folder of the reader’s disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'exercise-plan-'));
    try {
      const script = `<script src="${pathToFileURL(root + FILE).href}"></script>`;
      writeFileSync(join(folder, 'page.html'), pageOf(script, TILT));
      const visited = await site.visitAddress(pathToFileURL(join(folder, 'page.html')).href);
      assert.deepEqual(await cardNames(visited), ['Pelvic tilt']);
      assertQuiet(visited);
      await visited.close();
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('Two versions of the one file on a page', () => {
  for (const {first, second, head} of [
    {first: readJson('package.json').version, second: OTHER_VERSION, head: CLASSIC + OTHER},
    {first: OTHER_VERSION, second: readJson('package.json').version, head: OTHER + CLASSIC},
  ]) {
    it(`leave ${first}, which came first, in place; the console names both`, async () => {
      const visited = await site.visit(pageOf(head, TILT));
      assert.deepEqual(await cardNames(visited), ['Pelvic tilt']);
      assert.deepEqual(visited.errors, []);
      assert.ok(visited.messages.length > 0);
      for (const message of visited.messages) {
        assert.match(message, /^warn/);
        for (const version of [first, second]) assert.ok(message.includes(version), message);
      }
      const {page} = visited;
      const version = await page.evaluate(() => customElements.get('exercise-plan').version);
      assert.equal(version, first);
      await visited.close();
    });
  }
});

describe('Under a strict Content Security Policy with Trusted Types', () => {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const hebrew = readJson('demo/plans/hebrew.json');
  const english = readJson('src/presets/sciatica.json');

  for (const {what, body, name, beside = []} of [
    {what: 'a plan in the page', body: TILT, name: 'Pelvic tilt'},
    {
      what: 'a preset',
      body: '<exercise-plan preset="sciatica"></exercise-plan>',
      name: english.exercises[0].name,
      beside: ['/dist/presets/sciatica.js'],
    },
    {
      what: 'a Hebrew plan, whose words come in a file of their own',
      body: host(JSON.stringify(hebrew)),
      name: hebrew.exercises[0].name,
      beside: ['/dist/locale/he.js'],
    },
  ]) {
    for (const script of [CLASSIC, MODULE]) {
      const how = script === MODULE ? 'module' : 'classic script';
      it(`${what} is shown by the ${how}, without a violation`, async () => {
        const headers = {'Content-Security-Policy': policy};
        const visited = await site.visit(pageOf(script, body), {headers});
        assert.deepEqual(await cardNames(visited), [name]);
        assertQuiet(visited);
        assert.deepEqual((await seenIn(visited)).violations, []);
        for (const path of beside) assert.ok(visited.requests.includes(path), path);
        await visited.close();
      });
    }
  }
});

describe('A page that arrives in pieces', () => {
  const [start, end] = pageOf(CLASSIC, '|').split('|');
  const pieces = host(readText('src/presets/sciatica.json')).match(/[^]{1,12000}/g);

  for (const {what, html} of [
    {what: 'between the parts of the JSON', html: [start, ...pieces, end]},
    {
      what: 'within the tags',
      html: [start, ...host('{"exercises": [{"name": "Tilt"}]}').match(/[^]{1,25}/g), end],
    },
  ]) {
    it(`with pauses ${what} shows its plan once, and no notice before`, async () => {
      const visited = await site.visit(html);
      assert.equal((await cardNames(visited)).length, 1);
      const {loads, notices} = await seenIn(visited);
      assert.equal(loads, 1);
      assert.deepEqual(notices, []);
      assertQuiet(visited);
      await visited.close();
    });
  }
});

describe('The rest of the page', () => {
  it('gets no global variable but the four that Lit keeps', async () => {
    const names = [];
    for (const head of [CLASSIC, '']) {
      const visited = await site.visit(pageOf(head, TILT));
      await visited.page.waitForFunction((isWanted) => !isWanted || document.seen.loads, {}, head);
      names.push(await visited.page.evaluate(() => Object.getOwnPropertyNames(window)));
      await visited.close();
    }
    const [shown, plain] = names;
    assert.deepEqual(sorted(shown.filter((name) => !plain.includes(name))), [
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
  });

  it('keeps its title, its head, its attributes and the markup in the element', async () => {
    const html = pageOf(CLASSIC, `<p class="before">Before.</p>${TILT}<p>After.</p>`);
    const visited = await site.visit(html);
    const without = await site.visit(html.replace(CLASSIC, CLASSIC.replace(FILE, '/nothing.js')));
    await cardNames(visited);
    const shown = await visited.page.content();
    const plain = await without.page.content();
    assert.equal(shown, plain.replace('/nothing.js', FILE));
    const sheets = await visited.page.evaluate(() => document.adoptedStyleSheets.length);
    assert.equal(sheets, 0);
    await visited.close();
    await without.close();
  });
});

describe('A complete text in the element', () => {
  const article = readText('demo/index.html').match(/<exercise-plan>.*<\/exercise-plan>/s)[0];
  const rest = '<p>The article goes on.</p>'.repeat(20);
  const asDivision = article
    .replace('<exercise-plan>', '<div class="exercise-plan">')
    .replace('</exercise-plan>', '</div>');

  for (const {viewport, tag, text} of [
    {viewport: {width: 360, height: 800}, tag: 'exercise-plan', text: article},
    {viewport: {width: 1200, height: 900}, tag: 'exercise-plan', text: article},
    {viewport: {width: 360, height: 800}, tag: 'div', text: asDivision},
    {viewport: {width: 1200, height: 900}, tag: 'div', text: asDivision},
  ]) {
    it(`gives way to the plan in a ${tag} at ${viewport.width}×${viewport.height} without a shift of the page`, async () => {
      const body = `<p>Before.</p>${text}${rest}`;
      // The pause lets the text be painted before the script comes.
      const [start, end] = pageOf('', `${body}|${CLASSIC}`).split('|');
      const visited = await site.visit([start, end], {viewport});
      await cardNames(visited);
      const {page} = visited;
      assert.ok(await page.evaluate(isPaintedFirst, FILE), 'the text was never painted');
      assert.equal(await page.evaluate(layoutShift), 0);
      await visited.close();
    });
  }
});

function host(json, text = '') {
  const script = json.replaceAll('<', '\\u003c');
  return `<exercise-plan><script type="application/json">${script}</script>${text}</exercise-plan>`;
}

function classic(attribute) {
  return CLASSIC.replace(' ', ` ${attribute} `);
}

function pageOf(head, body) {
  return `<!doctype html>
<html lang="en" class="host">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>An article</title>
<link rel="icon" href="data:,">
${head}
</head>
<body class="host">
<h1>An article</h1>
${body}
</body>
</html>`;
}

/** Nothing went wrong, and nothing was said. */
function assertQuiet({messages, errors}) {
  assert.deepEqual(errors, []);
  assert.deepEqual(messages, []);
}

/** Runs in the page. */
function isPaintedFirst(file) {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const script = performance.getEntriesByType('resource').find(({name}) => name.endsWith(file));
  return paint?.startTime < script.responseEnd;
}

/** Runs in the page: the sum of all shifts so far, once the frames that show them are through. */
async function layoutShift() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let i = 0; i < 10; i++) await frame();
  return new Promise((resolve) => {
    let score = 0;
    const observer = new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) score += value;
    });
    observer.observe({type: 'layout-shift', buffered: true});
    setTimeout(() => resolve(score), 100);
  });
}
