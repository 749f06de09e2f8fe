import {rootOf, type Trunk} from './body.js';
import type {Camera} from './camera.js';
import type {Part} from './draw-limbs.js';
import {egg, lordosis, waistDepth, type Egg} from './flesh.js';
import {discOfBall, discOfEgg, hull, roundHull, type Disc} from './outline.js';
import {ORIGIN, add, atan2, between, dot, mix, times, type Vec} from './vector.js';

/** Hips in trousers, and the shirt over them: one outline that bends with the spine. */
export function drawTorso(trunk: Trunk, girth: number, camera: Camera): Part {
  const {pelvis, lumbar, thorax} = trunk;
  const disc = (each: Egg) => discOfEgg(each, camera);
  const on = (of: typeof pelvis, share: number, forwards = 0): Vec =>
    add(between(of.from, of.to, share), of.frame.front, forwards);
  const tilt = atan2(dot(pelvis.frame.up, trunk.base.front), dot(pelvis.frame.up, trunk.base.up));
  const hollow = lordosis(tilt);
  const seat = disc(egg(on(pelvis, 0.1, -0.002), pelvis, 0.088 * girth, 0.058 * girth, 0.052));
  const crest = disc(egg(on(pelvis, 0.8), pelvis, 0.082 * girth, 0.053 * girth, 0.03));
  const hips = [1, -1].map((sign) =>
    disc({
      at: add(pelvis.from, pelvis.frame.left, sign * 0.045 * girth),
      axes: [
        times(pelvis.frame.left, 0.048 * girth),
        times(pelvis.frame.front, 0.058 * girth),
        times(pelvis.frame.up, 0.05),
      ],
    }),
  ) as [Disc, Disc];
  const trousers = hull(seat, crest) + hull(hips[0], hips[1]);

  const depth = waistDepth(girth);
  const hem: Egg = {
    at: on(pelvis, 0.42),
    axes: [
      times(pelvis.frame.left, 0.09 * girth),
      times(pelvis.frame.front, 0.061 * girth),
      ORIGIN,
    ],
  };
  const levels = [
    disc(hem),
    disc(egg(on(pelvis, 1, hollow * 0.6), pelvis, 0.082 * girth, mix(0.056, depth, 0.5), 0.012)),
    disc(egg(on(lumbar[1], 0.3, hollow), lumbar[1], 0.075 * girth, depth + 0.004, 0.02)),
    disc(egg(on(lumbar[2], 1, hollow * 0.7), lumbar[2], 0.077 * girth, depth + 0.006, 0.02)),
    disc(egg(on(thorax, 0.28), thorax, 0.086 * girth, 0.052 * girth, 0.03)),
    disc(egg(on(thorax, 0.5, 0.002), thorax, 0.095 * girth, 0.055 * girth, 0.03)),
    disc(egg(on(thorax, 0.68), thorax, 0.1 * girth, 0.052 * girth, 0.03)),
  ];
  const shoulders = (['leftArm', 'rightArm'] as const).map((arm) =>
    discOfBall({at: rootOf(trunk, arm), radius: 0.035 * girth}, camera),
  ) as [Disc, Disc];
  const collar = disc(egg(on(thorax, 0.93), thorax, 0.045, 0.034, 0.012));
  const chest = levels.at(-1)!;
  const shirt =
    levels
      .slice(1)
      .map((level, i) => hull(levels[i]!, level))
      .join('') +
    roundHull([chest, ...shoulders]) +
    roundHull([chest, collar]) +
    hull(shoulders[0], collar) +
    hull(shoulders[1], collar);
  // Seen from the feet, the trousers are before the hem.
  const isBelow = dot(pelvis.frame.up, camera.towards) < -0.12;
  return {
    paths: [isBelow ? '' : trousers, shirt, isBelow ? trousers : ''],
    discs: [seat, ...levels, ...shoulders],
  };
}
