import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locale/en.js';
import type {CueSettings} from '../../session/cue-settings.js';
import type {Troubles} from '../../session/device/equipment.js';
import type {SessionRunner} from '../../session/device/session-runner.js';
import {canVibrate} from '../../session/device/vibration.js';
import type {Scene} from '../scene.js';

/** Voice, tones and vibration, each with its own switch. */
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
