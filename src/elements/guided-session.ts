import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {directionOf} from '../locale/format.js';
import type {Plan} from '../plan/plan.js';
import type {SessionOptions} from '../session/cue.js';
import {SessionRunner, type SessionListener} from '../session/device/session-runner.js';
import {withChange} from '../session/options.js';
import type {SavedSession} from '../session/saved-session.js';
import {SessionEndEvent, SessionStartEvent, SessionStepEvent} from './events.js';
import {FreshRules} from './fresh-rules.js';
import type {Scene} from './scene.js';
import {SessionDial} from './session-dial.js';
import {SessionKeys} from './session-keys.js';
import {SessionScreen} from './session-screen.js';
import {sessionListStyles} from './styles/session-list-styles.js';
import {sessionScreenStyles} from './styles/session-screen-styles.js';
import {sessionStyles} from './styles/session-styles.js';
import {frameStyles} from './styles/frame-styles.js';
import {renderEnd, renderStopped} from './views/session-end-view.js';
import {renderReady} from './views/session-ready-view.js';
import {renderStage, type StageActions} from './views/session-stage-view.js';
import {version} from './version.js';

/**
 * A guided session on its own stage; private to `<exercise-plan>`, which gives it the plan and takes its
 * place again when it is over.
 */
export class GuidedSession extends LitElement {
  static readonly version: string = version;

  static override styles = [frameStyles, sessionListStyles, sessionStyles, sessionScreenStyles];

  static override properties: PropertyDeclarations = {
    scene: {attribute: false, noAccessor: true},
    titleOf: {attribute: false},
  };

  /** Name of a routine, or of an exercise. */
  declare titleOf: (id: string, isExercise: boolean) => string;
  /** Who tells the page: it is there before the stage is. */
  teller: EventTarget = this;
  /** Called when the reader is back at the exercises. */
  onClose: () => void = () => {};

  readonly #runner: SessionRunner;
  readonly #screen = new SessionScreen(this, () => this.#dialog);
  readonly #keys: SessionKeys;
  #scene: Scene | undefined;
  #hasSettings = false;
  #shownScreen = '';
  #announced = '';
  #dial: SessionDial | undefined;

  constructor() {
    super();
    new FreshRules(this);
    const listener: SessionListener = {
      changed: () => this.requestUpdate(),
      frame: (moment) => this.#dial?.draw(moment),
      said: (sentence) => {
        // The same words once more are other words, else nobody hears them again.
        const isRepeated = sentence !== '' && sentence === this.#announced;
        this.#announced = isRepeated ? `${sentence}\u00a0` : sentence;
        this.requestUpdate();
      },
      started: (seconds) => this.#tell(new SessionStartEvent(this.#runner.id, seconds)),
      stepped: (cue) => this.#tell(new SessionStepEvent(this.#runner.id, cue)),
      ended: (summary, isDone) => this.#tell(new SessionEndEvent(this.#runner.id, summary, isDone)),
    };
    this.#runner = new SessionRunner(listener);
    this.#keys = new SessionKeys({
      toggle: () => this.#actions.toggle(),
      back: () => this.#runner.act('back'),
      on: () => this.#runner.act('on'),
      leave: () => this.#onEscape(),
    });
  }

  /** The plan with its words. */
  get scene(): Scene | undefined {
    return this.#scene;
  }
  set scene(scene: Scene) {
    this.#scene = scene;
    const {messages, language} = scene.locale;
    const textLanguage = scene.plan.lang ?? language;
    this.#runner.words = {messages, language, textLanguage};
    this.requestUpdate();
  }

  /** How many times as fast as the clock on the wall; for those who try a plan out. */
  set rate(rate: number) {
    this.#runner.rate = rate;
  }

  /** Shows what the session will be; false where there is no such routine or exercise. */
  prepare(plan: Plan, id: string, options?: SessionOptions, isExercise?: boolean): boolean {
    return this.#runner.prepare(plan, id, options, isExercise);
  }

  /** Begins at once. */
  start(): void {
    this.#runner.act('start');
  }

  /** Shows a session that was left, paused where it was; false where the plan has changed since. */
  restore(plan: Plan, saved: SavedSession): boolean {
    return this.#runner.restore(plan, saved);
  }

  /** Goes on with a plan that was read anew; false where its session is another. */
  replace(plan: Plan): boolean {
    const isSame = this.#runner.replace(plan);
    if (!isSame) this.#screen.leaveFull();
    return isSame;
  }

  /** Ends what runs and shows what was done. */
  end(): void {
    this.#runner.act('end');
  }

  /** Puts the session away without a word; what was under way is kept for today. */
  leave(): void {
    this.#screen.leaveFull();
    this.#runner.act('leave');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#onPageHide);
    this.#runner.wake();
    // What was rendered away from the page has not got the focus yet.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#onPageHide);
    this.#runner.suspend();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {scene} = this;
    if (!scene || this.#runner.state.phase === 'idle') return nothing;
    const {language} = scene.locale;
    return html`<dialog
      class="frame stage"
      part="session"
      lang=${language}
      dir=${directionOf(scene.plan.lang ?? language)}
      aria-label=${scene.locale.messages.session.name}
      @keydown=${this.#keys.onKey}
      @cancel=${this.#onCancel}
      @close=${this.#onDialogClose}
    >
      ${this.#renderPhase(scene)}
      <p class="away" role="status" .textContent=${this.#announced}></p>
    </dialog>`;
  }

  #renderPhase(scene: Scene): TemplateResult | typeof nothing {
    const runner = this.#runner;
    switch (runner.state.phase) {
      case 'idle':
        return nothing;
      case 'ready':
        return renderReady(runner, this.titleOf(runner.id, runner.isExercise), scene, {
          start: this.#actions.start,
          close: this.#actions.close,
          change: (change) => runner.change(withChange(runner.options, change)),
        });
      case 'running':
      case 'paused': {
        const state = {isFull: this.#screen.isFull, hasSettings: this.#hasSettings};
        return renderStage(runner, runner.moment!, scene, state, this.#actions);
      }
      case 'stopped':
        return renderStopped(runner, scene, this.#actions);
      case 'done':
        return renderEnd(runner, scene, this.#actions);
    }
  }

  protected override updated(): void {
    this.#screen.show();
    const {moment} = this.#runner;
    this.#dial = new SessionDial(this.renderRoot);
    if (moment) this.#dial.draw(moment);
    this.#moveFocus();
  }

  /** Another phase is another screen: the focus goes to what is most likely wanted there. */
  #moveFocus(): void {
    const {state, id} = this.#runner;
    if (!this.isConnected) return;
    const screen = `${state.phase === 'paused' ? 'running' : state.phase} ${id}`;
    if (screen === this.#shownScreen) return;
    const isFirst = !this.#shownScreen || screen.startsWith('ready');
    this.#shownScreen = state.phase === 'idle' ? '' : screen;
    // Whoever is somewhere else on the page stays there.
    if (!isFirst && !this.matches(':focus-within') && !isNowhere()) return;
    const button = this.renderRoot.querySelector<HTMLElement>('.primary');
    button?.focus({preventScroll: true});
    requestAnimationFrame(() => this.#scrollHere());
  }

  /** All of the stage into view; where it is higher than the window, its beginning. */
  #scrollHere(): void {
    const dialog = this.#dialog;
    if (!dialog || this.#screen.isFull) return;
    const isHigher = dialog.offsetHeight > innerHeight;
    dialog.scrollIntoView({block: isHigher ? 'start' : 'nearest'});
  }

  readonly #actions = {
    start: () => this.#runner.act('start'),
    toggle: () => this.#runner.act(this.#runner.state.phase === 'paused' ? 'resume' : 'pause'),
    back: () => this.#runner.act('back'),
    on: () => this.#runner.act('on'),
    repeatSet: () => this.#runner.act('repeat-set'),
    skip: () => this.#runner.act('skip'),
    hurts: () => this.#runner.act('hurts'),
    end: () => this.end(),
    goOn: () => this.#runner.act('go-on'),
    goEasier: () => this.#runner.goEasier(),
    takeUp: () => this.#runner.act('resume'),
    again: () => this.#runner.act('start'),
    close: () => {
      this.leave();
      // The page may have started another one as soon as it heard.
      if (this.#runner.state.phase === 'idle') this.onClose();
    },
    fullScreen: () => this.#screen.toggle(),
    settings: () => {
      this.#hasSettings = !this.#hasSettings;
      this.requestUpdate();
    },
  } satisfies StageActions & Record<string, () => void>;

  #tell(event: Event): void {
    this.teller.dispatchEvent(event);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.shadowRoot?.querySelector('dialog') ?? null;
  }

  #onEscape(): void {
    if (this.#screen.isFull) this.#screen.leaveFull();
    else this.#actions.close();
  }

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#screen.leaveFull();
  };

  /** A browser may close a dialog without asking: the session still runs. */
  readonly #onDialogClose = (): void => {
    this.#screen.leaveFull();
    this.#screen.show();
  };

  readonly #onPageHide = (): void => {
    this.#runner.save();
  };
}

/** Nothing on the page has the focus: what had it may have gone. */
function isNowhere(): boolean {
  const {activeElement, body} = document;
  return !activeElement || activeElement === body;
}
