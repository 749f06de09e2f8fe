import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells an element when the page goes to paper, in time for it to show everything. */
export class PrintWatch implements ReactiveController {
  readonly #onChange: () => void;
  readonly #medium: MediaQueryList | undefined = globalThis.matchMedia?.('print');
  #isPrinting = false;

  /** @param onChange Called before printing and after it; must render at once, as paper does not wait. */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onStart);
    addEventListener('afterprint', this.#onEnd);
    // Some ways to print, and the print preview of developer tools, send no event.
    this.#medium?.addEventListener('change', this.#onMedium);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onStart);
    removeEventListener('afterprint', this.#onEnd);
    this.#medium?.removeEventListener('change', this.#onMedium);
    this.#onEnd();
  }

  readonly #onMedium = (event: MediaQueryListEvent): void => {
    if (event.matches) this.#onStart();
    else this.#onEnd();
  };

  readonly #onStart = (): void => {
    if (!this.#isPrinting) this.#switch(true);
  };

  readonly #onEnd = (): void => {
    if (this.#isPrinting) this.#switch(false);
  };

  #switch(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#onChange();
  }
}
