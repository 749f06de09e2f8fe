/** Soft sounds, each a list of notes: hertz, and seconds from the beginning. */
const TONES = {
  /** One of the last three seconds. */
  count: [[660, 0]],
  /** It begins: a hold, a movement. */
  begin: [[880, 0]],
  /** It ends. */
  end: [
    [660, 0],
    [495, 0.14],
  ],
  done: [
    [523, 0],
    [659, 0.16],
    [784, 0.32],
  ],
} as const;

export type Tone = keyof typeof TONES;

/** Whoever is not allowed to sound by then is not allowed at all. */
const PATIENCE_MS = 1_000;
const NOTE_SECONDS = 0.32;
const ATTACK_SECONDS = 0.015;
/** Full volume would be as loud as the loudest music: these are signs, not alarms. */
const LOUDEST = 0.35;

/** Safari’s, which decides whether the switch on the side of a phone silences a page. */
interface AudioSession {
  type: string;
}

/** Tones made by code. A phone’s silent switch must not leave the reader without them. */
export class Tones {
  /** 0–1. */
  volume = 0.6;

  readonly #onTrouble: (isSilent: boolean) => void;
  #context: AudioContext | undefined;
  #waiting: Tone | undefined;
  #typeBefore: string | undefined;
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(onTrouble: (isSilent: boolean) => void) {
    this.#onTrouble = onTrouble;
  }

  /** Gets ready; to be called in the reader’s tap, as browsers demand. */
  open(): void {
    const session = audioSession();
    if (session && this.#typeBefore === undefined) {
      this.#typeBefore = session.type;
      session.type = 'playback';
    }
    this.#context ??= newContext();
    const context = this.#context;
    if (!context) return this.#onTrouble(true);
    if (context.state === 'running') return this.#settle(false);
    // Without a tap some browsers refuse, and others never answer.
    this.#watch ??= setTimeout(() => this.#onTrouble(true), PATIENCE_MS);
    context.resume().then(
      () => this.#settle(false),
      () => this.#settle(true),
    );
  }

  play(tone: Tone): void {
    const context = this.#context;
    if (!context || this.volume === 0) return;
    if (context.state === 'running') {
      for (const [hertz, after] of TONES[tone]) this.#note(context, hertz, after);
      return;
    }
    // A call or another app may have stopped it. Only the last tone is worth waiting for.
    this.#waiting = tone;
    this.open();
  }

  close(): void {
    this.#forgetWatch();
    const session = audioSession();
    if (session && this.#typeBefore !== undefined) session.type = this.#typeBefore;
    this.#typeBefore = undefined;
    // It may be closed already, by a page that is going.
    void this.#context?.close().catch(() => {});
    this.#context = undefined;
  }

  #settle(isSilent: boolean): void {
    this.#forgetWatch();
    if (!this.#context) return;
    this.#onTrouble(isSilent);
    const tone = this.#waiting;
    this.#waiting = undefined;
    if (tone && this.#context.state === 'running') this.play(tone);
  }

  #forgetWatch(): void {
    clearTimeout(this.#watch);
    this.#watch = undefined;
  }

  #note(context: AudioContext, hertz: number, after: number): void {
    const begin = context.currentTime + after;
    const end = begin + NOTE_SECONDS;
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.frequency.value = hertz;
    gain.gain.setValueAtTime(0, begin);
    gain.gain.linearRampToValueAtTime(this.volume * LOUDEST, begin + ATTACK_SECONDS);
    gain.gain.exponentialRampToValueAtTime(0.0001, end);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(begin);
    oscillator.stop(end);
  }
}

/** Some browsers have none, and some have no more of them. */
function newContext(): AudioContext | undefined {
  try {
    return new AudioContext();
  } catch {
    return undefined;
  }
}

function audioSession(): AudioSession | undefined {
  return (navigator as Navigator & {audioSession?: AudioSession}).audioSession;
}
