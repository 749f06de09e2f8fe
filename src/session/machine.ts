import type {Cue, Timeline} from './cue.js';
import {beginOfSet, beginOfStretch, nextItem, nextStretch} from './stretches.js';

/**
 * A longer gap between two looks at the clock is a sleep. Browsers wake a hidden page once a minute at
 * least, so that is none.
 */
const SLEEP_MS = 90_000;
/** Whoever goes back sooner than this after a stretch began wants the one before it. */
const BACK_SECONDS = 3;

/** Where a session stands. Plain data: it may be written down and taken up again. */
export interface Progress {
  /** Which cue of the timeline, from 0. */
  readonly cue: number;
  /** The repetitions done, by item of the routine: the `completes` of their last cues. */
  readonly completed: readonly (readonly number[])[];
  /** The items that were stopped because they hurt. */
  readonly hurt: readonly number[];
}

/** The state of a session. Times are milliseconds of the clock that the actions tell. */
export type Session =
  | {readonly phase: 'idle'}
  | {readonly phase: 'ready'}
  | (Progress & {
      readonly phase: 'running';
      /** When the cue ends; infinite where the reader says so. */
      readonly endsAtMs: number;
      /** When the clock was last looked at. */
      readonly seenAtMs: number;
    })
  | (Progress & {
      readonly phase: 'paused';
      /** What is left of the cue. */
      readonly leftMs: number;
      /** Paused because the device slept, not by the reader. */
      readonly hasSlept: boolean;
    })
  | (Progress & {
      readonly phase: 'stopped';
      readonly leftMs: number;
      /** The item that hurts. */
      readonly item: number;
    })
  | (Progress & {readonly phase: 'done'});

/**
 * What happens to a session.
 *
 * `prepare` and `start` begin it, `tick` lets time pass. `pause`, `resume`, `back`, `on`, `repeat-set`,
 * `skip` (the exercise), `hurts` and `end` are the reader’s. Once stopped by `hurts`: `resume` takes the
 * exercise up again, `go-on` goes to the next one, `go-easier` begins it anew (with the timeline that
 * has the easier version). `leave` forgets the session.
 */
export type SessionAction =
  | {readonly type: 'prepare' | 'end' | 'leave'}
  | {
      readonly type:
        | 'start'
        | 'tick'
        | 'pause'
        | 'resume'
        | 'back'
        | 'on'
        | 'repeat-set'
        | 'skip'
        | 'hurts'
        | 'go-on'
        | 'go-easier';
      readonly nowMs: number;
    };

type Under<Phase> = Extract<Session, {phase: Phase}>;
type Open = Under<'running'> | Under<'paused'>;

export const IDLE: Session = {phase: 'idle'};

/**
 * The next state of a session. The caller brings the time; an action that has no meaning in a state
 * changes nothing.
 */
export function nextSession(before: Session, action: SessionAction, timeline: Timeline): Session {
  if (action.type === 'leave') return IDLE;
  // Whatever the reader does, they do it at what is on by now.
  const isLate = before.phase === 'running' && 'nowMs' in action;
  const state = isLate ? ticked(before, action.nowMs, timeline) : before;
  switch (state.phase) {
    case 'idle':
    case 'ready':
    case 'done':
      return beginning(state, action, timeline);
    case 'running':
    case 'paused':
      return underWay(state, action, timeline);
    case 'stopped':
      return afterPain(state, action, timeline);
  }
}

function beginning(state: Session, action: SessionAction, timeline: Timeline): Session {
  if (action.type === 'prepare') return {phase: 'ready'};
  if (action.type !== 'start' || timeline.length === 0) return state;
  const {nowMs} = action;
  const progress: Progress = {cue: 0, completed: [], hurt: []};
  return arrived(runningAt(progress, 0, nowMs, timeline), timeline);
}

function underWay(state: Open, action: SessionAction, timeline: Timeline): Session {
  switch (action.type) {
    case 'prepare':
    case 'start':
    case 'tick':
    case 'go-on':
    case 'go-easier':
    case 'leave':
      return state;
    case 'end':
      return {...progressOf(state), phase: 'done'};
    case 'pause':
      return state.phase === 'running' ? paused(state, action.nowMs, false) : state;
    case 'resume':
      return state.phase === 'paused' ? resumed(state, action.nowMs, timeline) : state;
    case 'hurts': {
      const {item} = timeline[state.cue]!;
      const hurt = [...new Set([...state.hurt, item])];
      const leftMs = leftOf(state, action.nowMs);
      return {...progressOf(state), hurt, phase: 'stopped', leftMs, item};
    }
    case 'back':
      return moved(state, placeBack(state, action.nowMs, timeline), action.nowMs, timeline);
    case 'on':
      return moved(
        {...state, completed: openCompleted(state, timeline)},
        nextStretch(state.cue, timeline),
        action.nowMs,
        timeline,
      );
    case 'repeat-set':
      return moved(state, beginOfSet(state.cue, timeline), action.nowMs, timeline);
    case 'skip':
      return moved(state, nextItem(state.cue, timeline), action.nowMs, timeline);
  }
}

function afterPain(state: Under<'stopped'>, action: SessionAction, timeline: Timeline): Session {
  const progress = progressOf(state);
  switch (action.type) {
    case 'end':
      return {...progress, phase: 'done'};
    case 'resume':
      return resumed(state, action.nowMs, timeline);
    case 'go-on': {
      const place = nextItem(state.cue, timeline);
      return arrived(runningAt(progress, place, action.nowMs, timeline), timeline);
    }
    case 'go-easier': {
      const completed = progress.completed.map((done, i) => (i === state.item ? [] : done));
      const place = timeline.findIndex(({item}) => item === state.item);
      return runningAt({...progress, completed}, place, action.nowMs, timeline);
    }
    case 'prepare':
    case 'start':
    case 'tick':
    case 'pause':
    case 'back':
    case 'on':
    case 'repeat-set':
    case 'skip':
    case 'hurts':
    case 'leave':
      return state;
  }
}

/** Lets time pass: through as many cues as have ended. */
function ticked(state: Under<'running'>, nowMs: number, timeline: Timeline): Session {
  if (nowMs - state.seenAtMs > SLEEP_MS) return paused(state, state.seenAtMs, true);
  let {cue, endsAtMs} = state;
  const completed = [...state.completed];
  while (endsAtMs <= nowMs && timeline[cue]!.kind !== 'done') {
    complete(completed, timeline[cue]!);
    cue++;
    // From the end of the cue before, not from now: a late look at the clock loses no time.
    endsAtMs += durationOf(timeline[cue]!);
  }
  const seenAtMs = Math.max(state.seenAtMs, nowMs);
  return arrived({...state, cue, completed, endsAtMs, seenAtMs}, timeline);
}

function complete(completed: (readonly number[])[], {item, completes}: Cue): void {
  if (!completes) return;
  while (completed.length <= item) completed.push([]);
  const done = completed[item]!;
  if (!done.includes(completes)) completed[item] = [...done, completes];
}

function arrived(state: Under<'running'>, timeline: Timeline): Session {
  return timeline[state.cue]!.kind === 'done' ? {...progressOf(state), phase: 'done'} : state;
}

function runningAt(
  progress: Progress,
  cue: number,
  nowMs: number,
  timeline: Timeline,
): Under<'running'> {
  const endsAtMs = nowMs + durationOf(timeline[cue]!);
  return {...progress, cue, phase: 'running', endsAtMs, seenAtMs: nowMs};
}

function paused(state: Under<'running'>, nowMs: number, hasSlept: boolean): Session {
  return {...progressOf(state), phase: 'paused', leftMs: leftOf(state, nowMs), hasSlept};
}

function resumed(
  state: Under<'paused'> | Under<'stopped'>,
  nowMs: number,
  timeline: Timeline,
): Session {
  const isOpen = timeline[state.cue]!.kind === 'own-pace';
  const endsAtMs = isOpen ? Infinity : nowMs + state.leftMs;
  return {...progressOf(state), phase: 'running', endsAtMs, seenAtMs: nowMs};
}

/** Only the reader ends what has no length: to go on from it is to have done it. */
function openCompleted({completed, cue}: Open, timeline: Timeline): Progress['completed'] {
  const now = [...completed];
  if (timeline[cue]!.kind === 'own-pace') complete(now, timeline[cue]!);
  return now;
}

/** To another cue, running or paused as before. */
function moved(state: Open, cue: number, nowMs: number, timeline: Timeline): Session {
  const running = runningAt(progressOf(state), cue, nowMs, timeline);
  if (state.phase === 'running' || timeline[cue]!.kind === 'done') {
    return arrived(running, timeline);
  }
  return paused(running, nowMs, false);
}

function progressOf({cue, completed, hurt}: Progress): Progress {
  return {cue, completed, hurt};
}

/** Milliseconds left of the cue; of one without length, 0. */
export function leftOf(state: Open, nowMs: number): number {
  if (state.phase === 'paused') return state.leftMs;
  const {endsAtMs, seenAtMs} = state;
  return Number.isFinite(endsAtMs) ? Math.max(0, endsAtMs - Math.max(nowMs, seenAtMs)) : 0;
}

function durationOf({kind, seconds}: Cue): number {
  return kind === 'own-pace' ? Infinity : seconds * 1000;
}

/** Where the stretch began; for whoever goes back at once, the one before. */
function placeBack(state: Open, nowMs: number, timeline: Timeline): number {
  const {startsAt, seconds} = timeline[state.cue]!;
  let begin = beginOfStretch(state.cue, timeline);
  const passed = startsAt + seconds - leftOf(state, nowMs) / 1000 - timeline[begin]!.startsAt;
  if (passed < BACK_SECONDS && begin > 0) begin = beginOfStretch(begin - 1, timeline);
  return begin;
}
