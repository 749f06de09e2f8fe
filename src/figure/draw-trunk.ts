import {rootOf, type Trunk} from './body.js';
import {project, type Camera} from './camera.js';
import type {Part} from './draw-limbs.js';
import {egg, headOf, lordosis, waistDepth, type Ball, type Egg} from './flesh.js';
import type {Look} from './look.js';
import {clockwise, discOfBall, discOfEgg, hull, oval, polygon, roundHull, type Disc} from './outline.js';
import {
  ORIGIN,
  across as square,
  add,
  atan2,
  between,
  cos,
  cross,
  dot,
  mix,
  sin,
  times,
  unit,
  type Vec,
} from './vector.js';

/** Hips in trousers, and the shirt over them: one outline that bends with the spine. */
export function drawTorso(trunk: Trunk, girth: number, camera: Camera): Part {
  const {pelvis, lumbar, thorax} = trunk;
  const disc = (each: Egg) => discOfEgg(each, camera);
  const on = (of: typeof pelvis, share: number, forwards = 0): Vec =>
    add(between(of.from, of.to, share), of.frame.front, forwards);
  const tilt = atan2(
    dot(pelvis.frame.up, trunk.base.front),
    dot(pelvis.frame.up, trunk.base.up),
  );
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
    axes: [times(pelvis.frame.left, 0.09 * girth), times(pelvis.frame.front, 0.061 * girth), ORIGIN],
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

/** How far round the head the face reaches from its middle, in degrees. */
const FACE = 64;
const FACE_POINTS = 28;

/**
 * Neck, hair, face, ear and eyes, from the lowest layer up: skin, hair, skin, shade, ink.
 *
 * @param outside Where ears are not hidden by the head.
 */
export function drawHead(trunk: Trunk, look: Look, camera: Camera): Part {
  const {head, thorax} = trunk;
  const {frame} = head;
  const skull = headOf(trunk);
  const at = (front: number, up: number, left = 0): Vec =>
    add(add(add(head.to, frame.front, front), frame.up, up), frame.left, left);
  const disc = (center: Vec, radius: number) => discOfBall({at: center, radius}, camera);
  const skullDisc = discOfEgg(skull, camera);
  const nape = disc(add(thorax.to, thorax.frame.up, -0.012), 0.03);
  const throat = disc(at(-0.006, -0.035), 0.028);
  const chin = disc(at(0.03, -0.047), 0.019);
  const nose = [disc(at(0.05, 0.002), 0.009), disc(at(0.0615, -0.013), 0.007)] as const;
  const jaw = hull(disc(at(0.012, -0.02), 0.04), chin);
  const faceWay = unit(add(frame.front, frame.up, -0.3));
  const face = cap(skull, faceWay, FACE, camera) + hull(...nose);
  const ears = ([1, -1] as const)
    .filter((side) => dot(frame.left, camera.towards) * side > 0.12)
    .map((side) => oval(discOfEgg(earAt(at(-0.002, -0.006, side * 0.049), frame), camera)));
  const mouth = drawMouth(skull, head, camera);
  const eyes = ([1, -1] as const).map((side) => eyeOn(skull, head, side, camera)).join('');
  const isBald = look.hair === 'bald';
  const hair = isBald ? oval(skullDisc) : drawHair(look, trunk, camera);
  return {
    paths: [hull(nape, throat) + jaw, hair, face + (dot(frame.front, camera.towards) > -0.5 ? jaw : ''), ears.join('') + mouth, eyes],
    discs: [skullDisc, chin],
  };
}

function earAt(at: Vec, frame: Trunk['base']): Egg {
  return {
    at,
    axes: [times(frame.left, 0.004), times(frame.front, 0.01), times(frame.up, 0.016)],
  };
}

function drawHair({hair}: Look, {head, thorax}: Trunk, camera: Camera): string {
  const {frame} = head;
  const at = (front: number, up: number): Vec =>
    add(add(head.to, frame.front, front), frame.up, up);
  const mop = discOfEgg(egg(at(-0.005, 0.005), head, 0.055, 0.061, 0.07), camera);
  const ball = (center: Vec, radius: number) => discOfBall({at: center, radius}, camera);
  const crown = oval(mop);
  if (hair === 'bun') return crown + oval(ball(at(-0.03, 0.078), 0.03));
  if (hair === 'long') {
    const neck = ball(add(add(thorax.to, thorax.frame.up, 0.01), thorax.frame.front, -0.022), 0.03);
    return crown + hull(ball(at(-0.016, -0.012), 0.046), neck);
  }
  return crown;
}

/** What the viewer sees of a round cap on an egg, as an outline. */
function cap({at, axes}: Egg, way: Vec, degrees: number, camera: Camera): string {
  const side = unit(cross(way, Math.abs(way[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  const other = cross(way, side);
  const [a, b, c] = axes.map((axis) => ({way: unit(axis), size: Math.hypot(...axis)})) as [
    Axis,
    Axis,
    Axis,
  ];
  const points: Ball[] = [];
  for (let i = 0; i < FACE_POINTS; i++) {
    const turn = (i / FACE_POINTS) * 360;
    const ring = add(times(side, cos(turn)), other, sin(turn));
    const bare = add(times(way, cos(degrees)), ring, sin(degrees));
    // What lies behind the head’s edge is seen at the edge.
    const normal =
      dot(bare, camera.towards) < 0 ? unit(square(bare, camera.towards), bare) : bare;
    const on = [a, b, c].reduce<Vec>(
      (point, {way: axis, size}) => add(point, axis, dot(normal, axis) * size),
      at,
    );
    points.push({at: on, radius: 0});
  }
  return polygon(clockwise(points.map(({at}) => project(at, camera))));
}

interface Axis {
  readonly way: Vec;
  readonly size: number;
}

/** A flat oval on the skin of the head, if it is on the viewer’s side of it. */
function spotOnHead(
  skull: Egg,
  {frame}: Trunk['head'],
  [front, up, left]: readonly [front: number, up: number, left: number],
  [width, height]: readonly [width: number, height: number],
  camera: Camera,
): string {
  const way = unit(add(add(times(frame.front, front), frame.up, up), frame.left, left));
  if (dot(way, camera.towards) < 0.02) return '';
  const at = skull.axes.reduce<Vec>(
    (point, axis) => add(point, axis, dot(way, unit(axis))),
    skull.at,
  );
  const across = unit(square(frame.left, way));
  const along = unit(square(frame.up, way));
  return oval(discOfEgg({at, axes: [times(across, width), times(along, height), ORIGIN]}, camera));
}

function eyeOn(skull: Egg, head: Trunk['head'], side: 1 | -1, camera: Camera): string {
  return spotOnHead(skull, head, [1, 0.02, side * 0.5], [0.0055, 0.0075], camera);
}

function drawMouth(skull: Egg, head: Trunk['head'], camera: Camera): string {
  return spotOnHead(skull, head, [1, -0.62, 0], [0.013, 0.0028], camera);
}
