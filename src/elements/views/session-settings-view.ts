import {html, nothing, type TemplateResult} from 'lit';
import type {SessionOptions} from '../../session/cue.js';
import type {CueSettings} from '../../session/cue-settings.js';
import type {Troubles} from '../../session/device/equipment.js';
import type {SessionRunner} from '../../session/device/session-runner.js';
import {canVibrate} from '../../session/device/vibration.js';
import type {Scene} from '../scene.js';
import type {Messages} from '../../locale/en.js';
import {exercisesById} from '../../plan/exercises-by-id.js';
import {itemDose, sideCount} from '../../plan/dose.js';
import type {Dose, Range} from '../../plan/plan.js';

const COUNT_IN_SECONDS = [10, 20, 30, 45, 60];
const REST_SECONDS = [0, 5, 10, 20, 30, 60];
const USUAL_COUNT_IN = 20;
const SLOWER = 0.5;

type Choice = readonly [value: string, words: string];

/** How fast, how much, and from which side: where the routine leaves a choice. */
export function renderTiming(runner: SessionRunner, scene: Scene): TemplateResult {
  const {session} = scene.locale.messages;
  const {options, routine} = runner;
  const doses = routine!.items.map((item) =>
    itemDose(exercisesById(scene.plan).get(item.exercise)!, item),
  );
  const seconds = (values: readonly number[]): Choice[] =>
    values.map((value) => [`${value}`, session.seconds(value)]);
  const change = (change: SessionOptions) => runner.changeTiming(change);
  const isTwoSided = doses.some((dose) => dose && sideCount(dose) === 2);
  return html`<section class="settings" aria-label=${session.timing}>
    <p class="label" .textContent=${session.timing}></p>
    ${
      isTwoSided
        ? choice(session.firstSide, sidesOf(session), options.firstSide ?? 'left', (value) =>
            change({firstSide: value === 'right' ? 'right' : undefined}),
          )
        : nothing
    }
    ${
      doses.some(hasRange)
        ? choice(
            session.amount,
            [
              ['least', session.amounts.least],
              ['most', session.amounts.most],
            ],
            options.rangeEnd ?? 'least',
            (value) => change({rangeEnd: value === 'most' ? 'most' : undefined}),
          )
        : nothing
    }
    ${choice(
      session.pace,
      [
        ['1', session.paces.usual],
        [`${SLOWER}`, session.paces.slower],
      ],
      `${options.pace ?? 1}`,
      (value) => change({pace: value === '1' ? undefined : SLOWER}),
    )}
    ${choice(
      session.countIn,
      seconds(COUNT_IN_SECONDS),
      `${options.countInSeconds ?? USUAL_COUNT_IN}`,
      (value) => change({countInSeconds: Number(value)}),
    )}
    ${choice(
      session.rest,
      [['', session.asGiven], ...seconds(REST_SECONDS)],
      `${options.restSeconds ?? ''}`,
      (value) => change({restSeconds: value === '' ? undefined : Number(value)}),
    )}
  </section>`;
}

const sidesOf = ({sideName}: Messages['session']): Choice[] => [
  ['left', sideName.left],
  ['right', sideName.right],
];

function hasRange(dose: Dose | undefined): boolean {
  const {sets, repetitions, holdSeconds, holdBreaths, restSeconds} = dose ?? {};
  const ranges = [sets, repetitions, holdSeconds, holdBreaths, restSeconds];
  return ranges.some((range: Range | undefined) => range && range[0] !== range[1]);
}

function choice(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  const onChange = (event: Event) => choose((event.target as HTMLSelectElement).value);
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

/** Voice, tones and vibration, and what the device would not do. */
export function renderSettings(runner: SessionRunner, scene: Scene): TemplateResult {
  const {session} = scene.locale.messages;
  const {cues} = runner;
  const set = (change: Partial<CueSettings>) => {
    runner.cues = {...cues, ...change};
  };
  const volume = (name: string, value: number, apply: (value: number) => void) =>
    html`<input
      type="range"
      min="0"
      max="1"
      step="0.1"
      aria-label=${session.volume(name)}
      .value=${`${value}`}
      @change=${(event: Event) => apply(Number((event.target as HTMLInputElement).value))}
    />`;
  const trial = (words: string, act: () => void) =>
    html`<button type="button" part="button" @click=${act} .textContent=${words}></button>`;
  const {voice, voiceVolume, tones, tonesVolume, vibration} = cues;
  return html`<section class="settings" aria-label=${session.cues}>
    <p class="label" .textContent=${session.cues}></p>
    <div class="cue">
      ${toggle(session.voice, voice, () => set({voice: !voice}))}
      ${volume(session.voice, voiceVolume, (value) => set({voiceVolume: value}))}
      ${trial(session.tryVoice, () => runner.tryVoice())}
    </div>
    <div class="cue">
      ${toggle(session.tones, tones, () => set({tones: !tones}))}
      ${volume(session.tones, tonesVolume, (value) => set({tonesVolume: value}))}
      ${trial(session.tryTones, () => runner.tryTones())}
    </div>
    ${
      canVibrate()
        ? html`<div class="cue">
            ${toggle(session.vibration, vibration, () => set({vibration: !vibration}))}
          </div>`
        : nothing
    }
  </section>`;
}

function toggle(label: string, isOn: boolean, act: () => void): TemplateResult {
  return html`<label>
    <input type="checkbox" .checked=${isOn} @change=${act} />
    <span .textContent=${label}></span>
  </label>`;
}

/** One honest line for each thing that the device would not do. */
export function renderTroubles(
  {voice, tones, screen}: Troubles,
  session: Messages['session'],
): TemplateResult {
  const lines = [
    voice === 'none' ? session.noVoice : voice === 'failed' ? session.voiceFailed : '',
    tones ? session.tonesFailed : '',
    screen ? session.screenMayDim : '',
  ];
  const words = lines.filter(Boolean).join(' ');
  return html`<p class="trouble" role="status" .textContent=${words}></p>`;
}
