import type {ExercisePlan} from '../../src/element.js';
import {tidy} from '../support/find.js';
import {dataScript, make, until} from '../support/page.js';
import {planNamed} from '../support/plans.js';

/** The JSON text of a plan whose one exercise has this name. */
export const json = (name: string): string => JSON.stringify(planNamed(name), null, 1);

/** All that a reader sees of a part of the page, with what stands in shadow roots in its place. */
export function seen(node: Node): string {
  return tidy(textOf(node));
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
  if (node instanceof Element && !isSeen(node)) return '';
  const nodes = nodesOf(node).map(textOf).join('');
  return node instanceof Element && getComputedStyle(node).display !== 'inline'
    ? ` ${nodes} `
    : nodes;
}

function isSeen(element: Element): boolean {
  // What has no box of its own may have children that are seen.
  const isContents = getComputedStyle(element).display === 'contents';
  return isContents || element.checkVisibility({visibilityProperty: true});
}

function nodesOf(node: Element | ShadowRoot): Node[] {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes();
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
}

/** How often a reader sees the words. */
export function times(node: Node, words: string): number {
  return seen(node).split(words).length - 1;
}

/** The widgets of a part of the page, in its shadow roots and beside its hosts. */
export function widgets(root: ParentNode): ExercisePlan[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'exercise-plan' ? [element as ExercisePlan] : []),
    ...(element.localName !== 'exercise-plan' && element.shadowRoot
      ? widgets(element.shadowRoot)
      : []),
  ]);
}

/** Waits until a reader sees the words. */
export function sees(node: Node, words: string): Promise<void> {
  return until(() => seen(node).includes(words), `“${words}” is never seen`);
}

/** Long enough for a host that has no plan to be given up. */
export async function patience(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_200));
}

/** A kind of host, with a plan whose exercise has this name. */
export interface Kind {
  readonly kind: string;
  /** The part of the page that an editor or an engine writes. */
  readonly build: (name: string) => HTMLElement;
}

const NAME = 'exercise-plan';
const code = (name: string, attributes: Record<string, string> = {}) =>
  make('code', attributes, json(name));

/** These hold the widget in themselves. */
export const HOLDERS: readonly Kind[] = [
  ...(['div', 'section', 'article', 'aside', 'span', 'p'] as const).map((tag) => ({
    kind: `${tag} with packed or plain JSON in data-plan`,
    build: (name: string) => make(tag, {class: NAME, 'data-plan': json(name)}),
  })),
  ...(['div', 'section', 'article'] as const).map((tag) => ({
    kind: `${tag} with a script`,
    build: (name: string) => make(tag, {class: NAME}, dataScript(json(name))),
  })),
  {
    kind: 'div with a script and a fallback',
    build: (name) =>
      make('div', {class: NAME}, dataScript(json(name)), make('h2', {}, 'Own heading')),
  },
  {
    kind: 'div with a template',
    build: (name) => {
      const template = make('template');
      template.content.append(json(name));
      return make('div', {class: NAME}, template);
    },
  },
  {
    kind: 'div with a textarea',
    build: (name) => make('div', {class: NAME}, make('textarea', {}, json(name))),
  },
  {
    kind: 'div with JSON as its text',
    build: (name) => make('div', {class: NAME}, json(name)),
  },
  {
    kind: 'div with JSON in paragraphs',
    build: (name) =>
      make(
        'div',
        {class: NAME},
        ...json(name)
          .split('\n')
          .map((line) => make('p', {}, line)),
      ),
  },
  {
    kind: 'div of Jekyll around its code',
    build: (name) =>
      make(
        'div',
        {class: `language-${NAME} highlighter-rouge`},
        make('div', {class: 'highlight'}, make('pre', {class: 'highlight'}, code(name))),
      ),
  },
  {
    kind: 'div of Sphinx around its code',
    build: (name) =>
      make(
        'div',
        {class: `highlight-${NAME} notranslate`},
        make('div', {class: 'highlight'}, make('pre', {}, json(name))),
      ),
  },
  {
    kind: 'Group block of WordPress around a Code block',
    build: (name) =>
      make(
        'div',
        {class: `wp-block-group ${NAME} is-layout-constrained`},
        make('pre', {class: 'wp-block-code'}, code(name)),
      ),
  },
  {
    kind: 'div with the class around code with the class',
    build: (name) => make('div', {class: NAME}, make('pre', {class: NAME}, code(name))),
  },
];

/** The widgets of these stand beside them. */
export const OTHERS: readonly Kind[] = [
  {kind: 'pre', build: (name) => make('pre', {class: NAME}, json(name))},
  {kind: 'pre around code', build: (name) => make('pre', {class: NAME}, code(name))},
  {
    kind: 'Code block of WordPress',
    build: (name) => make('pre', {class: `wp-block-code ${NAME}`}, code(name)),
  },
  {
    kind: 'fence of Markdown',
    build: (name) => make('pre', {}, code(name, {class: `language-${NAME}`})),
  },
  {
    kind: 'fence on GitHub',
    build: (name) => make('pre', {lang: NAME, class: 'notranslate'}, code(name)),
  },
  {
    kind: 'fence in Hugo',
    build: (name) =>
      make(
        'div',
        {class: 'highlight'},
        make('pre', {tabindex: '0'}, code(name, {class: `language-${NAME}`, 'data-lang': NAME})),
      ),
  },
  {
    kind: 'fence with data-lang on pre',
    build: (name) => make('pre', {'data-lang': NAME}, code(name)),
  },
  {
    kind: 'fence in showdown',
    build: (name) => make('pre', {}, code(name, {class: `${NAME} language-${NAME}`})),
  },
  {
    kind: 'fence in Prism',
    build: (name) =>
      make('pre', {class: `language-${NAME}`}, code(name, {class: `language-${NAME}`})),
  },
  {kind: 'ul', build: (name) => make('ul', {class: NAME}, make('li', {}, json(name)))},
  {
    kind: 'details',
    build: (name) =>
      make('details', {class: NAME}, make('summary', {}, 'Plan'), dataScript(json(name))),
  },
  {kind: 'figure', build: (name) => make('figure', {class: NAME}, make('pre', {}, json(name)))},
  {
    kind: 'script',
    build: (name) => {
      const script = dataScript(json(name));
      script.className = NAME;
      return script;
    },
  },
  {
    kind: 'link to a file',
    build: (name) => make('a', {class: NAME, href: `/plans/${name}.json`}, 'Open the exercises'),
  },
];

/** Every kind. */
export const KINDS: readonly Kind[] = [...HOLDERS, ...OTHERS];
