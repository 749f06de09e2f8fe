import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export function readText(path) {
  return readFileSync(`${root}/${path}`, 'utf8');
}

export function readJson(path) {
  return JSON.parse(readText(path));
}

/** The class declarations in the manifest, by the name of their tag. */
export function documentedElements() {
  const {modules} = readJson('dist/custom-elements.json');
  const declarations = modules.flatMap((module) => module.declarations);
  return new Map(declarations.map((declaration) => [declaration.tagName, declaration]));
}

/** A copy in one order, so that lists can be compared whatever order they came in. */
export function sorted(names) {
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}
