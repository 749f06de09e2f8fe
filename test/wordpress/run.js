/**
 * `npm run test:wordpress`: brings up a WordPress from Debian’s packages, runs the tests in it, and takes
 * all of it away again. With `--write` it writes the table of outcomes into the README; without, the tests
 * compare what happens with that table.
 *
 * Where the packages cannot be had, it says so and is content.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeOutcomes} from './outcomes.js';
import {installPackages} from './packages.js';
import {startPlayerSite} from './player-site.js';
import {startWordPress} from './wordpress.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

const obstacle = installPackages();
if (obstacle === undefined) process.exitCode = await runTests();
else console.log(`WordPress was not tested: ${obstacle}.`);

async function runTests() {
  const notes = mkdtempSync(join(tmpdir(), 'exercise-plan-outcomes-'));
  const outcomes = process.argv.includes('--write') ? join(notes, 'outcomes') : '';
  const player = await startPlayerSite();
  const wordpress = await startWordPress({playerPort: player.port});
  const leave = (signal) => {
    wordpress.kill();
    process.kill(process.pid, signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, leave);
  console.log(`WordPress ${wordpress.version}`);
  try {
    const status = await nodeTest({
      WORDPRESS: JSON.stringify({...wordpress, player: player.origin}),
      OUTCOMES: outcomes,
    });
    if (outcomes) await writeOutcomes(outcomes);
    return status;
  } finally {
    await wordpress.close();
    player.close();
    rmSync(notes, {recursive: true});
  }
}

async function nodeTest(settings) {
  const named = process.argv.slice(2).filter((argument) => argument.endsWith('.test.js'));
  const all = readdirSync(folder).filter((name) => name.endsWith('.test.js'));
  const files = named.length ? named : all.map((name) => join(folder, name));
  const tests = spawn(process.execPath, ['--test', ...files], {
    stdio: 'inherit',
    env: {...process.env, ...settings},
  });
  const [status] = await once(tests, 'close');
  return status ?? 1;
}
