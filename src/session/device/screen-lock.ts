/** Keeps the screen on while it is held; the page loses it whenever it is hidden, and takes it again. */
export class ScreenLock {
  readonly #onRefused: (isRefused: boolean) => void;
  #isHeld = false;
  #lock: WakeLockSentinel | undefined;
  #isAsking = false;

  constructor(onRefused: (isRefused: boolean) => void) {
    this.#onRefused = onRefused;
  }

  hold(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    document.addEventListener('visibilitychange', this.#request);
    void this.#request();
  }

  release(): void {
    this.#isHeld = false;
    document.removeEventListener('visibilitychange', this.#request);
    const lock = this.#lock;
    this.#lock = undefined;
    // The browser may have released it itself.
    void lock?.release().catch(() => {});
  }

  readonly #request = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || this.#isAsking) return;
    if (this.#lock && !this.#lock.released) return;
    this.#isAsking = true;
    try {
      // Some browsers do not know it, and frames may be denied it.
      const lock = await navigator.wakeLock.request('screen');
      if (!this.#isHeld) return void lock.release();
      this.#lock = lock;
      this.#onRefused(false);
    } catch {
      if (this.#isHeld && document.visibilityState === 'visible') this.#onRefused(true);
    } finally {
      this.#isAsking = false;
    }
  };
}
