import {html, nothing, type TemplateResult} from 'lit';
import {itemDose, wholeMinutes, workOf, type Work} from '../../plan/dose.js';
import {doseSentence} from '../../plan/dose-sentence.js';
import type {RoutineItem} from '../../plan/plan.js';
import {changedItem} from '../../session/changed-item.js';
import type {ItemChange} from '../../session/cue.js';
import type {SessionRunner} from '../../session/device/session-runner.js';
import {secondsOf} from '../../session/timeline.js';
import {LIST_PART} from '../routine-panel.js';
import type {Scene} from '../scene.js';
import {heading} from './heading.js';
import {exerciseInSession, renderStill} from './session-scene.js';
import {renderSettings, renderTroubles} from './session-settings-view.js';
import {renderTiming} from './session-timing-view.js';

/** Most repetitions that a button leads to: what a dose may hold. */
const MOST_REPETITIONS = 1_000;

/** What the reader may do before a session starts. */
export interface ReadyActions {
  readonly start: () => void;
  readonly close: () => void;
  readonly change: (change: ItemChange) => void;
}

/** What the session will be: its list, how long it takes, and how the reader wants it. */
export function renderReady(
  runner: SessionRunner,
  title: string,
  scene: Scene,
  actions: ReadyActions,
): TemplateResult {
  const {messages} = scene.locale;
  const {session} = messages;
  const {items} = runner.routine!;
  const isEmpty = runner.timeline.length === 0;
  return html`<div class="ready">
    <p class="kind" .textContent=${session.name}></p>
    ${heading(scene.level + 1, 'name', title, scene.lang)}
    <p class="length" role="status" .textContent=${lengthWords(runner, scene)}></p>
    <div class="actions">
      <button
        type="button"
        part="button"
        class="primary"
        aria-disabled=${isEmpty ? 'true' : 'false'}
        @click=${() => isEmpty || actions.start()}
        .textContent=${session.start}
      ></button>
      <button
        type="button"
        part="button"
        @click=${actions.close}
        .textContent=${session.close}
      ></button>
    </div>
    <ol class="items" aria-label=${session.list}>
      ${items.slice(0, LIST_PART).map((item, i) => renderItem(item, i, runner, scene, actions))}
    </ol>
    <p ?hidden=${items.length <= LIST_PART} .textContent=${messages.exercises(items.length)}></p>
    ${renderTiming(runner, scene)} ${renderSettings(runner, scene)}
    ${renderTroubles(runner.troubles, session)}
  </div>`;
}

function lengthWords({timeline}: SessionRunner, {locale: {messages}}: Scene): string {
  const {session} = messages;
  if (!timeline.length) return session.noExercise;
  const hasOwnPace = timeline.some(({kind}) => kind === 'own-pace');
  const exercises = new Set(timeline.map(({item}) => item)).size;
  return [
    messages.about(wholeMinutes(secondsOf(timeline))),
    hasOwnPace ? session.ownTime : '',
    messages.exercises(exercises),
  ]
    .filter(Boolean)
    .join(' · ');
}

function renderItem(
  item: RoutineItem,
  index: number,
  {options}: SessionRunner,
  scene: Scene,
  {change}: ReadyActions,
): TemplateResult {
  const changed = options.changes?.find((one) => one.item === index);
  const {exercise} = exerciseInSession(item, scene);
  const asked = changedItem(item, changed, exercise);
  const {name, figure} = exerciseInSession(asked, scene);
  const {rangeEnd, restSeconds, pace} = options;
  const {repetitions} = changed ?? {};
  const dose = itemDose(exercise, asked);
  const work = workOf(dose, {rangeEnd, restSeconds, pace, repetitions});
  const isIn = !changed?.leaveOut;
  const isCounted = isIn && work && dose?.repetitions;
  return html`<li class=${isIn ? nothing : 'out'}>
    ${renderStill(figure, scene)}
    <div class="item">
      <label>
        <input
          type="checkbox"
          .checked=${isIn}
          @change=${() => change({item: index, leaveOut: isIn})}
        />
        <span class="title" lang=${scene.lang} .textContent=${name}></span>
      </label>
      <p class="dose" .textContent=${doseWords(work, scene)}></p>
      <p class="dose" lang=${scene.lang} ?hidden=${!item.note} .textContent=${item.note ?? ''}></p>
    </div>
    ${
      isCounted
        ? renderCount(work.repetitions, name, scene, (next) =>
            change({item: index, repetitions: next}),
          )
        : nothing
    }
  </li>`;
}

/** Fewer or more repetitions. */
function renderCount(
  count: number,
  name: string,
  {locale}: Scene,
  choose: (count: number) => void,
): TemplateResult {
  const {session} = locale.messages;
  const button = (next: number, words: string, sign: string) => {
    const isAtEnd = next < 1 || next > MOST_REPETITIONS;
    return html`<button
      type="button"
      part="button"
      aria-label=${words}
      aria-disabled=${isAtEnd ? 'true' : 'false'}
      @click=${() => isAtEnd || choose(next)}
      .textContent=${sign}
    ></button>`;
  };
  return html`<div class="count">
    ${button(count - 1, session.fewer(name), '−')}
    <span aria-hidden="true" .textContent=${locale.format.number(count)}></span>
    ${button(count + 1, session.more(name), '+')}
  </div>`;
}

/** The dose with every choice made. */
function doseWords(work: Work | undefined, {locale: {messages}}: Scene): string {
  if (!work) return messages.session.ownPace;
  const {sets, repetitions, sides, holdSeconds, holdBreaths} = work;
  const held = holdBreaths
    ? {holdBreaths: [holdBreaths, holdBreaths] as const}
    : {holdSeconds: [holdSeconds, holdSeconds] as const};
  return doseSentence(
    {sets: [sets, sets], repetitions: [repetitions, repetitions], sides, ...held},
    messages,
  );
}
