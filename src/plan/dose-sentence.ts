import type {Messages} from '../locale/en.js';
import type {Dose} from './plan.js';

/** The words that a dose sentence is made of. */
export type DoseWords = Pick<
  Messages,
  | 'hold'
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

function hold({holdSeconds, repetitions, sides}: Dose, words: DoseWords): string {
  if (!holdSeconds || holdSeconds[1] === 0) return '';
  const held = words.hold(holdSeconds);
  return repetitions ? held : withSide(held, sides, words);
}

function repetitions({repetitions, holdSeconds, sides}: Dose, words: DoseWords): string {
  if (repetitions) return withSide(words.times(repetitions), sides, words);
  return sides && !holdSeconds ? words.sides[sides] : '';
}

function withSide(phrase: string, sides: Dose['sides'], words: DoseWords): string {
  const side = sides ? words.sides[sides] : '';
  return side ? `${phrase} ${side}` : phrase;
}

// Where rest lies is the same here as in doseSeconds().
function rest({restSeconds, holdSeconds}: Dose, words: DoseWords, hasSets: boolean): string {
  if (!restSeconds || restSeconds[1] === 0) return '';
  if (hasSets) return words.restBetweenSets(restSeconds);
  return holdSeconds && holdSeconds[1] > 0 ? words.restBetweenHolds(restSeconds) : '';
}

function frequency({timesPerDay, timesPerWeek}: Dose, words: DoseWords): string {
  const isDaily = !timesPerWeek || timesPerWeek[0] >= 7;
  if (!timesPerDay) return timesPerWeek ? words.perWeek(timesPerWeek) : '';
  const perDay = words.perDay(timesPerDay);
  return isDaily ? perDay : `${perDay}, ${words.daysPerWeek(timesPerWeek)}`;
}
