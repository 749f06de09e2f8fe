import {html, type TemplateResult} from 'lit';
import {describePose} from '../../figure/describe.js';
import {positionOf, type Side} from '../../figure/motion.js';
import type {Stage} from '../../figure/stage.js';
import {shownStops} from '../../figure/timeline.js';
import type {Messages} from '../../locale/en.js';
import {directionOf} from '../../locale/format.js';
import type {Locale} from '../../locale/messages.js';
import type {FigureTurner} from '../figure-turner.js';

/** What the controls show. */
export interface ControlState {
  readonly isPlaying: boolean;
  /** Length of one round. */
  readonly seconds: number;
  readonly isTurned: boolean;
  /** The side on show; `undefined` where both sides do the same. */
  readonly side: Side | undefined;
}

/** What a reader may do with a figure. */
export interface FigureActions {
  readonly toggle: () => void;
  readonly scrub: (seconds: number) => void;
  /** Turns the person by one step. */
  readonly turn: (by: 1 | -1) => void;
  readonly turnBack: () => void;
  readonly changeSide: () => void;
}

const icon = {
  play: 'M7 4l13 8-13 8z',
  pause: 'M7 4h4v16H7zM14 4h4v16h-4z',
  left: 'M9 4L4 9l5 5M4 9h10a6 6 0 010 12h-3',
  right: 'M15 4l5 5-5 5M20 9H10a6 6 0 000 12h3',
  back: 'M4 12a8 8 0 108-8M12 1v6M9 4h6',
  side: 'M12 3v18M8 8l-4 4 4 4M16 8l4 4-4 4',
} as const;

/** What the person is turned by: it lies over the picture, for fingers, mice and keys. */
export function renderGrip(turner: FigureTurner, words: Messages['figure']): TemplateResult {
  const {yaw} = turner.view;
  const degrees = Math.round(yaw - 360 * Math.round(yaw / 360));
  return html`<div
    class="grip"
    role="slider"
    tabindex="0"
    aria-label=${words.turnable}
    aria-valuemin="-180"
    aria-valuemax="180"
    aria-valuenow=${degrees}
    aria-valuetext=${`${degrees}°`}
    @keydown=${turner.onKey}
    @pointerdown=${turner.onPointer}
    @pointermove=${turner.onPointer}
    @pointerup=${turner.onPointer}
    @pointercancel=${turner.onPointer}
  ></div>`;
}

/** Play and pause, the moment, turning, and the side. */
export function renderControls(
  {isPlaying, seconds, isTurned, side}: ControlState,
  words: Messages['figure'],
  actions: FigureActions,
): TemplateResult {
  const button = (path: string, name: string, act: () => void, isHidden = false, kind = '') =>
    html`<button
      type="button"
      part="button"
      class=${kind}
      aria-label=${name}
      title=${name}
      ?hidden=${isHidden}
      @click=${act}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
    </button>`;
  const other = side === 'left' ? 'right' : 'left';
  return html`<div class="controls" part="controls">
    ${button(isPlaying ? icon.pause : icon.play, isPlaying ? words.pause : words.play, actions.toggle)}
    <input
      type="range"
      part="moment"
      min="0"
      max=${seconds.toFixed(1)}
      step="0.1"
      aria-label=${words.moment}
      @input=${(event: Event) => actions.scrub(Number((event.target as HTMLInputElement).value))}
    />
    ${button(icon.side, words.showSide[other], actions.changeSide, !side)}
    ${button(icon.left, words.turnLeft, () => actions.turn(-1))}
    ${button(icon.right, words.turnRight, () => actions.turn(1))}
    ${button(icon.back, words.turnBack, actions.turnBack, false, isTurned ? '' : 'away')}
  </div>`;
}

/** A place for each pose of a motion, numbered; the element draws into them. */
export function renderStills(
  {timeline, motion}: Stage,
  side: Side,
  frame: string,
  {messages, language}: Locale,
): TemplateResult {
  const position = positionOf(motion);
  return html`<ol
    class="stills"
    part="stills"
    lang=${language}
    dir=${directionOf(language)}
    aria-label=${messages.figure.stills}
  >
    ${shownStops(timeline).map(
      ({solved}) =>
        html`<li class=${frame}>
          <svg role="img" aria-label=${describePose(solved, position, side, messages)}></svg>
        </li>`,
    )}
  </ol>`;
}
