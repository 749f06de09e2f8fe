const ROLES: Readonly<Record<string, string>> = {
  A: 'link',
  ARTICLE: 'article',
  BUTTON: 'button',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  IMG: 'img',
  // The only ones that we have are ranges.
  INPUT: 'slider',
  LI: 'listitem',
  OL: 'list',
  UL: 'list',
};

type Root = Element | ShadowRoot;

const inside = (root: Root): Root => (root instanceof Element && root.shadowRoot) || root;

/** True where a reader meets the element, by eye or by ear. */
export function isExposed(element: Element): boolean {
  return (
    element.checkVisibility({visibilityProperty: true}) && !element.closest('[aria-hidden="true"]')
  );
}

function roleOf(element: Element): string | undefined {
  return element.getAttribute('role') ?? ROLES[element.tagName];
}

/** What a screen reader calls the element. */
export function nameOf(element: Element): string {
  const given = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  if (given !== null) return tidy(given);
  const isHeard = ({parentElement}: Text) => !parentElement?.closest('[aria-hidden="true"]');
  return tidy(joined(textNodes(element).filter(isHeard)));
}

export function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The level of a heading, 1–6. */
export function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1));
}

/** All elements in an element's shadow that have a role, and a name, and that a reader meets. */
export function findAll(root: Root, role: string, name?: string | RegExp): HTMLElement[] {
  const isNamed = (element: Element) =>
    name === undefined ||
    (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)));
  return [...inside(root).querySelectorAll<HTMLElement>('*')].filter(
    (element) => roleOf(element) === role && isExposed(element) && isNamed(element),
  );
}

/** The names of all such elements. Compare these: an element in a failed assertion hangs the report. */
export function names(root: Root, role: string, name?: string | RegExp): string[] {
  return findAll(root, role, name).map(nameOf);
}

/** The first of them; there must be one. */
export function find(root: Root, role: string, name?: string | RegExp): HTMLElement {
  const element = findAll(root, role, name)[0];
  if (!element) throw new Error(`There is no ${role} with the name ${name} in: ${read(root)}`);
  return element;
}

/** The first element of a documented part; there must be one. */
export function part(root: Root, name: string): HTMLElement {
  const element = inside(root).querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!element) throw new Error(`There is no part ${name}.`);
  return element;
}

/** Everything that a reader can read in an element's shadow, in order. */
export function read(root: Root): string {
  const isRead = ({parentElement}: Text) => !parentElement || isExposed(parentElement);
  return tidy(joined(textNodes(root).filter(isRead)));
}

/** All text in an element's shadow, seen or not. */
export function textNodes(root: Root): Text[] {
  const walker = document.createTreeWalker(inside(root), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

const joined = (texts: readonly Text[]): string => texts.map(({data}) => data).join('');

/** The button that opens a routine or another closed part. */
export function opener(root: Root, name: RegExp): HTMLElement {
  const button = findAll(root, 'button', name).find((found) => found.hasAttribute('aria-expanded'));
  if (!button) throw new Error(`Nothing opens ${name}.`);
  return button;
}

/** The panel that such a button controls. */
export function panelOf(button: Element): HTMLElement {
  const root = button.getRootNode() as ShadowRoot;
  return root.getElementById(button.getAttribute('aria-controls')!)!;
}

/** “true” names of all that is open. */
export function openNames(root: Root): string[] {
  return findAll(root, 'button')
    .filter((button) => button.getAttribute('aria-expanded') === 'true')
    .map((button) => nameOf(button).split(',')[0]!);
}

/** The focused element, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
