import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {hasReadableContent} from '../source/readable.js';

type PlaceHost = ReactiveControllerHost & HTMLElement & {readonly origin: HTMLElement};

/** The reader's own acts: what moves right after them is not an unexpected shift. */
const ACTS = ['pointerdown', 'keydown', 'beforeprint'] as const;

/**
 * Keeps the place of the page's own text in the element when the widget covers it, so that nothing
 * below jumps.
 *
 * Lets go as soon as nobody can see it: when the end of the widget is below the window, when the widget
 * is the taller one, or at the reader's next act.
 */
export class PlaceHolder implements ReactiveController {
  readonly #host: PlaceHost;
  #isHolding = false;
  #margin: string | undefined;
  #end: Element | undefined;
  #ends: IntersectionObserver | undefined;
  #heights: ResizeObserver | undefined;

  constructor(host: PlaceHost) {
    this.#host = host;
    host.addController(this);
  }

  get isHolding(): boolean {
    return this.#isHolding;
  }

  /**
   * To be called while the text is still in the page, before there is a shadow root.
   *
   * The space above the text is its own margin, and would go with it.
   */
  measure(): void {
    // What was never painted cannot jump.
    const isPainted = performance.getEntriesByType('paint').length > 0;
    const {shadowRoot, origin} = this.#host;
    if (!isPainted || shadowRoot || !hasReadableContent(origin)) return;
    const first = origin.querySelector(':scope > :not(script, template)');
    this.#margin = first ? getComputedStyle(first).marginBlockStart : '0px';
  }

  /** To be called before the widget first replaces the text. */
  hold(): void {
    this.#isHolding = this.#margin !== undefined && 'IntersectionObserver' in globalThis;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#isHolding) return nothing;
    return html`<div class="place"><slot></slot></div>`;
  }

  hostUpdated(): void {
    if (!this.#isHolding || this.#ends) return;
    const root = this.#host.shadowRoot!;
    const frame = root.querySelector<HTMLElement>('.frame');
    const place = root.querySelector('.place');
    if (!frame || !place) return;
    frame.style.setProperty('margin-block-start', this.#margin!);
    this.#end = frame.appendChild(document.createElement('div'));
    this.#ends = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting && entry.boundingClientRect.top > 0) this.#release();
    });
    this.#ends.observe(this.#end);
    // It reports after the layout and before the paint: an overlap is never seen.
    this.#heights = new ResizeObserver(() => {
      if (frame.clientHeight >= place.clientHeight) this.#release();
    });
    this.#heights.observe(frame);
    for (const act of ACTS) addEventListener(act, this.#release, {passive: true});
  }

  hostDisconnected(): void {
    if (this.#isHolding) this.#release();
  }

  readonly #release = (): void => {
    this.#isHolding = false;
    this.#end?.remove();
    this.#ends?.disconnect();
    this.#heights?.disconnect();
    for (const act of ACTS) removeEventListener(act, this.#release);
    this.#host.requestUpdate();
  };
}
