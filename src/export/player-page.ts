import type {Plan} from '../plan/plan.js';
import {directionOf} from '../locale/format.js';
import {escaped} from './html.js';

/** A page that shows one plan. */
export interface PlayerPageOptions {
  readonly body: string;
  /** Address of `exercise-plan.js`; the player lies beside it. */
  readonly script: string;
  /** Address of the page itself. */
  readonly page: string;
}

const WIDTH = 600;
const HEIGHT = 900;

/** The name of a plan, or of its first exercise where it has none; in one line. */
export function titleOf({name, exercises}: Plan): string {
  return oneLine(name ?? exercises[0]!.name);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A whole page with one plan: readable without scripts, with what link previews ask for. */
export function playerPage(plan: Plan, {body, script, page}: PlayerPageOptions): string {
  const title = escaped(titleOf(plan));
  const description = escaped(
    oneLine(plan.summary ?? plan.exercises.map(({name}) => name).join(', ')),
  );
  const lang = plan.lang ?? 'en';
  const player = escaped(new URL('player/player.js', script).href);
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${escaped(page)}">
<link rel="alternate" type="application/json+oembed" href="${escaped(oembedAddress(page))}" title="${title}">
<meta property="og:url" content="${escaped(page)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<link rel="stylesheet" href="${escaped(new URL('player/player.css', script).href)}">
<script defer src="${escaped(script)}"></script>
<script defer src="${player}"></script>
</head>
<body>
<main>
${body.trim()}
</main>
</body>
</html>`;
}

/**
 * What WordPress reads to show the page where somebody has pasted its address: a link, and a frame that
 * may run scripts and nothing else.
 */
export function oembedOf(plan: Plan, page: string): string {
  const title = titleOf(plan);
  const mark = 'class="wp-embedded-content"';
  const html = [
    `<blockquote ${mark}><a href="${escaped(page)}">${escaped(title)}</a></blockquote>`,
    `<iframe ${mark} sandbox="allow-scripts" security="restricted" title="${escaped(title)}" src="${escaped(page)}" width="${WIDTH}" height="${HEIGHT}"></iframe>`,
  ].join('');
  const answer = {version: '1.0', type: 'rich', title, width: WIDTH, height: HEIGHT, html};
  return JSON.stringify(answer, null, 2);
}

/** Beside the page; a page that is a folder has it inside. */
function oembedAddress(page: string): string {
  const url = new URL(page);
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/\/$/, '/index').replace(/\.html?$/, '');
  return `${url.href}.oembed.json`;
}
