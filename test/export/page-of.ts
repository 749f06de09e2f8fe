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

/** Puts HTML into a page as an editor's paste does: nodes of the page, scripts that do not run. */
export function paste(place: Element, html: string): void {
  place.append(...[...parsed(html).childNodes].map((node) => document.importNode(node, true)));
}

/** The texts of elements, blanks as a reader sees them. */
export function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => seen(element.textContent ?? ''));
}

/** A text as a browser shows it: blanks in a row are one. */
export function seen(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
