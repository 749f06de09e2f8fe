import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {readJson, readText, root} from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'exercise-plan-'));
after(() => rmSync(folder, {recursive: true}));

const good = write('good.json', '{"exercises": [{"name": "Pelvic tilt"}]}');
const slip = write(
  'slip.json',
  '{\n  "exercises": [\n    {"nmae": "x", "name": "Pelvic tilt"}\n  ]\n}',
);
const wrong = write(
  'wrong.json',
  '{\n  "exercises": [\n    {"name": "Pelvic tilt", "dose": {"sets": "two"}}\n  ]\n}',
);
const broken = write('broken.json', '{\n  "exercises": [\n');
const hopeless = write('hopeless.json', '{"exercises": []}');
const missing = join(folder, 'missing.json');

describe('exercise-plan check', () => {
  for (const {what, files, status} of [
    {what: 'a good plan', files: [good], status: 0},
    {what: 'a plan that deserves a second look', files: [slip], status: 0},
    {what: 'a plan with a wrong part', files: [wrong], status: 1},
    {what: 'a file that is not JSON', files: [broken], status: 1},
    {what: 'a plan without exercises', files: [hopeless], status: 1},
    {what: 'a file that is not there', files: [missing], status: 2},
    {what: 'a good plan and a wrong one', files: [good, wrong], status: 1},
    {what: 'a file that is not there and a wrong plan', files: [missing, wrong], status: 2},
  ]) {
    it(`ends with ${status} for ${what}`, () => {
      assert.equal(run('check', ...files).status, status);
    });
  }

  it('says how many exercises a good plan has, and nothing else', () => {
    const {stdout, stderr} = run('check', good);
    assert.equal(stdout, `${good}: 1 exercise(s), 1 routine(s), 0 issue(s)\n`);
    assert.equal(stderr, '');
  });

  for (const {what, file, start} of [
    {what: 'an error', file: wrong, start: ':3:38: error: exercises[0].dose.sets: '},
    {what: 'a warning', file: slip, start: ':3:6: warning: exercises[0].nmae: '},
    {what: 'a fault in the JSON', file: broken, start: ':3:1: error: '},
  ]) {
    it(`prints ${what} in one line that begins with the place, as compilers do`, () => {
      const [line, last, ...more] = run('check', file).stdout.trimEnd().split('\n');
      assert.equal(line.slice(0, file.length + start.length), file + start);
      assert.match(line.slice(file.length + start.length), /^[A-Z“].*\w.*[.?]$/);
      assert.match(last, / 1 issue\(s\)$/);
      assert.deepEqual(more, []);
    });
  }

  it('names a file that cannot be read, on the error output', () => {
    const {stdout, stderr} = run('check', missing);
    assert.equal(stdout, '');
    assert.ok(stderr.startsWith(`${missing}: `), stderr);
  });

  it('checks the other files when one cannot be read', () => {
    assert.match(run('check', missing, good).stdout, /good\.json: 1 exercise/);
  });

  it('reads the standard input for -', () => {
    const {status, stdout} = runWith('{"exercises": [{"name": 5}]}', 'check', '-');
    assert.equal(status, 1);
    assert.match(stdout, /^-:1:17: error: exercises\[0\]\.name: /);
  });

  it('bears an empty standard input', () => {
    assert.equal(runWith('', 'check', '-').status, 1);
  });

  it('warns of a review that is overdue', () => {
    const plan = {nextReview: '2001-01-01', exercises: [{name: 'Tilt'}]};
    const {status, stdout} = runWith(JSON.stringify(plan), 'check', '-');
    assert.equal(status, 0);
    assert.match(stdout, / warning: nextReview: /);
  });
});

describe('exercise-plan preset', () => {
  it('prints the plan as it comes with the package', () => {
    const {status, stdout} = run('preset', 'sciatica');
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), readJson('src/presets/sciatica.json'));
  });

  it('prints what check finds good', () => {
    const {stdout} = runWith(run('preset', 'sciatica').stdout, 'check', '-');
    assert.match(stdout, /, 0 issue\(s\)\n$/);
  });

  for (const name of ['knee', '../../package', '__proto__', '']) {
    it(`says what there is instead of “${name}”`, () => {
      const {status, stdout, stderr} = run('preset', name);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /sciatica/);
    });
  }
});

describe('exercise-plan', () => {
  for (const args of [[], ['help'], ['--help']]) {
    it(`explains itself when it is called with ${args[0] ?? 'nothing'}`, () => {
      const {status, stdout, stderr} = run(...args);
      assert.equal(status, 0);
      assert.equal(stderr, '');
      for (const command of ['check', 'preset']) assert.ok(stdout.includes(command));
    });
  }

  for (const args of [['chekc', 'plan.json'], ['check'], ['preset'], ['preset', 'a', 'b']]) {
    it(`explains itself on the error output when it is called with ${args.join(' ')}`, () => {
      const {status, stdout, stderr} = run(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /check FILE/);
    });
  }

  it('begins with the line that lets a shell run it', () => {
    assert.ok(readText('dist/cli/main.js').startsWith('#!/usr/bin/env node\n'));
  });
});

function write(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(...args) {
  return runWith('', ...args);
}

function runWith(input, ...args) {
  return spawnSync(process.execPath, [`${root}/dist/cli/main.js`, ...args], {
    input,
    encoding: 'utf8',
  });
}
