import type {Routine} from '../plan/plan.js';
import {LIST_PART, RoutinePanel, type PanelContent} from './routine-panel.js';

/** What is filled before anyone asks, so that the browser's search and paper find it. */
const MAX_IDLE_ITEMS = 2_000;
/** A slice of work that leaves a frame of 16 ms its time for layout, on a slow phone too. */
const SLICE_MS = 4;

/**
 * Fills the panels of the routines: one that is opened at once, the others while the page is idle, so
 * that a plan with hundreds of routines shows as fast as one with three.
 */
export class PanelFiller {
  readonly #contentOf: (routine: Routine) => PanelContent;
  #filled = new WeakMap<HTMLElement, readonly [Routine, RoutinePanel]>();
  #queue: (readonly [HTMLElement, Routine])[] = [];
  #isScheduled = false;

  constructor(contentOf: (routine: Routine) => PanelContent) {
    this.#contentOf = contentOf;
  }

  /** Puts a routine into its panel, unless it is there. */
  fill(panel: HTMLElement, routine: Routine): RoutinePanel {
    const present = this.#contentIn(panel, routine);
    if (present) return present;
    const filled = new RoutinePanel(this.#contentOf(routine));
    this.#filled.set(panel, [routine, filled]);
    panel.replaceChildren(filled.element);
    return filled;
  }

  /** Fills panels that are open, as many as a frame has time for, and one at least. */
  fillNow(panels: readonly (readonly [HTMLElement, Routine])[]): void {
    const end = performance.now() + SLICE_MS;
    for (const [panel, routine] of panels) {
      this.fill(panel, routine);
      if (performance.now() > end) return;
    }
  }

  /** Fills panels in the given order when the page has time, up to a number of items that a phone bears. */
  fillWhenIdle(panels: readonly (readonly [HTMLElement, Routine])[]): void {
    let items = 0;
    this.#queue = panels.filter(([panel, routine]) => {
      items += Math.min(routine.items.length, LIST_PART);
      return items <= MAX_IDLE_ITEMS && !this.#contentIn(panel, routine);
    });
    this.#schedule();
  }

  /** Forgets what is filled: the plan or its language has changed. */
  reset(): void {
    this.#filled = new WeakMap();
    this.stop();
  }

  stop(): void {
    this.#queue = [];
  }

  #contentIn(panel: HTMLElement, routine: Routine): RoutinePanel | undefined {
    const [present, content] = this.#filled.get(panel) ?? [];
    return present === routine ? content : undefined;
  }

  #schedule(): void {
    if (this.#isScheduled || !this.#queue.length) return;
    this.#isScheduled = true;
    whenIdle(() => {
      this.#isScheduled = false;
      const end = performance.now() + SLICE_MS;
      while (this.#queue.length && performance.now() < end) this.fill(...this.#queue.shift()!);
      this.#schedule();
    });
  }
}

// WebKit has no idle callbacks.
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 50);
}
