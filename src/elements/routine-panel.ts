import {itemDose} from '../plan/dose.js';
import {doseSentence} from '../plan/dose-sentence.js';
import {exercisesById} from '../plan/exercises-by-id.js';
import {figureOf} from '../plan/figure-of.js';
import type {Routine, RoutineItem} from '../plan/plan.js';
import type {Scene} from './scene.js';
import {routineName} from './views/accordion-view.js';
import type {StillShelf} from './still-shelf.js';

/** Longer lists come in parts, by a button: no reader wants them at once, no phone bears them. */
export const LIST_PART = 100;

/** What a reader may do in a panel. */
export interface PanelActions {
  /** The reader chooses an item. */
  readonly show: (routine: Routine, index: number) => void;
  /** The reader wants to be led through the routine. */
  readonly start: (routine: Routine) => void;
}

/** What a panel needs to know. */
export interface PanelContent {
  readonly routine: Routine;
  readonly scene: Scene;
  readonly actions: PanelActions;
  readonly shelf: StillShelf;
}

/**
 * The inside of a routine's panel: its summary and its items.
 *
 * Built by hand: a plan may have a thousand items, all alike and none ever changed, so they are copies
 * of one and share one listener.
 */
export class RoutinePanel {
  readonly element = document.createElement('div');
  readonly #content: PanelContent;
  readonly #list = document.createElement('ol');
  readonly #more = document.createElement('button');
  #listed = 0;

  constructor(content: PanelContent) {
    this.#content = content;
    const {routine, scene} = content;
    this.element.className = 'inner';
    if (routine.summary) this.element.append(paragraph(routine.summary, scene));
    if (routine.items.length) this.element.append(this.#startButton());
    this.#list.setAttribute('part', 'list');
    this.#list.className = 'items';
    this.#list.addEventListener('click', this.#onChoice);
    this.#more.type = 'button';
    this.#more.setAttribute('part', 'button');
    this.#more.className = 'more';
    this.#more.addEventListener('click', this.#onMore);
    this.element.append(this.#list, this.#more);
    this.list(LIST_PART);
  }

  /** Lists so many items; the rest stays behind a button. */
  list(count: number): void {
    const {routine, scene} = this.#content;
    const prototype = itemPrototype(scene);
    const items = routine.items.slice(this.#listed, count);
    this.#list.append(...items.map((item) => this.#copy(prototype, item)));
    this.#listed += items.length;
    const left = routine.items.length - this.#listed;
    this.#more.hidden = left === 0;
    this.#more.textContent = scene.locale.messages.more(left);
  }

  #startButton(): HTMLElement {
    const {routine, scene, actions} = this.#content;
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('part', 'button');
    button.className = 'start';
    const {open} = scene.locale.messages.session;
    const name = routineName(routine, scene.plan.routines.indexOf(routine), scene);
    button.textContent = open;
    button.setAttribute('aria-label', `${open}: ${name}`);
    button.addEventListener('click', () => actions.start(routine));
    return button;
  }

  #copy(prototype: HTMLElement, item: RoutineItem): Node {
    const {scene, shelf} = this.#content;
    const {messages} = scene.locale;
    const exercise = exercisesById(scene.plan).get(item.exercise)!;
    const dose = itemDose(exercise, item);
    const details = [
      item.variant && messages.variant[item.variant],
      dose && doseSentence(dose, messages),
    ];
    const copy = prototype.cloneNode(true) as HTMLElement;
    const button = copy.firstElementChild!;
    const [title, , detail] = button.children;
    title!.textContent = exercise.name;
    detail!.textContent = details.filter(Boolean).join(' · ');
    const figure = figureOf(exercise, item.variant);
    const still = shelf.still(figure);
    if (still) button.prepend(still);
    return copy;
  }

  readonly #onChoice = (event: Event): void => {
    const item = (event.target as Element).closest('li');
    if (item)
      this.#content.actions.show(this.#content.routine, [...this.#list.children].indexOf(item));
  };

  readonly #onMore = (): void => {
    const next = this.#listed;
    this.list(next + LIST_PART);
    this.#list.children[next]?.querySelector('button')?.focus();
  };
}

function paragraph(text: string, {lang}: Scene): HTMLElement {
  const element = document.createElement('p');
  if (typeof lang === 'string') element.lang = lang;
  element.textContent = text;
  return element;
}

/** A button with the exercise's name, a comma for those who hear it, and the dose. */
function itemPrototype({lang}: Scene): HTMLElement {
  const [title, comma, detail] = [0, 1, 2].map(() => document.createElement('span'));
  title!.className = 'title';
  if (typeof lang === 'string') title!.lang = lang;
  comma!.className = 'away';
  comma!.textContent = ', ';
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', 'button');
  button.append(title!, comma!, detail!);
  const item = document.createElement('li');
  item.append(button);
  return item;
}
