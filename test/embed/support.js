import {readText} from '../package/support.js';

export const FILE = '/dist/exercise-plan.js';
export const CLASSIC = `<script src="${FILE}"></script>`;
export const MODULE = `<script type="module" src="${FILE}"></script>`;
/** A name of the reader’s own machine that is not taken for an editor’s. */
export const READERS_HOST = 'clinic.localhost';
/** The policy of a careful hospital. */
export const STRICT = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
  ].join('; '),
};

export function oneFile() {
  return readText(FILE.slice(1));
}

export function pageOf(head, body) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>An article</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<p>Before the plan.</p>
${body}
<p>After the plan.</p>
</body>
</html>`;
}

/**
 * What a reader gets, once there are as many plans on show as there should be, or a notice, or none of
 * both although the page has been given its time.
 */
export async function readerSees({page}, count, patienceMs = 1_500) {
  await page.waitForFunction(isSettled, {timeout: 10_000, polling: 50}, count, patienceMs);
  return page.evaluate(lookAround);
}

/** Runs in the page. */
function isSettled(count, patienceMs) {
  const {loadEventEnd} = performance.getEntriesByType('navigation')[0];
  const isOld = loadEventEnd > 0 && performance.now() > loadEventEnd + patienceMs;
  const plans = [];
  const find = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'exercise-plan') plans.push(element);
      else if (element.shadowRoot) find(element.shadowRoot);
    }
  };
  find(document);
  const shown = plans.filter((plan) => plan.shadowRoot?.querySelector('.card .name'));
  const isNoticed = plans.some((plan) =>
    plan.shadowRoot?.querySelector('.notice')?.checkVisibility(),
  );
  return count > 0 ? shown.length >= count || isOld : isNoticed || isOld;
}

/** Runs in the page: the text that can be seen, and the plans that are on show with all their words. */
function lookAround() {
  const plans = [];
  let text = '';
  const read = (node) => {
    if (node instanceof Text) {
      if (node.parentElement?.checkVisibility({visibilityProperty: true}) ?? true)
        text += node.data;
      return;
    }
    if (node instanceof Element && getComputedStyle(node).display === 'none') return;
    if (node.localName === 'exercise-plan') plans.push(node);
    text += ' ';
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const children = node.shadowRoot?.childNodes ?? node.childNodes;
    for (const child of assigned.length ? assigned : children) read(child);
  };
  read(document.body);
  const notices = plans.map(({shadowRoot}) => shadowRoot?.querySelector('.notice'));
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    notices: notices.filter((notice) => notice?.checkVisibility()).map((one) => one.textContent),
    plans: plans
      .filter(({plan, shadowRoot}) => plan && shadowRoot.querySelector('.card .name'))
      .map((element) => ({
        height: element.getBoundingClientRect().height,
        name: element.shadowRoot.querySelector('.card .name').textContent.trim(),
        exercises: element.plan.exercises.map(({name, steps}) => [
          name,
          ...(steps ?? []).map((s) => s.text),
        ]),
      })),
  };
}
