#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runCli} from './run-cli.js';

const presets = join(dirname(fileURLToPath(import.meta.url)), '../presets');

process.exitCode = runCli(process.argv.slice(2), {
  readText: (path) => readFileSync(path === '-' ? 0 : path, 'utf8'),
  readPreset: (name) => readFileSync(join(presets, `${name}.json`), 'utf8'),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  today: new Date().toISOString().slice(0, 10),
});
