import {isPacked} from '../plan/packed-text.js';
import {textOf} from './places.js';

const SILENT = 'script, template, style, noscript, textarea, link, meta, br';
/** What people see without a word of text. */
const MEDIA = 'img, svg, canvas, iframe, video, audio, object, embed, input';
const QUOTES = '["“”„‟«»″＂]';
/** `"name":` in any quotes where JSON has it, with a value after it or at the end; or an entity. */
const FIELD = new RegExp(
  `(?:^|[{,])\\s*${QUOTES}[\\w-]+${QUOTES}\\s*:\\s*(?:$|${QUOTES}|[[{\\d-]|true|false|null)` +
    '|&(?:amp;)*(?:quot|#34|#822[01]);',
);
/** A line of JSON that was broken up: a text and its comma, or brackets alone. */
const LINE = new RegExp(`^(?:${QUOTES}[^]*${QUOTES},|(?=[\\s,]*[{}[\\]])[\\s{}[\\],]+)$`);
const MARKUP = /^<\/?(?:script|div|exercise-plan)\b/;
const SHORTEST_PACKED = 60;

/** True for a text that is data and not meant for people. */
export function isRawData(text: string): boolean {
  const trimmed = text.trim();
  const isLongPacked = trimmed.length >= SHORTEST_PACKED && isPacked(trimmed);
  return [FIELD, LINE, MARKUP].some((pattern) => pattern.test(trimmed)) || isLongPacked;
}

/** What a reader without our script has to read in the element: never its data. */
export function readableNodes(element: HTMLElement): (Element | Text)[] {
  return [...element.childNodes].filter(isReadable);
}

/** True where a reader without our script has something to read in the element. */
export function hasReadableContent(element: HTMLElement): boolean {
  return [...element.childNodes].some(isReadable);
}

function isReadable(node: Node): node is Element | Text {
  if (node instanceof Text) return isForPeople(node.data);
  if (!(node instanceof Element) || node.matches(SILENT)) return false;
  if (node.localName === 'slot') return true;
  return isForPeople(textOf(node)) || node.matches(MEDIA) || !!node.querySelector(MEDIA);
}

function isForPeople(text: string): boolean {
  return Boolean(text.trim()) && !isRawData(text);
}
