import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {describePose} from '../figure/describe.js';
import {hasSides, leftRight} from '../figure/mirror.js';
import type {Look} from '../figure/look.js';
import {positionOf, type Motion, type Side} from '../figure/motion.js';
import {lookOf, personOf, type Person} from '../figure/people.js';
import {stageOf, type Stage} from '../figure/stage.js';
import {
  bodyAtSeconds,
  momentAt,
  secondsOnWay,
  shownStops,
  type Pace,
  type Stop,
} from '../figure/timeline.js';
import {loadLocale, localeOf, supportedLanguage, type Locale} from '../locale/messages.js';
import {directionOf} from '../locale/format.js';
import {FigurePlayer} from './figure-player.js';
import {FigureSvg} from './figure-svg.js';
import {FigureTurner} from './figure-turner.js';
import {motionOf} from './given-motion.js';
import {closestLanguage} from './language.js';
import {PrintWatch} from './print-watch.js';
import {figureStyles} from './styles/figure-styles.js';
import {figureFrameStyles} from './styles/figure-frame-styles.js';
import {
  renderControls,
  renderGrip,
  renderStills,
  type ControlState,
  type FigureActions,
} from './views/figure-view.js';
import {version} from './version.js';

/** A hold is not shown for longer than this, in seconds: whoever exercises counts on. */
const LONGEST_HOLD = 5;
/** Seconds. */
const JUST_BEFORE = 0.001;

/** A way between two phases of a motion, by their places, and how far along, 0–1. */
export interface FigureWay {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/**
 * One exercise, drawn: a person who moves, and can be turned.
 *
 * @tagname exercise-figure
 * @csspart figure - The picture and what is laid over it.
 * @csspart count - Seconds of a hold that are left.
 * @csspart controls - Buttons and slider below the picture.
 * @csspart button - Every button.
 * @csspart moment - The slider for the moment of the movement.
 * @csspart stills - The list of stills, where the figure does not move.
 * @cssprop [--exercise-plan-figure-background=color-mix(in srgb, light-dark(#0b5563, #a5dfe9) 9%, Canvas)] - Behind the person.
 * @cssprop [--exercise-plan-figure-skin=#d9a07c] - Colour of the skin.
 * @cssprop [--exercise-plan-figure-hair=#3a2a22] - Colour of the hair.
 * @cssprop [--exercise-plan-figure-top=#2f8f9d] - Colour of the shirt.
 * @cssprop [--exercise-plan-figure-bottom=light-dark(#34506b, #5f7d9b)] - Colour of the trousers.
 * @cssprop [--exercise-plan-figure-mat=light-dark(#bcd7d6, #3e5759)] - Colour of the mat.
 * @cssprop [--exercise-plan-figure-mark=light-dark(#b3261e, #ff8a70)] - Colour of the arrow, and of where it should be felt.
 */
export class ExerciseFigure extends LitElement {
  /** Version of the package that this element came with. */
  static readonly version: string = version;

  static override styles = [figureStyles, figureFrameStyles];

  static override properties: PropertyDeclarations = {
    motion: {},
    pose: {},
    side: {},
    person: {},
    still: {type: Boolean},
    stills: {type: Boolean},
    lang: {reflect: true},
    pace: {attribute: false, hasChanged: isOtherPace},
  };

  /** Name of a motion that comes with the package, or the data of one. */
  declare motion: string | Motion;
  /** Name of a pose: the figure stands still in it. */
  declare pose: string;
  /** Which side of the body does the exercise: `left` or `right`. */
  declare side: Side;
  /** Who is drawn: `ana`, `ben`, `chi`, `dev`, `eva` or `sol`. */
  declare person: Person;
  /** One still without buttons. */
  declare still: boolean;
  /** All poses as numbered stills; so it is on paper, and for readers who want less motion. */
  declare stills: boolean;
  /** Language of the words; without it the page’s. */
  declare lang: string;
  /** Seconds from a dose: `moveSeconds`, `returnSeconds` and `holdSeconds`. */
  declare pace: Pace | undefined;

  // For the card: called with its name when another pose is on show.
  onPose: ((pose: string) => void) | undefined;

  readonly #player = new FigurePlayer(this, () => this.#draw());
  readonly #turner = new FigureTurner(this, () => this.#player.toggle());
  readonly #print = new PrintWatch(this, () => this.#renderNow());
  readonly #calm: MediaQueryList | undefined = globalThis.matchMedia?.(
    '(prefers-reduced-motion: reduce)',
  );
  #stage: Stage | undefined;
  #figure: FigureSvg | undefined;
  #locale: Locale | undefined;
  #posed = '';
  #held: Stop | undefined;
  #tenths = -1;
  /** The reader wants to see the other side. */
  #isOtherSide = false;
  #way: FigureWay | undefined;
  #shownSeconds = -1;

  constructor() {
    super();
    this.motion = '';
    this.pose = '';
    this.side = 'left';
    this.person = 'ana';
    this.still = false;
    this.stills = false;
  }

  // For a session, which leads the figure along its ways: then it has no clock and no buttons.
  set way(way: FigureWay | undefined) {
    if (!this.#way !== !way) this.requestUpdate();
    this.#way = way;
    this.#draw();
  }

  /** Stands still in a pose of the motion; a name that it has not changes nothing. */
  showPose(pose: string): void {
    const stage = this.#stage;
    if (!stage?.timeline.stops.some(({solved}) => solved.pose.name === pose)) return;
    this.#player.stopAt(stage.stopAt(pose).reached);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#calm?.addEventListener('change', this.#onCalm);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#calm?.removeEventListener('change', this.#onCalm);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (['motion', 'pace', 'person'].some((name) => changed.has(name))) {
      this.#take(changed.has('motion'));
    }
    if (changed.has('side')) this.#isOtherSide = false;
    if (changed.has('lang') || !this.#locale) this.#findWords();
    const isPosed = changed.has('pose') || changed.has('motion');
    if (isPosed && this.pose && !this.still) this.showPose(this.pose);
    const hasWay = (this.#stage?.timeline.stops.length ?? 0) > 1;
    this.#player.mayMove = hasWay && !this.#isStill && !this.#areStills;
    this.#turner.side = this.#side;
  }

  protected override render(): TemplateResult {
    const {messages, language} = this.#words;
    const stage = this.#stage;
    if (!stage) {
      return html`<p
        role="status"
        lang=${language}
        dir=${directionOf(language)}
        ?hidden=${!this.motion}
      >
        ${messages.figure.unknown}
      </p>`;
    }
    const {motion} = stage;
    const frame = `figure ${personOf(this.person)} ${stage.isUpright ? 'upright' : ''}`;
    if (this.#areStills) {
      return renderStills(stage, this.#side, frame, this.#words);
    }
    const position = positionOf(motion);
    const words = (this.still ? [stage.stopAt(this.pose)] : shownStops(stage.timeline)).map(
      ({solved}) => describePose(solved, position, this.#side, messages),
    );
    return html`<div class="whole" lang=${language} dir=${directionOf(language)}>
      <div class=${frame} part="figure">
        <svg role="img" aria-label=${messages.figure.poses(words)}></svg>
        ${this.#isStill ? nothing : renderGrip(this.#turner, messages.figure)}
        <span class="count" part="count" aria-hidden="true" hidden></span>
      </div>
      ${this.#isStill ? nothing : renderControls(this.#controls(stage), messages.figure, this.#actions)}
    </div>`;
  }

  #controls({timeline}: Stage): ControlState {
    return {
      isPlaying: this.#player.isPlaying,
      seconds: timeline.seconds,
      isTurned: this.#turner.isTurned,
      side: hasSides(timeline.poses) ? this.#side : undefined,
    };
  }

  readonly #actions: FigureActions = {
    toggle: () => this.#player.toggle(),
    scrub: (seconds) => {
      // The end of a round is the beginning of the next: just before it.
      const end = (this.#stage?.timeline.seconds ?? 0) - JUST_BEFORE;
      this.#player.stopAt(Math.min(seconds, end));
      this.#draw();
    },
    turn: (by) => this.#turner.turn(by),
    turnBack: () => {
      this.#turner.turnBack();
      // Its button goes: the focus stays on the figure.
      this.renderRoot.querySelector<HTMLElement>('.grip')?.focus();
    },
    changeSide: () => {
      this.#isOtherSide = !this.#isOtherSide;
      this.requestUpdate();
    },
  };

  protected override updated(): void {
    this.#tenths = -1;
    const stage = this.#stage;
    const svgs = this.renderRoot.querySelectorAll<SVGElement>('.figure > svg');
    const look = this.#look;
    if (!stage || !svgs.length) this.#figure = undefined;
    else if (this.#areStills) this.#drawStills(stage, svgs, look);
    else {
      const isSame =
        this.#figure?.svg === svgs[0] &&
        this.#figure?.stage === stage &&
        this.#figure?.look === look;
      if (!isSame) this.#figure = new FigureSvg(svgs[0]!, stage, look);
      this.#draw(true);
    }
  }

  #drawStills(stage: Stage, svgs: Iterable<SVGElement>, look: Look): void {
    const stops = shownStops(stage.timeline);
    const camera = stage.camera(stage.bestView, this.#side);
    for (const [i, svg] of [...svgs].entries()) {
      const stop = stops[i]!;
      const figure = new FigureSvg(svg, stage, look);
      figure.frame(camera, stage.box(camera));
      figure.draw({body: stage.bodyOf(stop), stop, glow: 1, hasArrow: true});
    }
    this.#figure = undefined;
  }

  get #areStills(): boolean {
    return !this.#isStill && (this.stills || this.#print.isPrinting || this.#isCalm);
  }

  get #isCalm(): boolean {
    return this.#calm?.matches ?? false;
  }

  /** Without a clock and buttons. */
  get #isStill(): boolean {
    return this.still || this.#way !== undefined;
  }

  get #look(): Look {
    return lookOf(this.person);
  }

  get #side(): Side {
    const side = this.side === 'right' ? 'right' : 'left';
    return this.#isOtherSide ? leftRight(side) : side;
  }

  #take(isGivenAnew: boolean): void {
    // JSON text is read once, not at each change of pace.
    const motion = isGivenAnew ? motionOf(this.motion) : this.#stage?.motion;
    const isNew = motion !== this.#stage?.motion;
    this.#stage = motion && stageOf(motion, this.#look.build, looped(this.pace));
    if (!isNew || !this.#stage) return;
    this.#turner.reset(this.#stage.bestView);
    this.#player.restart();
    this.#isOtherSide = false;
  }

  #findWords(): void {
    const language = this.#language;
    this.#locale = localeOf(language);
    if (this.#locale) return;
    void loadLocale(language).then((locale) => {
      // While the words were on their way, others may have been wished for.
      if (this.#language !== language) return;
      this.#locale = locale;
      this.requestUpdate();
    });
  }

  /** Until the wished ones are here, English. */
  get #words(): Locale {
    return this.#locale ?? localeOf('en')!;
  }

  get #language(): string {
    return supportedLanguage(this.lang || closestLanguage(this));
  }

  /** Draws the moment that the player is at, or the still. */
  #draw(isNewView = false): void {
    const figure = this.#figure;
    const stage = this.#stage;
    if (!figure || !stage) return;
    if (isNewView) {
      const camera = stage.camera(this.#turner.view, this.#side);
      figure.frame(camera, stage.box(camera));
    }
    if (this.still) {
      const stop = stage.stopAt(this.pose);
      this.renderRoot.querySelector<HTMLElement>('.count')!.hidden = true;
      figure.draw({body: stage.bodyOf(stop), stop, glow: 1, hasArrow: true});
      return;
    }
    if (this.#way) {
      this.#drawOnWay(this.#way, figure, isNewView);
      return;
    }
    const {timeline} = stage;
    const {seconds} = this.#player;
    const {stop, nearness, isComing, isHeld} = momentAt(timeline, seconds);
    this.#showTime(seconds % timeline.seconds, stop);
    // While a pose is held, nothing moves and nothing has to be drawn.
    if (isHeld && this.#held === stop && !isNewView) return;
    this.#held = isHeld ? stop : undefined;
    const body = bodyAtSeconds(timeline, seconds);
    figure.draw({body, stop, glow: nearness, hasArrow: isComing});
    if (stop.solved.pose.name === this.#posed) return;
    this.#posed = stop.solved.pose.name;
    this.onPose?.(this.#posed);
  }

  /** For less motion, the pose that the way leads to. */
  #drawOnWay({from, to, share}: FigureWay, figure: FigureSvg, isNewView: boolean): void {
    const {timeline} = figure.stage;
    const seconds = secondsOnWay(timeline, from, to, this.#isCalm ? 1 : share);
    if (seconds === this.#shownSeconds && !isNewView) return;
    this.#shownSeconds = seconds;
    const {stop, nearness, isComing} = momentAt(timeline, seconds);
    const body = bodyAtSeconds(timeline, seconds);
    figure.draw({body, stop, glow: nearness, hasArrow: isComing});
  }

  /** Moves the slider, and counts a hold down: in the seconds of the dose, however long the loop shows it. */
  #showTime(now: number, {isDosed, reached, left}: Stop): void {
    const tenths = Math.round(now * 10);
    if (tenths === this.#tenths) return;
    this.#tenths = tenths;
    const slider = this.renderRoot.querySelector<HTMLInputElement>('input')!;
    // Whoever is on the slider must not hear it change all the time.
    const isBusy = slider.matches(this.#player.isPlaying ? ':active, :focus' : ':active');
    if (!isBusy) slider.value = `${tenths / 10}`;
    const hold = this.pace?.holdSeconds;
    const count = this.renderRoot.querySelector<HTMLElement>('.count')!;
    const isCounting = isDosed && hold !== undefined && now >= reached && now < left;
    count.hidden = !isCounting;
    if (!isCounting) return;
    const rest = Math.max(1, Math.ceil((hold * (left - now)) / (left - reached)));
    count.textContent = this.#words.messages.figure.seconds(rest);
  }

  readonly #onCalm = (): void => {
    this.requestUpdate();
  };

  #renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }
}

/** A loop does not make the reader wait: a long hold is shown shorter. */
function looped(pace: Pace | undefined): Pace | undefined {
  const hold = pace?.holdSeconds;
  return hold && hold > LONGEST_HOLD ? {...pace, holdSeconds: LONGEST_HOLD} : pace;
}

function isOtherPace(now: Pace | undefined, before: Pace | undefined): boolean {
  return (['moveSeconds', 'returnSeconds', 'holdSeconds'] as const).some(
    (name) => now?.[name] !== before?.[name],
  );
}
