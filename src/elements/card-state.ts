import type {LitElement, ReactiveController} from 'lit';
import {ExerciseFigure} from './exercise-figure.js';
import type {VariantKind} from '../plan/plan.js';
import type {CardActions} from './views/card-view.js';

/** What a reader has chosen about the exercise on a card: its version, and to play its video. */
export class CardState implements ReactiveController {
  readonly #host: LitElement;
  #variant: VariantKind | undefined;
  #isVideoPlaying = false;
  #pose: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get variant(): VariantKind | undefined {
    return this.#variant;
  }

  get isVideoPlaying(): boolean {
    return this.#isVideoPlaying;
  }

  /** Marks the step whose pose is on show; a rendering may have made the steps anew. */
  hostUpdated(): void {
    const steps = this.#host.renderRoot.querySelectorAll('.card li[data-pose]');
    for (const step of steps) {
      const isNow = step.getAttribute('data-pose') === this.#pose;
      step.classList.toggle('now', isNow);
      if (isNow) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    }
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
    showPose: (pose) => {
      const figure = this.#host.renderRoot.querySelector('exercise-figure');
      if (!(figure instanceof ExerciseFigure)) return;
      figure.showPose(pose);
      figure.scrollIntoView({block: 'nearest'});
    },
    markPose: (pose) => {
      this.#pose = pose;
      this.hostUpdated();
    },
  };
}
