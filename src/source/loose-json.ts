/**
 * Reads JSON as it comes out of editors and filters: with typographic quotes as delimiters, quotes
 * inside texts, odd blanks, line breaks and tags between its parts, comments, commas too many.
 *
 * It writes strict JSON. Where a text ends before its first object does, it gives nothing: a part of a
 * plan is never taken for the whole.
 */

import {decodeEntities} from './entities.js';

/** Quotes that filters write for `"`, closing ones for opening ones too. */
const ANY_QUOTE = '"“”„‟«»″＂';
const STRAIGHT = '"';
const BLANK =
  /(?:[\s\u200b-\u200f\u2060\ufeff]+|<!--[^]*?-->|<\/?(?:p|br|div|span|pre|code|em|strong)\b[^<>]*>|\/\/[^\n]*|\/\*[^]*?\*\/|<!\[CDATA\[|\]\]>)*/y;
const PLAIN_VALUE = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
/** Emphasis and links that Markdown has put into a text. */
const TAG = /<\/?(?:a|code|del|em|s|strong|span|wbr)\b[^<>]*>/y;
/** Where a long line was broken. */
const BREAK = /\s{0,9}(?:[\r\n]|<\/?(?:p|br)\b[^<>]*>)\s*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** What was `\"` before a filter took the quote in it for one of its own. */
const ESCAPED_QUOTE = new RegExp(`\\\\[${ANY_QUOTE}]`, 'y');
const BACKSLASH = /\\(?=[\sA-Za-z\d])/y;
const ENTITY = /&(?:amp;)*(?:quot|amp|lt|gt|apos|nbsp|#\d{2,4}|#x[\da-f]{2,4});/iy;
const VALUE_START = new RegExp(`[${ANY_QUOTE}{[\\]]`);
const KEY = new RegExp(`[${ANY_QUOTE}][^${ANY_QUOTE}{}[\\]:,]{1,60}[${ANY_QUOTE}]`, 'y');

/** How often a character may be looked at before a text is given up as one that only keeps us busy. */
const MOST_LOOKS = 20;
const HALF_OPEN = /\/\*|<!--/y;

/** What a text would swallow if something had taken its end away, and the beginning of another one. */
const SWALLOWED = new RegExp(
  `[{,]\\s*[${ANY_QUOTE}][\\w-]+[${ANY_QUOTE}]\\s*:\\s*[${ANY_QUOTE}[{]`,
);

/** A first object that was read, as strict JSON, and where it ends in the text. */
export interface LooseObject {
  readonly json: string;
  readonly end: number;
}

/** Reads the object that begins at `start`; gives nothing where it is cut off or beyond repair. */
export function readLooseObject(text: string, start: number): LooseObject | undefined {
  // A text that kept its straight quotes may hold typographic ones as they were written.
  return (
    new LooseReader(text, start, STRAIGHT).read() ?? new LooseReader(text, start, ANY_QUOTE).read()
  );
}

type Expectation = 'key' | 'value' | 'separator';

class LooseReader {
  readonly #text: string;
  readonly #delimiters: string;
  readonly #output: string[] = [];
  readonly #open: ('{' | '[')[] = [];
  #at: number;
  #expects: Expectation = 'value';
  /** A comma is written only when something follows it. */
  #isCommaDue = false;
  #looksLeft: number;

  constructor(text: string, start: number, delimiters: string) {
    this.#text = text;
    this.#looksLeft = (text.length + 1) * MOST_LOOKS;
    this.#delimiters = delimiters;
    this.#at = start;
  }

  read(): LooseObject | undefined {
    for (;;) {
      this.#at = this.#afterBlanks(this.#at);
      if (!this.#takeNext()) return undefined;
      if (!this.#open.length) return {json: this.#output.join(''), end: this.#at};
    }
  }

  /** Takes what comes next; false where nothing that may stand there does. */
  #takeNext(): boolean {
    const character = this.#text[this.#at] ?? '';
    if (character && '}]'.includes(character)) return this.#close(character);
    if (this.#expects === 'separator') return this.#separate(character);
    if (this.#isCommaDue) this.#output.push(',');
    this.#isCommaDue = false;
    if (this.#expects === 'key') return this.#takeKey();
    if (character === '{' || character === '[') return this.#enter(character);
    return this.#isDelimiter(character) ? this.#takeText('separator') : this.#takePlain();
  }

  #enter(bracket: '{' | '['): boolean {
    this.#open.push(bracket);
    this.#expects = bracket === '{' ? 'key' : 'value';
    return this.#write(bracket, 1);
  }

  #close(bracket: string): boolean {
    const opening = this.#open.pop();
    const isMatch = opening === (bracket === '}' ? '{' : '[');
    // A field without its value cannot be closed.
    const isComplete = this.#expects !== 'value' || opening === '[';
    this.#expects = 'separator';
    this.#isCommaDue = false;
    return isMatch && isComplete && this.#write(bracket, 1);
  }

  #separate(character: string): boolean {
    if (character !== ',') return false;
    this.#isCommaDue = true;
    this.#expects = this.#open.at(-1) === '{' ? 'key' : 'value';
    this.#at++;
    return true;
  }

  #takeKey(): boolean {
    if (!this.#isDelimiter(this.#text[this.#at]) || !this.#takeText('key')) return false;
    const colon = this.#afterBlanks(this.#at);
    if (this.#text[colon] !== ':') return false;
    this.#at = colon;
    this.#expects = 'value';
    return this.#write(':', 1);
  }

  #takePlain(): boolean {
    const [value = ''] = matchAt(PLAIN_VALUE, this.#text, this.#at) ?? [];
    this.#expects = 'separator';
    return Boolean(value) && this.#write(value, value.length);
  }

  /** A text up to its closing delimiter, with what JSON forbids in it escaped. */
  #takeText(role: 'key' | 'separator'): boolean {
    const parts: string[] = ['"'];
    for (let i = this.#at + 1; i < this.#text.length && this.#looksLeft > 0; i++) {
      const character = this.#text[i]!;
      if (this.#isDelimiter(character) && this.#mayClose(i + 1, role)) {
        if (SWALLOWED.test(this.#text.slice(this.#at + 1, i))) return false;
        this.#output.push(parts.join(''), '"');
        this.#at = i + 1;
        this.#expects = 'separator';
        return true;
      }
      const {written, length} = this.#inText(character, i);
      parts.push(written);
      i += length - 1;
    }
    return false;
  }

  #inText(character: string, at: number): {written: string; length: number} {
    if (character === '\\') {
      const [escape] = matchAt(ESCAPE, this.#text, at) ?? [];
      if (escape) return {written: escape, length: escape.length};
      // Markdown makes one backslash of the two that stand for one; before a sign it is an escape.
      const isItself = matchAt(BACKSLASH, this.#text, at) !== null;
      if (isItself) return {written: '\\\\', length: 1};
      const isQuote = matchAt(ESCAPED_QUOTE, this.#text, at) !== null;
      return {written: isQuote ? this.#text[at + 1]! : '', length: isQuote ? 2 : 1};
    }
    const [line] = matchAt(BREAK, this.#text, at) ?? [];
    if (line) return {written: ' ', length: line.length};
    const [tag] = (character === '<' && matchAt(TAG, this.#text, at)) || [];
    if (tag) return {written: '', length: tag.length};
    // What wrote typographic quotes for straight ones has written entities, too.
    const isCoded = character === '&' && this.#delimiters !== STRAIGHT;
    const [entity] = (isCoded && matchAt(ENTITY, this.#text, at)) || [];
    if (entity) return {written: escaped(decodeEntities(entity)), length: entity.length};
    if (character === '"') return {written: '\\"', length: 1};
    return {written: character < ' ' || character === '\u00a0' ? ' ' : character, length: 1};
  }

  /** True where a delimiter ends its text: what follows it could not stand inside one. */
  #mayClose(after: number, role: 'key' | 'separator'): boolean {
    const at = this.#afterBlanks(after);
    const character = this.#text[at];
    if (role === 'key') return character === ':';
    const isInObject = this.#open.at(-1) === '{';
    if (character === undefined || character === (isInObject ? '}' : ']')) return true;
    if (character !== ',') return false;
    const next = this.#afterBlanks(at + 1);
    return isInObject ? this.#isKeyAt(next) : this.#isValueAt(next);
  }

  #isValueAt(at: number): boolean {
    const [plain] = matchAt(PLAIN_VALUE, this.#text, at) ?? [];
    if (plain === undefined) return VALUE_START.test(this.#text[at] ?? '');
    const after = this.#text[this.#afterBlanks(at + plain.length)] ?? '';
    // Else it is a word or a number in the middle of a sentence.
    return after === ',' || after === ']';
  }

  #isKeyAt(at: number): boolean {
    if (this.#text[at] === '}' || this.#text[at] === undefined) return true;
    const [key] = matchAt(KEY, this.#text, at) ?? [];
    return key !== undefined && this.#text[this.#afterBlanks(at + key.length)] === ':';
  }

  #isDelimiter(character: string | undefined): boolean {
    return Boolean(character) && this.#delimiters.includes(character!);
  }

  #afterBlanks(at: number): number {
    const end = at + matchAt(BLANK, this.#text, at)![0].length;
    // A comment without its end was looked for up to the end of the text.
    const isHalfOpen = matchAt(HALF_OPEN, this.#text, end) !== null;
    this.#looksLeft -= (isHalfOpen ? this.#text.length : end) - at;
    return end;
  }

  #write(part: string, length: number): true {
    this.#output.push(part);
    this.#at += length;
    return true;
  }
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
