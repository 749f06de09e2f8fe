import {findVariant} from '../plan/dose.js';
import type {Exercise, RoutineItem} from '../plan/plan.js';
import type {ItemChange} from './cue.js';

/** An item in the version that the reader chose; one that the exercise does not have changes nothing. */
export function changedItem(
  item: RoutineItem,
  change: ItemChange | undefined,
  exercise: Exercise,
): RoutineItem {
  const variant = change?.variant;
  if (variant === undefined) return item;
  const {variant: _, ...rest} = item;
  if (variant === null) return rest;
  return findVariant(exercise, variant) ? {...rest, variant} : item;
}
