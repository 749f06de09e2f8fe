import type {Cue} from '../session/cue.js';
import type {Moment} from '../session/moment.js';
import {ExerciseFigure} from './exercise-figure.js';

/** While a position is taken the figure waits, and gets into it in so many seconds before the end. */
const WAY_SECONDS = 4;
/** The ring moves by so small a part of itself: smooth to see, and not painted anew for every frame. */
const RING_STEP = 1 / 240;
/** From so many seconds on, time is written in minutes and seconds. */
const LONG_SECONDS = 100;

/** What changes on the stage with every frame: nothing is rendered anew for it. */
export class SessionDial {
  readonly #figure: Element | null;
  readonly #ring: Element | null;
  readonly #digit: Element | null;
  readonly #total: HTMLElement | null;
  #digits = '';
  #left = -1;

  /** @param stage What was rendered last. */
  constructor(stage: ParentNode) {
    this.#figure = stage.querySelector('.drawn > exercise-figure');
    this.#ring = stage.querySelector('.left');
    this.#digit = stage.querySelector('.digit');
    this.#total = stage.querySelector('.total > div');
  }

  draw({cue, leftSeconds, share, totalShare}: Moment): void {
    if (this.#figure instanceof ExerciseFigure && cue.figure) {
      const along = isGettingReady(cue) ? 1 - Math.min(1, leftSeconds / WAY_SECONDS) : share;
      // Without a time of its own it goes round by itself.
      this.#figure.way = cue.kind === 'own-pace' ? undefined : {...cue.figure, share: along};
    }
    this.#drawRing(1 - Math.round(share / RING_STEP) * RING_STEP);
    const digits = timeWords(Math.ceil(leftSeconds));
    if (digits === this.#digits || !this.#digit) return;
    this.#digits = digits;
    this.#digit.textContent = digits;
    this.#digit.classList.toggle('long', digits.length > 2);
    this.#total?.style.setProperty('scale', `${totalShare.toFixed(4)} 1`);
  }

  #drawRing(left: number): void {
    if (left === this.#left) return;
    this.#left = left;
    this.#ring?.setAttribute('stroke-dasharray', `${left} 1`);
  }
}

const isGettingReady = ({kind}: Cue): boolean =>
  kind === 'position' || kind === 'change-side' || kind === 'rest';

function timeWords(seconds: number): string {
  if (seconds < LONG_SECONDS) return `${seconds}`;
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
