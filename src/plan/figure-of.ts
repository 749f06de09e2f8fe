import {findVariant} from './dose.js';
import type {Exercise} from './plan.js';

/** The figure of an exercise in the version of a kind: the version’s own, else the exercise’s. */
export function figureOf(exercise: Exercise, variant: string | undefined): Exercise['figure'] {
  return findVariant(exercise, variant)?.figure ?? exercise.figure;
}
