import type {Range} from '../plan/plan.js';

const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'];
const RIGHT_TO_LEFT_SCRIPTS = ['Arab', 'Hebr'];
const SCRIPT_LENGTH = 4;
/** In these, numbers that a plan may hold are written as in code, with commas between thousands. */
const COMMA_LANGUAGES = ['en', 'en-US', 'en-GB', 'he', 'he-IL'];
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;
const MANY = 100_000;

/** `rtl` for languages that are written from right to left; a script in the tag decides. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', next = ''] = tag.split('-');
  const isRightToLeft =
    next.length === SCRIPT_LENGTH
      ? RIGHT_TO_LEFT_SCRIPTS.includes(next)
      : RIGHT_TO_LEFT.includes(language.toLowerCase());
  return isRightToLeft ? 'rtl' : 'ltr';
}

/** The words for a number in each plural form that a language has. */
export type PluralForms = {readonly [Rule in Intl.LDMLPluralRule]?: string} & {
  readonly other: string;
};

/**
 * Numbers, plurals and dates of one language, by `Intl`.
 *
 * Each formatter is made when it is first needed and kept: the first one of a page takes a phone some
 * 30 ms, so a card in a language of ours needs only the plural rules, which cost nothing.
 */
export class Format {
  readonly language: string;
  #numbers: Intl.NumberFormat | undefined;
  #plurals: Intl.PluralRules | undefined;
  #dates: Intl.DateTimeFormat | undefined;

  /** @param language A well-formed language tag. */
  constructor(language: string) {
    this.language = language;
  }

  /** “2”, “2.5” or “1,200”. */
  number(value: number): string {
    const isPlain = Number.isInteger(value) && value >= 0 && value < MANY;
    if (isPlain && COMMA_LANGUAGES.includes(this.language)) {
      return `${value}`.replace(THOUSANDS, ',');
    }
    this.#numbers ??= new Intl.NumberFormat(this.language);
    return this.#numbers.format(value);
  }

  /** “2” or “2–3”; a range keeps its order inside right-to-left text. */
  range([least, most]: Range): string {
    if (least === most) return this.number(least);
    const text = `${this.number(least)}–${this.number(most)}`;
    return directionOf(this.language) === 'rtl' ? `\u2066${text}\u2069` : text;
  }

  /** The form that a number takes in this language. */
  plural(value: number, forms: PluralForms): string {
    this.#plurals ??= new Intl.PluralRules(this.language);
    return forms[this.#plurals.select(value)] ?? forms.other;
  }

  /** “1 November 2026” for `2026-11-01`. */
  date(day: string): string {
    this.#dates ??= new Intl.DateTimeFormat(this.language, {dateStyle: 'long', timeZone: 'UTC'});
    return this.#dates.format(new Date(day));
  }
}

/**
 * Numbers as words, up to 99; beyond what a session counts, in digits.
 *
 * @param ones The words from 0 to 19, with blanks between.
 * @param tens Those for 20, 30, … 90.
 */
export function numberWords(
  ones: string,
  tens: string,
  joined: (ten: string, one: string) => string,
): (number: number) => string {
  const [small, large] = [ones.split(' '), tens.split(' ')];
  return (number) => {
    if (number < small.length) return small[number]!;
    const ten = large[Math.floor(number / 10) - 2];
    if (!ten) return `${number}`;
    return number % 10 ? joined(ten, small[number % 10]!) : ten;
  };
}

/** A length as words: up to 99 in seconds alone, else in minutes and what is left. */
export function durationWords(
  seconds: (count: number) => string,
  minutes: (count: number) => string,
  joined: (minutes: string, seconds: string) => string,
): (length: number) => string {
  return (length) => {
    if (length < 100) return seconds(length);
    const words = minutes(Math.floor(length / 60));
    return length % 60 ? joined(words, seconds(length % 60)) : words;
  };
}

/** The range in minutes, where it is whole minutes and more than one; else `undefined`. */
export function asMinutes([least, most]: Range): Range | undefined {
  const areMinutes = [least, most].every((seconds) => seconds >= 120 && seconds % 60 === 0);
  return areMinutes ? [least / 60, most / 60] : undefined;
}
