import {html, nothing, type TemplateResult} from 'lit';
import type {SessionRunner} from '../../session/device/session-runner.js';
import type {Cue} from '../../session/cue.js';
import {isWork} from '../../session/stretches.js';
import type {Moment} from '../../session/moment.js';
import {stepWords} from '../../session/words.js';
import type {Scene} from '../scene.js';
import {heading} from './heading.js';
import {icons} from './icons.js';
import {exerciseInSession, renderStill} from './session-scene.js';
import {renderSettings, renderTroubles} from './session-settings-view.js';
import {renderTiming} from './session-timing-view.js';

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

/** All that is needed in one glance: the figure, the time, what to do, what comes next. */
export function renderStage(
  runner: SessionRunner,
  {cue, next}: Moment,
  scene: Scene,
  state: StageState,
  actions: StageActions,
): TemplateResult {
  const {session} = scene.locale.messages;
  const isPaused = runner.state.phase === 'paused';
  return html`<div class=${`play ${cue.kind} ${isPaused ? 'paused' : ''}`}>
    <div class="total" aria-hidden="true"><div></div></div>
    ${renderTop(runner, cue, scene, state, actions)}
    ${state.hasSettings ? [renderSettings(runner, scene), renderTiming(runner, scene)] : nothing}
    ${renderNow(runner, cue, scene)} ${renderNext(cue, next, scene)}
    ${renderButtons(isPaused, session, actions)} ${renderTroubles(runner.troubles, session)}
    <p class="keys" .textContent=${session.keys}></p>
  </div>`;
}

/** Which exercise it is, and what is not needed all the time. */
function renderTop(
  {timeline}: SessionRunner,
  cue: Cue,
  scene: Scene,
  {isFull, hasSettings}: StageState,
  actions: StageActions,
): TemplateResult {
  const {session} = scene.locale.messages;
  const items = [...new Set(timeline.map(({item}) => item))];
  const place = session.exerciseOf(items.indexOf(cue.item) + 1, items.length);
  const tool = (icon: string, name: string, act: () => void, isOpen?: boolean) =>
    html`<button
      type="button"
      part="button"
      class="tool"
      aria-label=${name}
      title=${name}
      aria-expanded=${isOpen === undefined ? nothing : `${isOpen}`}
      @click=${act}
    >
      ${drawn(icon)}
    </button>`;
  return html`<div class="top">
    <div>
      <p class="kind" .textContent=${place}></p>
      ${heading(scene.level + 1, 'name', exerciseInSession(cue, scene).name, scene.lang)}
    </div>
    <div class="tools">
      ${tool(icons.sound, session.settings, actions.settings, hasSettings)}
      ${
        isFull
          ? tool(icons.small, session.smallScreen, actions.fullScreen)
          : tool(icons.full, session.fullScreen, actions.fullScreen)
      }
      ${tool(icons.cross, session.close, actions.close)}
    </div>
  </div>`;
}

/** The figure, the seconds, and what to do. */
function renderNow({state}: SessionRunner, cue: Cue, scene: Scene): TemplateResult {
  const {session} = scene.locale.messages;
  const {figure, exercise} = exerciseInSession(cue, scene);
  const words = stepWords(cue, exercise);
  const isPaused = state.phase === 'paused';
  const title = isPaused ? session.paused : session.titles[cue.kind];
  return html`<div class="scene">
    ${
      figure
        ? html`<div class="drawn">
            <exercise-figure
              part="figure"
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
        <p class="what" part="cue" .textContent=${title}></p>
        <p class="side" ?hidden=${cue.side === 'both'} .textContent=${session.side[cue.side]}></p>
        <p class="counts" .textContent=${countWords(cue, scene)}></p>
        <p ?hidden=${!(isPaused && state.hasSlept)} .textContent=${session.hasSlept}></p>
      </div>
      <p class="step" lang=${scene.lang} ?hidden=${!words} .textContent=${words}></p>
    </div>
  </div>`;
}

function countWords({kind, set, sets, repetition, repetitions}: Cue, {locale}: Scene): string {
  const {session} = locale.messages;
  const counts = [
    (isWork(kind) || kind === 'rest') && sets > 1 && session.setOf(set, sets),
    isWork(kind) && repetitions > 1 && session.repetitionOf(repetition, repetitions),
  ];
  return counts.filter(Boolean).join(' · ');
}

/** What comes next: another exercise with its picture, or a few words. */
function renderNext(cue: Cue, next: Cue, scene: Scene): TemplateResult {
  const {messages} = scene.locale;
  const isOther = next.item !== cue.item && next.kind !== 'done';
  const {name, figure} = exerciseInSession(next, scene);
  return html`<p class="next">
    ${isOther ? renderStill(figure, scene) : nothing}
    <span
      ><span .textContent=${`${messages.session.nextIs} `}></span
      ><strong
        lang=${isOther ? scene.lang : nothing}
        .textContent=${isOther ? name : nextWords(next, scene)}
      ></strong
    ></span>
  </p>`;
}

function nextWords(
  {kind, side, sides: order, repetitions}: Cue,
  {locale: {messages}}: Scene,
): string {
  const {session, times, sides} = messages;
  if (kind === 'done') return session.theEnd;
  if (isWork(kind))
    return [times([repetitions, repetitions]), sides[order === 'alternate' ? order : side]]
      .filter(Boolean)
      .join(' ');
  return [session.titles[kind], session.side[side]].filter(Boolean).join(': ');
}

function renderButtons(
  isPaused: boolean,
  session: Scene['locale']['messages']['session'],
  actions: StageActions,
): TemplateResult {
  const button = (icon: string, words: string, act: () => void, kind = '') =>
    html`<button type="button" part="button" class=${kind} @click=${act}>
      ${drawn(icon)}<span .textContent=${words}></span>
    </button>`;
  return html`<div class="buttons">
    <div class="actions transport">
      ${button(icons.back, session.back, actions.back, 'way')}
      ${button(
        isPaused ? icons.play : icons.pause,
        isPaused ? session.resume : session.pause,
        actions.toggle,
        'primary',
      )}
      ${button(icons.on, session.next, actions.on, 'way')}
    </div>
    <div class="actions">
      ${button(icons.hand, session.hurts, actions.hurts, 'hurts')}
      ${button(icons.repeat, session.repeatSet, actions.repeatSet)}
      ${button(icons.skip, session.skip, actions.skip, 'way')}
      ${button(icons.end, session.end, actions.end)}
    </div>
  </div>`;
}

const drawn = (icon: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icon}></path></svg>`;
