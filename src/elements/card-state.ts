import type {ReactiveControllerHost} from 'lit';
import type {VariantKind} from '../plan/plan.js';
import type {CardActions} from './views/card-view.js';

/** What a reader has chosen about the exercise on a card: its version, and to play its video. */
export class CardState {
  readonly #host: ReactiveControllerHost;
  #variant: VariantKind | undefined;
  #isVideoPlaying = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get variant(): VariantKind | undefined {
    return this.#variant;
  }

  get isVideoPlaying(): boolean {
    return this.#isVideoPlaying;
  }

  /** Forgets the choices: another exercise is on the card. */
  reset(variant?: VariantKind): void {
    this.#variant = variant;
    this.#isVideoPlaying = false;
    this.#host.requestUpdate();
  }

  readonly actions: CardActions = {
    chooseVariant: (kind) => {
      this.#variant = kind;
      this.#host.requestUpdate();
    },
    playVideo: () => {
      this.#isVideoPlaying = true;
      this.#host.requestUpdate();
    },
  };
}
