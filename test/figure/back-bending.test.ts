import {bottomOf, footBalls, pelvisOf} from '../../src/figure/flesh.js';
import {dot} from '../../src/figure/vector.js';
import {elbowFlexion, kneeFlexion, leanBack, lumbarFlexion, neckFlexion} from './goniometer.js';
import {centreOfMass} from './mass.js';
import {SIDES, expectAlways, expectInPose, walkOf, type Found, type Frame} from './support.js';

/** Clinical data, 6.5 “Invariants” and 6.7, of the exercises that bend the back backwards. */

const knees = ({joints}: Frame): Found[] =>
  SIDES.map((side) => [`${side}Knee`, kneeFlexion(joints, side)]);

describe('Press-up', () => {
  const walk = walkOf('press-up');

  it('the front of the pelvis is lifted by less than 0.02', () => {
    const lift = ({body}: Frame): Found[] => [['pelvis', bottomOf(pelvisOf(body.trunk, 1))]];
    expectAlways(walk, lift, -0.01, 0.02);
  });

  it('the legs stay straight', () => {
    expectAlways(walk, knees, 0, 5);
  });

  it('in “hold” the low back is hollow by more than 15°', () => {
    const hollow = ({joints}: Frame): Found[] => [['lumbar', -lumbarFlexion(joints)]];
    expectInPose('press-up', 'hold', hollow, 15, 40);
  });

  it('the elbows stay bent by more than 20°, for the pelvis stays down', () => {
    const elbows = ({joints}: Frame): Found[] =>
      SIDES.map((side) => [`${side}Elbow`, elbowFlexion(joints, side)]);
    expectAlways(walk, elbows, 20, 145);
  });

  it('the head stays in line with the chest, not thrown back', () => {
    expectAlways(walk, ({joints}) => [['neck', neckFlexion(joints)]], -5, 5);
  });

  it('the eyes look forward and down', () => {
    const gaze = ({body}: Frame): Found[] => [
      ['gaze', dot(body.trunk.head.frame.front, [0, 1, 0])],
    ];
    expectAlways(walk, gaze, -1, 0);
  });
});

describe('Standing extension', () => {
  const walk = walkOf('standing-extension');

  it('the centre of mass is over the feet', () => {
    const inside = ({body}: Frame): Found[] => {
      const [x, , z] = centreOfMass(body);
      const balls = SIDES.flatMap((side) => footBalls(body.limbs[`${side}Leg`].end));
      const reach = (axis: 0 | 2, sign: 1 | -1): number =>
        Math.max(...balls.map(({at, radius}) => at[axis] * sign + radius));
      return [
        ['before the heels', reach(0, 1) - x],
        ['behind the toes', reach(0, -1) + x],
        ['right of the left foot', reach(2, 1) - z],
        ['left of the right foot', reach(2, -1) + z],
      ];
    };
    expectAlways(walk, inside, 0, Infinity);
  });

  for (const pose of ['start', 'hold']) {
    it(`in “${pose}” the centre of mass is over the ankles`, () => {
      const x = ({body, joints}: Frame): Found[] => [
        ['centre of mass', centreOfMass(body)[0] - (joints.leftAnkle.x + joints.rightAnkle.x) / 2],
      ];
      // “0.00” in the table; the arms at the back and where a part’s middle is leave this much.
      expectInPose('standing-extension', pose, x, -0.02, 0.02);
    });
  }

  it('the knees stay straight, 0° to 3°', () => {
    expectAlways(walk, knees, 0, 3);
  });

  it('the trunk leans back, never forward', () => {
    const lean = ({body}: Frame): Found[] => [['thorax', leanBack(body.trunk.thorax)]];
    expectAlways(walk, lean, -0.5, 34);
  });

  it('in “hold” the thorax is behind the pelvis, and the hips before the ankles', () => {
    const behind = ({joints: {neck, chestBase, pelvis, leftAnkle}}: Frame): Found[] => [
      ['neck behind pelvis', neck.x - pelvis.x],
      ['chest behind pelvis', chestBase.x - pelvis.x],
      ['ankle behind pelvis', leftAnkle.x - pelvis.x],
    ];
    expectInPose('standing-extension', 'hold', behind, 0.001, Infinity);
  });

  it('the head follows the thorax: the neck adds at most 15°', () => {
    expectAlways(walk, ({joints}) => [['neck', neckFlexion(joints)]], -15, 5);
  });

  it('the feet are as far apart as the shoulders are broad', () => {
    const apart = ({joints}: Frame): Found[] => [
      ['ankles', joints.leftAnkle.z - joints.rightAnkle.z],
    ];
    expectAlways(walk, apart, 0.259 - 0.05, 0.259 + 0.05);
  });
});
