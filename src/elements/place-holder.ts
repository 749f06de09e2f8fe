import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {hasReadableContent} from '../source/inline-plan.js';

/** The reader's own acts: what moves right after them is not an unexpected shift. */
const ACTS = ['pointerdown', 'keydown'] as const;

/**
 * Keeps the height of the page's own text in the element when the widget takes its place, so that
 * nothing below jumps. Lets go as soon as nobody can see it: when the end of the element is below the
 * window, or at the reader's next act.
 */
export class PlaceHolder implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isHolding = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** To be called before the widget first replaces the text. */
  hold(): void {
    // What was never painted cannot jump.
    const isPainted = performance.getEntriesByType('paint').length > 0;
    this.#isHolding =
      isPainted && 'IntersectionObserver' in globalThis && hasReadableContent(this.#host);
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#isHolding) return nothing;
    return html`<div class="place">
      <slot></slot>
      <div class="place-end"></div>
    </div>`;
  }

  hostUpdated(): void {
    if (!this.#isHolding || this.#observer) return;
    const end = this.#host.shadowRoot?.querySelector('.place-end');
    if (!end) return;
    this.#observer = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting && entry.boundingClientRect.top > 0) this.#release();
    });
    this.#observer.observe(end);
    for (const act of ACTS) addEventListener(act, this.#release, {passive: true});
    addEventListener('beforeprint', this.#release);
  }

  hostDisconnected(): void {
    if (this.#isHolding) this.#release();
  }

  readonly #release = (): void => {
    this.#isHolding = false;
    this.#observer?.disconnect();
    for (const act of ACTS) removeEventListener(act, this.#release);
    removeEventListener('beforeprint', this.#release);
    this.#host.requestUpdate();
  };
}
