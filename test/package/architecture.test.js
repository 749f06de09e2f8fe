import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path/posix';
import {describe, it} from 'node:test';
import {readText, root, sorted} from './support.js';

/**
 * Which room may import from which, beside its own. `types` may be imported as types only: they are
 * gone once the code is built.
 */
const ROOMS = {
  figure: {code: [], types: ['plan', 'locale'], packages: []},
  plan: {code: ['figure'], types: ['locale'], packages: []},
  locale: {code: ['plan'], types: [], packages: []},
  source: {code: ['plan'], types: [], packages: []},
  session: {code: ['figure', 'plan'], types: ['locale'], packages: []},
  elements: {code: ['figure', 'plan', 'source', 'locale', 'session'], types: [], packages: ['lit']},
  hosts: {code: ['source', 'elements'], types: [], packages: []},
  export: {code: ['plan', 'locale'], types: [], packages: []},
  cli: {
    code: ['plan', 'export'],
    types: [],
    packages: ['node:crypto', 'node:fs', 'node:path', 'node:url', 'node:util'],
  },
};
/** Data, which any room may load but those that run anywhere. */
const DATA = 'presets';
/** Rooms that run anywhere: in a page, in a worker, in Node. */
const PURE = ['figure', 'plan', 'locale', 'session'];
/** The edge of a room: what it has to do with a browser. Nothing in the rest of the room needs it. */
const EDGE = 'device';
const PAGE_GLOBALS =
  /(?<![.\w'`-])(?:window|document|navigator|location|performance|speechSynthesis|AudioContext|customElements|localStorage|HTML\w*Element|MutationObserver|requestAnimationFrame|matchMedia|addEventListener)\b(?!['`-]|\s*[?]?:)/;

for (const [room, rules] of Object.entries(ROOMS)) {
  const files = filesOf(`src/${room}`);
  const {code, types, packages} = rules;
  const inner = files.filter((file) => !file.startsWith(`src/${room}/${EDGE}/`));

  describe(`The room ${room}`, () => {
    it(`imports from nowhere but ${[room, ...code, ...types, ...packages].join(', ')}`, () => {
      assert.notEqual(files.length, 0);
      const wrong = files.flatMap(importsIn).filter((line) => !isAllowed(line, room, rules));
      assert.equal(asText(wrong), '');
    });

    if (!PURE.includes(room)) return;
    it('stands on no global of a page', () => {
      const wrong = inner.flatMap(codeLinesOf).filter(({text}) => PAGE_GLOBALS.test(text));
      assert.equal(asText(wrong), '');
    });

    it('does not need its own edge', () => {
      const wrong = inner.flatMap(importsIn).filter(({from}) => from.startsWith(`./${EDGE}/`));
      assert.equal(asText(wrong), '');
    });
  });
}

describe('The house', () => {
  it('has no other rooms', () => {
    const folders = readdirSync(`${root}/src`, {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map(({name}) => name);
    assert.deepEqual(sorted(folders), sorted([...Object.keys(ROOMS), DATA]));
  });

  it('registers elements in one module only', () => {
    const calls = filesOf('src')
      .flatMap(codeLinesOf)
      .filter(({text}) => text.includes('customElements.define'));
    assert.deepEqual(
      calls.map(({file}) => file),
      ['src/elements/define.ts'],
    );
  });

  it('has no circle of imports', () => {
    const graph = new Map(filesOf('src').map((file) => [file, targetsOf(file)]));
    const circles = [...graph.keys()].filter((file) => reaches(graph, file, file));
    assert.deepEqual(circles, []);
  });
});

function isAllowed({from, isType, file}, room, {code, types, packages}) {
  if (!from.startsWith('.'))
    return packages.some((name) => from === name || from.startsWith(`${name}/`));
  const [, target] = join(file, '..', from).split('/');
  if (target === room || code.includes(target)) return true;
  if (target === DATA) return !PURE.includes(room);
  return isType && types.includes(target);
}

function filesOf(folder) {
  return readdirSync(`${root}/${folder}`, {recursive: true})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name.replaceAll('\\', '/')));
}

const NAMES = String.raw`(?:type\s+)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:\s*,\s*\{[^}]*\})?)`;
const IMPORT = new RegExp(
  [
    String.raw`^(?:import|export)\s+(?<what>${NAMES})\s+from\s+'(?<from>[^']+)'`,
    String.raw`^import\s+'(?<bare>[^']+)'`,
    String.raw`\bimport\(\s*'(?<lazy>[^']+)'\s*\)`,
  ].join('|'),
  'gm',
);

/** Every import and re-export of a file, on whichever lines it stands. */
function importsIn(file) {
  const source = readText(file);
  return [...source.matchAll(IMPORT)].map((match) => {
    const {what = '', from, bare, lazy} = match.groups;
    const number = source.slice(0, match.index).split('\n').length;
    const text = match[0].replace(/\s+/g, ' ');
    const isType = what.startsWith('type ') || /^\{(?:\s*type [^,]*,?)+\s*\}$/.test(what);
    return {file, number, text, from: from ?? bare ?? lazy, isType, isLazy: lazy !== undefined};
  });
}

/** The lines of a file that are not comments. */
function codeLinesOf(file) {
  const withoutComments = readText(file).replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  return withoutComments.split('\n').map((text, i) => ({file, number: i + 1, text: text.trim()}));
}

/** One line for each, as a compiler writes them. */
function asText(lines) {
  return lines.map(({file, number, text}) => `${file}:${number}: ${text}`).join('\n');
}

/** The files whose code a file needs before it can run. */
function targetsOf(file) {
  return importsIn(file)
    .filter(({from, isType, isLazy}) => from.startsWith('.') && !isType && !isLazy)
    .map(({from}) => join(file, '..', from.replace(/\.js$/, '.ts')));
}

function reaches(graph, from, goal, seen = new Set()) {
  for (const target of graph.get(from) ?? []) {
    if (target === goal) return true;
    if (seen.has(target)) continue;
    seen.add(target);
    if (reaches(graph, target, goal, seen)) return true;
  }
  return false;
}
