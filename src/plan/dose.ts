import {exercisesById} from './exercises-by-id.js';
import type {Dose, Exercise, Plan, Range, Routine, RoutineItem, Variant} from './plan.js';

/** A slow, controlled movement one way, where the dose names no pace. Our own choice. */
const MOVE_SECONDS = 2;
/** To get from one exercise into the position of the next. Our own choice. */
const CHANGE_SECONDS = 20;

const NONE: Dose = {};

/** The dose with another laid over it, field by field. */
export function overlayDose(dose: Dose | undefined, over: Dose | undefined): Dose | undefined {
  return dose && over ? {...dose, ...over} : (over ?? dose);
}

/** The exercise's variant of a kind, or `undefined`. */
export function findVariant(exercise: Exercise, kind: string | undefined): Variant | undefined {
  return exercise.variants?.find((variant) => variant.kind === kind);
}

/** The dose of an item: the exercise's, then its variant's, then the item's own. */
export function itemDose(exercise: Exercise, item?: RoutineItem): Dose | undefined {
  const variant = findVariant(exercise, item?.variant);
  return overlayDose(overlayDose(exercise.dose, variant?.dose), item?.dose);
}

/** How many sides are worked one after the other: 2 for `each` and `alternate`, else 1. */
export function sideCount({sides}: Dose): 1 | 2 {
  return sides === 'each' || sides === 'alternate' ? 2 : 1;
}

/**
 * Seconds of work and rest, at the lower end of every range.
 *
 * Rest lies between sets; in a single set, between the holds. `undefined` where the dose says neither
 * how often nor how long.
 */
export function doseSeconds(dose: Dose | undefined): number | undefined {
  const {repetitions, holdSeconds} = dose ?? NONE;
  if (!dose || (!repetitions && !holdSeconds)) return undefined;
  const sets = least(dose.sets, 1);
  const hold = least(holdSeconds, 0);
  const movements = sets * least(repetitions, 1) * sideCount(dose);
  const move = least(dose.moveSeconds, MOVE_SECONDS) + least(dose.returnSeconds, MOVE_SECONDS);
  const rests = sets > 1 ? sets - 1 : hold > 0 ? movements - 1 : 0;
  return movements * (move + hold) + rests * least(dose.restSeconds, 0);
}

/** Seconds of a routine with the changes between; `undefined` where a dose is unknown. */
export function routineSeconds(plan: Plan, routine: Routine): number | undefined {
  const byId = exercisesById(plan);
  let total = (routine.items.length - 1) * CHANGE_SECONDS;
  for (const item of routine.items) {
    const seconds = doseSeconds(itemDose(byId.get(item.exercise)!, item));
    if (seconds === undefined) return undefined;
    total += seconds;
  }
  return total;
}

/** Whole minutes, at least one. */
export function wholeMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}

function least(range: Range | undefined, otherwise: number): number {
  return range ? range[0] : otherwise;
}
