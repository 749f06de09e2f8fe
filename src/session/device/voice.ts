/** A voice that has not begun by then will not. */
const PATIENCE_MS = 4_000;

/** Too short to be heard, long enough for a browser to be done with what it was saying. */
const PAUSE_MS = 50;
/** No voice is as slow as that. */
const SLOWEST_LETTER_MS = 120;

/**
 * Why nothing is heard. `none`: the device has no voice of its own for the language. `failed`: it has one,
 * but the browser or the system does not let it speak.
 */
export type VoiceTrouble = 'none' | 'failed';

/**
 * Speaks short sentences, one at a time: a new one cuts off what is still being said. Nothing waits for it.
 *
 * Only voices of the device itself: some browsers offer others that send each sentence to their maker.
 */
export class Voice {
  /** 0–1. */
  volume = 1;
  /** Of our own words. */
  language = 'en';
  /** Of the plan’s texts. */
  textLanguage = 'en';

  readonly #onTrouble: (trouble: VoiceTrouble | undefined) => void;
  /** Kept while they are spoken: some browsers forget an utterance that nobody holds, and its events. */
  #utterances: SpeechSynthesisUtterance[] = [];
  #endsAtMs = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(onTrouble: (trouble: VoiceTrouble | undefined) => void) {
    this.#onTrouble = onTrouble;
  }

  /** Asks for the list of voices, which some browsers begin to load only then. */
  prepare(): void {
    synthesis()?.getVoices();
  }

  /**
   * Says a sentence of ours, and then texts of the plan, instead of what is being said. Texts in a language
   * that the device has no voice for are left out: read by another, nobody would understand them.
   */
  say(sentence: string, ...texts: readonly string[]): void {
    const isCutOff = this.#utterances.length > 0;
    this.hush();
    const speech = synthesis();
    if (!speech || typeof SpeechSynthesisUtterance === 'undefined') return this.#onTrouble('none');
    const voices = speech.getVoices();
    const voice = voiceFor(this.language, voices);
    if (voice === null) return this.#onTrouble('none');
    const utterances = [
      this.#utter(sentence, this.language, voice),
      ...this.#utterAll(texts, voices),
    ];
    this.#utterances = utterances;
    const letters = [sentence, ...texts].join('').length;
    this.#endsAtMs = performance.now() + PATIENCE_MS + letters * SLOWEST_LETTER_MS;
    this.#watch = setTimeout(() => this.#onTrouble('failed'), PATIENCE_MS);
    // Some browsers lose what is said in the same moment as something else is cut off.
    if (isCutOff) this.#pause = setTimeout(() => this.#speak(speech, utterances), PAUSE_MS);
    else this.#speak(speech, utterances);
  }

  #speak(speech: SpeechSynthesis, utterances: readonly SpeechSynthesisUtterance[]): void {
    try {
      for (const utterance of utterances) speech.speak(utterance);
    } catch {
      this.#fail();
    }
  }

  /** Some browsers never tell that they are done: nobody takes longer than that. */
  get isSpeaking(): boolean {
    return this.#utterances.length > 0 && performance.now() < this.#endsAtMs;
  }

  /** Ends what is being said; leaves alone what others on the page say. */
  hush(): void {
    clearTimeout(this.#watch);
    clearTimeout(this.#pause);
    if (!this.#utterances.length) return;
    this.#utterances = [];
    synthesis()?.cancel();
  }

  #utterAll(
    texts: readonly string[],
    voices: readonly SpeechSynthesisVoice[],
  ): SpeechSynthesisUtterance[] {
    const voice = voiceFor(this.textLanguage, voices);
    return voice === null ? [] : texts.map((text) => this.#utter(text, this.textLanguage, voice));
  }

  #utter(
    text: string,
    language: string,
    voice: SpeechSynthesisVoice | undefined,
  ): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = voice?.lang ?? language;
    if (voice) utterance.voice = voice;
    utterance.volume = this.volume;
    const isCurrent = () => this.#utterances.includes(utterance);
    utterance.onstart = () => {
      if (!isCurrent()) return;
      clearTimeout(this.#watch);
      this.#onTrouble(undefined);
    };
    utterance.onend = () => {
      this.#utterances = this.#utterances.filter((one) => one !== utterance);
    };
    utterance.onerror = () => {
      if (isCurrent()) this.#fail();
    };
    return utterance;
  }

  #fail(): void {
    clearTimeout(this.#watch);
    this.#utterances = [];
    this.#onTrouble('failed');
  }
}

function synthesis(): SpeechSynthesis | undefined {
  return globalThis.speechSynthesis;
}

/**
 * The device’s best voice for a language. `null`: there is none. `undefined`: the browser does not list its
 * voices, and finds one by the language.
 */
function voiceFor(
  language: string,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined | null {
  if (!voices.length) return undefined;
  const tagOf = ({lang}: SpeechSynthesisVoice) => lang.replaceAll('_', '-').toLowerCase();
  const wanted = language.toLowerCase();
  const [base] = wanted.split('-');
  const own = voices.filter((voice) => voice.localService && tagOf(voice).split('-')[0] === base);
  const exact = own.filter((voice) => tagOf(voice) === wanted);
  const best = exact.length ? exact : own;
  return best.find((voice) => voice.default) ?? best[0] ?? null;
}
