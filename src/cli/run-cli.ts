import type {PlanIssue} from '../plan/issue.js';
import {parsePlan} from '../plan/parse-plan.js';
import {targetNames} from '../export/targets.js';
import {printSnippet} from './print-snippet.js';

/** The world as the command sees it. */
export interface CliWorld {
  /** Text of a file; `-` is the standard input. */
  readonly readText: (path: string) => string;
  readonly readPreset: (name: string) => string;
  /** Hash of the one file of this package, as browsers check it. */
  readonly integrity: () => string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** The day, as year-month-day. */
  readonly today: string;
}

const HELP = `exercise-plan: checks plans, starts them, and says what to paste where

  exercise-plan check FILE...     what is wrong in each plan (- reads the standard input)
  exercise-plan preset NAME       prints a plan that comes with the package: sciatica
  exercise-plan snippet FILE      prints what to paste to show a plan
      --for PLACE                 ${placesInLines()}
      --script URL                where exercise-plan.js lies on your site
      --integrity HASH            its hash, as sha384-…; auto takes that of this package
      --player URL                where the player page lies: for links, frames and addresses
      --src URL                   where the plan lies as a file, to name it and not to hold it
      --page URL                  where the page of --for page will lie
      --heading-level LEVEL       level of the plan’s name among the headings of your page: 1 to 4

check ends with 0 if every plan can be shown whole, 1 if a part is wrong, 2 if a file cannot be read.
snippet prints the snippet alone; what to do with it goes to the standard error output.`;

const PRESET_NAME = /^[a-z0-9-]+$/;

/** Runs the command; returns its exit code. */
export async function runCli(args: readonly string[], world: CliWorld): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'check' && rest.length) {
    return Math.max(...rest.map((path) => check(path, world)));
  }
  if (command === 'preset' && rest.length === 1) return printPreset(rest[0]!, world);
  if (command === 'snippet' && rest.length) return printSnippet(rest, world);
  const isHelp = command === undefined || command === 'help' || command === '--help';
  (isHelp ? world.print : world.complain)(HELP);
  return isHelp ? 0 : 2;
}

/** Names of places, in lines that fit below each other. */
function placesInLines(): string {
  const lines = [''];
  for (const name of targetNames) {
    if (`${lines.at(-1)} ${name}`.length > 66) lines.push('');
    lines.push(`${lines.pop()!} ${name}`.trim());
  }
  return lines.join(`\n${' '.repeat(34)}`);
}

function check(path: string, world: CliWorld): number {
  let text: string;
  try {
    text = world.readText(path);
  } catch (error) {
    world.complain(`${path}: ${(error as Error).message}`);
    return 2;
  }
  const {plan, issues} = parsePlan(text, {today: world.today});
  issues.forEach((issue) => world.print(formatIssue(path, issue)));
  const size = plan
    ? `${plan.exercises.length} exercise(s), ${plan.routines.length} routine(s)`
    : 'nothing can be shown';
  world.print(`${path}: ${size}, ${issues.length} issue(s)`);
  return issues.some(({severity}) => severity === 'error') ? 1 : 0;
}

/** One line a compiler would write, so that editors can jump to the place. */
function formatIssue(file: string, {severity, path, message, line, column}: PlanIssue): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  return `${place}: ${severity}: ${path ? `${path}: ` : ''}${message}`;
}

function printPreset(name: string, world: CliWorld): number {
  try {
    if (!PRESET_NAME.test(name)) throw new Error('no such name');
    world.print(world.readPreset(name).trimEnd());
    return 0;
  } catch {
    world.complain(`There is no preset “${name}”. There is: sciatica.`);
    return 2;
  }
}
