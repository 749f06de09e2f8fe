import {readCueSettings, type CueSettings} from '../cue-settings.js';
import {Coach} from './coach.js';
import {MediaKeys, type MediaKeyActions} from './media-keys.js';
import {keep, recall} from './memory.js';
import {ScreenLock} from './screen-lock.js';
import type {VoiceTrouble} from './voice.js';

/** What the device would not do. */
export interface Troubles {
  readonly voice: VoiceTrouble | undefined;
  readonly tones: boolean;
  readonly screen: boolean;
}

/** Under this name the device keeps how the reader wants to hear cues. */
const CUES = 'cues';

/** All of a device that a session uses, and gives back: its sound, its screen, its keys. */
export class Equipment {
  readonly coach: Coach;
  readonly #screen: ScreenLock;
  readonly #keys: MediaKeys;
  readonly #onChange: () => void;
  #troubles: Troubles = {voice: undefined, tones: false, screen: false};

  /** @param onChange Called when there is another trouble, or one less. */
  constructor(actions: MediaKeyActions, onChange: () => void) {
    this.#keys = new MediaKeys(actions);
    this.#onChange = onChange;
    this.coach = new Coach(
      readCueSettings(recall(CUES)),
      (voice) => this.#report({voice}),
      (tones) => this.#report({tones}),
    );
    this.#screen = new ScreenLock((screen) => this.#report({screen}));
  }

  get troubles(): Troubles {
    return this.#troubles;
  }

  get cues(): CueSettings {
    return this.coach.settings;
  }
  /** How the reader wants to hear cues, now and the next time. */
  set cues(settings: CueSettings) {
    this.coach.settings = settings;
    keep(CUES, settings);
    // Whoever does not want it, does not miss it.
    if (!settings.voice) this.#report({voice: undefined});
    if (!settings.tones) this.#report({tones: false});
  }

  /** Time runs: the screen stays on, and keys are ours. */
  run(): void {
    this.#screen.hold();
    this.#keys.take();
  }

  /** Time stands still; it may run again. */
  pause(): void {
    this.#screen.release();
  }

  /** What the lock screen and the headset tell. */
  show(title: string, album: string, isRunning: boolean): void {
    this.#keys.show(title, album, isRunning);
  }

  /** The session is over. */
  release(): void {
    this.#screen.release();
    this.#keys.release();
  }

  #report(trouble: Partial<Troubles>): void {
    const before = this.#troubles;
    this.#troubles = {...before, ...trouble};
    const names = ['voice', 'tones', 'screen'] as const;
    if (names.some((name) => before[name] !== this.#troubles[name])) this.#onChange();
  }
}
