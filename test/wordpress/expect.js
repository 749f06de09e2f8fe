import assert from 'node:assert/strict';
import {outcomeOf, OUTCOMES} from './judge.js';
import {documentedOutcomes, isWriting, note} from './outcomes.js';
import {plans} from './plans.js';
import {player, script} from './site.js';
import {snippetsOf} from './snippets.js';

/** Each plan with all that can be pasted for it. */
export const published = await Promise.all(
  plans.map(async (one) => ({
    ...one,
    player,
    snippets: await snippetsOf(one, {script, player}),
  })),
);

/** The plans that a role publishes: an editor has the rights of an administrator, and tries the last. */
export function publishedBy(role) {
  return role === 'editor' ? published.slice(-1) : published;
}

/** What the README promises, as a fact for the title of a test. */
export function promise({where, what}, role) {
  const outcome = isWriting ? 'what the README will say' : documentedOutcomes(where, what)[role];
  return `${where}, ${what}, saved by ${role}: readers get ${outcome ?? 'what no line says'}`;
}

/** Opens posts, each with its plan, and compares what they have become with the README. */
export async function expectPromise({where, what, isAdvised}, role, visit, posts) {
  const outcomes = [];
  for (const {address, plan} of posts) {
    const page = await visit(address);
    outcomes.push(await outcomeOf(page, plan, visit));
    await page.close();
  }
  // The better first.
  const kinds = OUTCOMES.filter((kind) => outcomes.includes(kind)).join(' or ');
  if (isWriting) note(where, what, role, kinds);
  else assert.equal(kinds, documentedOutcomes(where, what)[role]);
  if (isAdvised) assert.doesNotMatch(kinds, /code|nothing/);
}
