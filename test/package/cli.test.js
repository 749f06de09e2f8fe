import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {snippetOf, targetNames, targets} from 'exercise-plan/embed.js';
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

describe('exercise-plan snippet', () => {
  const SITE = 'https://clinic.example/exercise-plan/';
  const own = ['--script', `${SITE}exercise-plan.js`, '--player', `${SITE}player/`];
  const places = targetNames.map((place) => ({place, form: targets[place].form}));

  for (const {place, form} of places) {
    it(`--for ${place} prints what snippetOf makes, and nothing else, on the standard output`, async () => {
      const {status, stdout, stderr} = run('snippet', good, '--for', place, ...own);
      const options = {for: place, script: own[1], player: own[3]};
      const {text, instruction, notes} = await snippetOf(readFileSync(good, 'utf8'), options);
      assert.equal(status, 0);
      assert.equal(stdout, `${text}\n`);
      assert.equal(stderr, `${[instruction, ...notes].join('\n')}\n`);
      const starts = {
        ...{packed: '<div ', readable: '<div ', element: '<exercise-plan>', code: '{"'},
        ...{fence: '```exercise-plan\n', iframe: '<iframe ', link: '<p><a ', address: SITE},
        ...{page: '<!doctype html>', oembed: '{\n'},
      };
      assert.ok(stdout.startsWith(starts[form]), stdout);
    });
  }

  it('explains each place in its help', () => {
    const {stdout} = run('--help');
    for (const {place} of places) assert.match(stdout, new RegExp(`\\b${place}\\b`));
  });

  it('is for WordPress where no place is named', () => {
    assert.equal(run('snippet', good).stdout, run('snippet', good, '--for', 'wordpress').stdout);
  });

  it('reads the standard input for -', () => {
    const text = readFileSync(good, 'utf8');
    assert.equal(runWith(text, 'snippet', '-', ...own).stdout, run('snippet', good, ...own).stdout);
  });

  it('takes the preset that preset prints, and names it', () => {
    const {stdout} = runWith(run('preset', 'sciatica').stdout, 'snippet', '-', ...own);
    assert.match(stdout, / data-preset="sciatica">/);
  });

  it('writes the hash of exercise-plan.js for --integrity auto', () => {
    const file = readFileSync(`${root}/dist/exercise-plan.js`);
    const hash = createHash('sha384').update(file).digest('base64');
    const {stdout} = run('snippet', good, '--integrity', 'auto');
    assert.ok(stdout.includes(` integrity="sha384-${hash}" crossorigin="anonymous"`), stdout);
  });

  it('writes a hash and a level as they are given', () => {
    const hash = `sha512-${'Ab+/'.repeat(21)}Ab==`;
    const {stdout} = run('snippet', good, '--integrity', hash, '--heading-level', '3');
    assert.ok(stdout.includes(` integrity="${hash}"`), stdout);
    assert.ok(stdout.includes(' data-heading-level="3"'), stdout);
  });

  it('names the file of --src and does not hold the plan', () => {
    const {stdout} = run('snippet', good, '--src', '/plans/a.json?b&c');
    assert.match(stdout, /^<div class="exercise-plan" data-src="\/plans\/a\.json\?b&amp;c">\n/);
  });

  for (const {what, file} of [
    {what: 'is not JSON', file: broken},
    {what: 'has no exercises', file: hopeless},
  ]) {
    it(`ends with 1 and an empty output for a plan that ${what}`, () => {
      const {status, stdout, stderr} = run('snippet', file);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /^error: /);
    });
  }

  for (const {what, file, start} of [
    {what: 'what is wrong in a part', file: wrong, start: 'error: exercises[0].dose.sets: '},
    {what: 'slips', file: slip, start: 'warning: exercises[0].nmae: '},
  ]) {
    it(`tells ${what} on the error output, and prints the snippet`, () => {
      const {status, stdout, stderr} = run('snippet', file);
      assert.equal(status, 0);
      assert.match(stdout, /^<div [^]*<\/script>\n$/);
      assert.ok(stderr.startsWith(start), stderr);
    });
  }

  for (const {args, says} of [
    {args: [missing], says: 'missing.json'},
    {args: [good, good], says: 'Name one file'},
    {args: ['--for', 'html'], says: 'Name one file'},
    {args: [good, '--for', 'wordpres'], says: 'Did you mean wordpress?'},
    {args: [good, '--for', 'constructor'], says: 'There are: wordpress, '},
    {args: [good, '--for', ''], says: 'There are: wordpress, '},
    {args: [good, '--fro', 'html'], says: '--fro'},
    {args: [good, '--for'], says: '--for'},
    {args: [good, '--script', 'exercise-plan.js'], says: '--script should be'},
    {args: [good, '--script', ''], says: '--script should be'},
    {args: [good, '--script', 'javascript:alert(1)'], says: '--script should be'},
    {args: [good, '--player', 'data:text/html,x'], says: '--player should be'},
    {args: [good, '--page', 'file:///c/back.html'], says: '--page should be'},
    {args: [good, '--src', 'javascript:alert(1)'], says: '--src should be'},
    {args: [good, '--src', ''], says: '--src should be'},
    {args: [good, '--integrity', 'sha384'], says: '--integrity should be'},
    {args: [good, '--integrity', 'md5-abc'], says: '--integrity should be'},
    {args: [good, '--heading-level', '5'], says: '--heading-level should be'},
    {args: [good, '--heading-level', 'two'], says: '--heading-level should be'},
  ]) {
    const shown = args.map((arg) => arg.replace(`${folder}/`, '') || '""').join(' ');
    it(`ends with 2 and says “${says}” for ${shown}`, () => {
      const {status, stdout, stderr} = run('snippet', ...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.ok(stderr.includes(says), stderr);
      assert.doesNotMatch(stderr, /\n {4}at /);
    });
  }
});

describe('exercise-plan', () => {
  for (const args of [[], ['help'], ['--help']]) {
    it(`explains itself when it is called with ${args[0] ?? 'nothing'}`, () => {
      const {status, stdout, stderr} = run(...args);
      assert.equal(status, 0);
      assert.equal(stderr, '');
      for (const command of ['check', 'preset', 'snippet']) assert.ok(stdout.includes(command));
    });
  }

  for (const args of [
    ['chekc', 'plan.json'],
    ['check'],
    ['preset'],
    ['preset', 'a', 'b'],
    ['snippet'],
  ]) {
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
