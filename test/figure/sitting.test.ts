import {KNEE_RADIUS} from '../../src/figure/body.js';
import {surfaceOf} from '../../src/figure/flesh.js';
import {lengths} from '../../src/figure/skeleton.js';
import {add, between, clamp, distance, dot, minus, times} from '../../src/figure/vector.js';
import {
  angleBetween,
  kneeFlexion,
  lumbarFlexion,
  neckFlexion,
  thoraxFlexion,
} from './goniometer.js';
import {
  expectAlways,
  expectInPose,
  frameOfPose,
  walkOf,
  type Found,
  type Frame,
} from './support.js';

/** Clinical data, 6.5 “Invariants” and 6.7, of the exercises in sitting. */

describe('A straight back: no joint of the spine is more than 5° from neutral', () => {
  for (const name of ['hamstring-stretch', 'hamstring-stretch-chair', 'piriformis-stretch-chair']) {
    it(`all the time in ${name}: the lean comes from the pelvis`, () => {
      const bends = ({joints}: Frame): Found[] => [
        ['lumbar spine', lumbarFlexion(joints)],
        ['thorax', thoraxFlexion(joints)],
        ['neck', neckFlexion(joints)],
      ];
      expectAlways(walkOf(name), bends, -5, 5);
    });

    it(`in ${name} the chest moves forward`, () => {
      const start = frameOfPose(name, 'start').joints.neck.x;
      const way = ({joints}: Frame): Found[] => [['neck', start - joints.neck.x]];
      expectInPose(name, 'hold', way, 0.08, Infinity);
    });
  }
});

describe('Hamstring stretch', () => {
  const walk = walkOf('hamstring-stretch');

  /** Heel, middle and ball of the sole, along the foot from the ankle. */
  const OF_SOLE = {heel: -0.017, middle: 0.0265, ball: 0.07};

  /** From the sole to the skin of the straight thigh: of heel, middle and ball. */
  function soleToThigh({body: {limbs}}: Frame): Found[] {
    const {from, to} = limbs.rightLeg.upper;
    const bone = minus(to, from);
    const {frame, from: ankle} = limbs.leftLeg.end;
    const under = add(ankle, frame.up, -lengths.ankleHeight);
    return Object.entries(OF_SOLE).map(([what, forwards]) => {
      const point = add(under, frame.front, forwards);
      const along = clamp(dot(minus(point, from), bone) / dot(bone, bone), 0, 1);
      const off = distance(point, between(from, to, along));
      return [what, off - surfaceOf('thigh', along, 'inner')];
    });
  }

  it('the sole touches the inner thigh of the straight leg, within 0.02', () => {
    expectAlways(walk, (frame) => soleToThigh(frame).slice(1, 2), -0.02, 0.02);
  });

  it('the sole faces that thigh', () => {
    const turned = ({body: {limbs}}: Frame): Found[] => {
      const inwards = limbs.rightLeg.upper.frame.left;
      const sole = times(limbs.leftLeg.end.frame.up, -1);
      return [['sole', angleBetween(sole, times(inwards, -1))]];
    };
    expectAlways(walk, turned, 0, 30);
  });

  it('the straight knee bends by no more than 5°', () => {
    expectAlways(walk, ({joints}) => [['rightKnee', kneeFlexion(joints, 'right')]], 0, 5);
  });

  it('the toes of the straight leg point up', () => {
    const up = ({joints}: Frame): Found[] => [['toe', joints.rightToe.y - joints.rightHeel.y]];
    expectAlways(walk, up, 0.1, Infinity);
  });

  /**
   * “Outer thigh and foot edge, or pillow”; no pillow is drawn, so it is the floor. It can be: with the
   * sole at 85 % of the other thigh, the thigh is 59° out when the knee comes down.
   */
  it('the bent leg lies on its outer side', () => {
    const height = ({joints}: Frame): Found[] => [['leftKnee', joints.leftKnee.y - KNEE_RADIUS]];
    expectAlways(walk, height, -0.01, 0.01);
  });
});

describe('Hamstring stretch on a chair', () => {
  const walk = walkOf('hamstring-stretch-chair');

  it('the knee of the stretched leg stays nearly straight', () => {
    expectAlways(walk, ({joints}) => [['leftKnee', kneeFlexion(joints, 'left')]], 0, 10);
  });

  it('its toes point up', () => {
    const up = ({joints}: Frame): Found[] => [['toe', joints.leftToe.y - joints.leftHeel.y]];
    expectAlways(walk, up, 0.05, Infinity);
  });
});
