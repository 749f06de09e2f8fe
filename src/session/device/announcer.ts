import type {Moment} from '../moment.js';
import {exerciseOf, type PreparedSession} from '../prepared.js';
import {isNewPhase, sentenceOf, stepTexts} from '../words.js';
import type {Messages} from '../../locale/en.js';
import type {Coach, SessionWords} from './coach.js';

/** Finds the words of a session: for the coach to speak, and for those who hear the screen. */
export class Announcer {
  readonly #coach: Coach;
  readonly #said: (sentence: string) => void;
  #messages: Messages | undefined;
  #secondsLeft = 0;

  /** @param said Called with what is worth telling to those who hear the screen. */
  constructor(coach: Coach, said: (sentence: string) => void) {
    this.#coach = coach;
    this.#said = said;
  }

  set words(words: SessionWords) {
    this.#messages = words.messages;
    this.#coach.words = words;
  }

  /** Forgets what was read out of a session before. */
  clear(): void {
    this.#said('');
  }

  /** A cue begins. */
  begin(session: PreparedSession, place: number): void {
    const cue = session.timeline[place]!;
    const [sentence, ...texts] = this.#sentencesOf(session, place);
    this.#coach.begin(cue, sentence, ...texts);
    if (isNewPhase(cue)) this.#said(sentence);
  }

  /** The reader has come to a cue that does not run. */
  name(session: PreparedSession, place: number): void {
    this.#said(this.#sentencesOf(session, place)[0]);
  }

  /** Something that is no cue. */
  tell(what: 'paused' | 'resumed' | 'stopped'): void {
    const sentence = this.#messages!.session.say[what];
    this.#coach.tell(sentence);
    this.#said(sentence);
  }

  /** The session is over before its end. */
  end(): void {
    this.#coach.hush();
    this.#said(this.#messages!.session.ended);
  }

  /** Counts each second once. */
  count({cue, leftSeconds}: Moment): void {
    const secondsLeft = Math.ceil(leftSeconds);
    if (secondsLeft === this.#secondsLeft) return;
    this.#secondsLeft = secondsLeft;
    if (secondsLeft < cue.seconds) this.#coach.count(cue, secondsLeft);
  }

  /** Another cue, or the same one from its beginning: its seconds are counted anew. */
  countAnew(): void {
    this.#secondsLeft = 0;
  }

  /**
   * What a cue has to say. While a position is taken there is time for all that whoever cannot look must
   * know: how to get there, and how to move then.
   */
  #sentencesOf(
    session: PreparedSession,
    place: number,
  ): readonly [sentence: string, ...texts: string[]] {
    const [before, cue, next] = [-1, 0, 1].map((by) => session.timeline[place + by]);
    const exercise = exerciseOf(session, cue!);
    const sentence = sentenceOf(cue!, before, exercise, this.#messages!);
    const told = cue!.kind === 'position' ? [cue!, next!] : [];
    return [sentence, ...told.flatMap((one) => stepTexts(one, exercise))];
  }
}
