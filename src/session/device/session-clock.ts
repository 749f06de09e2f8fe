/** Frames stop in pictures that are off the screen, timers do not. */
const HEARTBEAT_MS = 250;
/** Whoever sees a page sees it move: a longer gap there is a sleep. */
const LONGEST_GAP_MS = 5_000;
/** The clock on the wall goes on while a device sleeps, that of the page may not. */
const SLEEP_MS = 3_000;

/** What the clock calls for. Times are milliseconds of the session’s clock. */
export interface ClockListener {
  readonly tick: (nowMs: number) => void;
  /** The device slept since then. */
  readonly slept: (sinceMs: number) => void;
}

/**
 * The clock of a session: runs with the page’s frames while it is seen and by a timer while it is not,
 * and notices when the device slept in between.
 */
export class SessionClock {
  readonly #listener: ClockListener;
  #rate = 1;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** From here on, time has gone at the present rate. */
  #origin = {pageMs: performance.now(), sessionMs: 0};
  #last = {pageMs: 0, wallMs: 0, wasHidden: false};

  constructor(listener: ClockListener) {
    this.#listener = listener;
  }

  /** How many times as fast as the clock on the wall. */
  get rate(): number {
    return this.#rate;
  }
  set rate(rate: number) {
    this.#origin = {pageMs: performance.now(), sessionMs: this.nowMs};
    this.#rate = rate;
  }

  get nowMs(): number {
    return this.#sessionMs(performance.now());
  }

  get isRunning(): boolean {
    return this.#timer !== undefined;
  }

  start(): void {
    if (this.isRunning) return;
    this.#look();
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#beat();
    this.#frame = requestAnimationFrame(this.#onFrame);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  readonly #onFrame = (): void => {
    this.#frame = requestAnimationFrame(this.#onFrame);
    this.#tick();
  };

  #beat(): void {
    this.#timer = setTimeout(() => {
      this.#beat();
      this.#tick();
    }, HEARTBEAT_MS);
  }

  #tick(): void {
    const since = this.#last.pageMs;
    const hasSlept = this.#hasSlept();
    this.#look();
    if (hasSlept) this.#listener.slept(this.#sessionMs(since));
    else this.#listener.tick(this.nowMs);
  }

  #look(): void {
    const wasHidden = document.visibilityState === 'hidden';
    this.#last = {pageMs: performance.now(), wallMs: Date.now(), wasHidden};
  }

  readonly #onVisibility = (): void => {
    this.#last.wasHidden ||= document.visibilityState === 'hidden';
  };

  #hasSlept(): boolean {
    const pageGap = performance.now() - this.#last.pageMs;
    const wallGap = Date.now() - this.#last.wallMs;
    if (wallGap - pageGap > SLEEP_MS) return true;
    // Phones halt a page that they hide; desktops only look at it less often.
    const isHalted = !this.#last.wasHidden || matchMedia('(pointer: coarse)').matches;
    return isHalted && pageGap > LONGEST_GAP_MS;
  }

  #sessionMs(pageMs: number): number {
    const {pageMs: origin, sessionMs} = this.#origin;
    return sessionMs + (pageMs - origin) * this.#rate;
  }
}
