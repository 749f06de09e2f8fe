import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Plan, VariantKind} from '../plan/plan.js';
import {forgetSession, sessionOfToday} from '../session/device/session-memory.js';
import type {PreparedSession} from '../session/prepared.js';
import {leftSession, type SavedSession} from '../session/saved-session.js';
import type {GuidedSession} from './guided-session.js';
import type {Scene} from './scene.js';
import {exerciseInSession} from './views/session-scene.js';

/** A session that was left, and the exercise that it was left at. */
interface Offer {
  readonly saved: SavedSession;
  readonly exercise: string;
}

/** What a session is shown with. */
export interface SessionSurroundings {
  readonly scene: () => Scene | undefined;
  /** Name of a routine, or of an exercise. */
  readonly titleOf: (id: string, isExercise: boolean) => string;
  /** Whether a session that was left belongs here. */
  readonly isHome: (left: PreparedSession) => boolean;
}

/** Where a guided session takes the place of the card, and where it can be taken up again. */
export class SessionPlace {
  readonly #host: LitElement;
  readonly #around: SessionSurroundings;
  #session: GuidedSession | undefined;
  #offer: Offer | undefined;
  #isOpen = false;
  #focused: Element | null = null;

  constructor(host: LitElement, around: SessionSurroundings) {
    this.#host = host;
    this.#around = around;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** A new plan; a session that runs goes on where the plan has the same. */
  take(plan: Plan): void {
    if (this.#isOpen && this.#session!.replace(plan)) return;
    this.#isOpen = false;
    this.#findOffer(plan);
  }

  /** Shows what a session of a routine will be. */
  open(routineId: string): void {
    this.#show((session, plan) => session.prepare(plan, routineId));
  }

  /** Shows what a session of one exercise will be, in the version that is on the card. */
  openExercise(id: string, variant: VariantKind | undefined): boolean {
    const options = {changes: [{item: 0, variant}]};
    return this.#show((session, plan) => session.prepare(plan, id, options, true));
  }

  /** Starts a session of one exercise at once. */
  startExercise(id: string, variant: VariantKind | undefined): void {
    if (this.openExercise(id, variant)) this.#session!.start();
  }

  /** Puts the session away: the reader has turned to something else. */
  close(): void {
    if (this.#isOpen) this.#session!.leave();
    this.#isOpen = false;
    const scene = this.#around.scene();
    if (scene) this.#findOffer(scene.plan);
    this.#host.requestUpdate();
  }

  /** Starts a session at once. */
  start(id: string): void {
    if (this.#show((session, plan) => session.prepare(plan, id))) this.#session!.start();
  }

  /** Ends what runs; the stage shows what was done. */
  end(): void {
    if (this.#isOpen) this.#session!.end();
  }

  render(scene: Scene): TemplateResult | typeof nothing {
    if (!this.#isOpen) return this.#offer ? this.#renderOffer(this.#offer, scene) : nothing;
    const session = this.#session!;
    session.scene = scene;
    return html`${session}`;
  }

  #renderOffer({saved, exercise}: Offer, scene: Scene): TemplateResult {
    const {session} = scene.locale.messages;
    const {name} = exerciseInSession({exercise}, scene);
    return html`<div class="offer" part="session-offer">
      <p .textContent=${session.stoppedAt(name)}></p>
      <button
        type="button"
        part="button"
        @click=${() => this.#show((element, plan) => element.restore(plan, saved))}
        .textContent=${session.goOnThere}
      ></button>
      <button
        type="button"
        part="button"
        class="quiet"
        @click=${this.#forget}
        .textContent=${session.forget}
      ></button>
    </div>`;
  }

  /** @param prepare Gives the session its work; false where there is none. */
  #show(prepare: (session: GuidedSession, plan: Plan) => boolean): boolean {
    const scene = this.#around.scene();
    if (!scene) return false;
    const session = this.#session ?? this.#makeSession();
    const wasOpen = this.#isOpen;
    session.scene = scene;
    if (!prepare(session, scene.plan)) return false;
    if (!wasOpen) this.#focused = this.#host.shadowRoot!.activeElement;
    this.#isOpen = true;
    this.#host.requestUpdate();
    return true;
  }

  #makeSession(): GuidedSession {
    const session = document.createElement('guided-session');
    session.setAttribute('exportparts', 'session, ring, digit, cue, button, figure');
    session.titleOf = this.#around.titleOf;
    session.teller = this.#host;
    session.onClose = () => this.#onClose();
    this.#session = session;
    return session;
  }

  #onClose(): void {
    this.close();
    void this.#giveFocus(this.#focused);
  }

  /** Gives the focus back; where that cannot have it any more, to the card. */
  async #giveFocus(target: Element | null): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot!;
    if (target instanceof HTMLElement) target.focus();
    if (!target || root.activeElement !== target) {
      root.querySelector<HTMLElement>('.card')?.focus();
    }
  }

  readonly #forget = (): void => {
    forgetSession();
    this.#offer = undefined;
    this.#host.requestUpdate();
    void this.#giveFocus(null);
  };

  #findOffer(plan: Plan): void {
    this.#offer = undefined;
    const saved = sessionOfToday();
    if (!saved) return;
    const left = leftSession(plan, saved);
    if (!left || !this.#around.isHome(left.prepared)) return;
    const {exercise} = left.prepared.timeline[left.state.cue]!;
    this.#offer = {saved, exercise};
  }
}
