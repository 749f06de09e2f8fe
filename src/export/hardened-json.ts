const PLAIN = /[A-Za-z0-9 ,;.?!-]/;
/** Filters for text make dashes, ellipses and multiplication signs of these; an escape may end with a digit. */
const CHANGED = [/--/g, /(?<= )-(?= )/g, /\.\.\./g, /(?<=[^A-Za-z ,;.?!-])x(?=\d)/g];
const STRING = /"(?:[^"\\]|\\.)*"/g;

/**
 * A value as JSON that filters for text have nothing to change in: one line, and within texts only
 * letters, digits, blanks and `,;.?!-`; all else is written as `\uXXXX`. Plain JSON to every parser.
 */
export function hardenedJson(value: unknown): string {
  return JSON.stringify(value).replace(STRING, hardened);
}

function hardened(json: string): string {
  const text = JSON.parse(json) as string;
  const marks = new Set<number>();
  for (const pattern of CHANGED) {
    for (const {index, 0: found} of text.matchAll(pattern)) marks.add(index + found.length - 1);
  }
  // Two in a row become one in a place that shows blanks as they are not written.
  for (const {index} of text.matchAll(/ (?= )|^ | $/g)) marks.add(index);
  let output = '';
  for (let i = 0; i < text.length; i++) {
    output += PLAIN.test(text[i]!) && !marks.has(i) ? text[i]! : escapeOf(text.charCodeAt(i));
  }
  return `"${output}"`;
}

function escapeOf(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
