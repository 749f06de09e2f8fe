import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Exercise, Plan} from '../plan/plan.js';
import {CardState} from './card-state.js';
import {PlanElement} from './plan-element.js';
import {SessionPlace} from './session-place.js';
import type {Scene} from './scene.js';
import {cardStyles} from './styles/card-styles.js';
import {disclosureStyles} from './styles/disclosure-styles.js';
import {frameStyles} from './styles/frame-styles.js';
import {renderCard} from './views/card-view.js';
import {renderSafety} from './views/safety-view.js';

/**
 * One exercise of a plan on its own.
 *
 * @tagname exercise-card
 * @slot - A `<script type="application/json">` that holds the plan, and content to show until the plan is ready.
 * @fires {PlanLoadEvent} plan-load - A plan is shown.
 * @fires {PlanErrorEvent} plan-error - A plan, or a part of it, cannot be shown; carries the issues.
 * @fires {SessionStartEvent} session-start - A guided session starts, or goes on after it was left.
 * @fires {SessionStepEvent} session-step - A guided session has come to its next cue.
 * @fires {SessionEndEvent} session-end - A guided session is over, or was left; carries what was done.
 * @csspart frame - The outer box of all that is drawn.
 * @csspart safety - All signs that come before the exercises.
 * @csspart emergency - Signs that need emergency help now.
 * @csspart urgent - Signs that need a doctor soon, behind a button.
 * @csspart ask-first - Who should ask before starting, behind a button.
 * @csspart card - The outer box of an exercise.
 * @csspart place - Where the card stands in its row of cards.
 * @csspart name - Heading of a card: the name of the exercise.
 * @csspart picture - Image and video of an exercise.
 * @csspart figure - The drawn person.
 * @csspart count - Seconds of a hold that are left.
 * @csspart controls - Buttons and slider below the figure.
 * @csspart moment - The slider for the moment of the movement.
 * @csspart stills - The list of stills, where the figure does not move.
 * @csspart versions - Buttons that choose an easier or harder version, and the text of the chosen one.
 * @csspart dose - How much and how often.
 * @csspart facts - Position, equipment and target of an exercise.
 * @csspart how - The steps with their label.
 * @csspart steps - The numbered list of steps.
 * @csspart feel - What is right to feel.
 * @csspart avoid - Common mistakes.
 * @csspart cautions - Who should take care, and how.
 * @csspart stop - When to stop.
 * @csspart sources - Where the exercise is described.
 * @csspart session - The stage of a guided session.
 * @csspart ring - How much time is left of a cue.
 * @csspart digit - The seconds in the ring.
 * @csspart cue - What to do now, in a word.
 * @csspart session-offer - The line that lets the reader go on with a session that was left.
 * @csspart panel - What a button shows and hides.
 * @csspart disclaimer - The remark that ends the safety advice.
 * @csspart heading - Headings that hold a button.
 * @csspart label - Smaller headings within a part.
 * @csspart list - Lists of texts, and the items of a routine.
 * @csspart button - Every button.
 * @csspart notice - The line that says that a plan is loading or cannot be shown.
 * @csspart issues - What is wrong in the plan, for its editor.
 * @cssprop [--exercise-plan-accent=light-dark(#0b5563, #a5dfe9)] - Colour of numbers, chosen buttons and marks.
 * @cssprop [--exercise-plan-accent-text=light-dark(#fff, #04242b)] - Colour of text on the accent.
 * @cssprop [--exercise-plan-emergency=#9b1c1c] - Colour of the frame around warnings, and of the strip above the emergency signs.
 * @cssprop [--exercise-plan-emergency-text=#fff] - Colour of text on that strip.
 * @cssprop [--exercise-plan-urgent=#e0a100] - Colour of the bar beside the signs that need a doctor soon.
 * @cssprop [--exercise-plan-line=color-mix(in srgb, currentColor 24%, transparent)] - Colour of borders.
 * @cssprop [--exercise-plan-surface=color-mix(in srgb, currentColor 2%, transparent)] - Background of the card.
 * @cssprop [--exercise-plan-radius=14px] - Roundness of corners.
 * @cssprop [--exercise-plan-figure-background=color-mix(in srgb, light-dark(#0b5563, #a5dfe9) 9%, Canvas)] - Behind the person.
 * @cssprop [--exercise-plan-figure-skin=#d9a07c] - Colour of the skin.
 * @cssprop [--exercise-plan-figure-hair=#3a2a22] - Colour of the hair.
 * @cssprop [--exercise-plan-figure-top=#2f8f9d] - Colour of the shirt.
 * @cssprop [--exercise-plan-figure-bottom=light-dark(#34506b, #5f7d9b)] - Colour of the trousers.
 * @cssprop [--exercise-plan-figure-mat=light-dark(#bcd7d6, #3e5759)] - Colour of the mat.
 * @cssprop [--exercise-plan-figure-mark=light-dark(#b3261e, #ff8a70)] - Colour of the arrow, and of where it should be felt.
 * @cssprop [--exercise-plan-font-family=inherit] - Typeface; without it, the page’s.
 * @cssprop [--exercise-plan-font-size=max(16px, 1em)] - Size of the text, from which headings follow.
 */
export class ExerciseCard extends PlanElement {
  static override styles = [frameStyles, disclosureStyles, cardStyles];

  static override properties: PropertyDeclarations = {
    exercise: {},
  };

  /** Id of the exercise to show; without it, or where there is none, the plan’s first. */
  declare exercise: string;

  readonly #state = new CardState(this);
  readonly #session: SessionPlace;

  constructor() {
    super();
    this.exercise = '';
    this.#session = new SessionPlace(this, {
      scene: () => this.scene && withLevel(this.scene),
      titleOf: () => this.#shown?.name ?? '',
      isHome: ({routine}) => routine.items.every(({exercise}) => exercise === this.#shown?.id),
    });
  }

  /**
   * Starts a guided session of the exercise. Call it in a tap or a click: browsers let nothing be heard
   * before.
   */
  startSession(): void {
    if (this.#shown) this.#session.startExercise(this.#shown.id, this.#state.variant);
  }

  /** Ends the guided session that runs, and shows what was done. */
  endSession(): void {
    this.#session.end();
  }

  protected override planChanged(plan: Plan): void {
    this.#state.reset();
    this.#session.take(plan);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (!changed.has('exercise')) return;
    this.#state.reset();
    this.#session.close();
  }

  protected override renderPlan(given: Scene): TemplateResult {
    const scene = withLevel(given);
    const note = scene.plan.safety?.note ?? '';
    const exercise = this.#shown!;
    const {variant, isVideoPlaying, actions} = this.#state;
    const start = () => this.#session.openExercise(exercise.id, variant);
    return html`${renderSafety(scene)}
      <div class=${this.#session.isOpen ? 'in-session' : nothing}>
        ${this.#session.render(scene)}
        ${renderCard({exercise, variant, isVideoPlaying}, scene, {...actions, start})}
      </div>
      <p part="disclaimer" lang=${scene.lang} ?hidden=${!note} .textContent=${note}></p>`;
  }

  /** The exercise that is wished for, or the first. */
  get #shown(): Exercise | undefined {
    const exercises = this.plan?.exercises ?? [];
    return exercises.find(({id}) => id === this.exercise) ?? exercises[0];
  }
}

/** No name of a plan stands above: the headings of card and signs are the first. */
const withLevel = (scene: Scene): Scene => ({...scene, level: scene.level - 1});
