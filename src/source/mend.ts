/**
 * Repairs what editors, filters and Markdown do to JSON in a page. Loaded only when a plan cannot be
 * read as it stands.
 *
 * Each step is taken only where the one before did not make JSON of the text, and only where its damage
 * shows: what a text says is never changed for the sake of its form.
 */
import {decodeEntities} from './entities.js';
import {withEscapes} from './lost-escapes.js';
import {readLooseObject} from './loose-json.js';

/** A text that was mended. */
export interface Mended {
  /** Strict JSON. */
  readonly json: string;
  /** What was wrong with the text, in words for its editor. */
  readonly repairs: readonly string[];
}

interface Step {
  readonly damage: string;
  readonly mend: (text: string) => string;
}

// None of these looks at a character again and again: a long text must not hold up the page.
const QUOTE_OR_TAG = /"|\\.|<\/?(?:p|br)\b[^<>]*>/gs;
const WRAPPER =
  /^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?|(?:(?:\/\/|\/\*)\s*)?(?:\]\]>|-->)\s*(?:\*\/)?$/g;
const ODD_BLANK = /[\s\u200b-\u200f\u2060\ufeff]/;
/** An entity where a part of the JSON itself should be, not a text in it. */
const CODED =
  /[{[,:]\s*(?:<[^<>]*>\s*)*&(?:amp;)*(?:quot|#0*34|#x0*22|[lrb]dquo|#822[012]|#x201[cde]|[lr]aquo|nbsp|#160|lt);|^\W*&(?:amp;)*(?:lcub|lbrace|#0*123|#x0*7b|lt|#60);/i;
/** Where all else is coded, a tag is Markdown’s. */
const EMPHASIS = /<\/?(?:a|code|del|em|s|strong)\b[^<>]*>/g;
/** A brace with a name in quotes after it, or with a comment. */
const START =
  /\{(?=[\s\u200b-\u200f\u2060\ufeff]*(?:<[^<>]*>[\s\u200b-\u200f\u2060\ufeff]*)*(?:["“”„‟«»″＂}]|\/[/*]))/;
/** What may stand around a plan is words, never more of a plan. */
const MORE_OF_A_PLAN = /[{}]|["“”„‟«»″＂]\s*:/;
/** Words after a plan may have braces; what goes on with a plan begins or ends as one, or has its fields. */
const REST_OF_A_PLAN = /^\s*[,\]}"“”„‟«»″＂]|\}\s*$|[{,]\s*["“”„‟«»″＂][\w-]+["“”„‟«»″＂]\s*:/;

/** Python-Markdown leaves the numbers of characters between these where it should have put them back. */
const NUMBERED = new RegExp(`${String.fromCharCode(2)}(\\d{1,6})${String.fromCharCode(3)}`, 'g');

const STEPS: readonly Step[] = [
  {damage: 'escapes without their backslashes', mend: withEscapes},
  {damage: 'numbers for characters', mend: withCharacters},
  {damage: 'odd blanks around it', mend: withoutOddEdges},
  {damage: 'a CDATA or comment mark around it', mend: (text) => text.replace(WRAPPER, '')},
  {damage: 'tags between its parts', mend: withoutTags},
  {damage: 'HTML entities', mend: decoded},
  {damage: 'HTML entities of HTML entities', mend: decoded},
  {damage: 'text around it', mend: cutOut},
];
const LOOSE = 'quotes, commas, comments or blanks that JSON does not know';

/** Nobody writes a plan of this length by hand, and a page must not wait for what is none. */
const LONGEST = 1_000_000;

/** The text as strict JSON; `undefined` where it is cut off or beyond repair. */
export function mend(text: string): Mended | undefined {
  if (text.length > LONGEST) return undefined;
  const repairs: string[] = [];
  let current = text;
  for (const {damage, mend: step} of STEPS) {
    const next = step(current);
    if (next === current) continue;
    repairs.push(damage);
    current = next;
    if (isJson(current)) return {json: current, repairs};
  }
  const start = START.exec(current)?.index;
  const loose = start === undefined ? undefined : readLooseObject(current, start);
  if (!loose || !isJson(loose.json)) return undefined;
  const isWhole = !REST_OF_A_PLAN.test(current.slice(loose.end));
  return isWhole && isWords(current.slice(0, start))
    ? {json: loose.json, repairs: [...repairs, LOOSE]}
    : undefined;
}

function withoutOddEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ODD_BLANK.test(text[start]!)) start++;
  while (start < end && ODD_BLANK.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}

function withCharacters(text: string): string {
  return text.replace(NUMBERED, (_, code: string) => String.fromCharCode(Number(code)));
}

/** Tags within a text of the plan belong to it. */
function withoutTags(text: string): string {
  let isInText = false;
  return text.replace(QUOTE_OR_TAG, (part) => {
    if (part === '"') isInText = !isInText;
    return part.startsWith('<') && !isInText ? '\n' : part;
  });
}

function decoded(text: string): string {
  return CODED.test(text) ? withoutTags(decodeEntities(text.replace(EMPHASIS, ''))) : text;
}

function cutOut(text: string): string {
  const start = START.exec(text)?.index ?? 0;
  const end = text.lastIndexOf('}') + 1;
  const isAlone = isWords(text.slice(0, start)) && isWords(text.slice(end));
  return start < end && isAlone ? text.slice(start, end) : text;
}

function isWords(text: string): boolean {
  return !MORE_OF_A_PLAN.test(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
