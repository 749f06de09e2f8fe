import assert from 'node:assert/strict';
import {playerPage} from './snippets.js';
import {read} from './visitor.js';
import {assertWorks} from './widget.js';

/** What a post can become for its readers, the best first. */
export const OUTCOMES = ['widget', 'text', 'link', 'code', 'nothing'];

/** Names of fields: no reader should see one. */
const DATA = /\b(?:repetitions|holdSeconds|timesPerDay)\W{1,9}\d/;
const MARKUP = /class=\W+exercise-plan/;
const PACKED = /[\w-]{60}/;
/** Text filters make other characters of these: smileys, signs, an entity that is meant as such. */
const CHANGED = /&#39;|:D|8-\)|\(tm\)|™|(?<=\d)[x×](?=\d)|[^\p{L}\p{N}]/gu;

/**
 * What a post has become for its readers: the `widget`, the exercises as `text`, a `link` that opens
 * them, the `code` that was pasted, or `nothing`.
 *
 * A widget that does not show the plan to the letter, or does not work, is an error, and so is one that
 * says that it cannot be shown where there is nothing else to read.
 */
export async function outcomeOf(page, published, visit) {
  const sights = await read(page);
  const [own] = sights;
  if (isCode(own.text)) return 'code';
  const withWidget = sights.find(({widgets}) => widgets.length > 0);
  const missing = missingFrom(own, published.plan);
  if (!withWidget && missing.length === 0) return 'text';
  const notices = sights.flatMap((sight) => sight.notices);
  assert.deepEqual(notices, [], `To be read there is all but: ${missing.join(' | ')}`);
  if (!withWidget) return linkOrNothing(own, published, visit);
  await assertWorks(withWidget, published);
  return 'widget';
}

/** True where a text shows data or markup. */
export function isCode(text) {
  return [DATA, MARKUP, PACKED].some((sign) => sign.test(text));
}

/** Names that are no heading, and steps that are no item of a list, whatever was done to punctuation. */
function missingFrom({headings, listItems}, {exercises}) {
  const names = new Set(headings.map(words));
  const items = new Set(listItems.map(words));
  return exercises.flatMap(({name, steps}) => [
    ...(names.has(words(name)) ? [] : [name]),
    ...steps.map((step) => step.text ?? step).filter((step) => !items.has(words(step))),
  ]);
}

function words(text) {
  return text.replaceAll(CHANGED, '');
}

async function linkOrNothing({links}, published, visit) {
  const {player, snippets} = published;
  const isOurs = (link) => link.startsWith(playerPage(player)) || link === snippets.address;
  const link = links.find(isOurs);
  if (!link) return 'nothing';
  const target = await visit(link);
  const outcome = await outcomeOf(target, published, visit);
  await target.close();
  return outcome === 'widget' ? 'link' : 'nothing';
}
