import {html, nothing, type TemplateResult} from 'lit';
import type {SessionRunner} from '../../session/device/session-runner.js';
import type {Cue} from '../../session/cue.js';
import type {Moment} from '../../session/moment.js';
import {stepWords} from '../../session/words.js';
import type {Scene} from '../scene.js';
import {heading} from './heading.js';
import {exerciseInSession} from './session-scene.js';
import {renderSettings, renderTroubles} from './session-settings-view.js';

/** What the reader may do while a session runs. */
export interface StageActions {
  readonly toggle: () => void;
  readonly back: () => void;
  readonly on: () => void;
  readonly repeatSet: () => void;
  readonly skip: () => void;
  readonly hurts: () => void;
  readonly end: () => void;
  readonly close: () => void;
  readonly fullScreen: () => void;
  readonly settings: () => void;
}

/** How the stage is shown. */
export interface StageState {
  readonly isFull: boolean;
  readonly hasSettings: boolean;
}

const icon = {
  back: 'M19 5v14L9 12zM5 5h3v14H5z',
  on: 'M5 5v14l10-7zM16 5h3v14h-3z',
  pause: 'M7 5h4v14H7zM14 5h4v14h-4z',
  play: 'M7 4l13 8-13 8z',
  repeat: 'M5 12a7 7 0 1 0 3-5.7M5 3v5h5',
  skip: 'M4 6l7 6-7 6M13 6l7 6-7 6',
  hand: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8',
  end: 'M6 6h12v12H6z',
  close: 'M6 6l12 12M18 6 6 18',
  full: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  small: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  sound: 'M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12',
} as const;

/** All that is needed in one glance: the figure, the time, what to do, what comes next. */
export function renderStage(
  runner: SessionRunner,
  {cue, next}: Moment,
  scene: Scene,
  state: StageState,
  actions: StageActions,
): TemplateResult {
  const {messages} = scene.locale;
  const {session} = messages;
  const {name, figure, exercise} = exerciseInSession(cue, scene);
  const isPaused = runner.state.phase === 'paused';
  const hasSlept = runner.state.phase === 'paused' && runner.state.hasSlept;
  const words = stepWords(cue, exercise);
  const button = (path: string, words: string, act: () => void, kind = '') =>
    html`<button type="button" part="button" class=${kind} @click=${act}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
      <span .textContent=${words}></span>
    </button>`;
  return html`<div class=${`play ${isPaused ? 'paused' : ''}`}>
    <div class="total" aria-hidden="true"><div></div></div>
    <div class="top">
      <div>
        <p class="kind" .textContent=${placeWords(runner, cue, scene)}></p>
        ${heading(scene.level + 1, 'name', name, scene.lang)}
      </div>
      <div class="tools">
        ${tool(icon.sound, session.settings, actions.settings, state.hasSettings)}
        ${tool(
          state.isFull ? icon.small : icon.full,
          state.isFull ? session.smallScreen : session.fullScreen,
          actions.fullScreen,
        )}
        ${tool(icon.close, session.close, actions.close)}
      </div>
    </div>
    ${state.hasSettings ? renderSettings(runner, scene) : nothing}
    <div class="scene">
      ${
        figure
          ? html`<div class="drawn">
              <exercise-figure
                part="figure"
                .isLed=${true}
                .motion=${figure}
                .person=${scene.person}
                .lang=${scene.locale.language}
                .side=${cue.figure?.side ?? 'left'}
              ></exercise-figure>
            </div>`
          : nothing
      }
      <div class="now">
        <div class="ring" part="ring" role="timer" ?hidden=${cue.kind === 'own-pace'}>
          <svg viewBox="0 0 120 120" aria-hidden="true">
            <circle cx="60" cy="60" r="54"></circle>
            <circle
              class="left"
              cx="60"
              cy="60"
              r="54"
              pathLength="1"
              transform="rotate(-90 60 60)"
            ></circle>
          </svg>
          <span class="digit" part="digit"></span>
        </div>
        <div class="words">
          <p
            class="what"
            part="cue"
            .textContent=${isPaused ? session.paused : session.titles[cue.kind]}
          ></p>
          <p class="side" ?hidden=${cue.side === 'both'} .textContent=${session.side[cue.side]}></p>
          <p class="counts" .textContent=${countWords(cue, scene)}></p>
          <p class="step" lang=${scene.lang} ?hidden=${!words} .textContent=${words}></p>
          <p class="slept" ?hidden=${!hasSlept} .textContent=${session.hasSlept}></p>
        </div>
      </div>
    </div>
    ${renderNext(cue, next, scene)}
    <div class="buttons"><div class="actions transport">
      ${button(icon.back, session.back, actions.back)}
      ${
        isPaused
          ? button(icon.play, session.resume, actions.toggle, 'primary toggle')
          : button(icon.pause, session.pause, actions.toggle, 'primary toggle')
      }
      ${button(icon.on, session.next, actions.on)}
    </div>
    <div class="actions">
      ${button(icon.hand, session.hurts, actions.hurts, 'hurts')}
      ${button(icon.repeat, session.repeatSet, actions.repeatSet)}
      ${button(icon.skip, session.skip, actions.skip)} ${button(icon.end, session.end, actions.end)}
    </div></div>
    </div>
    ${renderTroubles(runner.troubles, session)}
    <p class="keys" .textContent=${session.keys}></p>
  </div>`;
}

function tool(path: string, name: string, act: () => void, isOpen?: boolean): TemplateResult {
  return html`<button
    type="button"
    part="button"
    class="tool"
    aria-label=${name}
    title=${name}
    aria-expanded=${isOpen === undefined ? nothing : `${isOpen}`}
    @click=${act}
  >
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
  </button>`;
}

function placeWords({timeline}: SessionRunner, {item}: Cue, {locale: {messages}}: Scene): string {
  const items = [...new Set(timeline.map((cue) => cue.item))];
  return messages.session.exerciseOf(items.indexOf(item) + 1, items.length);
}

function countWords({kind, set, sets, repetition, repetitions}: Cue, {locale}: Scene): string {
  const {session} = locale.messages;
  if (kind === 'own-pace') return '';
  const counts = [
    sets > 1 && session.setOf(set, sets),
    repetitions > 1 && session.repetitionOf(repetition, repetitions),
  ];
  return counts.filter(Boolean).join(' · ');
}

/** What comes next: another exercise with its picture, or a word. */
function renderNext(cue: Cue, next: Cue, scene: Scene): TemplateResult {
  const {session} = scene.locale.messages;
  const isOther = next.item !== cue.item && next.kind !== 'done';
  const {name, figure} = exerciseInSession(next, scene);
  const side = next.side === 'both' ? '' : session.side[next.side];
  const words = isOther
    ? name
    : next.kind === 'done'
      ? session.theEnd
      : [session.titles[next.kind], side].filter(Boolean).join(': ');
  return html`<p class="next">
    ${
      figure && isOther
        ? html`<exercise-figure
            still
            aria-hidden="true"
            .motion=${figure}
            .person=${scene.person}
          ></exercise-figure>`
        : nothing
    }
    <span
      ><span .textContent=${`${session.nextIs} `}></span
      ><strong lang=${isOther ? scene.lang : nothing} .textContent=${words}></strong
    ></span>
  </p>`;
}
