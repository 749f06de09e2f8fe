import {exercisesById} from '../../plan/exercises-by-id.js';
import type {Messages} from '../../locale/en.js';
import type {Plan, Routine} from '../../plan/plan.js';
import type {Cue, SessionOptions, Timeline} from '../cue.js';
import {readCueSettings, type CueSettings} from '../cue-settings.js';
import {IDLE, nextSession, type Session, type SessionAction} from '../machine.js';
import {momentOf, type Moment} from '../moment.js';
import {routineOf} from '../routine-of.js';
import {markOf, readOptions, type SavedSession} from '../saved-session.js';
import {summaryOf, type ItemSummary} from '../summary.js';
import {secondsOf, timelineOf} from '../timeline.js';
import {sentenceOf} from '../words.js';
import {Coach} from './coach.js';
import {MediaKeys} from './media-keys.js';
import {keep, recall} from './memory.js';
import {ScreenLock} from './screen-lock.js';
import {SessionClock} from './session-clock.js';
import {keepSession, type KeptSession} from './session-memory.js';
import type {VoiceTrouble} from './voice.js';

/** What the device would not do. */
export interface Troubles {
  readonly voice: VoiceTrouble | undefined;
  readonly tones: boolean;
  readonly screen: boolean;
}

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

/** Whose words a session speaks. */
export interface SessionWords {
  readonly messages: Messages;
  readonly language: string;
}

type ReaderAction = Exclude<SessionAction['type'], 'prepare' | 'tick' | 'go-easier'>;

/** Under these names the device keeps what it may. */
const CUES = 'cues';
const TIMING = 'timing';

/** A shorter hold is part of the movement. */
const LONG_HOLD_SECONDS = 8;

/** Whoever takes an element from one place to another has it there at once. */
const LONGEST_MOVE_MS = 1_000;

/** Leads one session on this device: gives the machine the time, and tells everyone what comes of it. */
export class SessionRunner {
  readonly #listener: SessionListener;
  readonly #clock = new SessionClock({
    tick: (nowMs) => this.#dispatch({type: 'tick', nowMs}),
    slept: (nowMs) => this.#sleep(nowMs),
  });
  readonly #coach: Coach;
  readonly #screen: ScreenLock;
  readonly #keys = new MediaKeys();
  #plan: Plan | undefined;
  #id = '';
  #routine: Routine | undefined;
  #options: SessionOptions = {};
  #timeline: Timeline = [];
  #state: Session = IDLE;
  #troubles: Troubles = {voice: undefined, tones: false, screen: false};
  #secondsLeft = 0;
  #suspendedAtMs = 0;

  constructor(listener: SessionListener) {
    this.#listener = listener;
    this.#coach = new Coach(
      readCueSettings(recall(CUES)),
      (voice) => this.#trouble({voice}),
      (tones) => this.#trouble({tones}),
    );
    this.#screen = new ScreenLock((screen) => this.#trouble({screen}));
  }

  get state(): Session {
    return this.#state;
  }

  get timeline(): Timeline {
    return this.#timeline;
  }

  get routine(): Routine | undefined {
    return this.#routine;
  }

  get options(): SessionOptions {
    return this.#options;
  }

  get troubles(): Troubles {
    return this.#troubles;
  }

  get summary(): readonly ItemSummary[] {
    return summaryOf(this.#state, this.#timeline);
  }

  get moment(): Moment | undefined {
    return momentOf(this.#state, this.#timeline, this.#clock.nowMs);
  }

  get cues(): CueSettings {
    return this.#coach.settings;
  }
  set cues(settings: CueSettings) {
    this.#coach.settings = settings;
    keep(CUES, settings);
    if (settings.tones && this.#state.phase === 'running') this.#coach.wake();
    this.#listener.changed();
  }

  /** How many times as fast as the clock on the wall; for those who try a plan out. */
  set rate(rate: number) {
    this.#clock.rate = rate;
  }

  /** The words; another language may come while a session runs. */
  set words({messages, language}: SessionWords) {
    const exerciseOf = ({exercise}: Cue) => exercisesById(this.#plan!).get(exercise)!;
    this.#coach.scene = {messages, language, exerciseOf};
    this.#messages = messages;
  }
  #messages: Messages | undefined;

  /** Shows what a session would be; false where there is no such routine or exercise, or nothing in it. */
  prepare(plan: Plan, id: string, options: SessionOptions = {}): boolean {
    const routine = routineOf(plan, id);
    if (!routine?.items.length) return false;
    this.leave();
    this.#plan = plan;
    this.#id = id;
    this.#routine = routine;
    this.options = {...readOptions(recall(TIMING)), changes: undefined, ...options};
    this.#dispatch({type: 'prepare'});
    return true;
  }

  /** How the reader wants it; before the start. */
  set options(options: SessionOptions) {
    this.#options = options;
    this.#timeline = timelineOf(this.#plan!, this.#id, options);
    this.#listener.changed();
  }

  /** Keeps the timing for the next session too. */
  changeTiming(options: SessionOptions): void {
    this.options = {...this.#options, ...options};
    const {changes: _, ...timing} = this.#options;
    keep(TIMING, timing);
  }

  /** Takes a session up where it was left; false where it is one of another plan. */
  restore(plan: Plan, {id, options, state, mark}: SavedSession): boolean {
    if (!this.prepare(plan, id, options)) return false;
    const {planName, timeline} = this.#kept;
    if (markOf(planName, timeline) !== mark || !timeline[state.cue]) return false;
    this.#state = state;
    this.#listener.started(secondsOf(timeline));
    this.#entered(IDLE);
    return true;
  }

  /** A plan that was read anew; false where its session is another, which then is put away. */
  replace(plan: Plan): boolean {
    const routine = routineOf(plan, this.#id);
    const timeline = timelineOf(plan, this.#id, this.#options);
    const before = this.#kept;
    if (
      !routine ||
      markOf(plan.name ?? '', timeline) !== markOf(before.planName, before.timeline)
    ) {
      this.leave();
      return false;
    }
    this.#plan = plan;
    this.#routine = routine;
    this.#timeline = timeline;
    this.#listener.changed();
    return true;
  }

  /** What the reader does. To be called in their tap: sound begins with it. */
  act(type: ReaderAction): void {
    if (type === 'start' || type === 'resume') this.#coach.wake();
    if (type === 'leave') this.save();
    if (type === 'end' || type === 'leave') this.#dispatch({type});
    else this.#dispatch({type, nowMs: this.#clock.nowMs});
  }

  /** Begins the exercise that hurt anew, in its easier version. */
  goEasier(): void {
    if (this.#state.phase !== 'stopped') return;
    const {item} = this.#timeline[this.#state.cue]!;
    const {changes = []} = this.#options;
    const others = changes.filter((change) => change.item !== item);
    const change = {...changes.find((one) => one.item === item), item, variant: 'easier' as const};
    this.options = {...this.#options, changes: [...others, change]};
    this.#dispatch({type: 'go-easier', nowMs: this.#clock.nowMs});
  }

  tryVoice(): void {
    this.#coach.tryVoice();
  }

  tryTones(): void {
    this.#coach.tryTones();
  }

  /** Puts the session away; one that is under way is kept for today. */
  leave(): void {
    this.act('leave');
  }

  /** The element has left the page, perhaps only to come back at another place. */
  suspend(): void {
    this.#suspendedAtMs = this.#clock.nowMs;
    this.save();
    this.#clock.stop();
    this.#coach.hush();
    this.#screen.release();
    this.#keys.release();
  }

  /** The element is on a page again. */
  wake(): void {
    if (this.#state.phase !== 'running') return;
    const wasAway = this.#clock.nowMs - this.#suspendedAtMs > LONGEST_MOVE_MS;
    if (wasAway) this.#dispatch({type: 'pause', nowMs: this.#suspendedAtMs});
    else this.#run();
  }

  #dispatch(action: SessionAction): void {
    const before = this.#state;
    this.#state = nextSession(before, action, this.#timeline);
    if (this.#state === before) return;
    const isSame = before.phase === this.#state.phase && cueIn(before) === cueIn(this.#state);
    if (!isSame) this.#entered(before);
    else if (action.type !== 'tick') this.#jumped();
    const {moment} = this;
    if (!moment) return;
    this.#count(moment);
    this.#listener.frame(moment);
  }

  /** Another phase, or another cue. */
  #entered(before: Session): void {
    const state = this.#state;
    const wasUnderWay = isUnderWay(before);
    this.#secondsLeft = 0;
    if (state.phase === 'running') this.#run();
    else this.#rest();
    if (state.phase === 'running') {
      if (!wasUnderWay) this.#listener.started(secondsOf(this.#timeline));
      if (before.phase === 'paused' && cueIn(before) === state.cue) this.#tell('resumed');
      else this.#begin(this.#timeline[state.cue]!, before);
    } else if (state.phase === 'paused') this.#tell('paused');
    else if (state.phase === 'stopped') this.#tell('stopped');
    else if (wasUnderWay) this.#close(before);
    this.save();
    this.#listener.changed();
  }

  #begin(cue: Cue, before: Session): void {
    const from = cueIn(before);
    this.#announce(cue, from === undefined ? undefined : this.#timeline[from]);
    this.#listener.stepped(cue);
  }

  #announce(cue: Cue, before: Cue | undefined): void {
    const exercise = exercisesById(this.#plan!).get(cue.exercise)!;
    this.#coach.begin(cue, before, this.#timeline[this.#timeline.indexOf(cue) + 1]);
    if (isNewPhase(cue)) this.#listener.said(sentenceOf(cue, before, exercise, this.#messages!));
  }

  /** The reader went back to the beginning of the same cue. */
  #jumped(): void {
    this.#secondsLeft = 0;
    this.save();
    this.#listener.changed();
  }

  #close(before: Session): void {
    const state = this.#state;
    const isDone = state.phase === 'done' && this.#timeline[state.cue]!.kind === 'done';
    if (isDone) this.#announce(this.#timeline.at(-1)!, undefined);
    else this.#coach.hush();
    this.#listener.ended(
      summaryOf(state.phase === 'idle' ? before : state, this.#timeline),
      isDone,
    );
  }

  #run(): void {
    this.#clock.start();
    this.#screen.hold();
    this.#keys.take({
      play: () => this.act('resume'),
      pause: () => this.act('pause'),
      previoustrack: () => this.act('back'),
      nexttrack: () => this.act('on'),
    });
    this.#showKeys();
  }

  #rest(): void {
    this.#clock.stop();
    this.#screen.release();
    const {phase} = this.#state;
    if (phase === 'paused' || phase === 'stopped') return this.#showKeys();
    this.#keys.release();
    if (phase === 'idle') this.#coach.close();
  }

  #showKeys(): void {
    const cue = this.#timeline[cueIn(this.#state) ?? 0]!;
    const {name} = exercisesById(this.#plan!).get(cue.exercise)!;
    this.#keys.show(name, this.#plan!.name ?? '', this.#state.phase === 'running');
  }

  #tell(what: 'paused' | 'resumed' | 'stopped'): void {
    const sentence = this.#messages!.session.say[what];
    this.#coach.tell(sentence);
    this.#listener.said(sentence);
  }

  #count({cue, leftSeconds}: Moment): void {
    const secondsLeft = Math.ceil(leftSeconds);
    if (secondsLeft === this.#secondsLeft || this.#state.phase !== 'running') return;
    this.#secondsLeft = secondsLeft;
    if (secondsLeft < cue.seconds) this.#coach.count(cue, secondsLeft);
  }

  #sleep(nowMs: number): void {
    const before = this.#state;
    this.#dispatch({type: 'pause', nowMs});
    if (this.#state.phase !== 'paused' || before === this.#state) return;
    this.#state = {...this.#state, hasSlept: true};
    this.#listener.changed();
  }

  /** Keeps what is needed to go on later. */
  save(): void {
    if (this.#plan) keepSession(this.#kept, this.#state, this.#clock.nowMs);
  }

  get #kept(): KeptSession {
    const planName = this.#plan!.name ?? '';
    return {id: this.#id, options: this.#options, timeline: this.#timeline, planName};
  }

  #trouble(trouble: Partial<Troubles>): void {
    const before = this.#troubles;
    this.#troubles = {...before, ...trouble};
    const names = ['voice', 'tones', 'screen'] as const;
    if (names.some((name) => before[name] !== this.#troubles[name])) this.#listener.changed();
  }
}

/** Not every movement: nobody wants to be talked at all the time. */
function isNewPhase({kind, seconds}: Cue): boolean {
  if (kind === 'hold') return seconds >= LONG_HOLD_SECONDS;
  return kind !== 'move' && kind !== 'return';
}

const isUnderWay = (state: Session): boolean => 'cue' in state && state.phase !== 'done';
const cueIn = (state: Session): number | undefined => ('cue' in state ? state.cue : undefined);
