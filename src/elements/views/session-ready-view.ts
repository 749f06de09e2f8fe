import {html, nothing, type TemplateResult} from 'lit';
import {findVariant, itemDose, wholeMinutes, workOf} from '../../plan/dose.js';
import {doseSentence} from '../../plan/dose-sentence.js';
import type {RoutineItem} from '../../plan/plan.js';
import type {ItemChange, SessionOptions} from '../../session/cue.js';
import type {SessionRunner} from '../../session/device/session-runner.js';
import {secondsOf} from '../../session/timeline.js';
import {LIST_PART} from '../routine-panel.js';
import type {Scene} from '../scene.js';
import {heading} from './heading.js';
import {exerciseInSession} from './session-scene.js';
import {renderSettings, renderTiming} from './session-settings-view.js';

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
  const {session} = scene.locale.messages;
  const changed = options.changes?.find((one) => one.item === index);
  const variant = changed?.variant === undefined ? item.variant : (changed.variant ?? undefined);
  const {exercise, name, figure} = exerciseInSession({exercise: item.exercise, variant}, scene);
  const repetitions = workFor(item, scene, options, changed)?.repetitions ?? 1;
  const isIn = !changed?.leaveOut;
  const count = (by: number, words: (name: string) => string, sign: string) => {
    const isAtEnd = by < 0 ? repetitions <= 1 : repetitions >= MOST_REPETITIONS;
    return html`<button
      type="button"
      part="button"
      aria-label=${words(name)}
      aria-disabled=${isAtEnd ? 'true' : 'false'}
      @click=${() => isAtEnd || change({item: index, repetitions: repetitions + by})}
      .textContent=${sign}
    ></button>`;
  };
  const isCounted =
    findVariant(exercise, variant)?.dose?.repetitions ??
    item.dose?.repetitions ??
    exercise.dose?.repetitions;
  return html`<li class=${isIn ? nothing : 'out'}>
    ${
      figure
        ? html`<exercise-figure
            still
            aria-hidden="true"
            .motion=${figure}
            .person=${scene.person}
          ></exercise-figure>`
        : nothing
    }
    <div class="item">
      <label>
        <input
          type="checkbox"
          .checked=${isIn}
          @change=${() => change({item: index, leaveOut: isIn})}
        />
        <span class="title" lang=${scene.lang} .textContent=${name}></span>
      </label>
      <p class="dose" .textContent=${doseWords(item, scene, options, changed)}></p>
      <p class="dose" lang=${scene.lang} ?hidden=${!item.note} .textContent=${item.note ?? ''}></p>
    </div>
    ${
      isCounted && isIn
        ? html`<div class="count">
            ${count(-1, session.fewer, '−')}
            <span aria-hidden="true" .textContent=${scene.locale.format.number(repetitions)}></span>
            ${count(1, session.more, '+')}
          </div>`
        : nothing
    }
  </li>`;
}

/** The dose of an item with every choice made. */
function workFor(
  item: RoutineItem,
  scene: Scene,
  {rangeEnd, restSeconds, pace}: SessionOptions,
  change: ItemChange | undefined,
) {
  const {exercise} = exerciseInSession(item, scene);
  const {variant: own, ...rest} = item;
  const variant = change?.variant === undefined ? own : (change.variant ?? undefined);
  const dose = itemDose(exercise, variant ? {...rest, variant} : rest);
  return workOf(dose, {rangeEnd, restSeconds, pace, repetitions: change?.repetitions});
}

function doseWords(
  item: RoutineItem,
  scene: Scene,
  options: SessionOptions,
  change: ItemChange | undefined,
): string {
  const {messages} = scene.locale;
  const work = workFor(item, scene, options, change);
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
