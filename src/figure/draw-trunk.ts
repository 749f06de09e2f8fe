import {rootOf, type Segment, type Trunk} from './body.js';
import type {Camera} from './camera.js';
import type {Part} from './draw-limbs.js';
import {egg, lordosis, waistDepth, type Egg} from './flesh.js';
import {chained, discOfBall, discOfEgg, hull, roundHull, type Disc} from './outline.js';
import {add, atan2, between, dot, mix, type Vec} from './vector.js';

/** Hips in trousers, and the shirt over them: one outline that bends with the spine. */
export function drawTorso(trunk: Trunk, girth: number, camera: Camera): Part {
  const trousers = drawTrousers(trunk, girth, camera);
  const shirt = drawShirt(trunk, girth, camera);
  // Seen from the feet, the trousers are before the hem.
  const isBelow = dot(trunk.pelvis.frame.up, camera.towards) < -0.12;
  return {
    paths: [isBelow ? '' : trousers, shirt.path, isBelow ? trousers : ''],
    discs: shirt.discs,
  };
}

/** A point on a segment, so far before its bone. */
const on = ({from, to, frame}: Segment, share: number, forwards = 0): Vec =>
  add(between(from, to, share), frame.front, forwards);

function drawTrousers({pelvis}: Trunk, girth: number, camera: Camera): string {
  const seat = egg(on(pelvis, 0.1, -0.002), pelvis, 0.088 * girth, 0.058 * girth, 0.052);
  const crest = egg(on(pelvis, 0.8), pelvis, 0.082 * girth, 0.053 * girth, 0.03);
  const [left, right] = [1, -1].map((side) => {
    const at = add(pelvis.from, pelvis.frame.left, side * 0.045);
    return discOfEgg(egg(at, pelvis, 0.048 * girth, 0.055 * girth, 0.05), camera);
  }) as [Disc, Disc];
  return hull(discOfEgg(seat, camera), discOfEgg(crest, camera)) + hull(left, right);
}

function drawShirt(
  trunk: Trunk,
  girth: number,
  camera: Camera,
): {path: string; discs: readonly Disc[]} {
  const {pelvis, thorax} = trunk;
  // The hem is cut straight: a flat egg.
  const hem = egg(on(pelvis, 0.42), pelvis, 0.09 * girth, 0.061 * girth, 0);
  const chest = [
    egg(on(thorax, 0.28), thorax, 0.086 * girth, 0.052 * girth, 0.03),
    egg(on(thorax, 0.5, 0.002), thorax, 0.095 * girth, 0.055 * girth, 0.03),
    egg(on(thorax, 0.68), thorax, 0.1 * girth, 0.052 * girth, 0.03),
  ];
  const levels = [hem, ...waistOf(trunk, girth), ...chest].map((each) => discOfEgg(each, camera));
  const [left, right] = (['leftArm', 'rightArm'] as const).map((arm) =>
    discOfBall({at: rootOf(trunk, arm), radius: 0.035 * girth}, camera),
  ) as [Disc, Disc];
  const collar = discOfEgg(egg(on(thorax, 0.93), thorax, 0.045, 0.034, 0.012), camera);
  const breast = levels.at(-1)!;
  const path =
    chained(levels) +
    roundHull([breast, left, right]) +
    hull(breast, collar) +
    hull(left, collar) +
    hull(right, collar);
  return {path, discs: [...levels, left, right]};
}

/** Three levels between hips and ribs, with the hollow of the low back. */
function waistOf({base, pelvis, lumbar}: Trunk, girth: number): Egg[] {
  const tilt = atan2(dot(pelvis.frame.up, base.front), dot(pelvis.frame.up, base.up));
  const hollow = lordosis(tilt);
  const depth = waistDepth(girth);
  return [
    egg(on(pelvis, 1, hollow * 0.6), pelvis, 0.082 * girth, mix(0.056, depth, 0.5), 0.012),
    egg(on(lumbar[1], 0.3, hollow), lumbar[1], 0.075 * girth, depth + 0.004, 0.02),
    egg(on(lumbar[2], 1, hollow * 0.7), lumbar[2], 0.077 * girth, depth + 0.006, 0.02),
  ];
}
