import {html, type TemplateResult} from 'lit';
import {CHANGE_SECONDS, itemDose, sideCount} from '../../plan/dose.js';
import {exercisesById} from '../../plan/exercises-by-id.js';
import type {Dose} from '../../plan/plan.js';
import type {SessionOptions} from '../../session/cue.js';
import type {SessionRunner} from '../../session/device/session-runner.js';
import type {Scene} from '../scene.js';

const COUNT_IN_SECONDS = [10, 20, 30, 45, 60];
const REST_SECONDS = [0, 5, 10, 20, 30, 60];
const SLOWER = 0.5;

/** One thing that the reader may choose; values as they stand in a select. */
interface Field {
  readonly label: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly chosen: string;
  readonly optionsFor: (value: string) => SessionOptions;
}

/** How fast; before the start also how much, and from which side, where the routine leaves a choice. */
export function renderTiming(runner: SessionRunner, scene: Scene): TemplateResult {
  const {timing} = scene.locale.messages.session;
  const fields = [
    ...(runner.state.phase === 'ready' ? choicesOfDoses(runner, scene) : []),
    paceField(runner.options, scene),
    countInField(runner.options, scene),
    restField(runner.options, scene),
  ];
  return html`<section class="settings" aria-label=${timing}>
    <p class="label" .textContent=${timing}></p>
    ${fields.map((field) => renderField(field, runner))}
  </section>`;
}

/** What only some doses leave open. */
function choicesOfDoses({options, routine}: SessionRunner, {plan, locale}: Scene): Field[] {
  const {session} = locale.messages;
  const {firstSide = 'left', rangeEnd = 'least'} = options;
  const byId = exercisesById(plan);
  const doses = routine!.items.map((item) => itemDose(byId.get(item.exercise)!, item));
  const side: Field = {
    label: session.firstSide,
    choices: [
      ['left', session.sideName.left],
      ['right', session.sideName.right],
    ],
    chosen: firstSide,
    optionsFor: (value) => ({firstSide: value === 'right' ? 'right' : undefined}),
  };
  const amount: Field = {
    label: session.amount,
    choices: [
      ['least', session.amounts.least],
      ['most', session.amounts.most],
    ],
    chosen: rangeEnd,
    optionsFor: (value) => ({rangeEnd: value === 'most' ? 'most' : undefined}),
  };
  return [
    ...(doses.some((dose) => dose && sideCount(dose) === 2) ? [side] : []),
    ...(doses.some(hasRange) ? [amount] : []),
  ];
}

function hasRange(dose: Dose | undefined): boolean {
  const {sets, repetitions, holdSeconds, holdBreaths, restSeconds} = dose ?? {};
  const ranges = [sets, repetitions, holdSeconds, holdBreaths, restSeconds];
  return ranges.some((range) => range && range[0] !== range[1]);
}

function paceField({pace = 1}: SessionOptions, {locale}: Scene): Field {
  const {session} = locale.messages;
  return {
    label: session.pace,
    choices: [
      ['1', session.paces.usual],
      [`${SLOWER}`, session.paces.slower],
    ],
    chosen: pace < 1 ? `${SLOWER}` : '1',
    optionsFor: (value) => ({pace: value === '1' ? undefined : SLOWER}),
  };
}

function countInField({countInSeconds = CHANGE_SECONDS}: SessionOptions, scene: Scene): Field {
  return {
    label: scene.locale.messages.session.countIn,
    choices: secondsChoices(COUNT_IN_SECONDS, countInSeconds, scene),
    chosen: `${countInSeconds}`,
    optionsFor: (value) => ({countInSeconds: Number(value)}),
  };
}

function restField({restSeconds}: SessionOptions, scene: Scene): Field {
  const {session} = scene.locale.messages;
  return {
    label: session.rest,
    choices: [['', session.asGiven], ...secondsChoices(REST_SECONDS, restSeconds, scene)],
    chosen: `${restSeconds ?? ''}`,
    optionsFor: (value) => ({restSeconds: value === '' ? undefined : Number(value)}),
  };
}

/** Our seconds, and those that are chosen already. */
function secondsChoices(
  offered: readonly number[],
  chosen: number | undefined,
  {locale}: Scene,
): Field['choices'] {
  const all = new Set(chosen === undefined ? offered : [...offered, chosen]);
  return [...all]
    .sort((a, b) => a - b)
    .map((seconds) => [`${seconds}`, locale.messages.session.seconds(seconds)]);
}

function renderField(
  {label, choices, chosen, optionsFor}: Field,
  runner: SessionRunner,
): TemplateResult {
  const onChange = (event: Event) =>
    runner.changeTiming(optionsFor((event.target as HTMLSelectElement).value));
  return html`<label class="choice">
    <span .textContent=${label}></span>
    <select @change=${onChange}>
      ${choices.map(
        ([value, words]) =>
          html`<option
            value=${value}
            ?selected=${value === chosen}
            .textContent=${words}
          ></option>`,
      )}
    </select>
  </label>`;
}
