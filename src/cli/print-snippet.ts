import {parseArgs} from 'node:util';
import {snippetOf, type SnippetOptions} from '../export/snippet.js';
import {targetNames, type TargetName} from '../export/targets.js';
import {nearestName} from '../plan/nearest-name.js';
import {parsePlan} from '../plan/parse-plan.js';
import {isMediaUrl} from '../plan/url.js';
import type {CliWorld} from './run-cli.js';

const OPTIONS = {
  for: {type: 'string'},
  script: {type: 'string'},
  integrity: {type: 'string'},
  player: {type: 'string'},
  src: {type: 'string'},
  page: {type: 'string'},
  'heading-level': {type: 'string'},
} as const;
const ADDRESSES = ['script', 'player', 'page'] as const;
const HASH = /^sha(?:256|384|512)-[A-Za-z0-9+/]{43,}={0,2}$/;
const DEEPEST_LEVEL = 4;

/** Prints what to paste for a plan; returns the exit code. */
export async function printSnippet(args: readonly string[], world: CliWorld): Promise<number> {
  try {
    const {path, options} = read(args, world);
    const input = world.readText(path);
    const {plan, issues} = parsePlan(input, {today: world.today});
    for (const {severity, path: place, message} of issues) {
      world.complain(`${severity}: ${place && `${place}: `}${message}`);
    }
    if (!plan) return 1;
    const {text, instruction, notes} = await snippetOf(input, options);
    world.print(text);
    for (const line of [instruction, ...notes]) world.complain(line);
    return 0;
  } catch (error) {
    world.complain((error as Error).message);
    return 2;
  }
}

/** @throws Where something is not as it should be, in words. */
function read(args: readonly string[], world: CliWorld): {path: string; options: SnippetOptions} {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (!path || more.length) throw new Error('Name one file with a plan.');
  checkAddresses(values);
  const {for: place = 'wordpress', integrity, 'heading-level': level, ...rest} = values;
  return {
    path,
    options: {
      ...rest,
      for: placeNamed(place),
      integrity: integrity === 'auto' ? world.integrity() : checkedHash(integrity),
      ...(level !== undefined && {headingLevel: levelOf(level)}),
    },
  };
}

function checkAddresses(values: Readonly<Record<string, string | undefined>>): void {
  for (const name of ADDRESSES) {
    const address = values[name];
    if (address !== undefined && !(URL.canParse(address) && isMediaUrl(address))) {
      throw new Error(`--${name} should be a whole address that begins with https:`);
    }
  }
  if (values['src'] !== undefined && !(values['src'] && isMediaUrl(values['src']))) {
    throw new Error('--src should be the address of a plan, on the site or beginning with https:');
  }
}

/** Browsers pass over a hash that they cannot read, and would check nothing. */
function checkedHash(integrity: string | undefined): string | undefined {
  if (integrity === undefined || HASH.test(integrity)) return integrity;
  throw new Error('--integrity should be auto, or a hash that begins with sha384-');
}

function placeNamed(name: string): TargetName {
  const known = targetNames.find((one) => one === name);
  if (known) return known;
  const near = nearestName(name, targetNames);
  throw new Error(
    `There is no place “${name}”.${near ? ` Did you mean ${near}?` : ''} There are: ${targetNames.join(', ')}.`,
  );
}

function levelOf(text: string): number {
  const level = Number(text);
  if (Number.isInteger(level) && level >= 1 && level <= DEEPEST_LEVEL) return level;
  throw new Error(`--heading-level should be from 1 to ${DEEPEST_LEVEL}.`);
}
