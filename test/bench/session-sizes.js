import {readFileSync} from 'node:fs';
import {oneFileWithout} from './one-file.js';

/** The session from its ground up: each part is cut out together with those before it. */
const PARTS = [
  ['timeline and machine', String.raw`session/(?!device/)`],
  ['device: voice, tones, clock, memory', 'session/device/'],
  ['views', 'elements/views/session-'],
  ['styles', 'elements/styles/session-'],
  ['elements', 'elements/(?:guided-session|session-)'],
];
const NOTHING = /^$/;

const TABLE = /\/src\/locale\/en\.ts$/;
const WORDS = /^ {2}session: \{\n.*?^ {2}\},\n/ms;

/**
 * What the session adds to the one file that sites paste: the file is built as it is published, then
 * without more and more of the session, its words the last; the steps between are the bill. The seams
 * in other modules (a button on the card, the classes of its events) are too small to be cut out.
 */
export async function sessionSizes() {
  const rooms = PARTS.map((_, i) => roomOf(PARTS.slice(0, i + 1)));
  const builds = [NOTHING, ...rooms].map((left) => oneFileWithout(left));
  builds.push(oneFileWithout(rooms.at(-1), withoutWords));
  const bytes = await Promise.all(builds);
  const names = [...PARTS.map(([name]) => name), 'words, English'];
  return names.map((name, i) => ({name, brotliBytes: bytes[i] - bytes[i + 1]}));
}

const roomOf = (parts) => new RegExp(`/src/(?:${parts.map(([, path]) => path).join('|')})`);

function withoutWords(id) {
  if (!TABLE.test(id)) return null;
  const text = readFileSync(id, 'utf8');
  if (!WORDS.test(text)) throw new Error('The words of the session are not where they were');
  return text.replace(WORDS, '');
}
