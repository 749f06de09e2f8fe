import {readFileSync} from 'node:fs';
import {oneFileWithout} from './one-file.js';

const ROOM =
  /\/src\/(?:session\/|elements\/(?:guided-session|session-[a-z]+|(?:views|styles)\/session-[a-z-]+)\.)/;
const NOTHING = /^$/;

const TABLE = /\/src\/locale\/en\.ts$/;
const WORDS = /^ {2}session: \{\n.*?^ {2}\},\n/ms;

/**
 * What the session adds to the one file that sites paste: the file is built as it is published, then
 * without the session's modules, then without its words; the steps between are the bill. The seams in
 * other modules (a button on the card, the classes of its events) are too small to be cut out.
 */
export async function sessionSizes() {
  const [whole, withoutModules, withoutSession] = await Promise.all([
    oneFileWithout(NOTHING),
    oneFileWithout(ROOM),
    oneFileWithout(ROOM, withoutWords),
  ]);
  return {modules: whole - withoutModules, words: withoutModules - withoutSession};
}

function withoutWords(id) {
  if (!TABLE.test(id)) return null;
  const text = readFileSync(id, 'utf8');
  if (!WORDS.test(text)) throw new Error('The words of the session are not where they were');
  return text.replace(WORDS, '');
}
