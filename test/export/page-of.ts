import {dataScript, make} from '../support/page.js';

/** The part of a page that a browser makes of HTML. Inert: nothing in it runs or is fetched. */
export function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(sanctioned(html), 'text/html').body;
}

interface HtmlPolicy {
  createHTML(text: string): string;
}

// A page under Trusted Types parses no bare text, not even into a document of its own.
const policy = (
  globalThis as unknown as {
    trustedTypes: {createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy};
  }
).trustedTypes.createPolicy('pasted', {createHTML: (text) => text});

/** The text as one that the page may parse. */
function sanctioned(html: string): string {
  return policy.createHTML(html);
}

/** Puts what an editor pastes into a page that has our script already, under Trusted Types. */
export function paste(place: Element, html: string): void {
  const nodes = [...parsed(html).childNodes].map((node) => document.importNode(node, true));
  const pasted = make('div', {}, ...nodes);
  for (const script of pasted.querySelectorAll('script')) {
    if (script.src) script.remove();
    else script.replaceWith(dataScript(script.textContent!));
  }
  place.append(...pasted.childNodes);
}

/** The texts of elements, blanks as a reader sees them. */
export function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => seen(element.textContent ?? ''));
}

/** A text as a browser shows it: blanks in a row are one. */
export function seen(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
