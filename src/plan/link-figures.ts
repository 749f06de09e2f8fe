import {hasPose, motions} from '../figure/motions.js';
import {solvePoses} from '../figure/solve.js';
import {LIMBS} from '../figure/channels.js';
import type {Report} from './finding.js';
import {fieldPath, indexPath} from './path.js';
import type {Exercise, Motion, Variant} from './plan.js';

type Writable<T> = {-readonly [K in keyof T]: T[K]};

/** Less than this, in stature, nobody sees that a hand misses. */
const MISS = 0.02;
/** Working out poses takes time; an author with more motions of their own has checked them one by one. */
const MAX_SOLVED = 200;

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
      const known = motion?.poses.map(({name}) => name) ?? [];
      this.#report('warning', fieldPath(this.#pathOf(step), 'pose'), {
        what: 'is no pose',
        name: pose,
        known,
      });
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
    checkMotion(motion, this.#pathOf(motion), this.#report, this.#solvesLeft-- > 0);
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
  path: string,
  report: Report,
  mayTakeTime: boolean,
): void {
  const posesPath = fieldPath(path, 'poses');
  const names: string[] = [];
  motion.poses.forEach((pose: Writable<Motion['poses'][number]>, i) => {
    const {like, name} = pose;
    if (like !== undefined && !names.includes(like)) {
      const problem = {what: 'is no pose', name: like, known: [...names]} as const;
      report('error', fieldPath(indexPath(posesPath, i), 'like'), problem);
      delete pose.like;
    }
    if (names.includes(name)) {
      pose.name = unusedName(name, names);
      const problem = {what: 'is there twice', id: name, now: pose.name} as const;
      report('error', fieldPath(indexPath(posesPath, i), 'name'), problem);
    }
    names.push(pose.name);
  });
  const phases = (motion.phases ?? []).filter(({pose}, i) => {
    if (names.includes(pose)) return true;
    const phasePath = indexPath(fieldPath(path, 'phases'), i);
    report('error', fieldPath(phasePath, 'pose'), {what: 'is no pose', name: pose, known: names});
    return false;
  });
  if (phases.length) motion.phases = phases;
  else delete motion.phases;
  if (mayTakeTime) reportMisses(motion, posesPath, report);
}

function reportMisses(motion: Motion, posesPath: string, report: Report): void {
  solvePoses(motion).forEach(({misses}, i) => {
    const by = Math.max(...LIMBS.map((limb) => misses[limb]));
    const place = fieldPath(indexPath(posesPath, i), 'contacts');
    if (by > MISS) report('error', place, {what: 'is out of reach', by});
  });
}

function unusedName(name: string, names: readonly string[]): string {
  let number = 2;
  while (names.includes(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}
