import type {Motion} from './motion.js';

/** How long the way to a phase takes, where the data does not say. */
const DEFAULT_MOVE = 2;
/** Where a motion names no phases, so long it stays in each of its poses. */
const DEFAULT_STAY = 1;

/** A phase with nothing left open. `hold` in seconds, or as long as the dose says. */
export interface Phase {
  readonly pose: string;
  readonly move: number;
  readonly hold: number | 'dose';
}

/** The phases of a motion that lead to a pose; without any, its poses one after the other. */
export function phasesOf({phases, poses}: Motion): readonly Phase[] {
  const names = new Set(poses.map(({name}) => name));
  const named = (phases ?? [])
    .filter(({pose}) => names.has(pose))
    .map(({pose, move = DEFAULT_MOVE, hold = 0}) => ({pose, move, hold}));
  if (named.length) return named;
  return poses.map(({name}) => ({pose: name, move: DEFAULT_MOVE, hold: DEFAULT_STAY}));
}

/**
 * Where one repetition of a motion begins, turns round and ends: places in the list of its phases.
 *
 * `back` may be the number of phases: that is the first one again, a round later.
 */
export interface Turn {
  readonly base: number;
  readonly at: number;
  readonly back: number;
}

/**
 * The repetitions that one round of a motion holds: one for most, two for a motion that goes to both
 * sides.
 *
 * A motion turns round where the dose holds it, else where its effort ends. It begins and ends at the
 * pose nearest to that which is held: what comes before is the way into position.
 */
export function turnsOf(motion: Motion): readonly Turn[] {
  const phases = phasesOf(motion);
  const turning = turningPhases(motion, phases);
  const isBase = (i: number) => phases[i]!.hold !== 0 && !turning.includes(i);
  return turning.map((at) => {
    // Where the effort is at the beginning, a repetition comes from the end of the round before.
    let base = at === 0 ? phases.length - 1 : at - 1;
    while (base > 0 && !isBase(base)) base--;
    let back = at + 1;
    while (back < phases.length && !isBase(back) && !turning.includes(back)) back++;
    // The next one turns round without a rest between: there is no way back to draw.
    if (turning.includes(back)) back = at;
    return {base, at, back};
  });
}

function turningPhases({poses}: Motion, phases: readonly Phase[]): readonly number[] {
  const places = phases.map((_, i) => i);
  const dosed = places.filter((i) => phases[i]!.hold === 'dose');
  if (dosed.length) return dosed;
  const efforts = new Set(poses.flatMap(({name, effort}) => (effort ? [name] : [])));
  const withEffort = places.filter((i) => efforts.has(phases[i]!.pose));
  const ends = withEffort.filter((i) => !withEffort.includes(i + 1));
  return ends.length ? ends : [Math.floor(phases.length / 2)];
}
