import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {exercisesById} from '../plan/exercises-by-id.js';
import type {Exercise, Plan, Routine} from '../plan/plan.js';
import {Accordion} from './accordion.js';
import {CardState} from './card-state.js';
import {ExerciseShowEvent} from './events.js';
import {mayAnswer, readHashLink} from './hash-link.js';
import {PlanElement} from './plan-element.js';
import type {Scene} from './scene.js';
import {currentRedrawing, leavePlace, takePlace, type Redrawing, type Take} from './takeover.js';
import {SessionPlace} from './session-place.js';
import {PrintWatch} from './print-watch.js';
import {isStartInView, moveTo} from './scroll.js';
import {accordionStyles} from './styles/accordion-styles.js';
import {cardStyles} from './styles/card-styles.js';
import {disclosureStyles} from './styles/disclosure-styles.js';
import {figureStyles} from './styles/figure-styles.js';
import {frameStyles} from './styles/frame-styles.js';
import {renderFoot, renderHead} from './views/about-view.js';
import {routineName} from './views/accordion-view.js';
import {renderCard, type Card, type CardPlace} from './views/card-view.js';
import {renderSafety} from './views/safety-view.js';

/** What is on the card, and the row of cards that it was taken from. */
interface Shown {
  readonly exercise: Exercise;
  readonly index: number;
  /** Without one, the row is all exercises of the plan. */
  readonly routine?: Routine | undefined;
}

/**
 * An exercise card with an accordion of routines, drawn from a plan in JSON.
 *
 * @tagname exercise-plan
 * @slot - A `<script type="application/json">` that holds the plan, and content to show until the plan is ready.
 * @fires {PlanLoadEvent} plan-load - A plan is shown.
 * @fires {PlanErrorEvent} plan-error - A plan, or a part of it, cannot be shown; carries the issues.
 * @fires {ExerciseShowEvent} exercise-show - The reader has turned to an exercise.
 * @fires {RoutineOpenEvent} routine-open - The reader wants to open a routine; cancelable.
 * @fires {RoutineCloseEvent} routine-close - A routine is about to close; cancelable.
 * @fires {SessionStartEvent} session-start - A guided session starts, or goes on after it was left.
 * @fires {SessionStepEvent} session-step - A guided session has come to its next cue.
 * @fires {SessionEndEvent} session-end - A guided session is over, or was left; carries what was done.
 * @csspart frame - The outer box of all that is drawn.
 * @csspart header - Name of the plan, its summary, and who stands behind it.
 * @csspart plan-name - Heading with the name of the plan.
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
 * @csspart turning - The buttons to the cards before and after.
 * @csspart session - The stage of a guided session.
 * @csspart ring - How much time is left of a cue.
 * @csspart digit - The seconds in the ring.
 * @csspart cue - What to do now, in a word.
 * @csspart session-offer - The line that lets the reader go on with a session that was left.
 * @csspart accordion - The list of routines.
 * @csspart routine - One routine: its heading and its panel.
 * @csspart panel - What a button shows and hides.
 * @csspart footer - Advice, pain scale, disclaimer and origin.
 * @csspart good-to-know - General advice, behind a button.
 * @csspart pain-scale - The scale of pain, behind a button.
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
export class ExercisePlan extends PlanElement {
  static override styles = [
    frameStyles,
    disclosureStyles,
    cardStyles,
    accordionStyles,
    figureStyles,
  ];

  static override properties: PropertyDeclarations = {
    multiple: {type: Boolean},
    exercise: {noAccessor: true},
    routine: {noAccessor: true},
  };

  /** Several routines may be open at once. */
  declare multiple: boolean;

  readonly #accordion: Accordion;
  readonly #print: PrintWatch;
  readonly #card = new CardState(this);
  readonly #session: SessionPlace;
  #plan: Plan | undefined;
  #shown: Shown | undefined;
  /** What else happened as this element came. */
  #arrival: Redrawing | undefined;
  #isMoveDue = false;
  #hasTurned = false;
  #wishedExercise = '';
  #wishedRoutine = '';

  constructor() {
    super();
    this.multiple = false;
    this.#accordion = new Accordion(this, {
      show: (routine, index) => this.#choose(routine, index),
      start: (routine) => this.#session.open(routine.id),
    });
    this.#session = new SessionPlace(this, {
      scene: () => this.scene && withLevel(this.scene),
      isHome: () => true,
      titleOf: (id, isExercise) => this.#titleOf(id, isExercise),
    });
    this.#print = new PrintWatch(this, () => this.#onPrint());
  }

  /** Id of the exercise on the card; set it to turn to another. */
  get exercise(): string {
    return this.#shown?.exercise.id ?? this.#wishedExercise;
  }
  set exercise(id: string | null) {
    this.#wishedExercise = id ?? '';
    if (id) this.showExercise(id);
  }

  /** Id of the open routine, the last one where there are several; set it to open another. */
  get routine(): string {
    return [...this.#accordion.openIds].at(-1) ?? this.#wishedRoutine;
  }
  set routine(id: string | null) {
    this.#wishedRoutine = id ?? '';
    if (id) this.openRoutine(id);
  }

  /** Turns to an exercise of the plan; an unknown id changes nothing. */
  showExercise(id: string): void {
    const index = this.#plan?.exercises.findIndex((exercise) => exercise.id === id) ?? -1;
    if (index >= 0) this.#turnTo(undefined, index);
  }

  /** Opens a routine; an unknown id changes nothing. */
  openRoutine(id: string): void {
    this.#accordion.open(id);
  }

  /** Closes a routine. */
  closeRoutine(id: string): void {
    this.#accordion.close(id);
  }

  /**
   * Starts a guided session of a routine or of one exercise; an unknown id changes nothing. Call it in a
   * tap or a click: browsers let nothing be heard before.
   */
  startSession(routineOrExerciseId: string): void {
    this.#session.start(routineOrExerciseId);
  }

  /** Ends the guided session that runs, and shows what was done. */
  endSession(): void {
    this.#session.end();
  }

  /** Opens the browser’s print dialog, with every exercise and every routine on the paper. */
  print(): void {
    window.print();
  }

  override connectedCallback(): void {
    if (!this.#plan) this.#arrival = currentRedrawing();
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
    if (!this.#plan || !this.#shown) return;
    const {routine, index} = this.#shown;
    const place = {routine: routine?.id, index, open: this.#accordion.openIds};
    leavePlace(this.#plan, place, this.#goOn);
  }

  protected override planChanged(plan: Plan): void {
    const isFirst = !this.#plan;
    const ids = [this.#shown?.exercise.id, this.#wishedExercise];
    this.#plan = plan;
    this.#turnTo(undefined, 0);
    ids.forEach((id) => id && this.showExercise(id));
    this.#accordion.take(plan);
    this.#session.take(plan);
    if (isFirst && this.#arrival) takePlace(this.#arrival, plan, this.#goOn);
    if (isFirst && this.#wishedRoutine) this.openRoutine(this.#wishedRoutine);
    if (isFirst) void this.updateComplete.then(() => this.#followLink(0));
  }

  protected override renderPlan(given: Scene): TemplateResult {
    const {plan} = given;
    const scene = withLevel(given);
    const shown = this.#shown!;
    const exercises = this.#print.isPrinting ? plan.exercises : [shown.exercise];
    // The card on show goes to paper and comes back with its figure as the reader left it.
    const cards = repeat(
      exercises,
      (exercise) => (exercise === shown.exercise ? 'shown' : exercise),
      (exercise) =>
        this.#print.isPrinting
          ? this.#renderOnPaper(exercise, scene)
          : this.#renderShown(shown, scene),
    );
    return html`${renderHead(scene)} ${renderSafety(scene)}
      <div class="columns">
        <div class=${this.#session.isOpen ? 'cards in-session' : 'cards'}>
          ${this.#session.render(scene)}${cards}
        </div>
        ${this.#accordion.render(scene, this.#print.isPrinting)}
      </div>
      ${renderFoot(scene, () => this.print())}
      <p
        class="away"
        role="status"
        .textContent=${this.#hasTurned ? scene.locale.messages.showing(this.#shown!.exercise.name) : ''}
      ></p>`;
  }

  protected override updated(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#accordion.mark(shown.routine, shown.index);
    if (!this.#isMoveDue) return;
    this.#isMoveDue = false;
    const card = this.renderRoot.querySelector<HTMLElement>('.card')!;
    if (!isStartInView(card)) moveTo(card);
  }

  #renderShown({exercise, index, routine}: Shown, scene: Scene): TemplateResult {
    const {variant, isVideoPlaying, actions} = this.#card;
    const card: Card = {exercise, item: routine?.items[index], variant, isVideoPlaying};
    const place: CardPlace = {
      number: index + 1,
      total: (routine?.items ?? scene.plan.exercises).length,
      routine: routine && routineName(routine, scene.plan.routines.indexOf(routine), scene),
    };
    const turn = (by: 1 | -1) => this.#choose(routine, index + by);
    const start = () => this.#session.openExercise(exercise.id, variant);
    return renderCard(card, scene, {...actions, turn, start}, place);
  }

  #renderOnPaper(exercise: Exercise, scene: Scene): TemplateResult {
    const card: Card = {exercise, variant: undefined, isVideoPlaying: false, isOnPaper: true};
    return renderCard(card, scene, this.#card.actions);
  }

  #titleOf(id: string, isExercise: boolean): string {
    const {routines} = this.#plan!;
    const index = isExercise ? -1 : routines.findIndex((routine) => routine.id === id);
    return index < 0
      ? (exercisesById(this.#plan!).get(id)?.name ?? '')
      : routineName(routines[index]!, index, this.scene!);
  }

  #onPrint(): void {
    this.requestUpdate();
    this.performUpdate();
    if (this.#print.isPrinting) this.#accordion.fillAll();
  }

  /** The reader turns to a card. */
  #choose(routine: Routine | undefined, index: number): void {
    if (this.#session.isOpen) this.#session.close();
    this.#turnTo(routine, index);
    this.#wishedExercise = '';
    this.#isMoveDue = true;
    this.#hasTurned = true;
    this.dispatchEvent(new ExerciseShowEvent(this.exercise));
  }

  #turnTo(routine: Routine | undefined, index: number): void {
    const plan = this.#plan!;
    const item = routine?.items[index];
    const exercise = item ? exercisesById(plan).get(item.exercise) : plan.exercises[index];
    if (!exercise) return;
    this.#shown = {exercise, index, routine};
    this.#card.reset(item?.variant);
  }

  /** The reader was in an element whose place this one takes. */
  readonly #goOn: Take = ({routine: id, index, open}) => {
    const routine = this.#plan!.routines.find((one) => one.id === id);
    this.#turnTo(routine, index);
    for (const openId of open) this.#accordion.open(openId);
    this.requestUpdate();
  };

  readonly #onHashChange = (event: Event): void => {
    void this.updateComplete.then(() => this.#followLink(event.timeStamp));
  };

  #followLink(time: number): void {
    const {exercise, routine} = readHashLink();
    const plan = this.#plan;
    const index = plan?.exercises.findIndex(({id}) => id === exercise) ?? -1;
    const isRoutine = plan?.routines.some(({id}) => id === routine) ?? false;
    if ((index < 0 && !isRoutine) || !mayAnswer(time)) return;
    if (index >= 0) this.#choose(undefined, index);
    else void this.#showRoutine(routine!);
  }

  async #showRoutine(id: string): Promise<void> {
    if (!this.#accordion.askToOpen(id)) return;
    await this.updateComplete;
    const index = this.#plan!.routines.findIndex((routine) => routine.id === id);
    const button = this.renderRoot.querySelectorAll<HTMLElement>('.routine button[aria-expanded]')[
      index
    ];
    if (button) moveTo(button);
  }
}

/** Where the plan has no name, the other headings are the first. */
function withLevel(scene: Scene): Scene {
  return scene.plan.name ? scene : {...scene, level: scene.level - 1};
}
