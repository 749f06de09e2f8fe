import type {Body, Segment} from '../../src/figure/body.js';
import {LIMBS, isLeg} from '../../src/figure/channels.js';
import {ORIGIN, add, between, distance, times, type Vec} from '../../src/figure/vector.js';

/** Shares of the body’s mass, of limbs on each side: Plagenhoef, men (clinical data, 6.1). */
const MASS = {
  head: 0.09,
  trunk: 0.468,
  arm: {upper: 0.0325, lower: 0.0187, end: 0.0065},
  leg: {upper: 0.105, lower: 0.0475, end: 0.0143},
} as const;

/**
 * The centre of mass. Each part weighs in its middle, the trunk evenly along the spine: tables put the
 * middles of limbs a few hundredths of their length higher, which moves the whole by less than 0.01.
 */
export function centreOfMass({trunk, limbs}: Body): Vec {
  const {pelvis, lumbar, thorax, head} = trunk;
  const spine = [pelvis, ...lumbar, thorax];
  const height = spine.reduce((sum, {from, to}) => sum + distance(from, to), 0);
  const weights: readonly (readonly [Vec, number])[] = [
    [head.to, MASS.head],
    ...spine.map((part) => weigh(part, (MASS.trunk * distance(part.from, part.to)) / height)),
    ...LIMBS.flatMap((limb) => {
      const {upper, lower, end} = limbs[limb];
      const mass = isLeg(limb) ? MASS.leg : MASS.arm;
      return [weigh(upper, mass.upper), weigh(lower, mass.lower), weigh(end, mass.end)];
    }),
  ];
  const sum = weights.reduce((total, [at, mass]) => add(total, at, mass), ORIGIN);
  return times(sum, 1 / weights.reduce((total, [, mass]) => total + mass, 0));
}

const weigh = ({from, to}: Segment, mass: number): readonly [Vec, number] => [
  between(from, to, 0.5),
  mass,
];
