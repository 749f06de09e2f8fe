import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

const PUBLIC_ELEMENTS = ['src/elements/exercise-plan.ts', 'src/elements/exercise-card.ts'];

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
  manifest.modules = manifest.modules
    .filter((module) => PUBLIC_ELEMENTS.includes(module.path))
    .map(publicModule);
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

function publicModule(module) {
  return {
    ...module,
    path: distPath(module.path),
    declarations: module.declarations.map((declaration) => ({
      ...declaration,
      members: declaration.members?.filter(isPublic),
      attributes: declaration.attributes?.filter(({fieldName}) => fieldName !== 'plan'),
    })),
    exports: module.exports.map((entry) => ({
      ...entry,
      declaration: {...entry.declaration, module: distPath(entry.declaration.module)},
    })),
  };
}

function isPublic({name, privacy, description, inheritedFrom}) {
  const isOurs = !inheritedFrom || inheritedFrom.name === 'PlanElement';
  return isOurs && !name.startsWith('#') && privacy === undefined && description !== undefined;
}

function distPath(path) {
  return path?.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
}
