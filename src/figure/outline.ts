/** Outlines of round bodies on the screen, as the text of SVG paths. */
import {SCALE, project, type Camera, type Dot} from './camera.js';
import type {Ball, Egg} from './flesh.js';
import {dot} from './vector.js';

/** Points round an outline: so many that no eye sees a corner at 960 px. */
const POINTS = 28;
const COSINES = Array.from({length: POINTS}, (_, i) => Math.cos((i / POINTS) * 2 * Math.PI));
const SINES = Array.from({length: POINTS}, (_, i) => Math.sin((i / POINTS) * 2 * Math.PI));

/**
 * A round thing on the screen: its middle, how near it is, the radius of a circle as large, and its
 * spread along the two axes of the screen and between them, in square units. Of an ellipse with half
 * axes a and b along them it is a², 0 and b².
 */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly near: number;
  readonly radius: number;
  readonly isCircle: boolean;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

export function discOfBall({at, radius}: Ball, camera: Camera): Disc {
  const [x, y, near] = project(at, camera);
  const r = radius * SCALE;
  return {x, y, near, radius: r, isCircle: true, xx: r * r, xy: 0, yy: r * r};
}

export function discOfEgg({at, axes}: Egg, camera: Camera): Disc {
  const [x, y, near] = project(at, camera);
  const {right, up, mirror} = camera;
  let [xx, xy, yy] = [0, 0, 0];
  for (const axis of axes) {
    const dx = dot(axis, right) * SCALE * mirror;
    const dy = -dot(axis, up) * SCALE;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  return {x, y, near, radius: Math.sqrt((xx + yy) / 2), isCircle: false, xx, xy, yy};
}

const at = (x: number, y: number): string => `${Math.round(x)} ${Math.round(y)}`;

/** The outline of two round things and all between them, closed. All run the same way round. */
export function hull(a: Disc, b: Disc): string {
  return a.isCircle && b.isCircle ? tube(a, b) : roundHull([a, b]);
}

/** Round things one after the other, and all between each and the next. */
export const chained = (discs: readonly Disc[]): string =>
  discs
    .slice(1)
    .map((disc, i) => hull(discs[i]!, disc))
    .join('');

/** Two circles and their outer tangents. */
function tube(a: Disc, b: Disc): string {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const apart = Math.hypot(dx, dy);
  if (apart <= Math.abs(a.radius - b.radius) + 0.5) return circle(a.radius > b.radius ? a : b);
  const along = Math.atan2(dy, dx);
  const half = Math.acos((a.radius - b.radius) / apart);
  const on = ({x, y, radius}: Disc, angle: number) =>
    at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  const wideA = half < Math.PI / 2 ? 1 : 0;
  return `M${on(a, along + half)}A${arc(a, wideA)}${on(a, along - half)}L${on(b, along - half)}A${arc(b, 1 - wideA)}${on(b, along + half)}Z`;
}

const arc = ({radius}: Disc, isWide: number): string => {
  const r = Math.round(radius);
  return `${r} ${r} 0 ${isWide} 1 `;
};

function circle({x, y, radius}: Disc): string {
  const r = Math.round(radius);
  return `M${at(x + r, y)}A${r} ${r} 0 1 1 ${at(x - r, y)}A${r} ${r} 0 1 1 ${at(x + r, y)}Z`;
}

/** The outline of one round thing. */
export function oval(disc: Disc): string {
  const {x, y, xx, xy, yy} = disc;
  if (disc.isCircle) return circle(disc);
  const middle = (xx + yy) / 2;
  const apart = Math.hypot((xx - yy) / 2, xy);
  const [long, short] = [Math.sqrt(middle + apart), Math.sqrt(Math.max(middle - apart, 0))];
  const turn = Math.atan2(2 * xy, xx - yy) / 2;
  const [dx, dy] = [long * Math.cos(turn), long * Math.sin(turn)];
  const arcs = `A${Math.round(long)} ${Math.round(short)} ${Math.round((turn * 180) / Math.PI)} 1 1 `;
  return `M${at(x + dx, y + dy)}${arcs}${at(x - dx, y - dy)}${arcs}${at(x + dx, y + dy)}Z`;
}

/** The outline around any round things, by their outermost points in each direction. */
export function roundHull(discs: readonly Disc[]): string {
  let path = 'M';
  for (let i = 0; i < POINTS; i++) {
    const c = COSINES[i]!;
    const s = SINES[i]!;
    let farthest = -Infinity;
    let outermost = discs[0]!;
    let reached = 1;
    for (const disc of discs) {
      const reach = Math.sqrt(disc.xx * c * c + 2 * disc.xy * c * s + disc.yy * s * s);
      const far = disc.x * c + disc.y * s + reach;
      if (far <= farthest) continue;
      farthest = far;
      outermost = disc;
      reached = reach || 1;
    }
    const {x, y, xx, xy, yy} = outermost;
    if (i) path += 'L';
    path += at(x + (xx * c + xy * s) / reached, y + (xy * c + yy * s) / reached);
  }
  return `${path}Z`;
}

/** A closed path through points of the screen. */
export function polygon(points: readonly Dot[]): string {
  return `M${points.map(([x, y]) => at(x, y)).join('L')}Z`;
}

/** The same points, all round the same way, so that paths laid over each other fill. */
export function clockwise(dots: readonly Dot[]): readonly Dot[] {
  const area = dots.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = dots[(i + 1) % dots.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 ? [...dots].reverse() : dots;
}
