import type {SessionOptions} from './cue.js';
import {isCount, isListOf, isObject} from './found.js';
import type {Session} from './machine.js';
import type {Plan} from '../plan/plan.js';
import {readOptions} from './options.js';
import {preparedSession, type PreparedSession} from './prepared.js';
import {secondsOf} from './timeline.js';

type Paused = Extract<Session, {phase: 'paused'}>;

/** A session that was left before its end, as the device keeps it. */
export interface SavedSession {
  /** Id of the routine or the exercise. */
  readonly id: string;
  readonly isExercise: boolean;
  readonly options: SessionOptions;
  readonly state: Paused;
  /** The day it was left, as `2026-11-22`: the next day is another session. */
  readonly day: string;
  /** What it was a session of; another plan has another mark. */
  readonly mark: string;
}

/** Tells one session from another, well enough to know that a plan has changed. */
export function markOf({plan, timeline}: Pick<PreparedSession, 'plan' | 'timeline'>): string {
  const items = new Set(timeline.map(({item, exercise}) => `${item} ${exercise}`));
  const sum = hashOf([plan.name, ...items].join('/'));
  return [timeline.length, secondsOf(timeline), sum].join('/');
}

/** A long text as a short number, the usual way: times 31, plus the next letter. */
function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** A session of a plan that can go on where it was left. */
export interface LeftSession {
  readonly prepared: PreparedSession;
  readonly state: Paused;
}

/** The session that was saved, if the plan still has it. */
export function leftSession(plan: Plan, saved: SavedSession): LeftSession | undefined {
  const prepared = preparedSession(plan, saved.id, saved.options, saved.isExercise);
  const cue = prepared?.timeline[saved.state.cue];
  if (!prepared || !cue || markOf(prepared) !== saved.mark) return undefined;
  // Anyone may have written there: no more than there is.
  const leftMs = Math.min(saved.state.leftMs, cue.seconds * 1000);
  const completed = saved.state.completed.map((done, item) =>
    prepared.timeline
      .filter((one) => one.item === item && one.completes && done.includes(one.completes))
      .map(({completes}) => completes),
  );
  return {prepared, state: {...saved.state, leftMs, completed}};
}

/**
 * A saved session, if what was found is one, of that day.
 *
 * Whether it belongs to a plan shows `mark`, once its timeline is made.
 */
export function savedSession(found: unknown, day: string): SavedSession | undefined {
  if (!isObject(found) || found['day'] !== day) return undefined;
  const {id, mark, options, state} = found;
  const isSaved =
    typeof id === 'string' &&
    typeof mark === 'string' &&
    isObject(state) &&
    isCount(state['cue']) &&
    isCount(state['leftMs']) &&
    isListOf(state['completed'], isCounts) &&
    isCounts(state['hurt']);
  if (!isSaved) return undefined;
  const {cue, leftMs, completed, hurt} = state as unknown as Paused;
  return {
    id,
    isExercise: found['isExercise'] === true,
    mark,
    day,
    options: readOptions(options),
    state: {phase: 'paused', cue, leftMs, completed, hurt, hasSlept: false},
  };
}

const isCounts = (value: unknown): boolean => isListOf(value, isCount);
