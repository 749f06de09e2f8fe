import {MAX_TEXT, type Leaf, type Range} from './shape.js';
import {absoluteUrl, isLinkUrl, isMediaUrl} from './url.js';

/**
 * The value as the leaf wants it, or `undefined` where it cannot be one.
 *
 * @param baseUrl Address that relative addresses start from.
 */
export function readLeaf(
  {kind, options, limits}: Leaf,
  input: unknown,
  baseUrl: string | undefined,
): unknown {
  switch (kind) {
    case 'text':
      return textOf(input);
    case 'link':
      return addressOf(textOf(input, isLinkUrl), baseUrl);
    case 'media':
      return addressOf(textOf(input, isMediaUrl), baseUrl);
    case 'date':
      return textOf(input, isCalendarDate);
    case 'language':
      return textOf(input, isLanguageTag);
    case 'choice':
      return options!.find((option) => option === input);
    case 'number':
      return isWithin(input, limits!, true) ? input : undefined;
    case 'decimal':
      return Number.isFinite(input) ? clamp(input as number, limits!) : undefined;
    case 'timing':
      return input === options![0] || isWithin(input, limits!, false) ? input : undefined;
    case 'count':
    case 'seconds':
      return rangeOf(input, limits!, kind === 'count');
  }
}

function textOf(input: unknown, isRight?: (text: string) => boolean): string | undefined {
  if (typeof input !== 'string') return undefined;
  const text = input.trim();
  return text && text.length <= MAX_TEXT && (!isRight || isRight(text)) ? text : undefined;
}

function addressOf(text: string | undefined, baseUrl: string | undefined): string | undefined {
  const address = text && baseUrl ? absoluteUrl(text, baseUrl) : text;
  return address && address.length > MAX_TEXT ? text : address;
}

function rangeOf(input: unknown, limits: Range, isWhole: boolean): Range | undefined {
  if (!Array.isArray(input)) return isWithin(input, limits, isWhole) ? [input, input] : undefined;
  const [least, most]: unknown[] = input;
  const isRange =
    input.length === 2 && isWithin(least, limits, isWhole) && isWithin(most, limits, isWhole);
  return isRange && least <= most ? [least, most] : undefined;
}

function isWithin(input: unknown, [least, most]: Range, isWhole: boolean): input is number {
  const isNumber = isWhole ? Number.isInteger(input) : typeof input === 'number';
  return isNumber && (input as number) >= least && (input as number) <= most;
}

const clamp = (value: number, [least, most]: Range): number =>
  Math.min(Math.max(value, least), most);

function isCalendarDate(day: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
