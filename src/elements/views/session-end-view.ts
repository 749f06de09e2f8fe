import {html, nothing, type TemplateResult} from 'lit';
import {findVariant} from '../../plan/dose.js';
import type {SessionRunner} from '../../session/device/session-runner.js';
import type {ItemSummary} from '../../session/summary.js';
import type {Scene} from '../scene.js';
import {DEEPEST, heading} from './heading.js';
import {listItems} from './list-items.js';
import {exerciseInSession} from './session-scene.js';

/** What the reader may do once an exercise hurts. */
export interface StoppedActions {
  readonly goOn: () => void;
  readonly goEasier: () => void;
  readonly takeUp: () => void;
  readonly end: () => void;
}

/** When to stop, and what else there is: after “this hurts”. */
export function renderStopped(
  {timeline, moment}: SessionRunner,
  scene: Scene,
  actions: StoppedActions,
): TemplateResult {
  const {messages} = scene.locale;
  const {session} = messages;
  const {cue} = moment!;
  const {exercise} = exerciseInSession(cue, scene);
  const easier = cue.variant === 'easier' ? undefined : findVariant(exercise, 'easier');
  const isLast = !timeline.some(({item, startsAt}) => startsAt > cue.startsAt && item !== cue.item);
  const stop = scene.plan.safety?.stop ?? [];
  const button = (words: string, act: () => void, kind = '') =>
    html`<button
      type="button"
      part="button"
      class=${kind}
      @click=${act}
      .textContent=${words}
    ></button>`;
  return html`<div class="stopped">
    ${heading(scene.level + 1, 'name', session.stopped)}
    <p class="lead" .textContent=${session.stoppedLead}></p>
    <div class="actions">
      ${button(isLast ? session.finish : session.goOn, actions.goOn, 'primary')}
      ${easier ? button(session.goEasier, actions.goEasier) : nothing}
      ${button(session.takeUp, actions.takeUp)} ${button(session.end, actions.end)}
    </div>
    ${easier ? renderEasier(easier, exercise, scene) : nothing}
    <section class="stop" ?hidden=${!stop.length}>
      ${label(messages.stop, scene)}
      <ul lang=${scene.lang} ${listItems(stop)}></ul>
    </section>
    <section ?hidden=${!exercise.feel}>
      ${label(messages.feel, scene)}
      <p lang=${scene.lang} .textContent=${exercise.feel ?? ''}></p>
    </section>
  </div>`;
}

const label = (words: string, {level}: Scene): TemplateResult =>
  html`<p
    class="label"
    role="heading"
    aria-level=${Math.min(level + 2, DEEPEST)}
    .textContent=${words}
  ></p>`;

function renderEasier(
  {text = '', figure}: {readonly text?: string | undefined; readonly figure?: unknown},
  {figure: own}: {readonly figure?: unknown},
  scene: Scene,
): TemplateResult {
  const {session} = scene.locale.messages;
  const drawn = figure ?? own;
  return html`<section class="easier">
    ${
      drawn
        ? html`<exercise-figure still .motion=${drawn} .person=${scene.person}></exercise-figure>`
        : nothing
    }
    <div>
      <p class="label" .textContent=${session.easier}></p>
      <p lang=${scene.lang} .textContent=${text}></p>
    </div>
  </section>`;
}

/** What the reader may do after a session. */
export interface EndActions {
  readonly again: () => void;
  readonly close: () => void;
}

/** What was done and what was left out. */
export function renderEnd(
  {summary, routine}: SessionRunner,
  scene: Scene,
  actions: EndActions,
): TemplateResult {
  const {session} = scene.locale.messages;
  const isFull = ({completed, repetitions}: ItemSummary) => completed >= repetitions;
  const nameOf = (one: ItemSummary) => exerciseInSession(one, scene).name;
  const partOf = (one: ItemSummary) =>
    `${nameOf(one)}: ${session.part(one.completed, one.repetitions)}`;
  const present = new Set(summary.map(({item}) => item));
  const leftOut = routine!.items
    .filter((_, i) => !present.has(i))
    .map((item) => exerciseInSession(item, scene).name);
  const calm = summary.filter(({hurt}) => !hurt);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [session.doneList, calm.filter(isFull).map(nameOf)],
    [session.partList, calm.filter((one) => one.completed && !isFull(one)).map(partOf)],
    [session.hurtList, summary.filter(({hurt}) => hurt).map(partOf)],
    [session.leftOutList, [...calm.filter(({completed}) => !completed).map(nameOf), ...leftOut]],
  ];
  const hasDone = summary.some(({completed}) => completed);
  return html`<div class="finished">
    <p class="kind" .textContent=${session.name}></p>
    ${heading(scene.level + 1, 'name', hasDone ? session.wellDone : session.ended)}
    ${lists
      .filter(([, names]) => names.length)
      .map(
        ([title, names]) =>
          html`<section>
            ${label(title, scene)}
            <ul lang=${scene.lang} ${listItems(names)}></ul>
          </section>`,
      )}
    <div class="actions">
      <button
        type="button"
        part="button"
        class="primary"
        @click=${actions.close}
        .textContent=${session.close}
      ></button>
      <button
        type="button"
        part="button"
        @click=${actions.again}
        .textContent=${session.again}
      ></button>
    </div>
  </div>`;
}
