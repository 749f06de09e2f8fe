import {LIMBS, isLeg} from '../../src/figure/channels.js';
import {dot, minus, unit} from '../../src/figure/vector.js';
import {
  ankleFlexion,
  elbowFlexion,
  hipExtension,
  hipFlexion,
  kneeFlexion,
  lumbarFlexion,
  lumbarRotation,
  neckFlexion,
  thoraxFlexion,
  wristBending,
} from './goniometer.js';
import {ROUNDS, NAMES, SIDES, expectAlways, walkOf, type Frame, type Found} from './support.js';

/** Angles are read back from rounded arithmetic. */
const ROUNDING = 1e-4;

const onBothSides =
  (joint: string, measure: (joints: Frame['joints'], side: 'left' | 'right') => number) =>
  ({joints}: Frame): Found[] =>
    SIDES.map((side) => [`${side}${joint}`, measure(joints, side)]);

/** Clinical data, 6.3, the column of limits for a drawing. */
const JOINTS: readonly {
  joint: string;
  measure: (frame: Frame) => Found[];
  least: number;
  most: number;
}[] = [
  {
    joint: 'hip, thigh to trunk,',
    measure: onBothSides('Hip', hipFlexion),
    least: -180,
    most: 125,
  },
  {
    joint: 'hip in extension, thigh to pelvis,',
    measure: onBothSides('Hip', hipExtension),
    least: -180,
    most: 15,
  },
  {joint: 'knee', measure: onBothSides('Knee', kneeFlexion), least: 0, most: 135},
  {joint: 'elbow', measure: onBothSides('Elbow', elbowFlexion), least: 0, most: 145},
  {joint: 'wrist', measure: onBothSides('Wrist', wristBending), least: 0, most: 80},
  {
    joint: 'ankle',
    measure: ({body}) => SIDES.map((side) => [side, ankleFlexion(body.limbs[`${side}Leg`])]),
    least: -50,
    most: 15,
  },
  {
    joint: 'lumbar spine',
    measure: ({joints}) => [['flexion', lumbarFlexion(joints)]],
    least: -40,
    most: 50,
  },
  {
    joint: 'lumbar rotation',
    measure: ({body}) => [['rotation', lumbarRotation(body)]],
    least: 0,
    most: 10,
  },
  {
    joint: 'thorax',
    measure: ({joints}) => [['flexion', thoraxFlexion(joints)]],
    least: -20,
    most: 30,
  },
  {joint: 'neck', measure: ({joints}) => [['flexion', neckFlexion(joints)]], least: -30, most: 45},
];

for (const {joint, measure, least, most} of JOINTS) {
  describe(`The ${joint} stays within ${least}° and ${most}°`, () => {
    for (const {name, side} of ROUNDS) {
      it(`in every frame of ${name}, ${side}`, () => {
        expectAlways(walkOf(name, side), measure, least - ROUNDING, most + ROUNDING);
      });
    }
  });
}

describe('A knee bends backwards only, an elbow forwards only', () => {
  for (const name of NAMES) {
    it(`in every frame of ${name}`, () => {
      const wrongWay = ({body}: Frame): Found[] =>
        LIMBS.map((limb) => {
          const {upper, lower} = body.limbs[limb];
          const forwards = dot(unit(minus(lower.to, lower.from)), upper.frame.front);
          return [limb, isLeg(limb) ? forwards : -forwards];
        });
      expectAlways(walkOf(name), wrongWay, -Infinity, 1e-6);
    });
  }
});
