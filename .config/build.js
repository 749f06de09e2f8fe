/**
 * Builds `dist`: npm modules with Lit outside, the one file that sites paste with everything inside,
 * declarations, the JSON Schema, the presets and the manifest.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {build} from 'vite';
import {writeEditorData} from './editor-data.js';
import {writeFrameworkTypes} from './framework-types.js';
import {writeManifest} from './manifest.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const {version} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

const shared = {
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [{...minifyTemplateLiterals({exclude: ['**/node_modules/**']}), enforce: 'pre'}],
};

/** Readable modules for npm: their names and comments help whoever debugs a page. */
async function buildModules() {
  await build({
    ...shared,
    build: {
      outDir: 'dist',
      target: 'es2022',
      sourcemap: true,
      minify: false,
      emptyOutDir: false,
      lib: {
        entry: {
          element: 'src/element.ts',
          define: 'src/define.ts',
          plan: 'src/plan.ts',
          figure: 'src/figure.ts',
          session: 'src/session.ts',
          embed: 'src/embed.ts',
          'cli/main': 'src/cli/main.ts',
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: /^(?:lit|@lit|node:.*)(?:\/|$)/,
        output: {entryFileNames: '[name].js', preserveModules: true, preserveModulesRoot: 'src'},
      },
    },
  });
}

/** Languages, presets, repairs and the sentences for editors stay files of their own, beside the one file. */
const besides = new Map([
  ['../presets/sciatica.json', './presets/sciatica.js'],
  ['./he.js', './locale/he.js'],
  ['../plan/explain.js', './plan/explain.js'],
  ['./mend.js', './source/mend.js'],
  ['./plan-from-text.js', './source/plan-from-text.js'],
]);
const keepBeside = {
  name: 'keep-beside',
  enforce: 'pre',
  resolveId: (source) => (besides.has(source) ? {id: besides.get(source), external: true} : null),
};

/** All of the file runs at once: browsers that know this hint compile it while it is still loading. */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** The one file: no import, export or await at its top, so it runs as a module and as a classic script. */
async function buildOneFile() {
  await build({
    ...shared,
    plugins: [keepBeside, ...shared.plugins],
    build: {
      outDir: 'dist',
      target: 'es2022',
      sourcemap: true,
      emptyOutDir: false,
      lib: {
        entry: 'src/define.ts',
        formats: ['iife'],
        name: 'ExercisePlan',
        fileName: () => 'exercise-plan.js',
      },
      rolldownOptions: {
        output: {
          minify: true,
          postBanner: `${COMPILE_HINT}\n/*! exercise-plan ${version} | MIT */`,
        },
      },
    },
  });
}

async function writeSchema() {
  const {planJsonSchema} = await import('./json-schema.js');
  const text = JSON.stringify(planJsonSchema(), null, 2);
  writeFileSync(`${root}/dist/exercise-plan.schema.json`, `${text}\n`);
}

function run(command, ...args) {
  execFileSync(process.execPath, [`${root}/node_modules/${command}`, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The player, to be uploaded with the rest: the demo's, with the one file as its script. */
function writePlayer() {
  cpSync(`${root}/demo/player`, `${root}/dist/player`, {recursive: true});
  const page = `${root}/dist/player/index.html`;
  const script = '<script type="module" src="../../src/define.ts">';
  const text = readFileSync(page, 'utf8');
  if (!text.includes(script)) throw new Error('demo/player/index.html has another script by now');
  writeFileSync(page, text.replace(script, '<script defer src="../exercise-plan.js">'));
}

rmSync(`${root}/dist`, {recursive: true, force: true});
await buildModules();
await buildOneFile();
run('typescript/bin/tsc', '-p', '.config/tsconfig.build.json');
await writeSchema();
cpSync(`${root}/src/presets`, `${root}/dist/presets`, {recursive: true});
writePlayer();
writeManifest(root);
writeFrameworkTypes(root);
writeEditorData(root);
