/**
 * Reads JSON text for the places of things: where a field stands, and where and why the text is broken.
 *
 * Used only after `JSON.parse` or the schema has refused, because `JSON.parse` gives no place in WebKit
 * and none for a well-formed but wrong field anywhere.
 */
import {fieldPath, indexPath} from './path.js';

/** A place in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a text is not JSON, in words, and at which character. */
export interface Fault {
  readonly message: string;
  readonly offset: number;
}

/** Where each field stands, by its path, and the first fault. */
export interface TextMap {
  readonly offsets: ReadonlyMap<string, number>;
  readonly fault: Fault | undefined;
}

interface Frame {
  readonly path: string;
  readonly isList: boolean;
  count: number;
  key: string;
}

type Expectation =
  'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

// The last group holds what can begin no token: an open text, or a blank that JSON does not know.
const TOKEN =
  /[ \t\n\r]*(?:("[^"\\\n]*(?:\\[^\n][^"\\\n]*)*")|([{}[\],:])|([^\s"{}[\],:]+)|(["\s]))?/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids them in a text
const TEXT_START = /^[^\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^\\\u0000-\u001f]*)*/;
const PLAIN_VALUE = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** Fields deeper than this have no place: no plan is so deep, and long paths eat memory. */
const MAX_DEPTH = 30;

/** The places of all fields of a JSON text, up to the first fault. */
export function mapText(text: string): TextMap {
  const reader = new TextReader();
  TOKEN.lastIndex = 0;
  for (;;) {
    const match = TOKEN.exec(text);
    const [all = '', string, mark, word, stray = ''] = match ?? [];
    const token = string ?? mark ?? word ?? '';
    const offset = (match?.index ?? 0) + all.length - (token.length || stray.length);
    const problem = stray ? strayProblem(stray) : reader.take(token, string !== undefined, offset);
    const fault = problem ? {message: problem, offset} : textFault(string, offset);
    if (fault || !token) return {offsets: reader.offsets, fault};
  }
}

function strayProblem(stray: string): string {
  if (stray === '"') return 'A text begins here and its closing " is missing.';
  const code = stray.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `An odd blank (U+${code}) stands here; write a plain space.`;
}

function textFault(string: string | undefined, start: number): Fault | undefined {
  const good = string ? TEXT_START.exec(string)![0].length : 0;
  if (!string || good === string.length) return undefined;
  const message =
    string[good] === '\\'
      ? 'A backslash begins an escape such as \\n; for the backslash itself write \\\\.'
      : 'A tab or another control character stands inside a text; write a space.';
  return {message, offset: start + good};
}

/** Tells line and column of characters; the lines of the text are counted once. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let line = 0;
    for (let end = starts.length; end - line > 1;) {
      const middle = (line + end) >> 1;
      if (starts[middle]! <= offset) line = middle;
      else end = middle;
    }
    return {line: line + 1, column: offset - starts[line]! + 1};
  };
}

class TextReader {
  readonly offsets = new Map<string, number>();
  readonly #frames: Frame[] = [];
  #expects: Expectation = 'value';

  /** Takes the next token (empty at the end); returns what is wrong with it. */
  take(token: string, isString: boolean, offset: number): string | undefined {
    if (!token) return this.#end();
    switch (this.#expects) {
      case 'nothing':
        return 'The plan ends before this; nothing may follow it.';
      case 'colon':
        return token === ':' ? this.#expect('value') : 'A : is missing before this.';
      case 'comma or end':
        return this.#takeSeparator(token);
      case 'key':
      case 'key or end':
        return this.#takeKey(token, isString, offset);
      case 'value':
      case 'value or end':
        return this.#takeValue(token, isString, offset);
    }
  }

  #expect(next: Expectation): undefined {
    this.#expects = next;
    return undefined;
  }

  #end(): string | undefined {
    if (this.#expects === 'nothing') return undefined;
    const frame = this.#frames.at(-1);
    if (!frame) return 'The text is empty; a plan such as {"exercises": […]} is needed.';
    return `The text ends too early: a ${frame.isList ? ']' : '}'} is missing. A “</script>” inside a text ends it; write < as \\u003c there.`;
  }

  #takeSeparator(token: string): string | undefined {
    const frame = this.#frames.at(-1)!;
    if (token === (frame.isList ? ']' : '}')) return this.#close();
    if (token === ']' || token === '}')
      return `A ${frame.isList ? ']' : '}'} is missing before this.`;
    if (token !== ',') return 'A comma is missing before this.';
    frame.count++;
    return this.#expect(frame.isList ? 'value' : 'key');
  }

  #takeKey(token: string, isString: boolean, offset: number): string | undefined {
    if (token === '}') {
      return this.#expects === 'key or end' ? this.#close() : 'Remove the comma before this.';
    }
    if (!isString) return 'The name of a field should stand here, in straight double quotes "…".';
    const frame = this.#frames.at(-1)!;
    frame.key = token.slice(1, -1);
    if (!this.#isTooDeep()) this.offsets.set(fieldPath(frame.path, frame.key), offset);
    return this.#expect('colon');
  }

  #takeValue(token: string, isString: boolean, offset: number): string | undefined {
    const path = this.#path();
    if (token === ']' && this.#frames.at(-1)?.isList) {
      return this.#expects === 'value or end' ? this.#close() : 'Remove the comma before this.';
    }
    if (!this.#isTooDeep() && !this.offsets.has(path)) this.offsets.set(path, offset);
    if (token === '{' || token === '[') return this.#open(path, token === '[');
    if (isString || PLAIN_VALUE.test(token)) return this.#expectAfterValue();
    if (token.startsWith('<')) return 'This is HTML where a plan in JSON should stand.';
    if (token.length === 1 && '}],:'.includes(token)) return 'A value is missing before this.';
    return 'This is not a value. A text needs straight double quotes "…", a number only digits.';
  }

  #path(): string {
    const frame = this.#frames.at(-1);
    if (!frame || this.#isTooDeep()) return '';
    return frame.isList ? indexPath(frame.path, frame.count) : fieldPath(frame.path, frame.key);
  }

  #isTooDeep(): boolean {
    return this.#frames.length > MAX_DEPTH;
  }

  #open(path: string, isList: boolean): undefined {
    this.#frames.push({path, isList, count: 0, key: ''});
    return this.#expect(isList ? 'value or end' : 'key or end');
  }

  #close(): undefined {
    this.#frames.pop();
    return this.#expectAfterValue();
  }

  #expectAfterValue(): undefined {
    return this.#expect(this.#frames.length ? 'comma or end' : 'nothing');
  }
}
