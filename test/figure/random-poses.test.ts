import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Body} from '../../src/figure/body.js';
import {LIMBS, isLeg} from '../../src/figure/channels.js';
import {drawBody} from '../../src/figure/draw-body.js';
import {builds} from '../../src/figure/look.js';
import type {Motion} from '../../src/figure/motion.js';
import {people} from '../../src/figure/people.js';
import {lengths} from '../../src/figure/skeleton.js';
import {missIn, solvePoses} from '../../src/figure/solve.js';
import {Stage} from '../../src/figure/stage.js';
import {bodyAtSeconds, timelineOf} from '../../src/figure/timeline.js';
import {distance} from '../../src/figure/vector.js';
import {arbitraryMotion} from './arbitrary-motion.js';

const EXACT = 1e-6;
const ARM = lengths.upperArm + lengths.forearm + lengths.grip;

/** What any body must be, whatever angles and contacts it was given. */
function check(body: Body): void {
  expect(oddNumbersIn(body)).to.deep.equal([]);
  const {pelvis, lumbar, thorax, head} = body.trunk;
  for (const [{from, to}, size] of [
    [pelvis, lengths.pelvis],
    ...lumbar.map((third) => [third, lengths.lumbar] as const),
    [thorax, lengths.thorax],
    [head, lengths.neck],
  ] as const) {
    expect(distance(from, to)).to.be.closeTo(size, EXACT);
  }
  for (const limb of LIMBS) {
    const {upper, lower, end} = body.limbs[limb];
    const [first, second, last] = isLeg(limb)
      ? [lengths.thigh, lengths.shank, lengths.toe]
      : [lengths.upperArm, lengths.forearm, lengths.grip];
    expect(distance(upper.from, upper.to), `${limb}, upper`).to.be.closeTo(first, EXACT);
    expect(distance(lower.from, lower.to), `${limb}, lower`).to.be.closeTo(second, EXACT);
    expect(distance(end.from, end.to), `${limb}, end`).to.be.closeTo(last, EXACT);
    expect(distance(upper.to, lower.from), `${limb}, joint`).to.be.at.most(EXACT);
    if (!isLeg(limb)) expect(distance(upper.from, end.to)).to.be.at.most(ARM + EXACT);
  }
}

/** The paths to all that is a number and not a finite one. */
function oddNumbersIn(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => oddNumbersIn(inner, `${path}.${key}`));
}

function checkMotion(motion: Motion, girth: number, share: number): void {
  for (const solved of solvePoses(motion, girth)) {
    const {channels} = solved;
    expect(oddNumbersIn([...channels])).to.deep.equal([]);
    expect(missIn(motion, solved)).to.be.at.least(0);
  }
  const timeline = timelineOf(motion, {}, girth);
  for (const {reached, left} of timeline.stops) {
    check(bodyAtSeconds(timeline, reached));
    check(bodyAtSeconds(timeline, left + share * 2));
  }
}

describe('Whatever is asked of a body, it stays one', () => {
  const girth = fc.constantFrom(...Object.values(builds));
  const share = fc.double({min: 0, max: 1, noNaN: true});

  for (const {angles, isWild} of [
    {angles: 'within the limits of joints', isWild: false},
    {angles: 'far beyond the limits', isWild: true},
  ]) {
    it(`no number is lost, bones keep their length and hands their reach, with angles ${angles}`, () => {
      fc.assert(fc.property(arbitraryMotion(isWild), girth, share, checkMotion), {numRuns: 300});
    });

    it(`it can be drawn, with angles ${angles}`, () => {
      const view = fc.record({
        yaw: fc.integer({min: -180, max: 180}),
        pitch: fc.integer({min: -10, max: 80}),
      });
      fc.assert(
        fc.property(arbitraryMotion(isWild), view, (motion, from) => {
          const stage = new Stage(motion, {}, people.eva.build);
          const camera = stage.camera(from, 'left');
          expect(oddNumbersIn(stage.box(camera))).to.deep.equal([]);
          const {parts} = drawBody(stage.bodyOf(stage.stopAt()), people.eva, camera);
          const paths = Object.values(parts).flatMap((part) => part.paths);
          expect(paths.join('')).to.match(/^[-MLAZ \d]+$/);
        }),
        {numRuns: 120},
      );
    });
  }
});
