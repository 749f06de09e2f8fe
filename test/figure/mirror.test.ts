import {expect} from '@open-wc/testing';
import {hasSides} from '../../src/figure/mirror.js';
import {solvePoses} from '../../src/figure/solve.js';
import {stageOf} from '../../src/figure/stage.js';
import {project} from '../../src/figure/camera.js';
import {
  NAMES,
  expectAlways,
  motionNamed,
  vec,
  walkOf,
  type Found,
  type Frame,
  type Joints,
} from './support.js';

const otherName = (name: string) =>
  name.replace(/^left|^right/, (side) => (side === 'left' ? 'right' : 'left')) as keyof Joints;

describe('The right side is the mirror image of the left, names swapped', () => {
  for (const name of NAMES) {
    it(`in every frame of ${name}`, () => {
      const left = walkOf(name, 'left');
      const right = walkOf(name, 'right');
      const frames = left.frames.map((frame, i) => ({...frame, other: right.frames[i]!}));
      const differences = ({joints, other}: Frame & {other: Frame}): Found[] =>
        Object.entries(joints).flatMap(([joint, {x, y, z}]) => {
          const mirrored = other.joints[otherName(joint)];
          return [
            [`${joint}, x`, mirrored.x - x],
            [`${joint}, y`, mirrored.y - y],
            [`${joint}, z`, mirrored.z + z],
          ];
        });
      expectAlways({name, side: 'right', frames}, differences, -1e-9, 1e-9);
    });
  }

  for (const name of NAMES) {
    it(`in the picture of ${name}: left becomes right, up stays up`, () => {
      const stage = stageOf(motionNamed(name), 'slender');
      const view = stage.bestView;
      const [left, right] = [stage.camera(view, 'left'), stage.camera(view, 'right')];
      for (const point of Object.values(walkOf(name).frames.at(-1)!.joints).map(vec)) {
        const [x, y, near] = project(point, left);
        const [mirroredX, ...rest] = project(point, right);
        expect(mirroredX).to.be.closeTo(-x, 1e-9);
        expect(rest).to.deep.equal([y, near]);
      }
    });
  }
});

describe('A reader may choose the side', () => {
  for (const {name, sides} of [
    {name: 'knee-to-chest', sides: true},
    {name: 'sciatic-nerve-glide', sides: true},
    {name: 'pelvic-tilt', sides: false},
    {name: 'lumbar-rotation', sides: false},
    {name: 'piriformis-stretch', sides: true},
    {name: 'piriformis-stretch-chair', sides: true},
    {name: 'hamstring-stretch', sides: true},
    {name: 'hamstring-stretch-chair', sides: true},
    {name: 'press-up', sides: false},
    {name: 'standing-extension', sides: false},
  ]) {
    it(`${sides ? 'in' : 'but not in'} ${name}`, () => {
      expect(hasSides(solvePoses(motionNamed(name)))).to.equal(sides);
    });
  }
});
