import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliBytes} from './brotli.js';
import {oneFileWithout} from './one-file.js';
import {person} from './peers/lottie-person.js';

const PLAYER = fileURLToPath(import.meta.resolve('lottie-web/build/player/lottie_light.min.js'));

const MOTIONS = /\/src\/figure\/motions\//;
const ROOM = /\/src\/(?:figure\/|elements\/exercise-figure\.)/;
const NOTHING = /^$/;

/**
 * What the figure adds to the one file that sites paste: the file is built as it is published, then
 * without the motions' data, then without the whole room and the element; the steps between are the
 * bill. So what the figure shares with the rest (Lit, the words of a language) is not counted, and
 * the check of an author's own motions is, where it needs the room.
 */
export async function figureSizes() {
  const [whole, withoutMotions, withoutFigure] = await Promise.all(
    [NOTHING, MOTIONS, ROOM].map((left) => oneFileWithout(left)),
  );
  return {
    ours: {engine: withoutMotions - withoutFigure, motions: whole - withoutMotions},
    lottie: {
      engine: brotliBytes(readFileSync(PLAYER)),
      motions: brotliBytes(JSON.stringify(person)),
    },
  };
}
