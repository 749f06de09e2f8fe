#!/usr/bin/env node
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runCli} from './run-cli.js';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..');

process.exitCode = await runCli(process.argv.slice(2), {
  readText: (path) => readFileSync(path === '-' ? 0 : path, 'utf8'),
  readPreset: (name) => readFileSync(join(dist, 'presets', `${name}.json`), 'utf8'),
  integrity: () => {
    const file = readFileSync(join(dist, 'exercise-plan.js'));
    return `sha384-${createHash('sha384').update(file).digest('base64')}`;
  },
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  today: new Date().toISOString().slice(0, 10),
});
