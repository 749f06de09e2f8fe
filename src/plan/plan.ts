/** The types of a plan that has been parsed: every id is there and unique, every reference leads somewhere. */
import type * as v from 'valibot';
import type {planSchema} from './schema.js';

type Written = v.InferOutput<typeof planSchema>;
type WrittenExercise = Written['exercises'][number];
type WrittenRoutine = NonNullable<Written['routines']>[number];
type WrittenSteps = NonNullable<WrittenExercise['steps']>;

type DeepReadonly<T> = T extends object ? {readonly [K in keyof T]: DeepReadonly<T[K]>} : T;

/** The least and the most; both the same where one number was written. */
export type Range = readonly [least: number, most: number];

/** Sets, repetitions, hold, rest, sides and how often; seconds in seconds. */
export type Dose = DeepReadonly<NonNullable<WrittenExercise['dose']>>;

/** `each`: left, then right. `alternate`: left and right in turn. `both`: both at once. */
export type Sides = NonNullable<Dose['sides']>;

/** One thing to do; `pose` names a still of the figure. */
export type Step = DeepReadonly<Exclude<WrittenSteps[number], string>>;

/** An easier, harder, chair or bed version of an exercise. */
export type Variant = DeepReadonly<NonNullable<WrittenExercise['variants']>[number]>;

/** An easier, harder, chair or bed version: its kind. */
export type VariantKind = Variant['kind'];

/** One movement with its steps and dose. */
export type Exercise = DeepReadonly<Omit<WrittenExercise, 'id' | 'steps'>> & {
  readonly id: string;
  readonly steps?: readonly Step[];
};

/** The body's position in which an exercise is done. */
export type Position = NonNullable<Exercise['position']>;

/** An exercise within a routine, perhaps with its own dose or variant. */
export type RoutineItem = DeepReadonly<Exclude<WrittenRoutine['items'][number], string>>;

/** An ordered list of items; without a name where the plan gave none. */
export type Routine = DeepReadonly<Omit<WrittenRoutine, 'id' | 'items'>> & {
  readonly id: string;
  readonly items: readonly RoutineItem[];
};

/** A whole plan. Written back as JSON it is a valid plan again, and parses to the same. */
export type Plan = DeepReadonly<Omit<Written, 'exercises' | 'routines'>> & {
  readonly exercises: readonly Exercise[];
  readonly routines: readonly Routine[];
};
