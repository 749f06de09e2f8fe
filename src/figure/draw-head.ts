import type {Trunk} from './body.js';
import {project, type Camera} from './camera.js';
import type {Part} from './draw-limbs.js';
import {egg, headOf, type Egg} from './flesh.js';
import type {Look} from './look.js';
import {clockwise, discOfBall, discOfEgg, hull, oval, polygon} from './outline.js';
import {
  ORIGIN,
  UP,
  across as square,
  add,
  cos,
  cross,
  dot,
  sin,
  times,
  unit,
  type Vec,
} from './vector.js';

/** How far round the head the face reaches from its middle, in degrees. */
const FACE = 64;
const FACE_POINTS = 28;

/**
 * Neck, hair, face, ear and eyes, from the lowest layer up: skin, hair, skin, shade, ink.
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
    paths: [
      hull(nape, throat) + jaw,
      hair,
      face + (dot(frame.front, camera.towards) > -0.5 ? jaw : ''),
      ears.join('') + mouth,
      eyes,
    ],
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
  const mop = discOfEgg(egg(at(-0.001, 0.005), head, 0.054, 0.0585, 0.0695), camera);
  const ball = (center: Vec, radius: number) => discOfBall({at: center, radius}, camera);
  const crown = oval(mop);
  if (hair === 'bun') return crown + oval(ball(at(-0.016, 0.083), 0.027));
  if (hair === 'long') {
    const neck = ball(add(add(thorax.to, thorax.frame.up, 0.01), thorax.frame.front, -0.022), 0.03);
    return crown + hull(ball(at(-0.016, -0.012), 0.046), neck);
  }
  return crown;
}

/** The point of an egg’s shell in a direction from its middle. */
const onShell = ({at, axes}: Egg, way: Vec): Vec =>
  axes.reduce<Vec>((point, axis) => add(point, axis, dot(way, unit(axis))), at);

/** What the viewer sees of a round cap on an egg, as an outline. */
function cap(skull: Egg, way: Vec, degrees: number, camera: Camera): string {
  const side = unit(cross(way, Math.abs(way[1]) < 0.9 ? UP : [1, 0, 0]));
  const other = cross(way, side);
  const dots = Array.from({length: FACE_POINTS}, (_, i) => {
    const turn = (i / FACE_POINTS) * 360;
    const ring = add(times(side, cos(turn)), other, sin(turn));
    const bare = add(times(way, cos(degrees)), ring, sin(degrees));
    // What lies behind the head’s edge is seen at the edge.
    const seen = dot(bare, camera.towards) < 0 ? unit(square(bare, camera.towards), bare) : bare;
    return project(onShell(skull, seen), camera);
  });
  return polygon(clockwise(dots));
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
  const at = onShell(skull, way);
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
