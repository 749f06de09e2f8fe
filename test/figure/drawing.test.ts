import {expect} from '@open-wc/testing';
import {SCALE, type View} from '../../src/figure/camera.js';
import {PARTS, drawBody} from '../../src/figure/draw-body.js';
import type {Box} from '../../src/figure/frame-box.js';
import {builds, type Build} from '../../src/figure/look.js';
import type {Motion, Side} from '../../src/figure/motion.js';
import {people, type Person} from '../../src/figure/people.js';
import {stageOf, type Stage} from '../../src/figure/stage.js';
import {bodyAtSeconds} from '../../src/figure/timeline.js';
import {FROM_THE_SIDE, boundsOf, outlinesOf, type Outline} from './picture.js';
import {NAMES, SIDES, expectAlways, motionNamed, type Found} from './support.js';

const YAWS = Array.from({length: 12}, (_, i) => i * 30);
const PITCHES = [0, 20, 40, 60];
/** As far as a reader can tilt the picture. */
const FARTHEST_PITCHES = [-5, 75];
const VIEWS = [...PITCHES, ...FARTHEST_PITCHES].flatMap((pitch) =>
  YAWS.map((yaw) => ({yaw, pitch})),
);

/** Any number of closed outlines of straight lines and arcs, in whole numbers. */
const CLOSED = /^(?:M-?\d+ -?\d+(?:L-?\d+ -?\d+|A\d+ \d+ -?\d+ [01] [01] -?\d+ -?\d+)+Z)+$/;

/** Each pose, and the middle of each way between two. */
function momentsOf({timeline: {stops, seconds: round}}: Stage): number[] {
  return stops.flatMap(({reached, left}, i) => [
    reached,
    (left + (stops[i + 1]?.reached ?? round)) / 2,
  ]);
}

for (const name of NAMES) {
  describe(`Every outline of ${name}`, () => {
    const motion = motionNamed(name);
    let pictures: readonly Picture[];

    before(() => {
      pictures = VIEWS.flatMap((view) => picturesOf(motion, {view, person: 'eva'}));
    });

    it('is closed and made of whole numbers, from wherever it is seen', () => {
      for (const {outlines, seconds: when, from} of pictures) {
        const broken = outlines.find(({d}) => !CLOSED.test(d));
        expect(broken, `${when} s, ${from}`).to.equal(undefined);
        expect(new Set(outlines.map((outline) => outline.name))).to.deep.equal(new Set(PARTS));
      }
    });

    it('lies in the picture, from wherever it is seen', () => {
      expectAlways({name, side: 'left', frames: pictures}, beyond, -Infinity, 0);
    });

    for (const side of SIDES) {
      it(`lies in the picture for everyone in the view that shows most, ${side}`, () => {
        const frames = Object.keys(people).flatMap((person) =>
          picturesOf(motion, {side, person: person as Person}),
        );
        expectAlways({name, side, frames}, beyond, -Infinity, 0);
      });
    }
  });
}

/** Clinical data, 6.6: no part of the body under the floor. A hundredth of stature is flesh that gives. */
describe('Nothing is drawn below the floor', () => {
  for (const name of NAMES) {
    for (const build of Object.keys(builds) as Build[]) {
      it(`in ${name}, of a ${build} person`, () => {
        const stage = stageOf(motionNamed(name), build);
        const frames = momentsOf(stage).map((seconds) => ({seconds}));
        const looks = Object.entries(people).filter(([, look]) => look.build === build);
        const height = ({seconds}: {seconds: number}): Found[] =>
          looks.flatMap(([person, look]) =>
            outlinesOf(bodyAtSeconds(stage.timeline, seconds), look, FROM_THE_SIDE).map(
              (outline): Found => [
                `${outline.name} of ${person}`,
                -boundsOf([outline]).bottom / SCALE,
              ],
            ),
          );
        expectAlways({name, side: 'left', frames}, height, -0.01, Infinity);
      });
    }
  }
});

describe('A drawing', () => {
  it('has each part once, in the order in which they are painted', () => {
    const stage = stageOf(motionNamed('piriformis-stretch'), 'slender');
    const body = stage.bodyOf(stage.stopAt('hold'));
    const {order} = drawBody(body, people.ana, stage.camera(stage.bestView, 'left'));
    expect([...order].sort()).to.deep.equal([...PARTS].sort());
  });
});

/** One moment from one view. */
interface Picture {
  readonly seconds: number;
  readonly from: string;
  readonly box: Box;
  readonly outlines: readonly Outline[];
}

function picturesOf(
  motion: Motion,
  {view, person, side = 'left'}: {view?: View; person: Person; side?: Side},
): Picture[] {
  const stage = stageOf(motion, people[person].build);
  const {yaw, pitch} = view ?? stage.bestView;
  const camera = stage.camera({yaw, pitch}, side);
  const box = stage.box(camera);
  return momentsOf(stage).map((seconds) => {
    const body = bodyAtSeconds(stage.timeline, seconds);
    const outlines = outlinesOf(body, people[person], camera);
    return {seconds, from: `${person} from ${yaw}°, ${pitch}° up`, box, outlines};
  });
}

/** By how many units a body reaches out of the picture. */
function beyond({from, outlines, box: {x, y, width, height}}: Picture): Found[] {
  const {left, right, top, bottom} = boundsOf(outlines);
  return [[from, Math.max(x - left, right - x - width, y - top, bottom - y - height)]];
}
