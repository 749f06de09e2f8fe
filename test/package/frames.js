import assert from 'node:assert/strict';
import {seenIn} from './site.js';
import {readText} from './support.js';

/** A page with a frame that may run scripts and nothing else, as WordPress makes it; it keeps what it hears. */
export function framed(src) {
  return `<!doctype html><html lang="en"><head><title>A page</title>
<link rel="icon" href="data:,"></head><body>
<script>
  window.heard = [];
  addEventListener('message', ({data}) => heard.push(data));
</script>
<iframe sandbox="allow-scripts" title="Exercises" width="600" height="900" src="${src}"></iframe>
</body></html>`;
}

/** The page in the frame. */
export async function innerFrame({page}) {
  const element = await page.waitForSelector('iframe');
  return element.contentFrame();
}

/** Nothing went wrong, and nothing was said. */
export async function assertQuiet(visited) {
  const {violations} = await seenIn(visited);
  const {errors, messages} = visited;
  assert.deepEqual({errors, messages, violations}, {errors: [], messages: [], violations: []});
}

/** The height of the content, once it stays the same for some frames. */
export function settledHeight(page) {
  return page.evaluate(async () => {
    const main = document.querySelector('main');
    const height = () => Math.ceil(main.getBoundingClientRect().height);
    for (let last = -1, same = 0; same < 20;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      same = height() === last ? same + 1 : 0;
      last = height();
    }
    return height();
  });
}

/** The last height that the page around the frame has heard is this one. */
export function heardHeightOf(page, height) {
  return page.waitForFunction(
    (expected) => {
      const heights = window.heard.filter(({type}) => type === 'exercise-plan:height');
      return heights.at(-1)?.height === expected;
    },
    {timeout: 5_000},
    height,
  );
}

/** What axe finds on a page: “rule: where” for each. */
export async function axeFindings(page) {
  await page.evaluate(readText('node_modules/axe-core/axe.min.js'));
  return page.evaluate(async () => {
    const {violations} = await window.axe.run(document, {preload: false});
    return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target}`));
  });
}
