import {distance} from '../../src/figure/vector.js';
import {ROUNDS, expectAlways, vec, walkOf, type Joints} from './support.js';

/** Clinical data, 6.1: fractions of stature, after Drillis and Contini; how the trunk is split is ours. */
const OF_LIMBS = [
  ['thigh', 'Hip', 'Knee', 0.245],
  ['shank', 'Knee', 'Ankle', 0.246],
  ['upper arm', 'Shoulder', 'Elbow', 0.186],
  ['forearm', 'Elbow', 'Wrist', 0.146],
  ['hand to its grip', 'Wrist', 'Hand', 0.05],
] as const;
const OF_SPINE = [
  ['pelvis', 'pelvis', 'lowBack', 0.065],
  ['lower lumbar third', 'lowBack', 'waist', 0.035],
  ['middle lumbar third', 'waist', 'upperLumbar', 0.035],
  ['upper lumbar third', 'upperLumbar', 'chestBase', 0.035],
  ['thorax', 'chestBase', 'neck', 0.165],
  ['neck', 'neck', 'head', 0.07],
] as const;
/** Lengths that no table gives, but that must not change: foot, head, and how far the sides are apart. */
const UNCHANGING = [
  ['leftAnkle', 'leftHeel'],
  ['leftAnkle', 'leftToe'],
  ['leftHeel', 'leftToe'],
  ['head', 'crown'],
  ['leftHip', 'rightHip'],
  ['leftShoulder', 'rightShoulder'],
] as const;

const EXACT = 1e-6;

const BONES = [
  ...OF_SPINE,
  ...(['left', 'right'] as const).flatMap((side) =>
    OF_LIMBS.map(
      ([what, from, to, size]) =>
        [`${side} ${what}`, `${side}${from}`, `${side}${to}`, size] as const,
    ),
  ),
];

const apart = (joints: Joints, from: keyof Joints, to: keyof Joints): number =>
  distance(vec(joints[from]), vec(joints[to]));

describe('Bones keep their length', () => {
  for (const {name, side} of ROUNDS) {
    it(`in every frame of ${name}, ${side}`, () => {
      const walk = walkOf(name, side);
      const errors = ({joints}: {joints: Joints}) =>
        BONES.map(([what, from, to, size]) => [what, apart(joints, from, to) - size] as const);
      expectAlways(walk, errors, -EXACT, EXACT);
      const first = walk.frames[0]!.joints;
      const changes = ({joints}: {joints: Joints}) =>
        UNCHANGING.map(
          ([from, to]) =>
            [`${from} to ${to}`, apart(joints, from, to) - apart(first, from, to)] as const,
        );
      expectAlways(walk, changes, -EXACT, EXACT);
    });
  }
});
