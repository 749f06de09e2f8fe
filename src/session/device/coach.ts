import type {Messages} from '../../locale/en.js';
import type {Exercise} from '../../plan/plan.js';
import type {Cue} from '../cue.js';
import type {CueSettings} from '../cue-settings.js';
import {countdownOf, sentenceOf, stepWords} from '../words.js';
import {Tones, type Tone} from './tones.js';
import {vibrate} from './vibration.js';
import {Voice, type VoiceTrouble} from './voice.js';

/** What the coach needs to know about the exercises and the words. */
export interface CoachScene {
  readonly messages: Messages;
  readonly language: string;
  readonly exerciseOf: (cue: Cue) => Exercise;
}

/** Milliseconds of vibration at what begins and at what ends. */
const BEGIN_VIBRATION = 120;
const END_VIBRATION = [60, 80, 60];

/** Leads those who do not look: by voice, tones and vibration, each as the reader wants it. */
export class Coach {
  readonly #voice: Voice;
  readonly #tones: Tones;
  #settings: CueSettings;
  #scene: CoachScene | undefined;

  constructor(
    settings: CueSettings,
    onVoiceTrouble: (trouble: VoiceTrouble | undefined) => void,
    onTonesTrouble: (isSilent: boolean) => void,
  ) {
    this.#voice = new Voice(onVoiceTrouble);
    this.#tones = new Tones(onTonesTrouble);
    this.#settings = settings;
    this.settings = settings;
  }

  get settings(): CueSettings {
    return this.#settings;
  }
  set settings(settings: CueSettings) {
    this.#settings = settings;
    this.#voice.volume = settings.voiceVolume;
    this.#tones.volume = settings.tonesVolume;
    if (!settings.voice) this.#voice.hush();
  }

  set scene(scene: CoachScene) {
    this.#scene = scene;
    this.#voice.language = scene.language;
    this.#voice.prepare();
  }

  /** Gets ready to be heard; to be called in the reader’s tap. */
  wake(): void {
    if (this.#settings.tones) this.#tones.open();
  }

  /**
   * A cue has begun. While a position is taken there is time for all that whoever cannot look must know:
   * how to get there, and how to move then.
   */
  begin(cue: Cue, before: Cue | undefined, next: Cue | undefined): void {
    const {messages, exerciseOf} = this.#scene!;
    const exercise = exerciseOf(cue);
    const steps = cue.kind === 'position' ? [cue, next] : [];
    const words = steps.map((one) => (one ? stepWords(one, exercise) : ''));
    this.#say(sentenceOf(cue, before, exercise, messages), ...words);
    const tone = toneOf(cue);
    if (tone) this.#play(tone);
    if (!this.#settings.vibration) return;
    if (tone === 'begin') vibrate(BEGIN_VIBRATION);
    else if (tone) vibrate(...END_VIBRATION);
  }

  /** So many whole seconds of a cue are left. */
  count(cue: Cue, secondsLeft: number): void {
    const number = countdownOf(cue, secondsLeft, this.#scene!.messages);
    if (!number) return;
    // Better a whole sentence than a number: the tone counts too.
    if (!this.#voice.isSpeaking) this.#say(number);
    this.#play('count');
  }

  /** Says a sentence outside of any cue. */
  tell(sentence: string): void {
    this.#say(sentence);
  }

  /** Whatever is switched on or off: the reader wants to hear it. */
  tryVoice(): void {
    this.#voice.say(this.#scene!.messages.session.sample);
  }

  tryTones(): void {
    this.#tones.open();
    this.#tones.play('begin');
  }

  hush(): void {
    this.#voice.hush();
  }

  /** Gives sound back to the rest of the device. */
  close(): void {
    this.#tones.close();
  }

  #say(...sentences: readonly string[]): void {
    if (this.#settings.voice && sentences.some(Boolean)) this.#voice.say(...sentences);
  }

  #play(tone: Tone): void {
    if (this.#settings.tones) this.#tones.play(tone);
  }
}

function toneOf({kind}: Cue): Tone | undefined {
  switch (kind) {
    case 'hold':
    case 'move':
      return 'begin';
    case 'return':
    case 'rest':
    case 'change-side':
      return 'end';
    case 'done':
      return 'done';
    case 'position':
    case 'own-pace':
      return undefined;
  }
}
