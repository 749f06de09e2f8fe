import {isPacked} from '../plan/packed-text.js';
import {absoluteUrl} from '../plan/url.js';
import {MARKED} from './marks.js';

/** A text on the page that may be a plan, and where it stands, in words for the editor. */
export interface Place {
  readonly text: string;
  readonly where: string;
}

/** A code that runs is no data, whatever stands in it. */
const RUNNING =
  /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;
/** Text of people may have braces, but hardly one with a colon in it. */
const DATA = /\{[^{}]*:/;
/** What holds data or nothing that a reader sees. */
const UNSEEN = 'script, template, style, noscript, textarea';
/** Lines of a text end with these. */
const BLOCKS = /^(?:address|blockquote|br|dd|div|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|tr|ul)$/;

/**
 * The places in an element where its plan may stand, the surest first: the attribute `data-plan`, a
 * child script of any type, `template` and `textarea`, `pre` and `code`, the text itself.
 */
export function placesIn(element: HTMLElement): Place[] {
  const attribute = element.getAttribute('data-plan') ?? '';
  const places: Place[] = [{text: attribute, where: 'the attribute data-plan'}];
  if (element instanceof HTMLScriptElement) {
    places.push({text: element.textContent ?? '', where: 'the script'});
  }
  for (const child of inside(element, 'script')) {
    places.push({text: dataOf(child), where: 'the script in the element'});
  }
  for (const child of inside(element, 'template, textarea')) {
    const {content} = child as HTMLTemplateElement;
    const text = (content ?? child).textContent ?? '';
    places.push({text, where: `the ${child.localName} in the element`});
  }
  if (element.matches('pre')) places.push({text: textOf(element), where: 'the code'});
  else places.push(...codeIn(element));
  for (const link of inside(element, 'a[href*="plan="]')) {
    places.push({text: packedIn(link) ?? '', where: 'the link in the element'});
  }
  const text = textOf(element);
  if (DATA.test(text)) places.push({text, where: 'the text in the element'});
  return places.filter(({text}) => text.trim());
}

/** The packed plan in the address of a link. */
export function packedIn(link: Element): string | undefined {
  const {hash, search} = link as HTMLAnchorElement;
  for (const part of [hash, search]) {
    const packed = new URLSearchParams(part.replace(/^[#?]+/, '')).get('plan');
    if (packed && isPacked(packed)) return packed;
  }
  return undefined;
}

/** Code that may be a plan, and not an example of something else. */
function codeIn(element: HTMLElement): Place[] {
  return inside(element, 'pre, code')
    .filter((child) => child.parentElement === element || !child.parentElement?.closest('pre'))
    .map((child) => ({text: textOf(child), where: 'the code in the element'}))
    .filter(({text}) => text.includes('{') || isPacked(text.trim()));
}

/**
 * The plan that a link leads to. Where the link leads to a player, the part after the `#`, which no
 * server sees, tells which plan to open there.
 */
export function namedIn({
  hash,
  href,
}: HTMLAnchorElement): {readonly preset: string} | {readonly src: string} {
  const wishes = new URLSearchParams(hash.slice(1));
  const preset = wishes.get('preset');
  const src = wishes.get('src');
  return preset ? {preset} : {src: src ? absoluteUrl(src, href) : href};
}

/**
 * The script with data that a filter has moved out of an element: the next one in the page, before any
 * other element that shows a plan.
 */
export function placeAfter(element: HTMLElement): Place | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (!element.isConnected) return undefined;
  for (const other of root.querySelectorAll(`script, ${MARKED}`)) {
    const order = element.compareDocumentPosition(other);
    if (order !== Node.DOCUMENT_POSITION_FOLLOWING) continue;
    if (other.matches(MARKED)) return undefined;
    const text = dataOf(other);
    // Pages hold data for other scripts, too.
    if (text.includes('exercises')) return {text, where: 'the script after the element'};
  }
  return undefined;
}

/** Elements inside that are not inside another element that shows a plan. */
function inside(element: HTMLElement, selector: string): Element[] {
  return [...element.querySelectorAll(selector)].filter((child) => {
    const around = child.closest('exercise-plan, exercise-card');
    return !around || around === element || !element.contains(around);
  });
}

/** The text of a script, unless it is a program. */
function dataOf(script: Element): string {
  const type = script.getAttribute('type')?.trim() ?? '';
  const text = script.textContent ?? '';
  if (script.hasAttribute('src') || RUNNING.test(type)) return '';
  if (type === 'application/ld+json' && !text.includes('exercises')) return '';
  // Where the type was lost, a program is told by its beginning.
  return type || /^\W*[{[]/.test(text) ? text : '';
}

/** The text of an element as it is seen: line breaks as written, nothing of its scripts. */
export function textOf(element: Element): string {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && node.matches(UNSEEN)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const parts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) parts.push(node.data);
    // WordPress puts pictures in place of smileys that a browser may not know.
    else if (node instanceof HTMLImageElement) parts.push(node.alt);
    else if (BLOCKS.test((node as Element).localName)) parts.push('\n');
  }
  return parts.join('');
}
