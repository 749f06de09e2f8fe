/**
 * Writes the plan of src/presets/sciatica.json into the article, as JSON and as text for readers
 * without scripts, so that neither can drift from the preset. Needs `npm run build`.
 *
 *     node demo/make-article.js           writes demo/index.html
 *     node demo/make-article.js --check   fails if demo/index.html is stale
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fallbackOf} from '../dist/embed.js';
import {parsePlan} from '../dist/plan.js';

const article = new URL('index.html', import.meta.url);
const preset = new URL('../src/presets/sciatica.json', import.meta.url);

const json = readFileSync(preset, 'utf8').trim();
const inside = [
  '<script type="application/json">',
  // The parser of HTML must not find a tag in it.
  json.replaceAll('<', '\\u003c'),
  '</script>',
  await fallbackOf(parsePlan(json).plan),
].join('\n');

const page = readFileSync(article, 'utf8');
const fresh = page.replace(
  /<exercise-plan>.*<\/exercise-plan>/s,
  () => `<exercise-plan>\n${inside}\n</exercise-plan>`,
);

if (!process.argv.includes('--check')) writeFileSync(article, fresh);
else if (fresh !== page) {
  console.error('demo/index.html is stale: run node demo/make-article.js');
  process.exitCode = 1;
}
