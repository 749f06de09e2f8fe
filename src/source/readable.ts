import {isPacked} from '../plan/packed-text.js';
import {MEDIA} from './marks.js';
import {textOf} from './places.js';

const SILENT = 'script, template, style, noscript, textarea, link, meta, br';
const QUOTES = '["“”„‟«»″＂]';
/** `"name":` in any quotes where JSON has it, with a value after it or at the end; or an entity. */
const FIELD = new RegExp(
  `(?:^|[{,])\\s*${QUOTES}[\\w-]+${QUOTES}\\s*:\\s*(?:$|${QUOTES}|[[{\\d-]|true|false|null)` +
    '|&(?:amp;)*(?:quot|#34|#822[01]);',
);
/** A line of JSON that was broken up: a text and its comma, or brackets alone. */
const LINE = new RegExp(`^(?:${QUOTES}[^]*${QUOTES},|(?=[\\s,]*[{}[\\]])[\\s{}[\\],]+)$`);
/** A part of a list in such data; alone, it may be anything. */
const VALUE = new RegExp(`^(?:${QUOTES}[^]*${QUOTES}|-?[\\d.]+|true|false|null),?$`);
/** No engine makes headings of broken-up data: what is quoted in one is a name. */
const HEADING = /^h[1-6]$/i;
const INLINE = /^(?:#text|a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u|wbr)$/i;
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
  const nodes = [...element.childNodes].filter(isText);
  const hasData = nodes.some(({textContent}) => isRawData(textContent ?? ''));
  const isValue = ({nodeName, textContent}: Node) =>
    hasData && !HEADING.test(nodeName) && VALUE.test(textContent?.trim() ?? '');
  // Emphasis and links between the parts of a text that is data are parts of it.
  const isBroken = nodes.some((node) => node instanceof Text && isRawData(node.data));
  const isScrap = (node: Node) => isBroken && INLINE.test(node.nodeName);
  return nodes.filter((node) => isReadable(node) && !isValue(node) && !isScrap(node));
}

/** True where a reader without our script has something to read in the element. */
export function hasReadableContent(element: HTMLElement): boolean {
  return readableNodes(element).length > 0;
}

function isText(node: Node): node is Element | Text {
  return node instanceof Element ? !node.matches(SILENT) : node instanceof Text;
}

function isReadable(node: Element | Text): boolean {
  if (node instanceof Text) return isForPeople(node.data);
  if (node.localName === 'slot') return true;
  return isForPeople(textOf(node)) || node.matches(MEDIA) || !!node.querySelector(MEDIA);
}

function isForPeople(text: string): boolean {
  return Boolean(text.trim()) && !isRawData(text);
}
