import type {PlanIssue} from '../plan/issue.js';
import {parsePlan} from '../plan/parse-plan.js';

/** The world as the command sees it. */
export interface CliWorld {
  /** Text of a file; `-` is the standard input. */
  readonly readText: (path: string) => string;
  readonly readPreset: (name: string) => string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** The day, as year-month-day. */
  readonly today: string;
}

const HELP = `exercise-plan: checks and starts plans for the exercise-plan web component

  exercise-plan check FILE...     what is wrong in each plan (- reads the standard input)
  exercise-plan preset NAME       prints a plan that comes with the package: sciatica

check ends with 0 if every plan can be shown whole, 1 if a part is wrong, 2 if a file cannot be read.`;

const PRESET_NAME = /^[a-z0-9-]+$/;

/** Runs the command; returns its exit code. */
export function runCli(args: readonly string[], world: CliWorld): number {
  const [command, ...rest] = args;
  if (command === 'check' && rest.length) {
    return Math.max(...rest.map((path) => check(path, world)));
  }
  if (command === 'preset' && rest.length === 1) return printPreset(rest[0]!, world);
  const isHelp = command === undefined || command === 'help' || command === '--help';
  (isHelp ? world.print : world.complain)(HELP);
  return isHelp ? 0 : 2;
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
