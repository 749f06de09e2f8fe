import {readFileSync} from 'node:fs';
import {doseLine} from './peers/plan-content.js';

const LOADER = readFileSync(new URL('./page/loader.js', import.meta.url), 'utf8');

const SHOW_FIGURE = readFileSync(new URL('./page/show-figure.js', import.meta.url), 'utf8');

const SHOW_SESSION = readFileSync(new URL('./page/show-session.js', import.meta.url), 'utf8');
const STOPPED_CLOCK = readFileSync(new URL('./page/stopped-clock.js', import.meta.url), 'utf8');

const PARAGRAPH =
  'Back pain that runs into the leg mostly gets better within weeks. Staying active helps more ' +
  'than bed rest, and a few exercises done every day help more than many done once. Begin with ' +
  'the gentle ones, move slowly, and stop when the pain moves further down the leg.';

const paragraphs = (count) => `<p>${PARAGRAPH}</p>`.repeat(count);

/** The article with its plans, without the script: the loader adds that when asked. */
export function renderPage(peer, plans) {
  const hosts = plans.map((plan) => hostMarkup(peer, plan)).join('\n');
  const preload = `<link rel="preload" as="script" href="/${peer.name}.js">`;
  return page(preload, `${paragraphs(3)}\n${hosts}\n${paragraphs(3)}\n<script>${LOADER}</script>`);
}

/** Only room for a figure: `show-figure.js` puts it there when asked. */
export function figurePage(peer) {
  const style = '<style>.figure { aspect-ratio: 3 / 2 }</style>';
  const script = `<script src="/${peer.name}.js"></script>`;
  return page(style, `${script}\n<script>${LOADER}\n${SHOW_FIGURE}</script>`);
}

/** One plan, shown at once: `show-session.js` starts what is measured. */
export function sessionPage(peer, plan) {
  const script = `<script src="/${peer.name}.js"></script>`;
  return page(
    '',
    `${hostMarkup(peer, plan)}\n${script}\n<script>${LOADER}\n${SHOW_SESSION}</script>`,
  );
}

/** One plan in a page whose clock is driven by hand. */
export function driftPage(peer, plan) {
  const script = `<script src="/${peer.name}.js"></script>`;
  return page(`<script>${STOPPED_CLOCK}</script>`, `${hostMarkup(peer, plan)}\n${script}`);
}

/** The article as sites write it: the script at the end of the body. */
export function shiftPage(peer, plan, fallback, scriptDelayMs) {
  const host = hostMarkup(peer, plan, fallback ? fallbackMarkup(plan) : '');
  const script = `<script src="/${peer.name}.js?delay=${scriptDelayMs}"></script>`;
  return page('', `${paragraphs(1)}\n${host}\n${paragraphs(4)}\n${script}`);
}

function page(head, body) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sciatica</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 auto; padding: 1rem; max-width: 45rem; font: 1rem/1.5 sans-serif }</style>
${head}
</head>
<body>
<h1>Sciatica</h1>
${body}
</body>
</html>`;
}

function hostMarkup({hostTag}, plan, fallback = '') {
  const json = JSON.stringify(plan).replaceAll('<', '\\u003c');
  const attributes = hostTag === 'div' ? ' class="plan"' : '';
  return `<${hostTag}${attributes}>
<script type="application/json">${json}</script>
${fallback}</${hostTag}>`;
}

/** What the snippet puts beside the JSON for readers without scripts: headings and lists. */
function fallbackMarkup(plan) {
  const exercises = plan.exercises.map(
    ({name, dose, steps, feel, avoid}) => `<h3>${name}</h3>
<p>${doseLine(dose)}</p>
<ol>${listItems(steps)}</ol>
<p>Feel: ${feel}</p>
<p>Avoid:</p>
<ul>${listItems(avoid)}</ul>`,
  );
  return `<h2>${plan.name}</h2>\n${exercises.join('\n')}\n`;
}

const listItems = (lines) => lines.map((line) => `<li>${line}</li>`).join('');
