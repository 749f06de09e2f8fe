import type {Range} from '../plan/plan.js';

/** “20–30” within “20–30 seconds”. */
const NUMBERS = /\p{Nd}.*–.*\p{Nd}/u;
const RIGHT_TO_LEFT =
  /^(?:ar|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(?!-(?:Latn|Cyrl|Deva)\b)(?:-|$)|^[a-z]+-(?:Arab|Hebr)\b/i;

/** `rtl` for languages that are written from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

/** Numbers, plurals, units, lists and dates of one language, by `Intl`; each formatter is made once. */
export class Format {
  readonly language: string;
  #numbers = new Map<string, Intl.NumberFormat>();
  #plurals: Intl.PluralRules | undefined;
  #lists: Intl.ListFormat | undefined;
  #dates: Intl.DateTimeFormat | undefined;

  /** @param language A well-formed language tag. */
  constructor(language: string) {
    this.language = language;
  }

  number(value: number): string {
    return this.#numberFormat().format(value);
  }

  /** “2” or “2–3”. */
  range(range: Range): string {
    const [least, most] = range;
    if (least === most) return this.number(least);
    return this.#isolated(`${this.number(least)}–${this.number(most)}`);
  }

  /** “20–30 seconds”; full minutes as minutes. */
  seconds(range: Range): string {
    const areMinutes = range.every((seconds) => seconds >= 120 && seconds % 60 === 0);
    if (!areMinutes) return this.#withUnit('second', range);
    return this.#withUnit('minute', [range[0] / 60, range[1] / 60]);
  }

  /** “5 minutes”. */
  minutes(value: number): string {
    return this.#withUnit('minute', [value, value]);
  }

  /** The form that a number takes in this language: `one`, `two`, `few`, …, `other`. */
  plural(value: number, forms: {[Rule in Intl.LDMLPluralRule]?: string} & {other: string}): string {
    this.#plurals ??= new Intl.PluralRules(this.language);
    return forms[this.#plurals.select(value)] ?? forms.other;
  }

  /** “mat, chair and towel”. */
  list(items: readonly string[]): string {
    this.#lists ??= new Intl.ListFormat(this.language);
    return this.#lists.format(items);
  }

  /** “1 November 2026” for `2026-11-01`. */
  date(day: string): string {
    this.#dates ??= new Intl.DateTimeFormat(this.language, {dateStyle: 'long', timeZone: 'UTC'});
    return this.#dates.format(new Date(day));
  }

  capitalized(sentence: string): string {
    return sentence.slice(0, 1).toLocaleUpperCase(this.language) + sentence.slice(1);
  }

  /** A range that keeps its order inside right-to-left text. */
  #isolated(numbers: string): string {
    return directionOf(this.language) === 'rtl' ? `\u2066${numbers}\u2069` : numbers;
  }

  #numberFormat(unit?: string): Intl.NumberFormat {
    const key = unit ?? '';
    let format = this.#numbers.get(key);
    if (!format) {
      const options = unit ? ({style: 'unit', unit, unitDisplay: 'long'} as const) : {};
      format = new Intl.NumberFormat(this.language, options);
      this.#numbers.set(key, format);
    }
    return format;
  }

  #withUnit(unit: 'second' | 'minute', [least, most]: Range): string {
    const format = this.#numberFormat(unit);
    if (least === most) return format.format(least);
    const text = format.formatRange(least, most);
    return text.replace(NUMBERS, (numbers) => this.#isolated(numbers));
  }
}
