import {hasPose, motions} from '../figure/motions.js';
import {missIn, solvePoses} from '../figure/solve.js';
import type {Problem, Report} from './finding.js';
import {fieldPath} from './path.js';
import type {Exercise, Motion, Pose, Variant} from './plan.js';

type Writable<T> = {-readonly [K in keyof T]: T[K]};

/** Less than this, in stature, nobody sees that a hand misses. */
const MISS = 0.02;
/** Working out poses takes time; an author with more motions of their own has checked them one by one. */
const MAX_SOLVED = 200;
/** A number still fits behind it in a text of the schema’s length. */
const MAX_NUMBERED = 1_900;

const checked = new WeakSet<object>();

/** Whether this very object has been read and checked: it can be drawn as it is. */
export const isChecked = (motion: object): motion is Motion => checked.has(motion);

/** Ties figures to what they name: motions to those that there are, poses to those of the motion. */
export class FigureLinker {
  readonly #pathOf: (part: object) => string;
  readonly #report: Report;
  #solvesLeft = MAX_SOLVED;

  constructor(pathOf: (part: object) => string, report: Report) {
    this.#pathOf = pathOf;
    this.#report = report;
  }

  link(exercise: Exercise): void {
    const motion = this.#resolve(exercise);
    for (const variant of exercise.variants ?? []) this.#resolve(variant);
    for (const step of exercise.steps ?? []) {
      const {pose} = step;
      if (pose === undefined || (motion && hasPose(motion, pose))) continue;
      const problem: Problem = motion
        ? {what: 'is no pose', name: pose, known: motion.poses.map(({name}) => name)}
        : {what: 'has no figure', name: pose};
      this.#report('warning', fieldPath(this.#pathOf(step), 'pose'), problem);
      delete (step as Writable<typeof step>).pose;
    }
  }

  #resolve(part: Exercise | Variant): Motion | undefined {
    const {figure} = part;
    if (figure === undefined) return undefined;
    if (typeof figure === 'object') return this.#checked(figure);
    const motion = motions.get(figure);
    if (motion) return motion;
    const problem = {what: 'is no figure', id: figure, known: [...motions.keys()]} as const;
    this.#report('error', fieldPath(this.#pathOf(part), 'figure'), problem);
    delete (part as Writable<typeof part>).figure;
    return undefined;
  }

  #checked(motion: Writable<Motion>): Motion {
    checkMotion(motion, this.#pathOf, this.#report, this.#solvesLeft-- > 0);
    return motion;
  }
}

/**
 * Leaves out what of a motion leads nowhere, and reports it.
 *
 * @param mayTakeTime Whether to work out if hands and feet reach what they are to hold.
 */
export function checkMotion(
  motion: Writable<Motion>,
  pathOf: (part: object) => string,
  report: Report,
  mayTakeTime: boolean,
): void {
  checked.add(motion);
  nameApart(motion.poses, pathOf, report);
  tie(motion.poses, pathOf, report);
  const known = motion.poses.map(({name}) => name);
  const phases = (motion.phases ?? []).filter((phase) => {
    if (known.includes(phase.pose)) return true;
    const problem = {what: 'is no pose', name: phase.pose, known} as const;
    report('error', fieldPath(pathOf(phase), 'pose'), problem);
    return false;
  });
  if (phases.length) motion.phases = phases;
  else delete motion.phases;
  if (mayTakeTime) reportMisses(motion, pathOf, report);
}

/** Gives each pose a name of its own; what the editor wrote comes before what we make. */
function nameApart(
  poses: readonly Writable<Pose>[],
  pathOf: (part: object) => string,
  report: Report,
): void {
  const taken = new Set(poses.map(({name}) => name));
  const used = new Set<string>();
  for (const pose of poses) {
    const {name} = pose;
    if (used.has(name)) {
      pose.name = unusedName(name, taken);
      const problem = {what: 'is there twice', id: name, now: pose.name} as const;
      report('error', fieldPath(pathOf(pose), 'name'), problem);
    }
    used.add(pose.name);
    taken.add(pose.name);
  }
}

/** A pose can only be like one that comes before it. */
function tie(
  poses: readonly Writable<Pose>[],
  pathOf: (part: object) => string,
  report: Report,
): void {
  const known: string[] = [];
  for (const pose of poses) {
    const {like, name} = pose;
    if (like !== undefined && !known.includes(like)) {
      const problem = {what: 'is no earlier pose', name: like, known: [...known]} as const;
      report('error', fieldPath(pathOf(pose), 'like'), problem);
      delete pose.like;
    }
    known.push(name);
  }
}

function reportMisses(motion: Motion, pathOf: (part: object) => string, report: Report): void {
  solvePoses(motion).forEach((solved, i) => {
    const by = missIn(motion, solved);
    const place = fieldPath(pathOf(motion.poses[i]!), 'contacts');
    if (by > MISS) report('warning', place, {what: 'is out of reach', by});
  });
}

function unusedName(name: string, taken: ReadonlySet<string>): string {
  const start = name.slice(0, MAX_NUMBERED);
  let number = 2;
  while (taken.has(`${start}-${number}`)) number++;
  return `${start}-${number}`;
}
