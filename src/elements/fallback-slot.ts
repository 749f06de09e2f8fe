import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readableNodes} from '../source/readable.js';

/**
 * Lets through the slots of an element only what people can read: where a plan cannot be shown, its text
 * in the page stays, and its data stay out of sight.
 */
export class FallbackSlot implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.hostUpdated());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    const {shadowRoot} = this.#host;
    if (shadowRoot) showReadable(shadowRoot, this.#host);
  }
}

/** Assigns what people can read to the slots of a shadow root whose slots are assigned by hand. */
export function showReadable(root: ShadowRoot, host: HTMLElement): void {
  const slots = root.querySelectorAll('slot');
  for (const slot of slots) slot.assign(...readableNodes(host));
}
