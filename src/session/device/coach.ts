import type {Messages} from '../../locale/en.js';
import type {Cue} from '../cue.js';
import type {CueSettings} from '../cue-settings.js';
import {countdownOf} from '../words.js';
import {Tones, type Tone} from './tones.js';
import {vibrate} from './vibration.js';
import {Voice, type VoiceTrouble} from './voice.js';

/** Whose words a session speaks. */
export interface SessionWords {
  readonly messages: Messages;
  readonly language: string;
  /** Of the plan’s own texts. */
  readonly textLanguage: string;
}

/** Milliseconds of vibration at what begins and at what ends. */
const BEGIN_VIBRATION = [120];
const END_VIBRATION = [60, 80, 60];

/** Leads those who do not look: by voice, tones and vibration, each as the reader wants it. */
export class Coach {
  readonly #voice: Voice;
  readonly #tones: Tones;
  #settings!: CueSettings;
  #messages: Messages | undefined;

  constructor(
    settings: CueSettings,
    onVoiceTrouble: (trouble: VoiceTrouble | undefined) => void,
    onTonesTrouble: (isSilent: boolean) => void,
  ) {
    this.#voice = new Voice(onVoiceTrouble);
    this.#tones = new Tones(onTonesTrouble);
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

  set words({messages, language, textLanguage}: SessionWords) {
    this.#messages = messages;
    this.#voice.language = language;
    this.#voice.textLanguage = textLanguage;
    this.#voice.prepare();
  }

  /** Gets ready to be heard; to be called in the reader’s tap. */
  wake(): void {
    if (this.#settings.tones) this.#tones.open();
  }

  /** A cue has begun: its sentence, the plan’s texts that belong to it, its tone. */
  begin(cue: Cue, sentence: string, ...texts: readonly string[]): void {
    // How to do it is worth more than a number: the tone tells that it begins.
    if (cue.kind !== 'move' || !this.#voice.isSpeaking) this.tell(sentence, ...texts);
    const tone = toneOf(cue);
    if (!tone) return;
    this.#play(tone);
    if (this.#settings.vibration) vibrate(tone === 'begin' ? BEGIN_VIBRATION : END_VIBRATION);
  }

  /** So many whole seconds of a cue are left. */
  count(cue: Cue, secondsLeft: number): void {
    const number = countdownOf(cue, secondsLeft, this.#messages!);
    if (!number) return;
    // Better a whole sentence than a number: the tone counts too.
    if (!this.#voice.isSpeaking) this.tell(number);
    this.#play('count');
  }

  /** Says a sentence, and texts of the plan, instead of what is being said. */
  tell(sentence: string, ...texts: readonly string[]): void {
    if (this.#settings.voice && sentence) this.#voice.say(sentence, ...texts);
  }

  /** Whatever is switched on or off: the reader wants to hear it. */
  tryVoice(): void {
    this.#voice.say(this.#messages!.session.sample);
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
