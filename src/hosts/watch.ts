import {ExercisePlan} from '../elements/exercise-plan.js';
import {ELEMENTS, HOSTS, MARKED} from '../source/marks.js';
import {isWritten} from '../source/written.js';
import {copyAttribute, follow, hasWork, HOST_ATTRIBUTES, mount} from './mount.js';

/** The elements that stand for hosts in the page. */
const mounted = new WeakMap<Element, ExercisePlan>();
/** Hosts that the parser is still writing, or that have no plan so far. */
const waiting = new Set<HTMLElement>();
/** Hosts of which the editor knows that they have no plan. */
const told = new WeakSet<HTMLElement>();
let isWatching = false;
/** A page may add its data a moment after it has loaded. */
const GRACE_MS = 1_000;

/**
 * Shows the plans of all marked parts of the page: those that are there, and those that come later, by
 * whichever script and in whichever way.
 *
 * Does nothing where another version of this script, or another script, owns the name of the element.
 */
export function watchHosts(): void {
  const isOurs = customElements.get('exercise-plan') === ExercisePlan;
  // On a server, elements may be registered, but there is no page.
  if (isWatching || !isOurs || !('document' in globalThis)) return;
  isWatching = true;
  collect(document);
  new MutationObserver(onMutations).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'data-plan', 'data-from', ...HOST_ATTRIBUTES],
  });
  document.addEventListener('readystatechange', onDocumentState);
  onDocumentState();
}

function onDocumentState(): void {
  mountWaiting([...waiting]);
  for (const host of waiting) tellLater(host);
}

/** For the editor; readers have something to read there. */
function tellLater(host: HTMLElement): void {
  if (document.readyState !== 'complete') return;
  setTimeout(() => {
    if (!waiting.has(host) || !host.isConnected || told.has(host)) return;
    told.add(host);
    console.warn('exercise-plan: there is no plan in this element.', host);
  }, GRACE_MS);
}

function onMutations(records: readonly MutationRecord[]): void {
  for (const {type, target, attributeName, addedNodes, removedNodes} of records) {
    if (type === 'attributes') onAttribute(target as HTMLElement, attributeName!);
    for (const node of addedNodes) if (node instanceof HTMLElement) collect(node);
    for (const node of removedNodes) if (node instanceof HTMLElement) followAll(node);
  }
  // What a host waits for happens in it or around it.
  const isNear = (host: Node) =>
    !host.isConnected || records.some(({target}) => isAround(target, host));
  mountWaiting([...waiting].filter(isNear));
}

function isAround(target: Node, host: Node): boolean {
  return target.contains(host) || host.contains(target);
}

function onAttribute(target: HTMLElement, name: string): void {
  const element = mounted.get(target);
  if (element) copyAttribute(target, element, name);
  else collect(target);
}

/** Adds the hosts in a part of the page to those that wait. */
function collect(part: Document | HTMLElement): void {
  if (part instanceof HTMLElement) add(part);
  for (const host of part.querySelectorAll<HTMLElement>(HOSTS)) add(host);
}

/** What stands beside hosts goes with them. */
function followAll(part: HTMLElement): void {
  for (const marked of [part, ...part.querySelectorAll<HTMLElement>(HOSTS)]) {
    const host = hostOf(marked);
    const element = mounted.get(host);
    if (element) follow(host, element);
  }
}

function add(element: HTMLElement): void {
  if (!element.matches(HOSTS) || element.matches(ELEMENTS)) return;
  const host = hostOf(element);
  const widget = mounted.get(host);
  if (widget) return follow(host, widget);
  waiting.add(host);
  tellLater(host);
}

/** The language of code stands on the block or on what is in it. */
function hostOf(element: HTMLElement): HTMLElement {
  return element.closest<HTMLElement>('pre') ?? element;
}

function mountWaiting(hosts: readonly HTMLElement[]): void {
  for (const host of hosts) {
    if (!host.isConnected || (isWritten(host) && isSettled(host))) waiting.delete(host);
  }
}

/** True once there is nothing more to wait for. */
function isSettled(host: HTMLElement): boolean {
  if (isTaken(host)) return true;
  if (!hasWork(host)) return false;
  mounted.set(host, mount(host));
  return true;
}

/** True for what is not ours to change, and for a host around others or inside another. */
function isTaken(host: HTMLElement): boolean {
  if (mounted.has(host) || host.shadowRoot || host.isContentEditable) return true;
  const outer = host.parentElement?.closest(MARKED);
  if (outer && !isWrapper(outer)) return true;
  return isWrapper(host);
}

/** Something with plans of others in it and none of its own. */
function isWrapper(host: Element): boolean {
  const hasOwn = host.matches(`${ELEMENTS}, [data-plan], [data-src], [data-preset]`);
  const inner = new Set([...host.querySelectorAll(MARKED)].map((one) => one.closest('pre') ?? one));
  inner.delete(host);
  if (hasOwn || !inner.size) return false;
  return inner.size > 1 || ![...inner].every((one) => one.matches('pre, code, script'));
}
