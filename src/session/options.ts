import type {ItemChange, SessionOptions} from './cue.js';
import {isCount, isListOf, isObject} from './found.js';

/** What the numbers of options may be. */
const LIMITS = {
  countInSeconds: {least: 0, most: 600, isWhole: false},
  pace: {least: 0.1, most: 10, isWhole: false},
  restSeconds: {least: 0, most: 3_600, isWhole: false},
  repetitions: {least: 1, most: 1_000, isWhole: true},
} as const;

type Limited = keyof typeof LIMITS;

/** @throws RangeError Where a number is out of range. */
export function checkOptions(options: SessionOptions): void {
  const {countInSeconds, pace, restSeconds, changes = []} = options;
  check('countInSeconds', countInSeconds);
  check('pace', pace);
  check('restSeconds', restSeconds);
  for (const {repetitions} of changes) check('repetitions', repetitions);
}

function check(name: Limited, value: number | undefined): void {
  if (value === undefined || isWithin(name, value)) return;
  const {least, most, isWhole} = LIMITS[name];
  const kind = isWhole ? 'a whole number' : 'a number';
  throw new RangeError(`${name} must be ${kind} from ${least} to ${most}, not ${value}.`);
}

/** What is right of the options that were found; wrong ones are left out. */
export function readOptions(found: unknown): SessionOptions {
  if (!isObject(found)) return {};
  const {rangeEnd, firstSide, changes} = found;
  const read = (name: Limited) => {
    const value = found[name];
    return typeof value === 'number' && isWithin(name, value) ? value : undefined;
  };
  return {
    countInSeconds: read('countInSeconds'),
    pace: read('pace'),
    restSeconds: read('restSeconds'),
    rangeEnd: rangeEnd === 'most' ? 'most' : undefined,
    firstSide: firstSide === 'right' ? 'right' : undefined,
    changes: isListOf(changes, isChange) ? changes : undefined,
  };
}

/** The options with a change of one item laid over what was changed about it before. */
export function withChange(options: SessionOptions, change: ItemChange): SessionOptions {
  const {changes = []} = options;
  const before = changes.find(({item}) => item === change.item);
  const others = changes.filter((one) => one !== before);
  return {...options, changes: [...others, {...before, ...change}]};
}

const VARIANTS: readonly unknown[] = ['easier', 'harder', 'chair', 'bed', null, undefined];

function isChange(value: unknown): value is ItemChange {
  if (!isObject(value) || !isCount(value['item'])) return false;
  const {repetitions, variant} = value;
  const hasCount = typeof repetitions === 'number' && isWithin('repetitions', repetitions);
  return (hasCount || repetitions === undefined) && VARIANTS.includes(variant);
}

function isWithin(name: Limited, value: number): boolean {
  const {least, most, isWhole} = LIMITS[name];
  // A caller without types may give a text: that is no number.
  const isNumber = isWhole ? Number.isInteger(value) : Number.isFinite(value);
  return isNumber && value >= least && value <= most;
}
