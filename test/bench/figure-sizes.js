import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {build} from 'vite';
import {brotliBytes} from './brotli.js';
import {person} from './peers/lottie-person.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PLAYER = fileURLToPath(import.meta.resolve('lottie-web/build/player/lottie_light.min.js'));

const MOTIONS = /\/src\/figure\/motions\//;
const ROOM = /\/src\/(?:figure\/|elements\/exercise-figure\.)/;
const NOTHING = /^$/;

/** Files of their own beside the one file, as in .config/build.js. */
const BESIDE = /\/presets\/sciatica\.json$|\/he\.js$|\/explain\.js$/;

/**
 * What the figure adds to the one file that sites paste: the file is built as it is published, then
 * without the motions' data, then without the whole room and the element; the steps between are the
 * bill. So what the figure shares with the rest (Lit, the words of a language) is not counted, and
 * the check of an author's own motions is, where it needs the room.
 */
export async function figureSizes() {
  const [whole, withoutMotions, withoutFigure] = await Promise.all(
    [NOTHING, MOTIONS, ROOM].map(oneFileWithout),
  );
  return {
    ours: {engine: withoutMotions - withoutFigure, motions: whole - withoutMotions},
    lottie: {
      engine: brotliBytes(readFileSync(PLAYER)),
      motions: brotliBytes(JSON.stringify(person)),
    },
  };
}

async function oneFileWithout(left) {
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      emptied(left),
      {...minifyTemplateLiterals({exclude: ['**/node_modules/**']}), enforce: 'pre'},
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: 'src/define.ts', formats: ['iife'], name: 'ExercisePlan'},
      rolldownOptions: {external: BESIDE, shimMissingExports: true, output: {minify: true}},
    },
  });
  return brotliBytes(output[0].code);
}

/** The modules stay, with nothing in them: what others import from them is `undefined`. */
const emptied = (left) => ({
  name: 'emptied',
  enforce: 'pre',
  load: (id) => (left.test(id) ? '' : null),
});
