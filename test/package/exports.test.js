import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readJson, readText, root} from './support.js';

const packageJson = readJson('package.json');
const {exports: entries, bin, customElements, sideEffects} = packageJson;

describe('The package', () => {
  const targets = Object.values(entries).flatMap((entry) =>
    typeof entry === 'string' ? entry : Object.values(entry),
  );
  for (const path of new Set([...targets, ...Object.values(bin), customElements, ...sideEffects])) {
    it(`has ${path}, which package.json names`, () => {
      if (!path.includes('*')) return assert.ok(existsSync(`${root}/${path}`));
      const [folder, ending] = path.split('*');
      const files = readdirSync(`${root}/${folder}`).filter((name) => name.endsWith(ending));
      assert.notEqual(files.length, 0);
    });
  }

  it('publishes nothing that its own modules do not find', () => {
    for (const name of ['element', 'define', 'plan', 'figure', 'session', 'embed']) {
      for (const path of importsOf(`dist/${name}.js`)) assert.ok(existsSync(path), path);
    }
  });

  it('names every dependency by its exact version', () => {
    const {dependencies, devDependencies, overrides} = packageJson;
    const versions = Object.entries({...dependencies, ...devDependencies, ...overrides});
    const inexact = versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(inexact, []);
  });

  it('has one version: that of package.json is in the elements and in the one file', async () => {
    const {ExercisePlan, ExerciseCard, ExerciseFigure} = await import('exercise-plan');
    for (const element of [ExercisePlan, ExerciseCard, ExerciseFigure]) {
      assert.equal(element.version, packageJson.version);
    }
    assert.ok(readText('dist/exercise-plan.js').includes(packageJson.version));
  });
});

describe('In Node, without a page', () => {
  for (const name of [
    'exercise-plan',
    'exercise-plan/element.js',
    'exercise-plan/plan.js',
    'exercise-plan/figure.js',
    'exercise-plan/embed.js',
  ]) {
    it(`importing ${name} registers no element`, () => {
      const output = runModule(`
        await import('${name}');
        const isDefined = (tag) => globalThis.customElements?.get(tag) !== undefined;
        console.log(['exercise-plan', 'exercise-card', 'exercise-figure'].filter(isDefined).join());`);
      assert.equal(output, '\n');
    });
  }

  for (const name of ['plan', 'figure', 'embed']) {
    it(`importing exercise-plan/${name}.js brings no Lit and no global`, () => {
      const output = runModule(`
        const before = Object.getOwnPropertyNames(globalThis);
        await import('exercise-plan/${name}.js');
        const after = Object.getOwnPropertyNames(globalThis);
        console.log(after.filter((name) => !before.includes(name)).join());`);
      assert.equal(output, '\n');
    });
  }

  it('importing exercise-plan/define.js throws nothing, for those who render on a server', () => {
    assert.equal(runModule(`await import('exercise-plan/define.js')`), '');
  });

  it('a plan is read as on a page', () => {
    const output = runModule(`
      import {parsePlan} from 'exercise-plan/plan.js';
      const {plan, issues} = parsePlan('{"exercises":[{"name":"Pelvic tilt"}]}');
      console.log(plan.exercises[0].id, plan.routines.length, issues.length);`);
    assert.equal(output, 'pelvic-tilt 1 0\n');
  });

  it('a snippet, a text and a packed plan are made, all that it takes included', () => {
    const output = runModule(`
      import {fallbackOf, hardenedJson, pack, snippetOf, targetNames, unpack} from 'exercise-plan/embed.js';
      import {parsePlan} from 'exercise-plan/plan.js';
      const before = Object.getOwnPropertyNames(globalThis);
      const input = {lang: 'he', exercises: [{name: 'Tilt', steps: ['<b>']}]};
      for (const place of targetNames) await snippetOf(input, {for: place});
      console.log(await fallbackOf(parsePlan(input).plan));
      console.log((await unpack(await pack(input))).plan.exercises[0].id, hardenedJson('<'));
      const after = Object.getOwnPropertyNames(globalThis);
      console.log(after.filter((name) => !before.includes(name)).join());`);
    assert.equal(output, '<h2>Tilt</h2>\n<ol>\n<li>&lt;b&gt;</li>\n</ol>\ntilt "\\u003c"\n\n');
  });

  it('a figure of a plan is drawn as an SVG document', () => {
    const output = runModule(`
      import {parsePlan} from 'exercise-plan/plan.js';
      import {stillSvg} from 'exercise-plan/figure.js';
      const figure = {position: 'sitting', poses: [{name: 'sit', hips: 90, knees: 90}]};
      const {plan} = parsePlan({exercises: [{name: 'Sit', figure}]});
      console.log(stillSvg(plan.exercises[0].figure, {pose: 'sit', person: 'ben'}));`);
    assert.match(
      output,
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[^"]+">\n<path [^]+<\/svg>\n$/,
    );
    assert.doesNotMatch(output, /NaN|undefined/);
  });
});

/** Paths that a built module imports from beside it, and those that these import. */
function importsOf(path, found = new Set()) {
  const folder = path.slice(0, path.lastIndexOf('/'));
  for (const [, from] of readText(path).matchAll(/(?:from|import\(?)\s*["'](\.[^"']+)["']/g)) {
    const target = new URL(from, `file://${root}/${folder}/`).pathname;
    if (found.has(target)) continue;
    found.add(target);
    if (existsSync(target)) importsOf(target.slice(root.length), found);
  }
  return found;
}

/** What a module prints; fails where it throws. */
function runModule(code) {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
