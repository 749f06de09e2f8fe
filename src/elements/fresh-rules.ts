import {supportsAdoptingStyleSheets, type LitElement, type ReactiveController} from 'lit';

let connections = 0;

/**
 * Has an element’s lengths and media measured by the window as it is when the element comes to the page.
 *
 * WebKit keeps the rules of a shadow root that is away, for itself and for the next one whose sheets have the
 * same text, and misses what becomes of the window meanwhile: after a phone was turned, the next session would
 * have the size of the one before. A text that is new makes new rules. Remove when the test of “A stage on the
 * full screen” passes in WebKit without it.
 */
export class FreshRules implements ReactiveController {
  readonly #host: LitElement;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!supportsAdoptingStyleSheets) return;
    this.#sheet ??= this.#adopt();
    this.#sheet.replaceSync(`.connection-${++connections} { top: 0 }`);
  }

  #adopt(): CSSStyleSheet {
    const root = this.#host.renderRoot as ShadowRoot;
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  }
}
