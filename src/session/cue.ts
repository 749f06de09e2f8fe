import type {Motion, Side} from '../figure/motion.js';
import type {Sides, VariantKind} from '../plan/plan.js';

/**
 * What a cue asks for.
 *
 * `position`: get into the position of an exercise. `move`, `hold`, `return`: one repetition. `change-side`:
 * the other side is next. `rest`: nothing to do. `own-pace`: the dose gives no numbers; the reader says when
 * it is done. `done`: the end, without length.
 */
export type CueKind =
  'position' | 'move' | 'hold' | 'return' | 'change-side' | 'rest' | 'own-pace' | 'done';

/** Which side of the body works. */
export type CueSide = Side | 'both';

/** What the figure does during a cue: it goes from one phase of its motion to another. */
export interface FigureCue {
  /** Name of a motion, or its data. */
  readonly motion: string | Motion;
  /** The side that does what the data says of the left one. */
  readonly side: Side;
  /** Places in the list of the motion’s phases; equal where the figure stays as it is. */
  readonly from: number;
  readonly to: number;
  /** The poses at the two places. */
  readonly poses: readonly [from: string, to: string];
}

/** What a session does for some seconds. */
export interface Cue {
  readonly kind: CueKind;
  /** Id of the exercise. */
  readonly exercise: string;
  /** Which item of the routine, from 0. */
  readonly item: number;
  /** The version of the exercise that is done; `undefined` for the exercise as described. */
  readonly variant: VariantKind | undefined;
  /** From 1. A rest and a change of sides tell the set, repetition and side that come next. */
  readonly set: number;
  readonly sets: number;
  /** From 1, in its set and on its side. */
  readonly repetition: number;
  readonly repetitions: number;
  readonly side: CueSide;
  /** How the dose wants the sides. */
  readonly sides: Sides;
  /** Slow breaths that a hold takes; 0 where it is counted in seconds. */
  readonly breaths: number;
  /** How long it is; 0 for `own-pace` and `done`. */
  readonly seconds: number;
  /** Seconds from the beginning of the session. */
  readonly startsAt: number;
  /** Which repetition of the whole exercise ends with this cue, from 1; else 0. */
  readonly completes: number;
  /** Without one, the exercise has no figure. */
  readonly figure: FigureCue | undefined;
  /** The exercise’s steps that belong to this cue: from, and up to but without. */
  readonly steps: readonly [from: number, to: number];
}

/** All cues of a session, in order; the last is `done`. Empty where there is nothing to do. */
export type Timeline = readonly Cue[];

/** What the reader changes about one item. */
export interface ItemChange {
  /** Which item of the routine, from 0. */
  readonly item: number;
  readonly leaveOut?: boolean | undefined;
  /** Repetitions in a set, 1–1,000, instead of the dose’s. */
  readonly repetitions?: number | undefined;
  /** Another version; `null` for the exercise as described. */
  readonly variant?: VariantKind | null | undefined;
}

/** How a reader wants a session. Numbers that are out of range throw a RangeError. */
export interface SessionOptions {
  /** To get into each position, 0–600. Without it 20. */
  readonly countInSeconds?: number | undefined;
  /** How fast movements are, 0.1–10: 1 as the dose has them, 0.5 half as fast. */
  readonly pace?: number | undefined;
  /** Seconds of rest between sets, in a single set between holds, 0–3,600, instead of the doses’. */
  readonly restSeconds?: number | undefined;
  /** Which end of the doses’ ranges. Without it `least`. */
  readonly rangeEnd?: 'least' | 'most' | undefined;
  /** Where both sides are worked one after the other. Without it `left`. */
  readonly firstSide?: Side | undefined;
  readonly changes?: readonly ItemChange[] | undefined;
}
