import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {View} from '../figure/camera.js';
import {describePose} from '../figure/describe.js';
import {hasSides, leftRight} from '../figure/mirror.js';
import type {Look} from '../figure/look.js';
import type {Motion, Side} from '../figure/motion.js';
import {motions} from '../figure/motions.js';
import {people, type Person} from '../figure/people.js';
import {Stage} from '../figure/stage.js';
import {bodyAtSeconds, momentAt, shownStops, type Pace, type Stop} from '../figure/timeline.js';
import type {Messages} from '../locale/en.js';
import type {Finding} from '../plan/finding.js';
import {readMotion} from '../plan/read-motion.js';
import {loadLocale, localeOf, supportedLanguage, type Locale} from '../locale/messages.js';
import {directionOf} from '../locale/format.js';
import {FigurePlayer} from './figure-player.js';
import {FigureSvg} from './figure-svg.js';
import {closestLanguage} from './language.js';
import {PrintWatch} from './print-watch.js';
import {figureStyles} from './styles/figure-styles.js';
import {figureFrameStyles} from './styles/figure-frame-styles.js';
import {issuesAsText} from './views/issues-view.js';
import {renderControls, renderStills} from './views/figure-view.js';
import {version} from './version.js';

/** Degrees for one press of an arrow key or a button. */
const TURN = 15;
/** Degrees for each pixel that the figure is dragged. */
const DRAG = 0.6;
/** Seconds. */
const LONGEST_HOLD = 5;
const PITCHES = [-5, 75] as const;

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
  readonly #print = new PrintWatch(this, () => this.#renderNow());
  readonly #calm: MediaQueryList | undefined = globalThis.matchMedia?.(
    '(prefers-reduced-motion: reduce)',
  );
  #stage: Stage | undefined;
  #figure: FigureSvg | undefined;
  #locale: Locale | undefined;
  #view: View | undefined;
  #posed = '';
  #held: Stop | undefined;
  #drag: {x: number; y: number} | undefined;

  constructor() {
    super();
    this.motion = '';
    this.pose = '';
    this.side = 'left';
    this.person = 'ana';
    this.still = false;
    this.stills = false;
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
    if (changed.has('motion') || changed.has('pace')) this.#take();
    if (changed.has('lang') || !this.#locale) this.#findWords();
    if (changed.has('pose') && this.pose && !this.still) this.showPose(this.pose);
    this.#player.mayMove = !this.still && !this.#areStills;
  }

  protected override render(): TemplateResult {
    const {messages, language} = this.#locale ?? localeOf('en')!;
    const stage = this.#stage;
    if (!stage) {
      return html`<p role="status" lang=${language} ?hidden=${!this.motion}>
        ${messages.figure.unknown}
      </p>`;
    }
    const person = people[this.person] ? this.person : 'ana';
    const {poses, motion} = stage.timeline;
    const frame = `figure ${person} ${stage.isUpright ? 'upright' : ''}`;
    if (this.#areStills) {
      return renderStills(stage, this.#side, frame, messages);
    }
    const position = motion.position ?? 'supine';
    const words = (this.still ? [stage.stopAt(this.pose)] : shownStops(stage.timeline))
      .map(({solved}) => describePose(solved, position, this.#side, messages));
    return html`<div class="whole" lang=${language} dir=${directionOf(language)}>
      <div class=${frame} part="figure">
        <svg role="img" aria-label=${messages.figure.poses(words)}></svg>
        ${this.still ? nothing : this.#renderGrip(stage, messages)}
        <span class="count" part="count" aria-hidden="true" hidden></span>
      </div>
      ${
        this.still
          ? nothing
          : renderControls(
              {
                isPlaying: this.#player.isPlaying,
                seconds: stage.timeline.seconds,
                isTurned: this.#isTurned,
                side: hasSides(poses) ? this.#side : undefined,
              },
              messages.figure,
              {
                toggle: () => this.#player.toggle(),
                scrub: (seconds) => this.#scrub(seconds),
                turn: (by) => this.#turn(by * TURN, 0),
                turnBack: () => this.#turnBack(),
                changeSide: () => (this.side = leftRight(this.#side)),
              },
            )
      }
    </div>`;
  }

  /** What the person is turned by: it lies over the picture, for fingers, mice and keys. */
  #renderGrip(stage: Stage, messages: Messages): TemplateResult {
    const {yaw} = this.#view ?? stage.bestView;
    return html`<div
      class="grip"
      role="slider"
      tabindex="0"
      aria-label=${messages.figure.turnable}
      aria-valuemin="-180"
      aria-valuemax="180"
      aria-valuenow=${wrapped(yaw)}
      aria-valuetext=${messages.figure.degrees(wrapped(yaw))}
      @keydown=${this.#onKey}
      @pointerdown=${this.#onPointer}
      @pointermove=${this.#onPointer}
      @pointerup=${this.#onPointer}
      @pointercancel=${this.#onPointer}
    ></div>`;
  }

  protected override updated(): void {
    const stage = this.#stage;
    const svgs = this.renderRoot.querySelectorAll<SVGElement>('.figure > svg');
    const look = people[this.person] ?? people.ana;
    if (!stage || !svgs.length) this.#figure = undefined;
    else if (this.#areStills) this.#drawStills(stage, svgs, look);
    else {
      const isSame =
        this.#figure?.svg === svgs[0] && this.#figure?.stage === stage && this.#figure?.look === look;
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
      figure.draw({body: stage.bodyOf(stop), stop, glow: 1, hasArrow: true}, camera);
    }
    this.#figure = undefined;
  }

  get #areStills(): boolean {
    const isCalm = this.#calm?.matches ?? false;
    return !this.still && (this.stills || this.#print.isPrinting || isCalm);
  }

  get #side(): Side {
    return this.side === 'right' ? 'right' : 'left';
  }

  get #isTurned(): boolean {
    return this.#view !== undefined;
  }

  #take(): void {
    const motion = motionOf(this.motion);
    if (motion !== this.#stage?.motion) {
      this.#view = undefined;
      this.#player.seconds = 0;
    }
    this.#stage = motion && new Stage(motion, looped(this.pace));
  }

  #findWords(): void {
    const language = supportedLanguage(this.lang || closestLanguage(this));
    this.#locale = localeOf(language);
    if (this.#locale) return;
    void loadLocale(language).then((locale) => {
      this.#locale = locale;
      this.requestUpdate();
    });
  }

  /** Draws the moment that the player is at, or the still. */
  #draw(isNewView = false): void {
    const figure = this.#figure;
    const stage = this.#stage;
    if (!figure || !stage) return;
    const camera = stage.camera(this.#view ?? stage.bestView, this.#side);
    if (this.still) {
      const stop = stage.stopAt(this.pose);
      figure.frame(camera, stage.box(camera));
      figure.draw({body: stage.bodyOf(stop), stop, glow: 1, hasArrow: true}, camera);
      return;
    }
    if (isNewView) figure.frame(camera, stage.box(camera));
    const {timeline} = stage;
    const {stop, nearness, isComing, isHeld} = momentAt(timeline, this.#player.seconds);
    this.#showCount(stop);
    this.#showMoment();
    // While a pose is held, nothing moves and nothing has to be drawn.
    if (isHeld && this.#held === stop && !isNewView) return;
    this.#held = isHeld ? stop : undefined;
    const body = bodyAtSeconds(timeline, this.#player.seconds);
    figure.draw({body, stop, glow: nearness, hasArrow: isComing}, camera);
    if (stop.solved.pose.name === this.#posed) return;
    this.#posed = stop.solved.pose.name;
    this.onPose?.(this.#posed);
  }

  /** Counts a hold down in the seconds of the dose, though the loop shows a long one shorter. */
  #showCount({isDosed, reached, left}: Stop): void {
    const count = this.renderRoot.querySelector<HTMLElement>('.count')!;
    const {seconds: round} = this.#stage!.timeline;
    const now = this.#player.seconds % round;
    const hold = this.pace?.holdSeconds;
    count.hidden = !isDosed || !hold || now < reached || now >= left;
    if (count.hidden || !hold) return;
    const rest = Math.max(1, Math.ceil((hold * (left - now)) / (left - reached)));
    const text = this.#locale!.messages.figure.seconds(rest);
    if (count.textContent !== text) count.textContent = text;
  }

  #showMoment(): void {
    const slider = this.renderRoot.querySelector<HTMLInputElement>('input')!;
    const {seconds: round} = this.#stage!.timeline;
    const value = (this.#player.seconds % round).toFixed(1);
    if (slider.value !== value && !slider.matches(':active')) slider.value = value;
  }

  #scrub(seconds: number): void {
    this.#player.stopAt(seconds);
    this.#draw();
  }

  #turn(yaw: number, pitch: number): void {
    const stage = this.#stage!;
    const from = this.#view ?? stage.bestView;
    const sign = this.#side === 'right' ? -1 : 1;
    const [least, most] = PITCHES;
    this.#view = {
      yaw: from.yaw + yaw * sign,
      pitch: Math.min(Math.max(from.pitch + pitch, least), most),
    };
    this.requestUpdate();
  }

  #turnBack(): void {
    this.#view = undefined;
    this.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const turns = new Map([
      ['ArrowLeft', [-TURN, 0]],
      ['ArrowRight', [TURN, 0]],
      ['ArrowUp', [0, TURN / 3]],
      ['ArrowDown', [0, -TURN / 3]],
    ]);
    const turn = turns.get(event.key);
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (turn) this.#turn(turn[0]!, turn[1]!);
    else if (event.key === ' ') this.#player.toggle();
    else if (event.key === 'Home' || event.key === 'Escape') this.#turnBack();
    else return;
    event.preventDefault();
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const {type, clientX: x, clientY: y} = event;
    if (type === 'pointerdown') {
      this.#drag = {x, y};
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    } else if (type !== 'pointermove') {
      this.#drag = undefined;
    } else if (this.#drag) {
      const dx = x - this.#drag.x;
      const dy = y - this.#drag.y;
      this.#drag = {x, y};
      // A finger that goes up or down scrolls the page.
      this.#turn(dx * DRAG, event.pointerType === 'touch' ? 0 : dy * DRAG * 0.5);
    }
  };

  readonly #onCalm = (): void => {
    this.requestUpdate();
  };

  #renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }
}

/** Whole degrees between −180 and 180. */
const wrapped = (degrees: number): number =>
  Math.round(degrees - 360 * Math.round(degrees / 360));

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

/** What was made of objects that were given as motions: a card gives the same one at each rendering. */
const known = new WeakMap<object, Motion | undefined>();

/** The motion of a name, or of data. */
function motionOf(given: unknown): Motion | undefined {
  if (typeof given !== 'object' || !given) {
    const text = String(given ?? '').trim();
    return text.startsWith('{') ? read(text) : motions.get(text);
  }
  if (!known.has(given)) known.set(given, read(given));
  return known.get(given);
}

function read(given: unknown): Motion | undefined {
  const {motion, findings} = readMotion(given);
  if (findings.length) void tellEditor(findings, given);
  return motion;
}

async function tellEditor(findings: readonly Finding[], given: unknown): Promise<void> {
  try {
    const {explain} = await import('../plan/explain.js');
    console.warn(issuesAsText('exercise-figure', explain(findings, given)));
  } catch {
    // The sentences lie in a file beside the script.
    console.warn('exercise-figure', findings);
  }
}
