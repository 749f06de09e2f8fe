import {randomUUID} from 'node:crypto';

const settings = JSON.parse(process.env.WORDPRESS ?? '{}');
if (!settings.origin) throw new Error('These tests need a WordPress: npm run test:wordpress');

/** Address of the WordPress, and of the site that the player lies on. */
export const {origin, player} = settings;
/** Where the script lies on the site itself. */
export const script = `${origin}/exercise-plan/exercise-plan.js`;

/**
 * Saves a post through the interface that the block editor uses, too; returns it.
 *
 * WordPress itself would give one address to two posts with one title that come at the same moment.
 */
export function savePost(role, post) {
  return send(role, 'posts', {status: 'publish', slug: randomUUID(), ...post});
}

/** Makes a keyword that posts may be listed by; has its number and the address of the list. */
export function makeTag() {
  return send('editor', 'tags', {name: randomUUID()});
}

/** What was saved of the post at an address, letter by letter. */
export async function savedContent(role, address) {
  const slug = new URL(address).pathname.replaceAll('/', '');
  const [post] = await ask(role, `posts?context=edit&slug=${slug}`);
  return post.content.raw;
}

/** An address with wishes for the site: which theme, which kind of script. */
export function withWishes(address, wishes = {}) {
  const query = String(new URLSearchParams(wishes));
  return query ? `${address}?${query}` : address;
}

function send(role, path, body) {
  return ask(role, path, {method: 'POST', body: JSON.stringify(body)});
}

async function ask(role, path, options) {
  const name = `${role}:${settings.users[role].applicationPassword}`;
  const response = await fetch(`${origin}/wp-json/wp/v2/${path}`, {
    headers: {
      authorization: `Basic ${Buffer.from(name).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...options,
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
