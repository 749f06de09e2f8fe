import type {ExercisePlan} from '../elements/exercise-plan.js';
import {showReadable} from '../elements/fallback-slot.js';
import {HOLDERS, NAME} from '../source/marks.js';
import {namedIn, packedIn, placeAfter, placesIn} from '../source/places.js';
import {hasReadableContent, isRawData, readableNodes} from '../source/readable.js';
import {PARTS} from './parts.js';

/** Attributes of an element of ours, which a host in the page spells with `data-` before them. */
const ATTRIBUTES = [
  'src',
  'preset',
  'lang',
  'exercise',
  'routine',
  'multiple',
  'heading-level',
  'debug',
  'person',
];
export const HOST_ATTRIBUTES: readonly string[] = ATTRIBUTES.map((name) => `data-${name}`);

/** A host whose text is a program's, not a reader's. */
const CODE = 'pre, code, script, template, textarea';
/** What is between a reader and an element of ours in the flow of text. */
const TEXT_BLOCKS = 'p, h1, h2, h3, h4, h5, h6';
/** Tells an element of ours that stands beside its host from those of the page. */
const BESIDE = 'data-beside';

/** True where there is a plan to be tried, or where a reader would see nothing at all without us. */
export function hasWork(host: HTMLElement): boolean {
  const isNamed = ['plan', 'src', 'preset', 'from'].some((name) => host.dataset[name]);
  if (isNamed || host.matches('a[href]') || placesIn(host).length > 0) return true;
  return !hasReadableContent(host) || placeAfter(host) !== undefined;
}

/** Shows the plan of a host in it, or beside it where the host cannot hold it. */
export function mount(host: HTMLElement): ExercisePlan {
  return host.matches(HOLDERS) ? mountInside(host) : mountBeside(host);
}

/** Hands an attribute of the host on to the element that stands for it. */
export function copyAttribute(host: HTMLElement, element: ExercisePlan, dataName: string): void {
  const name = ATTRIBUTES.find((one) => dataName === `data-${one}`);
  if (!name) return;
  const value = host.getAttribute(dataName);
  // On code it is the language of the code, which has marked it as a plan.
  if (name === 'lang' && value === NAME) return;
  if (value !== null) element.setAttribute(name, value);
  else if (!isNamedByLink(name, host)) element.removeAttribute(name);
}

function isNamedByLink(attribute: string, host: HTMLElement): boolean {
  return ['src', 'preset'].includes(attribute) && host.matches('a');
}

/** Brings the element that stands beside its host to where the host is now, or away with it. */
export function follow(host: HTMLElement, element: ExercisePlan): void {
  if (host.matches(HOLDERS)) return;
  if (!host.isConnected) return element.remove();
  const anchor = anchorOf(host);
  if (anchor.nextElementSibling !== element) anchor.after(element);
}

function copyAttributes(host: HTMLElement, element: ExercisePlan): void {
  for (const name of HOST_ATTRIBUTES) copyAttribute(host, element, name);
}

function mountInside(host: HTMLElement): ExercisePlan {
  const root = host.attachShadow({mode: 'open', slotAssignment: 'manual'});
  const element = document.createElement('exercise-plan');
  element.origin = host;
  element.setAttribute('exportparts', PARTS);
  copyAttributes(host, element);
  const slot = document.createElement('slot');
  // The element measures the text as it comes into the page: the text must still be there.
  slot.assign(...readableNodes(host));
  element.append(slot);
  const show = (): void => showReadable(root, host);
  new MutationObserver(show).observe(host, {childList: true, characterData: true, subtree: true});
  root.append(element);
  return element;
}

function mountBeside(host: HTMLElement): ExercisePlan {
  const anchor = anchorOf(host);
  const next = anchor.nextElementSibling;
  // A copy of the page, as some sites keep it, has a copy of our element beside the host.
  const isCopy = next?.matches(`exercise-plan[${BESIDE}]`);
  const element = isCopy ? (next as ExercisePlan) : document.createElement('exercise-plan');
  element.setAttribute(BESIDE, '');
  if (host instanceof HTMLAnchorElement) followLink(host, element);
  else element.origin = host;
  copyAttributes(host, element);
  if (isHiddenAtOnce(host)) hide(host);
  else element.addEventListener('plan-load', () => hide(hidable(host)), {once: true});
  if (!isCopy) anchor.after(element);
  return element;
}

/** A link carries its plan, leads to it, or to a player and tells that after the `#` what to open. */
function followLink(link: HTMLAnchorElement, element: ExercisePlan): void {
  const packed = packedIn(link);
  if (packed) return element.setAttribute('data-plan', packed);
  for (const [attribute, value] of Object.entries(namedIn(link))) {
    element.setAttribute(attribute, value);
  }
}

/** After the sentence, where the host is a part of one. */
function anchorOf(host: HTMLElement): Element {
  return (host instanceof HTMLAnchorElement && host.closest(TEXT_BLOCKS)) || host;
}

/** Data are never shown; what people can read stays until the plan is there. */
function isHiddenAtOnce(host: HTMLElement): boolean {
  if (!host.matches(CODE)) return !host.matches('a') && !hasReadableContent(host);
  const text = host.textContent ?? '';
  return text.includes('{') || isRawData(text);
}

/** A link within a sentence belongs to the sentence. */
function hidable(host: HTMLElement): HTMLElement | undefined {
  const block = host.closest<HTMLElement>(TEXT_BLOCKS);
  if (!(host instanceof HTMLAnchorElement) || !block) return host;
  return block.textContent?.trim() === host.textContent?.trim() ? block : undefined;
}

/** Themes give `pre` a display of their own, which would undo the attribute `hidden`. */
function hide(host: HTMLElement | undefined): void {
  host?.style.setProperty('display', 'none', 'important');
}
