import {fileURLToPath} from 'node:url';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {build} from 'vite';
import {brotliBytes} from './brotli.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files of their own beside the one file, as in .config/build.js. */
const BESIDE = /\/presets\/sciatica\.json$|\/he\.js$|\/explain\.js$/;

/**
 * Brotli bytes of the one file that sites paste, built as it is published but without some modules:
 * they stay, with nothing in them, and what others import from them is `undefined`.
 *
 * @param left Which modules.
 * @param change Changes the text of any other module, or returns `null`.
 */
export async function oneFileWithout(left, change = () => null) {
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {name: 'emptied', enforce: 'pre', load: (id) => (left.test(id) ? '' : change(id))},
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
