import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

const PUBLIC_ELEMENTS = [
  'src/elements/exercise-plan.ts',
  'src/elements/exercise-card.ts',
  'src/elements/exercise-figure.ts',
];
/** The class that both elements extend is ours alone: its members are listed as theirs. */
const OWN_BASE = 'PlanElement';
const BASE = {name: 'LitElement', package: 'lit'};

/** Writes `dist/custom-elements.json` from the comments in the sources: public members only. */
export function writeManifest(root) {
  const analyzer = `${root}/node_modules/@custom-elements-manifest/analyzer/cem.js`;
  const options = ['--litelement', '--outdir', 'dist', '--quiet', '--globs'];
  execFileSync(process.execPath, [analyzer, 'analyze', ...options, 'src/elements/*.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const path = `${root}/dist/custom-elements.json`;
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const sources = manifest.modules.map((module) => readFileSync(`${root}/${module.path}`, 'utf8'));
  const modules = manifest.modules
    .filter((module) => PUBLIC_ELEMENTS.includes(module.path))
    .map((module) => publicModule(module, sources.join('\n')));
  writeFileSync(path, `${JSON.stringify({...manifest, modules}, null, 2)}\n`);
}

function publicModule(module, sources) {
  return {
    ...module,
    path: distPath(module.path),
    // The analyzer takes variables within methods for exported ones.
    declarations: module.declarations
      .filter(({kind}) => kind === 'class')
      .map((declaration) => publicClass(declaration, sources)),
    exports: module.exports.map((entry) => ({
      ...entry,
      declaration: {...entry.declaration, module: distPath(entry.declaration.module)},
    })),
  };
}

function publicClass(declaration, sources) {
  const {members, attributes, events = [], superclass} = declaration;
  const asOwn = (entry) => withDefault(withoutOwnBase(entry), sources);
  return {
    ...declaration,
    superclass: superclass.name === OWN_BASE ? BASE : superclass,
    members: members.filter(isPublic).map(asOwn),
    attributes: attributes.map(asOwn),
    // Beside the documented events the analyzer lists what it guesses from calls of dispatchEvent.
    events: events.filter(({description}) => description),
  };
}

function isPublic({name, privacy = 'public', description, inheritedFrom}) {
  const isOurs = !inheritedFrom || inheritedFrom.name === OWN_BASE;
  return isOurs && !name.startsWith('#') && privacy === 'public' && description !== undefined;
}

function withoutOwnBase({inheritedFrom, ...entry}) {
  return inheritedFrom && inheritedFrom.name !== OWN_BASE ? {...entry, inheritedFrom} : entry;
}

/** With the value of a constant in place of its name, which nobody outside knows. */
function withDefault({default: initial, ...entry}, sources) {
  if (initial === undefined) return entry;
  const isName = /^[A-Za-z_$][\w$]*$/.test(initial) && !['true', 'false'].includes(initial);
  const value = isName
    ? sources.match(new RegExp(`const ${initial} = (['"\\d][^;\\n]*);`))?.[1]
    : initial;
  return value === undefined ? entry : {...entry, default: value};
}

function distPath(path) {
  return path?.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
}
