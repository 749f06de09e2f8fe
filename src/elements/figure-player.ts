import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A longer pause between two frames is no time of the movement: the page was away. */
const LONGEST_FRAME_MS = 250;

/** What a reader has chosen for one figure holds for all that come after it on the page. */
let isPausedByReader = false;

/**
 * The clock of a figure: runs while the figure is seen and nobody has paused it, and calls for a frame
 * at each tick.
 */
export class FigurePlayer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onFrame: () => void;
  #observer: IntersectionObserver | undefined;
  #isSeen = false;
  #isWanted = !isPausedByReader;
  #mayMove = true;
  #request = 0;
  #last = 0;

  /** Seconds since the beginning of the movement. */
  seconds = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, onFrame: () => void) {
    this.#host = host;
    this.#onFrame = onFrame;
    host.addController(this);
  }

  /** Whether the figure is to move as soon as it is seen. */
  get isPlaying(): boolean {
    return this.#isWanted && this.#mayMove;
  }

  /** A still never moves. */
  set mayMove(mayMove: boolean) {
    this.#mayMove = mayMove;
    this.#run();
  }

  /** The reader’s wish, remembered for the page. */
  toggle(): void {
    isPausedByReader = this.#isWanted;
    this.#isWanted = !this.#isWanted;
    this.#host.requestUpdate();
    this.#run();
  }

  /** Stands still at a moment, for the reader to look at. */
  stopAt(seconds: number): void {
    this.seconds = seconds;
    this.#isWanted = false;
    this.#host.requestUpdate();
    this.#run();
  }

  /** Another movement, from its beginning; it moves unless the reader has paused the one before. */
  restart(): void {
    this.seconds = 0;
    this.#isWanted = !isPausedByReader;
    this.#run();
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)!.isIntersecting;
      this.#run();
    });
    this.#observer.observe(this.#host);
    document.addEventListener('visibilitychange', this.#run);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('visibilitychange', this.#run);
    this.#isSeen = false;
    this.#run();
  }

  readonly #run = (): void => {
    const isRunning = this.isPlaying && this.#isSeen && document.visibilityState === 'visible';
    if (isRunning === this.#request > 0) return;
    cancelAnimationFrame(this.#request);
    this.#last = 0;
    this.#request = isRunning ? requestAnimationFrame(this.#tick) : 0;
  };

  readonly #tick = (now: number): void => {
    if (this.#last) this.seconds += Math.min(now - this.#last, LONGEST_FRAME_MS) / 1000;
    this.#last = now;
    this.#request = requestAnimationFrame(this.#tick);
    this.#onFrame();
  };
}
