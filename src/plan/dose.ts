import {exercisesById} from './exercises-by-id.js';
import type {Dose, Exercise, Plan, Range, Routine, RoutineItem, Sides, Variant} from './plan.js';

/** A slow, controlled movement one way, where the dose names no pace. Our own choice. */
const MOVE_SECONDS = 2;
/** One slow breath, in and out. Our own choice. */
const BREATH_SECONDS = 5;
/** To change from one side to the other. Our own choice. */
export const SIDE_SECONDS = 5;
/** To get into the position of an exercise. Our own choice. */
export const CHANGE_SECONDS = 20;

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
export function sideCount({sides}: Pick<Dose, 'sides'>): 1 | 2 {
  return sides === 'each' || sides === 'alternate' ? 2 : 1;
}

/** How a dose is settled where it leaves a choice. */
export interface DoseChoice {
  /** Which end of its ranges; without it `least`. */
  readonly rangeEnd?: 'least' | 'most' | undefined;
  /** Repetitions in a set, instead of the dose’s. */
  readonly repetitions?: number | undefined;
  /** Rest between sets, in a single set between holds, instead of the dose’s. */
  readonly restSeconds?: number | undefined;
  /** How fast movements are: 1 as the dose has them, 0.5 half as fast. */
  readonly pace?: number | undefined;
}

/** A dose with every number settled. */
export interface Work {
  readonly sets: number;
  /** In a set; for `each` and `alternate`, on each side. */
  readonly repetitions: number;
  readonly sides: Sides;
  readonly moveSeconds: number;
  readonly holdSeconds: number;
  /** Slow breaths that the hold takes; 0 where the dose counts seconds. */
  readonly holdBreaths: number;
  readonly returnSeconds: number;
  /** Between two repetitions on the same side or in turn. */
  readonly restSeconds: number;
  /** Between the sides of a set, for `each`. */
  readonly sideSeconds: number;
  /** Between two sets. */
  readonly setRestSeconds: number;
}

/**
 * The work of a dose; `undefined` where it says neither how often nor how long.
 *
 * A hold without repetitions is done once. Rest lies between sets; in a single set, between the holds.
 */
export function workOf(dose: Dose | undefined, choice: DoseChoice = {}): Work | undefined {
  const {repetitions, holdSeconds, holdBreaths, sides = 'both'} = dose ?? {};
  if (!dose) return undefined;
  const {pace = 1, rangeEnd = 'least'} = choice;
  const pick = (range: Range | undefined, otherwise: number): number =>
    range ? range[rangeEnd === 'most' ? 1 : 0] : otherwise;
  const sets = pick(dose.sets, 1);
  const breaths = holdSeconds ? 0 : pick(holdBreaths, 0);
  const hold = holdSeconds ? pick(holdSeconds, 0) : breaths * BREATH_SECONDS;
  const move = pick(dose.moveSeconds, MOVE_SECONDS) / pace;
  const back = pick(dose.returnSeconds, MOVE_SECONDS) / pace;
  if ((!repetitions && !hold) || move + hold + back === 0) return undefined;
  const rest = choice.restSeconds ?? pick(dose.restSeconds, 0);
  const restSeconds = sets === 1 && hold > 0 ? rest : 0;
  return {
    sets,
    repetitions: choice.repetitions ?? pick(repetitions, 1),
    sides,
    moveSeconds: move,
    holdSeconds: hold,
    holdBreaths: breaths,
    returnSeconds: back,
    restSeconds,
    sideSeconds: Math.max(restSeconds, SIDE_SECONDS),
    setRestSeconds: sides === 'each' ? Math.max(rest, SIDE_SECONDS) : rest,
  };
}

/** Seconds of work and rest, at the lower end of every range; `undefined` where they are unknown. */
export function doseSeconds(dose: Dose | undefined, choice?: DoseChoice): number | undefined {
  const work = workOf(dose, choice);
  if (!work) return undefined;
  const {sets, repetitions, sides} = work;
  const perSet = repetitions * sideCount(work);
  const sideChanges = sides === 'each' ? 1 : 0;
  const {moveSeconds, holdSeconds, returnSeconds, restSeconds, sideSeconds, setRestSeconds} = work;
  const set =
    perSet * (moveSeconds + holdSeconds + returnSeconds) +
    (perSet - 1 - sideChanges) * restSeconds +
    sideChanges * sideSeconds;
  return sets * set + (sets - 1) * setRestSeconds;
}

/** Seconds of a routine, with those to get into each position; `undefined` where a dose is unknown. */
export function routineSeconds(plan: Plan, routine: Routine): number | undefined {
  const byId = exercisesById(plan);
  let total = routine.items.length * CHANGE_SECONDS;
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
