import type {Plan, Routine} from '../../plan/plan.js';
import type {Cue, SessionOptions, Timeline} from '../cue.js';
import {carriedOver} from '../carry-over.js';
import type {CueSettings} from '../cue-settings.js';
import {IDLE, nextSession, type Session, type SessionAction} from '../machine.js';
import {momentOf, type Moment} from '../moment.js';
import {
  exerciseOf,
  preparedAnew,
  preparedSession,
  withEasier,
  type PreparedSession,
} from '../prepared.js';
import {readOptions} from '../options.js';
import {leftSession, markOf, type SavedSession} from '../saved-session.js';
import {summaryOf, type ItemSummary} from '../summary.js';
import {secondsOf} from '../timeline.js';
import {Announcer} from './announcer.js';
import type {SessionWords} from './coach.js';
import {Equipment, type Troubles} from './equipment.js';
import {keep, recall} from './memory.js';
import {SessionClock} from './session-clock.js';
import {keepSession} from './session-memory.js';

/** What is called when a session goes on. */
export interface SessionListener {
  /** What the reader sees beside the passing time has changed. */
  readonly changed: () => void;
  readonly frame: (moment: Moment) => void;
  /** What is worth telling to those who hear the screen: a sentence at each new phase. */
  readonly said: (sentence: string) => void;
  readonly started: (seconds: number) => void;
  readonly stepped: (cue: Cue) => void;
  /** @param isDone Whether it came to its end by itself. */
  readonly ended: (summary: readonly ItemSummary[], isDone: boolean) => void;
}

type ReaderAction = Exclude<SessionAction['type'], 'prepare' | 'tick' | 'go-easier'>;

/** Under this name the device keeps how the reader wants sessions. */
const TIMING = 'timing';
/** Whoever takes an element from one place to another has it there at once. */
const LONGEST_MOVE_MS = 1_000;

/** Leads one session on this device: gives the machine the time, and tells everyone what comes of it. */
export class SessionRunner {
  readonly #listener: SessionListener;
  readonly #clock = new SessionClock({
    tick: (nowMs) => this.#dispatch({type: 'tick', nowMs}),
    slept: (nowMs) => this.#sleep(nowMs),
  });
  readonly #equipment = new Equipment(
    {
      // What hurt is not taken up by a key of a headset.
      play: () => {
        if (this.#state.phase === 'paused') this.act('resume');
      },
      pause: () => this.act('pause'),
      previoustrack: () => this.act('back'),
      nexttrack: () => this.act('on'),
    },
    () => this.#listener.changed(),
  );
  readonly #announcer: Announcer;
  #prepared: PreparedSession | undefined;
  #state: Session = IDLE;
  #isAway = false;
  #suspendedAtMs = 0;

  constructor(listener: SessionListener) {
    this.#listener = listener;
    this.#announcer = new Announcer(this.#equipment.coach, listener.said);
  }

  get state(): Session {
    return this.#state;
  }

  /** Id of the routine or of the exercise. */
  get id(): string {
    return this.#prepared?.id ?? '';
  }

  /** Of one exercise alone; a routine may have the same id. */
  get isExercise(): boolean {
    return this.#prepared?.isExercise ?? false;
  }

  get timeline(): Timeline {
    return this.#prepared?.timeline ?? [];
  }

  get routine(): Routine | undefined {
    return this.#prepared?.routine;
  }

  get options(): SessionOptions {
    return this.#prepared?.options ?? {};
  }

  get troubles(): Troubles {
    return this.#equipment.troubles;
  }

  get summary(): readonly ItemSummary[] {
    return summaryOf(this.#state, this.timeline);
  }

  get moment(): Moment | undefined {
    return momentOf(this.#state, this.timeline, this.#clock.nowMs);
  }

  get cues(): CueSettings {
    return this.#equipment.cues;
  }
  set cues(settings: CueSettings) {
    this.#equipment.cues = settings;
    if (this.#state.phase === 'running') this.#equipment.coach.wake();
    this.#listener.changed();
  }

  /** How many times as fast as the clock on the wall; for those who try a plan out. */
  set rate(rate: number) {
    this.#clock.rate = rate;
  }

  /** The words; another language may come while a session runs. */
  set words(words: SessionWords) {
    this.#announcer.words = words;
  }

  /** Shows what a session would be; false where there is no such routine or exercise, or nothing in it. */
  prepare(plan: Plan, id: string, options: SessionOptions = {}, isExercise = false): boolean {
    const wishes = {...readOptions(recall(TIMING)), changes: undefined, ...options};
    const prepared = preparedSession(plan, id, wishes, isExercise);
    if (!prepared) return false;
    this.act('leave');
    this.#prepared = prepared;
    this.#announcer.clear();
    this.#dispatch({type: 'prepare'});
    return true;
  }

  /** Changes how the reader wants it; once it runs, only at what pace. */
  change(options: SessionOptions): void {
    const before = this.timeline;
    this.#prepared = preparedAnew(this.#prepared!, {options: {...this.options, ...options}});
    this.#state = carriedOver(this.#state, before, this.timeline, this.#clock.nowMs);
    this.#announcer.countAnew();
    this.save();
    this.#listener.changed();
  }

  /** The same, and for the next session too. */
  changeTiming(options: SessionOptions): void {
    this.change(options);
    const {changes: _, ...timing} = this.options;
    keep(TIMING, timing);
  }

  /** Takes a session up where it was left; false where it is one of another plan. */
  restore(plan: Plan, saved: SavedSession): boolean {
    const left = leftSession(plan, saved);
    if (!left) return false;
    this.act('leave');
    this.#prepared = left.prepared;
    this.#state = left.state;
    this.#listener.started(secondsOf(this.timeline));
    this.#entered(IDLE);
    return true;
  }

  /** A plan that was read anew; false where its session is another, which then is put away. */
  replace(plan: Plan): boolean {
    const before = this.#prepared!;
    const prepared = preparedAnew(before, {plan});
    if (!prepared || markOf(prepared) !== markOf(before)) {
      this.act('leave');
      return false;
    }
    this.#prepared = prepared;
    this.#listener.changed();
    return true;
  }

  /** What the reader does. To be called in their tap: sound begins with it. */
  act(type: ReaderAction): void {
    // What is under way is kept for today.
    if (type === 'leave') this.save();
    if (type === 'end' || type === 'leave') this.#dispatch({type});
    else this.#dispatch({type, nowMs: this.#clock.nowMs});
    // After the first words: Safari does not speak in a tap that has made other sounds.
    if (type === 'start' || type === 'resume') this.#equipment.coach.wake();
  }

  /** Begins the exercise that hurt anew, in its easier version. */
  goEasier(): void {
    if (this.#state.phase !== 'stopped') return;
    this.#prepared = withEasier(this.#prepared!, this.timeline[this.#state.cue]!.item);
    this.#dispatch({type: 'go-easier', nowMs: this.#clock.nowMs});
  }

  tryVoice(): void {
    this.#equipment.coach.tryVoice();
  }

  tryTones(): void {
    this.#equipment.coach.tryTones();
  }

  /** The element has left the page, perhaps only to come back at another place. */
  suspend(): void {
    this.#suspendedAtMs = this.#clock.nowMs;
    this.save();
    this.#clock.stop();
    this.#equipment.coach.hush();
    this.#equipment.release();
    this.#isAway = true;
    // Where it only moves, it is back by then.
    queueMicrotask(() => {
      if (this.#isAway) this.#equipment.coach.close();
    });
  }

  /** The element is on a page again. */
  wake(): void {
    this.#isAway = false;
    if (this.#state.phase !== 'running') return;
    const wasAway = this.#clock.nowMs - this.#suspendedAtMs > LONGEST_MOVE_MS;
    if (wasAway) this.#dispatch({type: 'pause', nowMs: this.#suspendedAtMs});
    else this.#run();
  }

  /** Keeps what is needed to go on later. */
  save(): void {
    if (this.#prepared) keepSession(this.#prepared, this.#state, this.#clock.nowMs);
  }

  #dispatch(action: SessionAction): void {
    const before = this.#state;
    this.#state = nextSession(before, action, this.timeline);
    if (this.#state === before) return;
    const isSame = before.phase === this.#state.phase && cueIn(before) === cueIn(this.#state);
    const isTakenUp = action.type === 'resume';
    if (!isSame || action.type !== 'tick') this.#entered(before, isTakenUp);
    const {moment} = this;
    if (!moment) return;
    if (this.#state.phase === 'running') this.#announcer.count(moment);
    this.#listener.frame(moment);
  }

  /** Another phase, another cue, or the same one from its beginning. */
  #entered(before: Session, isTakenUp = false): void {
    const state = this.#state;
    this.#announcer.countAnew();
    if (state.phase === 'running') {
      this.#run();
      this.#goOn(state.cue, before, isTakenUp);
    } else {
      this.#clock.stop();
      this.#rest(state, before);
    }
    this.save();
    this.#listener.changed();
  }

  #goOn(place: number, before: Session, isTakenUp: boolean): void {
    const cue = this.timeline[place]!;
    if (!isUnderWay(before)) this.#listener.started(secondsOf(this.timeline));
    const isMidway = isTakenUp && 'leftMs' in before && before.leftMs < cue.seconds * 1000;
    if (isMidway) this.#announcer.tell('resumed');
    else this.#announcer.begin(this.#prepared!, place);
    if (!isTakenUp) this.#listener.stepped(cue);
  }

  #rest(state: Session, before: Session): void {
    if (state.phase === 'paused' || state.phase === 'stopped') {
      this.#equipment.pause();
      this.#showKeys(this.timeline[state.cue]!);
      if (state.phase !== before.phase) return this.#announcer.tell(state.phase);
      this.#announcer.name(this.#prepared!, state.cue);
      return this.#listener.stepped(this.timeline[state.cue]!);
    }
    this.#equipment.release();
    if (isUnderWay(before)) this.#close(before);
    if (state.phase === 'idle') this.#equipment.coach.close();
  }

  #close(before: Session): void {
    const state = this.#state;
    const last = this.timeline.length - 1;
    const isDone = state.phase === 'done' && state.cue === last;
    if (isDone) this.#announcer.begin(this.#prepared!, last);
    else this.#announcer.end();
    this.#listener.ended(summaryOf(state.phase === 'idle' ? before : state, this.timeline), isDone);
  }

  #run(): void {
    this.#clock.start();
    this.#equipment.run();
    this.#showKeys(this.timeline[cueIn(this.#state)!]!);
  }

  #showKeys(cue: Cue): void {
    const {plan} = this.#prepared!;
    const {name} = exerciseOf(this.#prepared!, cue);
    this.#equipment.show(name, plan.name ?? '', this.#state.phase === 'running');
  }

  #sleep(nowMs: number): void {
    const before = this.#state;
    this.#dispatch({type: 'pause', nowMs});
    if (this.#state.phase !== 'paused' || before === this.#state) return;
    this.#state = {...this.#state, hasSlept: true};
    this.#listener.changed();
  }
}

const isUnderWay = (state: Session): boolean => 'cue' in state && state.phase !== 'done';
const cueIn = (state: Session): number | undefined => ('cue' in state ? state.cue : undefined);
