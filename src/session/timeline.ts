import type {Side} from '../figure/motion.js';
import {leftRight} from '../figure/mirror.js';
import {
  CHANGE_SECONDS,
  SIDE_SECONDS,
  findVariant,
  itemDose,
  sideCount,
  workOf,
  type DoseChoice,
  type Work,
} from '../plan/dose.js';
import {exercisesById} from '../plan/exercises-by-id.js';
import {figureOf} from '../plan/figure-of.js';
import type {Exercise, Plan, Routine, RoutineItem, Sides} from '../plan/plan.js';
import {changedItem} from './changed-item.js';
import type {
  Cue,
  CueKind,
  CueSide,
  FigureCue,
  ItemChange,
  SessionOptions,
  Timeline,
} from './cue.js';
import {FigureGuide} from './figure-guide.js';
import {checkOptions} from './options.js';
import {routineOf} from './routine-of.js';
import {NO_STEPS, stepRanges, type StepRange, type StepRanges} from './step-ranges.js';

/** Days of exercise: an item that would lead beyond is left out. */
const MOST_CUES = 50_000;

/**
 * The cues of a routine, or of one exercise: what to do, on which side, and for how long.
 *
 * @param id Id of a routine or of an exercise; of any other, the timeline is empty.
 * @throws RangeError Where a number of the options is out of range.
 */
export function timelineOf(plan: Plan, id: string, options: SessionOptions = {}): Timeline {
  checkOptions(options);
  const routine = routineOf(plan, id);
  return routine ? cuesOf(plan, routine, options) : [];
}

/** The cues of a routine; its options are right. */
export function cuesOf(plan: Plan, {items}: Routine, options: SessionOptions): Timeline {
  const byId = exercisesById(plan);
  const changes = new Map(options.changes?.map((change) => [change.item, change]));
  const cues: Cue[] = [];
  for (const [index, item] of items.entries()) {
    const change = changes.get(index);
    if (change?.leaveOut) continue;
    const exercise = byId.get(item.exercise)!;
    const asked = changedItem(item, change, exercise);
    const writer = new ItemWriter(cues, exercise, asked, index, options, change);
    if (cues.length + writer.mostCues <= MOST_CUES) writer.write();
  }
  const last = cues.at(-1);
  if (!last) return cues;
  const startsAt = last.startsAt + last.seconds;
  const nothing = {seconds: 0, completes: 0, breaths: 0, steps: NO_STEPS, figure: undefined};
  cues.push({...last, ...nothing, kind: 'done', startsAt});
  return cues;
}

/** Seconds of a whole session. */
export function secondsOf(timeline: Timeline): number {
  return timeline.at(-1)?.startsAt ?? 0;
}

/** Writes the cues of one item to the end of a list. */
class ItemWriter {
  readonly #cues: Cue[];
  readonly #exercise: Exercise;
  readonly #variant: Cue['variant'];
  readonly #index: number;
  readonly #countIn: number;
  readonly #work: Work | undefined;
  readonly #doseSides: Sides;
  readonly #sides: readonly CueSide[];
  readonly #guide: FigureGuide | undefined;
  #set = 1;
  #repetition = 1;
  #side: CueSide;
  #completed = 0;

  constructor(
    cues: Cue[],
    exercise: Exercise,
    item: RoutineItem,
    index: number,
    options: SessionOptions,
    change: ItemChange | undefined,
  ) {
    const {countInSeconds = CHANGE_SECONDS, firstSide, rangeEnd, restSeconds, pace} = options;
    const choice: DoseChoice = {rangeEnd, restSeconds, pace, repetitions: change?.repetitions};
    const dose = itemDose(exercise, item);
    this.#cues = cues;
    this.#exercise = exercise;
    this.#variant = item.variant;
    this.#index = index;
    this.#countIn = countInSeconds;
    this.#work = workOf(dose, choice);
    this.#doseSides = dose?.sides ?? 'both';
    this.#sides = sidesOf(this.#doseSides, firstSide);
    this.#side = this.#sides[0]!;
    this.#guide = FigureGuide.of(figureOf(exercise, item.variant));
  }

  get mostCues(): number {
    const work = this.#work;
    return work ? work.sets * work.repetitions * sideCount(work) * 4 + 1 : 2;
  }

  write(): void {
    const work = this.#work;
    const {position} = this.#stepRanges;
    this.#add('position', this.#countIn, position, this.#intoPosition());
    if (work) this.#writeSets(work);
    else this.#writeOwnPace();
  }

  /** The dose has no numbers: on each side, as long as the reader likes. */
  #writeOwnPace(): void {
    for (const [i, side] of this.#sides.entries()) {
      this.#side = side;
      const {position} = this.#stepRanges;
      if (i > 0) this.#add('change-side', SIDE_SECONDS, position, this.#intoPosition());
      this.#add('own-pace', 0, this.#allSteps, this.#guide?.round(side), i + 1);
    }
  }

  /** To where the first repetition begins; of a pose that is only held, into the pose. */
  #intoPosition(): FigureCue | undefined {
    const work = this.#work;
    if (!work) return this.#guide?.still(this.#side);
    return work.moveSeconds
      ? this.#guide?.wayToBase(this.#side)
      : this.#guide?.wayToTurn(this.#side, this.#repetition);
  }

  #writeSets(work: Work): void {
    const {sets, sides, setRestSeconds} = work;
    for (let set = 1; set <= sets; set++) {
      this.#set = set;
      this.#repetition = 1;
      this.#side = this.#sides[0]!;
      if (set > 1 && sides === 'each') {
        this.#add('rest', setRestSeconds, NO_STEPS, this.#intoPosition());
      } else if (set > 1 && setRestSeconds) this.#addRest(setRestSeconds);
      if (sides === 'each') this.#writeSides(work);
      else this.#writeRepetitions(work, this.#sides);
    }
  }

  #writeSides(work: Work): void {
    const [first] = this.#sides;
    for (const side of this.#sides) {
      this.#side = side;
      this.#repetition = 1;
      const {position} = this.#stepRanges;
      if (side !== first) {
        this.#add('change-side', work.sideSeconds, position, this.#intoPosition());
      }
      this.#writeRepetitions(work, [side]);
    }
  }

  #writeRepetitions(work: Work, sides: readonly CueSide[]): void {
    for (let i = 1; i <= work.repetitions; i++) {
      for (const side of sides) {
        this.#side = side;
        this.#repetition = i;
        const isFirst = i === 1 && side === sides[0];
        if (!isFirst && work.restSeconds) this.#addRest(work.restSeconds);
        this.#writeRepetition(work);
      }
    }
  }

  #writeRepetition({moveSeconds, holdSeconds, returnSeconds}: Work): void {
    const {move, hold} = this.#stepRanges;
    const ways = this.#guide?.repetition(this.#side, this.#repetition);
    const last = returnSeconds ? 'return' : holdSeconds ? 'hold' : 'move';
    const ordinal = ++this.#completed;
    const completes = (kind: CueKind) => (kind === last ? ordinal : 0);
    if (moveSeconds) this.#add('move', moveSeconds, move, ways?.move, completes('move'));
    if (holdSeconds) this.#add('hold', holdSeconds, hold, ways?.hold, completes('hold'));
    if (returnSeconds) {
      this.#add('return', returnSeconds, NO_STEPS, ways?.return, completes('return'));
    }
  }

  #addRest(seconds: number): void {
    this.#add('rest', seconds, NO_STEPS, this.#guide?.still(this.#side));
  }

  #add(
    kind: CueKind,
    seconds: number,
    steps: StepRange,
    figure: FigureCue | undefined,
    completes = 0,
  ): void {
    const before = this.#cues.at(-1);
    this.#cues.push({
      kind,
      exercise: this.#exercise.id,
      item: this.#index,
      variant: this.#variant,
      set: this.#set,
      sets: this.#work?.sets ?? 1,
      repetition: this.#repetition,
      repetitions: this.#work?.repetitions ?? 1,
      side: this.#side,
      sides: this.#doseSides,
      breaths: kind === 'hold' ? (this.#work?.holdBreaths ?? 0) : 0,
      seconds,
      startsAt: before ? before.startsAt + before.seconds : 0,
      completes,
      figure,
      steps,
    });
  }

  get #allSteps(): StepRange {
    return [0, this.#hasOwnWords ? 0 : (this.#exercise.steps?.length ?? 0)];
  }

  get #stepRanges(): StepRanges {
    const {steps = []} = this.#exercise;
    const poses = this.#guide?.posesOf(this.#side, this.#repetition);
    if (!poses || this.#hasOwnWords) {
      return {position: this.#allSteps, move: NO_STEPS, hold: NO_STEPS};
    }
    const [base, turn] = poses;
    return stepRanges(steps, {base, turn, isHeld: Boolean(this.#work?.holdSeconds)});
  }

  /** A version with words of its own: the steps of the exercise may not fit it. */
  get #hasOwnWords(): boolean {
    return Boolean(findVariant(this.#exercise, this.#variant)?.text);
  }
}

function sidesOf(sides: Sides, first: Side = 'left'): readonly CueSide[] {
  return sides === 'each' || sides === 'alternate' ? [first, leftRight(first)] : [sides];
}
