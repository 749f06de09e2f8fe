/**
 * `npm run test:wordpress`: brings up a WordPress from Debian’s packages, runs the tests in it, and takes
 * all of it away again. With `-- --write` it writes the table of outcomes into the README; without, the
 * tests compare what happens with that table. Names of test files limit it to these.
 *
 * Where the packages cannot be had, it says so and is content.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeOutcomes} from './outcomes.js';
import {installPackages} from './packages.js';
import {startPlayerSite} from './player-site.js';
import {endGroup} from './processes.js';
import {allRows} from './rows.js';
import {startWordPress} from './wordpress.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const isWriting = process.argv.includes('--write');
const named = process.argv.slice(2).filter((argument) => argument.endsWith('.test.js'));

const obstacle = installPackages();
if (obstacle === undefined) process.exitCode = await runTests();
else console.log(`WordPress was not tested: ${obstacle}.`);

async function runTests() {
  const player = await startPlayerSite();
  const wordpress = await startWordPress({playerPort: player.port});
  console.log(`WordPress ${wordpress.version}`);
  const outcomes = isWriting ? join(wordpress.folder, 'outcomes') : '';
  const tests = startTests({
    WORDPRESS: JSON.stringify({...wordpress, player: player.origin}),
    OUTCOMES: outcomes,
  });
  const leave = (signal) => {
    endGroup(tests.pid, 'SIGTERM');
    wordpress.kill();
    process.kill(process.pid, signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, leave);
  try {
    const [status] = await once(tests, 'close');
    if (isWriting) await writeOutcomes(outcomes, allRows);
    return status ?? 1;
  } finally {
    await wordpress.close();
    player.close();
  }
}

/** In a group of their own, so that the browsers of all of them can be told to end. */
function startTests(settings) {
  const all = readdirSync(folder).filter((name) => name.endsWith('.test.js'));
  const isChosen = (name) => isWriting || !named.length || named.includes(name);
  const files = all.filter(isChosen).map((name) => join(folder, name));
  return spawn(process.execPath, ['--test', '--test-concurrency=2', ...files], {
    detached: true,
    stdio: 'inherit',
    env: {...process.env, ...settings},
  });
}
