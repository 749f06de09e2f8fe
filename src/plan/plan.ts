/** The types of a plan that has been parsed: every id is there and unique, every reference leads somewhere. */
import type * as motionShapes from './motion-shape.js';
import type * as shapes from './plan-shape.js';
import type {Read} from './shape.js';

export type {Range} from './shape.js';

/** Sets, repetitions, hold, rest, sides and how often; seconds in seconds. */
export type Dose = Read<typeof shapes.dose>;

/** `each`: left, then right. `alternate`: left and right in turn. `both`: both at once. */
export type Sides = NonNullable<Dose['sides']>;

/** Poses and phases: what a figure is drawn from. */
export type Motion = Read<typeof motionShapes.motion>;

/** One still of a motion: the angles of the joints, and what hands and feet are on. */
export type Pose = Read<typeof motionShapes.pose>;

/** One thing to do; `pose` names a still of the figure. */
export type Step = Read<typeof shapes.step>;

/** An easier, harder, chair or bed version of an exercise. */
export type Variant = Read<typeof shapes.variant>;

/** An easier, harder, chair or bed version: its kind. */
export type VariantKind = Variant['kind'];

/** One movement with its steps and dose. */
export type Exercise = Identified<Read<typeof shapes.exercise>>;

/** The body's position in which an exercise is done. */
export type Position = NonNullable<Exercise['position']>;

/** An exercise within a routine, perhaps with its own dose or variant. */
export type RoutineItem = Read<typeof shapes.item>;

/** An ordered list of items; without a name where the plan gave none. */
export type Routine = Identified<Read<typeof shapes.routine>>;

type ReadPlan = Read<typeof shapes.plan>;

/** A whole plan. Written back as JSON it is a valid plan again, and parses to the same. */
export type Plan = Omit<ReadPlan, 'exercises' | 'routines'> & {
  readonly exercises: readonly Exercise[];
  readonly routines: readonly Routine[];
};

type Identified<T> = Omit<T, 'id'> & {readonly id: string};
