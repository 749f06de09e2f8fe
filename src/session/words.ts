import type {Messages} from '../locale/en.js';
import {sideCount} from '../plan/dose.js';
import type {Exercise, VariantKind} from '../plan/plan.js';
import type {Cue} from './cue.js';
import {isWork} from './stretches.js';

/** So long a hold or a rest is announced with its length, in seconds. */
const LONG_SECONDS = 8;
/** So long a cue must be for its last seconds to be counted down. */
const COUNTED_SECONDS = 5;
const LAST_SECONDS = 3;

/** What is said when a cue begins, in sentences for the ear: numbers as words. */
export function sentenceOf(
  cue: Cue,
  before: Cue | undefined,
  exercise: Exercise,
  messages: Messages,
): string {
  return sentencesOf(cue, before, exercise, messages).filter(Boolean).join(' ');
}

function sentencesOf(
  cue: Cue,
  before: Cue | undefined,
  exercise: Exercise,
  messages: Messages,
): readonly string[] {
  const {say} = messages.session;
  switch (cue.kind) {
    case 'position':
      return introduction(cue, before, exercise, messages);
    case 'move':
      return [...newsOf(cue, before, messages), cue.repetitions === 1 ? say.begin : ''];
    case 'hold':
      return [
        ...(before?.kind === 'move' ? [] : newsOf(cue, before, messages)),
        holdWords(cue, say),
      ];
    case 'return':
      return [say.back];
    case 'change-side':
      return [say.changeSides, sideOf(cue, messages)];
    case 'rest':
      return [cue.seconds < LONG_SECONDS ? say.rest : say.restFor(Math.round(cue.seconds))];
    case 'own-pace':
      return [say.ownPace];
    case 'done':
      return [say.done];
  }
}

function introduction(
  {variant, side, sides, repetitions, sets}: Cue,
  before: Cue | undefined,
  {name, position}: Exercise,
  messages: Messages,
): readonly string[] {
  const {say} = messages.session;
  const isTurned = sideCount({sides}) === 2;
  return [
    before ? say.next(name) : say.first(name),
    variant ? sentence(messages.variant[variant]) : '',
    position && !changesPosition(variant) ? sentence(messages.position[position]) : '',
    side === 'both' ? '' : isTurned ? say.sideFirst[side] : say.side[side],
    sets > 1 ? say.sets(sets) : '',
    repetitions > 1 ? say.times(repetitions) : '',
  ];
}

function holdWords({breaths, seconds}: Cue, say: Messages['session']['say']): string {
  if (breaths) return say.holdBreaths(breaths);
  return seconds < LONG_SECONDS ? say.hold : say.holdFor(Math.round(seconds));
}

/** What is new with a repetition: the set, the side, the number. */
function newsOf(cue: Cue, before: Cue | undefined, messages: Messages): readonly string[] {
  const {say} = messages.session;
  const {set, side, repetition, repetitions} = cue;
  const worked = before && isWork(before.kind) ? before : undefined;
  const isAfterRest = before?.kind === 'rest';
  const isOtherSide = worked ? worked.side !== side : isAfterRest;
  const isOtherSet = repetition === 1 && set > 1 && (worked ? worked.set !== set : isAfterRest);
  // In turn, the second side is still the same repetition.
  const isCounted = repetitions > 1 && worked?.repetition !== repetition;
  return [
    isOtherSet ? say.set(set) : '',
    isOtherSide ? sideOf(cue, messages) : '',
    isCounted ? sentence(say.number(repetition)) : '',
  ];
}

/** Whether those who hear the screen are told of a cue: not of every movement, nobody wants to be talked at. */
export function isNewPhase({kind, seconds}: Cue): boolean {
  if (kind === 'hold') return seconds >= LONG_SECONDS;
  return kind !== 'move' && kind !== 'return';
}

/** The number to say when so many whole seconds of a cue are left; empty where none is counted. */
export function countdownOf(
  {kind, seconds}: Cue,
  secondsLeft: number,
  {session}: Messages,
): string {
  const isCounted = kind !== 'move' && kind !== 'return' && seconds >= COUNTED_SECONDS;
  return isCounted && secondsLeft > 0 && secondsLeft <= LAST_SECONDS
    ? session.say.number(secondsLeft)
    : '';
}

/** The steps that belong to a cue; of a version with words of its own, those. */
export function stepTexts(
  {steps: [from, to], kind, variant}: Cue,
  {steps = [], variants = []}: Exercise,
): readonly string[] {
  const own = variants.find((one) => one.kind === variant)?.text;
  if (variant && own) return isGettingReady(kind) || kind === 'own-pace' ? [own] : [];
  return steps.slice(from, to).map(({text}) => text);
}

/** The same in one line. */
export function stepWords(cue: Cue, exercise: Exercise): string {
  return stepTexts(cue, exercise).join(' ');
}

/** A chair or a bed is another position than the exercise’s. */
const changesPosition = (variant: VariantKind | undefined): boolean =>
  variant === 'chair' || variant === 'bed';

const isGettingReady = (kind: Cue['kind']): boolean =>
  kind === 'position' || kind === 'change-side';

const sideOf = ({side}: Cue, {session}: Messages): string =>
  side === 'both' ? '' : session.say.side[side];

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
