import type {Messages} from '../locale/en.js';
import type {Dose} from './plan.js';

/** The words that a dose sentence is made of. */
export type DoseWords = Pick<
  Messages,
  | 'hold'
  | 'holdBreaths'
  | 'sets'
  | 'times'
  | 'sides'
  | 'restBetweenSets'
  | 'restBetweenHolds'
  | 'perDay'
  | 'daysPerWeek'
  | 'perWeek'
>;

/**
 * “Hold 20–30 seconds, 2 times on each side, once or twice a day”: the dose in words, without a full
 * stop; empty where the dose says nothing.
 */
export function doseSentence(dose: Dose, words: DoseWords): string {
  const work = [hold(dose, words), repetitions(dose, words)].filter(Boolean).join(', ');
  const hasSets = dose.sets !== undefined && dose.sets[1] > 1;
  const sets = hasSets ? words.sets(dose.sets!) : '';
  const parts = [
    [sets, work].filter(Boolean).join(': '),
    rest(dose, words, hasSets),
    frequency(dose, words),
  ];
  const sentence = parts.filter(Boolean).join(', ');
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

function hold(dose: Dose, words: DoseWords): string {
  const {holdSeconds, holdBreaths, repetitions, sides} = dose;
  if (!isHeld(dose)) return '';
  const held = holdSeconds ? words.hold(holdSeconds) : words.holdBreaths(holdBreaths!);
  return repetitions ? held : withSide(held, sides, words);
}

/** A hold in seconds stands before one in breaths. */
function isHeld({holdSeconds, holdBreaths}: Dose): boolean {
  return (holdSeconds ?? holdBreaths ?? [0, 0])[1] > 0;
}

function repetitions(dose: Dose, words: DoseWords): string {
  const {repetitions, sides} = dose;
  if (repetitions) return withSide(words.times(repetitions), sides, words);
  return sides && !isHeld(dose) ? words.sides[sides] : '';
}

function withSide(phrase: string, sides: Dose['sides'], words: DoseWords): string {
  const side = sides ? words.sides[sides] : '';
  return side ? `${phrase} ${side}` : phrase;
}

// Where rest lies is the same here as in workOf().
function rest(dose: Dose, words: DoseWords, hasSets: boolean): string {
  const {restSeconds} = dose;
  if (!restSeconds || restSeconds[1] === 0) return '';
  if (hasSets) return words.restBetweenSets(restSeconds);
  return isHeld(dose) ? words.restBetweenHolds(restSeconds) : '';
}

function frequency({timesPerDay, timesPerWeek}: Dose, words: DoseWords): string {
  const isDaily = !timesPerWeek || timesPerWeek[0] >= 7;
  if (!timesPerDay) return timesPerWeek ? words.perWeek(timesPerWeek) : '';
  const perDay = words.perDay(timesPerDay);
  return isDaily ? perDay : `${perDay}, ${words.daysPerWeek(timesPerWeek)}`;
}
