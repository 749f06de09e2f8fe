import {KNEE_RADIUS} from '../../src/figure/body.js';
import {surfaceOf} from '../../src/figure/flesh.js';
import {bottomOf, pelvisOf} from '../../src/figure/flesh.js';
import {stageOf} from '../../src/figure/stage.js';
import {between, clamp, distance, dot, minus, type Vec} from '../../src/figure/vector.js';
import {expect} from '@open-wc/testing';
import {angleBetween, kneeFlexion, towards} from './goniometer.js';
import {gapUnder} from './picture.js';
import {
  SIDES,
  expectAlways,
  expectInPose,
  frameOfPose,
  motionNamed,
  vec,
  walkOf,
  type Found,
  type Frame,
} from './support.js';

/** Clinical data, 6.5 “Invariants” and 6.7, of the exercises on the back. */

describe('Knee to chest', () => {
  const walk = walkOf('knee-to-chest');

  it('the other leg stays straight', () => {
    expectAlways(walk, ({joints}) => [['rightKnee', kneeFlexion(joints, 'right')]], 0, 5);
  });

  it('the pelvis is lifted by no more than 0.02', () => {
    const lift = ({body}: Frame): Found[] => [['pelvis', bottomOf(pelvisOf(body.trunk, 1))]];
    expectAlways(walk, lift, -0.01, 0.02);
  });
});

describe('Sciatic nerve glide', () => {
  const walk = walkOf('sciatic-nerve-glide');
  const [first] = walk.frames;

  it('the thigh drifts by less than 5°', () => {
    const thigh = ({joints}: Frame): Vec => towards(joints, 'leftHip', 'leftKnee');
    expectAlways(walk, (frame) => [['leftThigh', angleBetween(thigh(frame), thigh(first!))]], 0, 5);
  });

  it('the knee is never past straight, nor drawn fully straight', () => {
    expectAlways(walk, ({joints}) => [['leftKnee', kneeFlexion(joints, 'left')]], 20, 95);
  });

  it('moves nothing but the shank and the foot of one leg', () => {
    const MOVING = /^left(?:Ankle|Heel|Toe)$/;
    const drift = ({joints}: Frame): Found[] =>
      Object.entries(joints)
        .filter(([joint]) => !MOVING.test(joint))
        .map(([joint, point]) => [
          joint,
          distance(vec(point), vec(first!.joints[joint as keyof typeof joints])),
        ]);
    expectAlways(walk, drift, 0, 0.01);
  });
});

describe('Pelvic tilt', () => {
  const walk = walkOf('pelvic-tilt');
  const start = frameOfPose('pelvic-tilt', 'start');
  /** Of the shirt over the floor, in the middle of the low back, as a reader sees it. */
  const gap = ({body}: Frame): number => gapUnder(body, 'torso', body.trunk.lumbar[1].from[0]);

  it('at first there is a small gap under the waist, drawn 0.02', () => {
    expectInPose('pelvic-tilt', 'start', (frame) => [['gap', gap(frame)]], 0.015, 0.025);
  });

  it('in the hold the low back meets the floor', () => {
    expectInPose('pelvic-tilt', 'hold', (frame) => [['gap', gap(frame)]], -0.005, 0.005);
  });

  it('the buttocks stay on the floor: their contact is unchanged', () => {
    const low = ({body}: Frame) => bottomOf(pelvisOf(body.trunk, 1));
    expectAlways(walk, (frame) => [['pelvis', low(frame) - low(start)]], -0.01, 0.01);
  });

  it('the knees shift by less than 0.01', () => {
    const shift = ({joints}: Frame): Found[] =>
      SIDES.map((side) => [
        `${side}Knee`,
        distance(vec(joints[`${side}Knee`]), vec(start.joints[`${side}Knee`])),
      ]);
    expectAlways(walk, shift, 0, 0.01);
  });

  it('the arrow points from the belly to the floor', () => {
    const stage = stageOf(motionNamed('pelvic-tilt'), 'slender');
    const way = stage.wayTo(stage.stopAt('hold'))!;
    const belly = start.body.trunk.lumbar[1].from;
    expect(way[0]![1]).to.be.above(belly[1]);
    expect(way.at(-1)![1]).to.be.above(belly[1]);
    expect(angleBetween(minus(way.at(-1)!, way[0]!), [0, -1, 0])).to.be.below(20);
  });
});

describe('Lying lumbar rotation', () => {
  const walk = walkOf('lumbar-rotation');
  const centre = frameOfPose('lumbar-rotation', 'centre');
  it('the knees stay together: less than 0.02 between them', () => {
    const apart = ({joints: {leftKnee, rightKnee}}: Frame): Found[] => [
      ['knees', distance(vec(leftKnee), vec(rightKnee)) - 2 * KNEE_RADIUS],
    ];
    expectAlways(walk, apart, -0.01, 0.02);
  });

  it('both shoulders keep their height', () => {
    const rise = ({joints}: Frame): Found[] =>
      SIDES.map((side) => [
        `${side}Shoulder`,
        joints[`${side}Shoulder`].y - centre.joints[`${side}Shoulder`].y,
      ]);
    expectAlways(walk, rise, -0.01, 0.01);
    const tilt = ({joints: {leftShoulder, rightShoulder}}: Frame): Found[] => [
      ['left over right', leftShoulder.y - rightShoulder.y],
    ];
    expectAlways(walk, tilt, -0.005, 0.005);
  });

  it('the head stays as it is, face up', () => {
    const roll = ({body}: Frame): Found[] => [
      ['face', angleBetween(body.trunk.head.frame.front, [0, 1, 0])],
    ];
    expectAlways(walk, roll, 0, 5);
  });

  it('the thighs move as one pair: they never scissor', () => {
    const fork = ({joints, body}: Frame): Found[] => [
      [
        'between the thighs',
        angleBetween(
          towards(joints, 'leftHip', 'leftKnee'),
          towards(joints, 'rightHip', 'rightKnee'),
        ),
      ],
      [
        'crossing',
        // The left knee is on the left of the right one.
        dot(
          minus(body.limbs.leftLeg.upper.to, body.limbs.rightLeg.upper.to),
          body.trunk.pelvis.frame.left,
        ) > 0
          ? 0
          : 180,
      ],
    ];
    expectAlways(walk, fork, 0, 15);
  });

  it('the feet stay where they stand', () => {
    const slip = ({joints}: Frame): Found[] =>
      SIDES.map((side) => [
        `${side}Ankle`,
        distance(vec(joints[`${side}Ankle`]), vec(centre.joints[`${side}Ankle`])),
      ]);
    expectAlways(walk, slip, 0, 0.01);
  });

  it('the arms lie out from the body, 45° to 90°', () => {
    const out = ({joints}: Frame): Found[] =>
      SIDES.map((side) => [
        `${side} arm`,
        angleBetween(
          towards(joints, `${side}Shoulder`, `${side}Hand`),
          towards(joints, 'neck', 'pelvis'),
        ),
      ]);
    expectAlways(walk, out, 45, 90);
  });

  for (const pose of ['left', 'right']) {
    it(`in “${pose}” the pelvis rolls by 20° to 30° to that side`, () => {
      const roll = ({joints: {leftHip, rightHip}}: Frame): Found[] => {
        const degrees = angleBetween(minus(vec(leftHip), vec(rightHip)), [0, 0, 1]);
        const isLeft = rightHip.y > leftHip.y;
        return [['pelvis', isLeft === (pose === 'left') ? degrees : -degrees]];
      };
      expectInPose('lumbar-rotation', pose, roll, 20, 30);
    });
  }

  it('to the right is the mirror image of to the left', () => {
    const [left, right] = (['left', 'right'] as const).map((pose) =>
      frameOfPose('lumbar-rotation', pose, pose),
    );
    const difference = ({joints}: Frame): Found[] =>
      Object.entries(joints).map(([joint, point]) => [
        joint,
        distance(vec(point), vec(right!.joints[joint as keyof typeof joints])),
      ]);
    expectAlways({name: 'lumbar-rotation', side: 'left', frames: [left!]}, difference, 0, 1e-6);
  });
});

describe('Piriformis stretch', () => {
  /** Half the thickness of an ankle. */
  const HALF_ANKLE = 0.024;

  /** Where the crossed shank comes nearest to the bottom thigh. */
  function crossing({body: {limbs}}: Frame): {along: number; off: number} {
    const {from, to} = limbs.rightLeg.upper;
    const bone = minus(to, from);
    const shank = limbs.leftLeg.lower;
    const near = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1].map((share) => {
      const point = between(shank.from, shank.to, share);
      const along = clamp(dot(minus(point, from), bone) / dot(bone, bone), 0, 1);
      const off = distance(point, between(from, to, along));
      return {along, off: off - surfaceOf('thigh', along, 'front') - HALF_ANKLE};
    });
    return near.reduce((best, one) => (one.off < best.off ? one : best));
  }

  for (const {name, pose} of [
    {name: 'piriformis-stretch', pose: 'cross'},
    {name: 'piriformis-stretch', pose: 'hold'},
    {name: 'piriformis-stretch-chair', pose: 'start'},
    {name: 'piriformis-stretch-chair', pose: 'hold'},
  ]) {
    it(`in “${pose}” of ${name} the ankle lies on the other thigh, 70 to 98 % down it`, () => {
      expectInPose(name, pose, (frame) => [['along', crossing(frame).along]], 0.7, 0.98);
      expectInPose(name, pose, (frame) => [['off', crossing(frame).off]], -0.02, 0.01);
    });

    it(`in “${pose}” of ${name} the crossed knee points out`, () => {
      const out = ({joints: {leftKnee, leftHip, leftAnkle}}: Frame): Found[] => [
        ['knee out of the hip', leftKnee.z - leftHip.z],
        ['knee out of the ankle', leftKnee.z - leftAnkle.z],
      ];
      expectInPose(name, pose, out, 0.08, Infinity);
    });
  }

  it('from “cross” to “hold” and back the ankle stays on the thigh', () => {
    const {timeline, ...walk} = walkOf('piriformis-stretch');
    const [first, last] = timeline.stops.filter(({solved}) => solved.pose.name === 'cross');
    const frames = walk.frames.filter(
      ({seconds}) => seconds >= first!.reached && seconds <= last!.left,
    );
    expectAlways({...walk, frames}, (frame) => [['along', crossing(frame).along]], 0.7, 0.98);
    expectAlways({...walk, frames}, (frame) => [['off', crossing(frame).off]], -0.02, 0.01);
  });

  it('in “hold” the bottom foot is off the floor', () => {
    const height = ({joints}: Frame): Found[] => [['rightHeel', joints.rightHeel.y]];
    expectInPose('piriformis-stretch', 'hold', height, 0.05, Infinity);
  });
});
