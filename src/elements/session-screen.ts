import type {LitElement, ReactiveController} from 'lit';

/**
 * Where the stage is shown: in the place of the card, or over the whole screen. There it is a modal
 * dialog, so the focus stays within and comes back to where it was.
 */
export class SessionScreen implements ReactiveController {
  readonly #host: LitElement;
  readonly #dialogOf: () => HTMLDialogElement | null;
  #isFull = false;

  constructor(host: LitElement, dialogOf: () => HTMLDialogElement | null) {
    this.#host = host;
    this.#dialogOf = dialogOf;
    host.addController(this);
  }

  get isFull(): boolean {
    return this.#isFull;
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#onFullScreen);
  }

  /** A dialog that leaves the page is modal no more. */
  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#onFullScreen);
    this.#isFull = false;
  }

  /** Opens the dialog, once it is there. */
  show(): void {
    const dialog = this.#dialogOf();
    // Not show(): that would take the focus.
    if (dialog && !dialog.open) dialog.setAttribute('open', '');
  }

  toggle(): void {
    if (this.#isFull) this.leaveFull();
    else void this.#enterFull();
  }

  leaveFull(): void {
    if (!this.#isFull) return;
    this.#isFull = false;
    this.#keepFocus((dialog) => {
      dialog.close();
      dialog.setAttribute('open', '');
    });
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    this.#host.requestUpdate();
  }

  async #enterFull(): Promise<void> {
    this.#isFull = true;
    this.#host.requestUpdate();
    try {
      // First the screen, then the dialog: what comes last lies on top.
      await this.#host.requestFullscreen();
    } catch {
      // Where the browser refuses, the page's own window must do.
    }
    if (!this.#isFull || !this.#host.isConnected) return;
    this.#keepFocus((dialog) => {
      dialog.removeAttribute('open');
      dialog.showModal();
    });
  }

  #keepFocus(change: (dialog: HTMLDialogElement) => void): void {
    const dialog = this.#dialogOf();
    if (!dialog) return;
    const focused = this.#host.shadowRoot?.activeElement;
    change(dialog);
    if (focused instanceof HTMLElement) focused.focus();
  }

  readonly #onFullScreen = (): void => {
    if (!document.fullscreenElement) this.leaveFull();
  };
}
