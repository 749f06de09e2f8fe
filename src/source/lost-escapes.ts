/**
 * Some filters take every backslash from an attribute, so that `\u0027` becomes `u0027`: what is left is
 * JSON still, but with other words.
 */
const LOST_ESCAPE = /u00(?:2[\da-f]|3[a-f]|5[b-d]|7[b-d])/;
const ANY_ESCAPE = /u([\da-f]{4})/g;

/** True for a text whose escapes have lost their backslashes. */
export function hasLostEscapes(text: string): boolean {
  return LOST_ESCAPE.test(text) && !text.includes('\\');
}

/** The text with the backslashes put back. */
export function withEscapes(text: string): string {
  return hasLostEscapes(text) ? text.replace(ANY_ESCAPE, '\\u$1') : text;
}
