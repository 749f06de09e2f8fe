import {render} from 'lit';
import type {Routine} from '../plan/plan.js';
import {renderPanel, type PanelContent} from './views/accordion-view.js';

type Content = Omit<PanelContent, 'listed' | 'listMore'>;

/** Longer lists come in parts, by a button: no reader wants them at once, no phone bears them. */
export const LIST_PART = 100;
/** What is filled before anyone asks, so that the browser's search and paper find it. */
const MAX_IDLE_ITEMS = 2_000;
/** A slice of work that leaves a frame of 16 ms its time for layout, on a slow phone too. */
const SLICE_MS = 4;

/**
 * Fills the panels of the routines: one that is opened at once, the others while the page is idle, so
 * that a plan with hundreds of routines shows as fast as one with three.
 */
export class PanelFiller {
  readonly #contentOf: (routine: Routine) => Content;
  #queue: [HTMLElement, Routine][] = [];
  #filled = new WeakMap<HTMLElement, Routine>();
  #listed = new WeakMap<Routine, number>();
  #isScheduled = false;
  #generation = 0;

  constructor(contentOf: (routine: Routine) => Content) {
    this.#contentOf = contentOf;
  }

  /** Puts a routine into its panel, unless it is there. */
  fill(
    panel: HTMLElement,
    routine: Routine,
    listed = this.#listed.get(routine) ?? LIST_PART,
  ): void {
    if (this.#filled.get(panel) === routine && this.#listed.get(routine) === listed) return;
    this.#filled.set(panel, routine);
    this.#listed.set(routine, listed);
    const listMore = () => this.fill(panel, routine, listed + LIST_PART);
    render(renderPanel({...this.#contentOf(routine), listed, listMore}), panel);
  }

  /** Fills panels in the given order when the page has time, up to a number of items that a phone bears. */
  fillWhenIdle(panels: readonly (readonly [HTMLElement, Routine])[]): void {
    let items = 0;
    this.#queue = panels
      .filter(
        ([
          ,
          {
            items: {length},
          },
        ]) => (items += Math.min(length, LIST_PART)) <= MAX_IDLE_ITEMS,
      )
      .map(([panel, routine]) => [panel, routine]);
    this.#schedule();
  }

  /** Forgets what is filled: the plan or the language has changed. */
  reset(): void {
    this.#filled = new WeakMap();
    this.#queue = [];
    this.#generation++;
  }

  stop(): void {
    this.#queue = [];
  }

  #schedule(): void {
    if (this.#isScheduled || !this.#queue.length) return;
    this.#isScheduled = true;
    whenIdle(() => {
      this.#isScheduled = false;
      this.#fillSlice();
      this.#schedule();
    });
  }

  #fillSlice(): void {
    const end = performance.now() + SLICE_MS;
    do {
      const next = this.#queue.shift();
      if (!next) return;
      this.fill(...next);
    } while (performance.now() < end);
  }
}

// WebKit has no idle callbacks.
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 50);
}
