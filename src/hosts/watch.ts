import {ExercisePlan} from '../elements/exercise-plan.js';
import {ELEMENTS, HOSTS, MARKED} from '../source/marks.js';
import {isWritten} from '../source/written.js';
import {copyAttributes, hasWork, HOST_ATTRIBUTES, mount} from './mount.js';

/** The elements that stand for hosts in the page. */
const mounted = new WeakMap<Element, ExercisePlan>();
/** Hosts that the parser is still writing, or that have no plan so far. */
const waiting = new Set<HTMLElement>();
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
  if (document.readyState === 'complete') setTimeout(tellOfWaiting, GRACE_MS);
}

/** For the editor; readers have something to read there. */
function tellOfWaiting(): void {
  for (const host of waiting)
    console.warn('exercise-plan: there is no plan in this element.', host);
}

function onMutations(records: readonly MutationRecord[]): void {
  for (const {type, target, addedNodes} of records) {
    if (type === 'attributes') onAttribute(target as HTMLElement);
    for (const node of addedNodes) if (node instanceof HTMLElement) collect(node);
  }
  // What a host waits for happens in it or around it.
  const isNear = (host: Node) =>
    !host.isConnected || records.some(({target}) => isAround(target, host));
  mountWaiting([...waiting].filter(isNear));
}

function isAround(target: Node, host: Node): boolean {
  return target.contains(host) || host.contains(target);
}

function onAttribute(target: HTMLElement): void {
  const element = mounted.get(target);
  if (element) copyAttributes(target, element);
  else collect(target);
}

/** Adds the hosts in a part of the page to those that wait. */
function collect(part: Document | HTMLElement): void {
  if (part instanceof HTMLElement) add(part);
  for (const host of part.querySelectorAll<HTMLElement>(HOSTS)) add(host);
}

function add(element: HTMLElement): void {
  if (!element.matches(HOSTS) || element.matches(ELEMENTS)) return;
  // The language of code stands on the block or on what is in it.
  const host = element.closest<HTMLElement>('pre') ?? element;
  if (!mounted.has(host)) waiting.add(host);
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
  // Site systems put the names of pages on these.
  if (host.matches('html, body')) return true;
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
