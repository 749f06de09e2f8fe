import type {Step} from '../plan/plan.js';

/** Steps from one to another, the last excluded. */
export type StepRange = readonly [from: number, to: number];

/** The steps of an exercise by what they belong to. */
export interface StepRanges {
  /** Until the movement begins. */
  readonly position: StepRange;
  readonly move: StepRange;
  readonly hold: StepRange;
}

/** What a repetition is made of. */
export interface Repetition {
  /** Pose in which it begins. */
  readonly base: string;
  /** Pose in which it turns round. */
  readonly turn: string;
  readonly isHeld: boolean;
}

export const NO_STEPS: StepRange = [0, 0];

/**
 * Which steps of an exercise tell how to get into position, how to move, and what to do in the hold: by
 * the poses that its editor tied to them.
 */
export function stepRanges(steps: readonly Step[], {base, turn, isHeld}: Repetition): StepRanges {
  const turning = steps.findIndex(({pose}) => pose === turn);
  if (turning < 0) return {position: [0, steps.length], move: NO_STEPS, hold: NO_STEPS};
  const based = steps.findLastIndex(({pose}, i) => pose === base && i < turning);
  const moving = steps.findIndex(({pose}, i) => pose !== undefined && i > based);
  const after = steps[turning + 1];
  // A short movement leaves time for one step; one that never rests tells them all.
  const move: StepRange = [isHeld ? turning : moving, turning + 1];
  return {
    position: [0, moving],
    move,
    hold: after && after.pose === undefined ? [turning + 1, turning + 2] : move,
  };
}
