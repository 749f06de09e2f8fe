import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pack} from 'exercise-plan/plan.js';
import {PARTS} from '../../dist/hosts/parts.js';
import {openSite} from './site.js';
import {documentedElements, readText, sorted} from './support.js';

const CLASSIC = '<script src="/dist/exercise-plan.js"></script>';
const MODULE = '<script type="module" src="/dist/exercise-plan.js"></script>';
const PRESET = readText('src/presets/sciatica.json');
const JSON_TEXT = PRESET.replaceAll('<', '\\u003c');
const escaped = JSON_TEXT.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const packed = await pack(PRESET);
const FALLBACK = '<h2>Own heading</h2><p>Own text</p>';

const HOSTS = [
  {
    host: 'a div with packed data',
    html: `<div class="exercise-plan" data-plan="${packed}">${FALLBACK}</div>`,
  },
  {
    host: 'a div with JSON in its attribute',
    html: `<div class="exercise-plan" data-plan="${escaped}"></div>`,
  },
  {
    host: 'a div with a script',
    html: `<div class="exercise-plan">\n<script type="application/json">\n${JSON_TEXT}\n</script>\n${FALLBACK}</div>`,
  },
  {
    host: 'a Code block',
    html: `<pre class="wp-block-code exercise-plan"><code>${escaped}</code></pre>`,
  },
  {
    host: 'a fence of Markdown',
    html: `<pre><code class="language-exercise-plan">${escaped}</code></pre>`,
  },
  {
    host: 'a marked script',
    html: `<script class="exercise-plan" type="application/json">${JSON_TEXT}</script>`,
  },
  {
    host: 'an element that a filter has emptied',
    html: `<p><exercise-plan></p><p><script type="application/json">${JSON_TEXT}</script></p>`,
  },
  {
    host: 'a div with text that was escaped',
    html: `<div class="exercise-plan">&lt;script type="application/json"&gt;${escaped}&lt;/script&gt;</div>`,
  },
];

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

describe('The one file shows the plan, once and without a word before it, of', () => {
  for (const {host, html} of HOSTS) {
    for (const {how, head, end} of [
      {how: 'from the head, as a classic script', head: CLASSIC, end: ''},
      {how: 'from the head, as a module', head: MODULE, end: ''},
      {how: 'from the end of the page', head: '', end: CLASSIC},
    ]) {
      it(`${host}, on a page that arrives in pieces, ${how}`, async () => {
        const whole = pageOf(head, `<p>Before.</p>${html}<p>After.</p>${end}`);
        const visited = await site.visit(whole.match(/[^]{1,9000}/g));
        await visited.page.waitForFunction(() =>
          document.seenTexts().includes('Exercises for sciatica'),
        );
        const {texts, cards} = await visited.page.evaluate(async () => {
          await new Promise((resolve) => setTimeout(resolve, 100));
          return {texts: document.notices, cards: document.widgets().length};
        });
        assert.equal(cards, 1);
        assert.deepEqual(texts, []);
        assert.deepEqual(visited.errors, []);
        const seen = await visited.page.evaluate(() => document.seenTexts());
        assert.doesNotMatch(seen, /[{}]|Own text/);
        await visited.close();
      });
    }
  }
});

describe('The parts of a host', () => {
  it('are those that the manifest documents, no more and no fewer', () => {
    const {cssParts} = documentedElements().get('exercise-plan');
    assert.deepEqual(sorted(PARTS.split(', ')), sorted(cssParts.map(({name}) => name)));
  });
});

function pageOf(head, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="data:,"><script>(${watch.toString()})()</script>${head}</head><body>${body}</body></html>`;
}

/** Runs in the page: tells what a reader sees, and notes each notice. */
function watch() {
  document.widgets = () => {
    const inside = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.localName === 'exercise-plan'
          ? [element]
          : element.shadowRoot
            ? inside(element.shadowRoot)
            : [],
      );
    return inside(document);
  };
  const textOf = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType === 1 && getComputedStyle(node).display !== 'contents') {
      if (!node.checkVisibility({visibilityProperty: true})) return '';
    }
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const nodes = assigned.length ? assigned : (node.shadowRoot ?? node).childNodes;
    return [...nodes].map(textOf).join(' ');
  };
  document.seenTexts = () => textOf(document.body).replaceAll(/\s+/g, ' ');
  document.notices = [];
  const look = () => {
    for (const widget of document.widgets()) {
      const notice = widget.shadowRoot?.querySelector('.notice');
      const text = notice?.checkVisibility() ? notice.textContent.trim() : '';
      if (text) document.notices.push(text);
    }
    requestAnimationFrame(look);
  };
  look();
}
