/** Outlines of round bodies on the screen, as the text of SVG paths. */
import {SCALE, project, type Camera, type Dot} from './camera.js';
import type {Ball, Egg} from './flesh.js';
import {dot, type Vec} from './vector.js';

/** Points round an outline: so many that no eye sees a corner at 960 px. */
const POINTS = 32;
const COSINES = Array.from({length: POINTS}, (_, i) => Math.cos((i / POINTS) * 2 * Math.PI));
const SINES = Array.from({length: POINTS}, (_, i) => Math.sin((i / POINTS) * 2 * Math.PI));

/** A round thing on the screen: its middle and its half axes. A circle has its radius for both. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly near: number;
  /** Radius of the circle around it. */
  readonly radius: number;
  /** Half axes on the screen, `undefined` for a circle. */
  readonly axes: readonly (readonly [x: number, y: number])[] | undefined;
}

export function discOfBall({at, radius}: Ball, camera: Camera): Disc {
  const [x, y, near] = project(at, camera);
  return {x, y, near, radius: radius * SCALE, axes: undefined};
}

export function discOfEgg({at, axes}: Egg, camera: Camera): Disc {
  const [x, y, near] = project(at, camera);
  const flat = axes.map((axis) => flatten(axis, camera));
  const radius = Math.sqrt(flat.reduce((sum, [a, b]) => sum + a * a + b * b, 0) / 2);
  return {x, y, near, radius, axes: flat};
}

function flatten(axis: Vec, {right, up, mirror}: Camera): readonly [number, number] {
  return [dot(axis, right) * SCALE * mirror, -dot(axis, up) * SCALE];
}

const at = (x: number, y: number): string => `${Math.round(x)} ${Math.round(y)}`;

/** The outline of two round things and all between them, closed. All run the same way round. */
export function hull(a: Disc, b: Disc): string {
  return a.axes || b.axes ? roundHull([a, b]) : tube(a, b);
}

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
  const {x, y, axes} = disc;
  if (!axes) return circle(disc);
  const [xx, xy, yy] = axes.reduce(
    ([a, b, c], [dx, dy]) => [a + dx * dx, b + dx * dy, c + dy * dy],
    [0, 0, 0],
  ) as [number, number, number];
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
  let path = '';
  for (let i = 0; i < POINTS; i++) {
    const c = COSINES[i]!;
    const s = SINES[i]!;
    let most = -Infinity;
    let x = 0;
    let y = 0;
    for (const disc of discs) {
      const [px, py] = outermost(disc, c, s);
      const far = px * c + py * s;
      if (far > most) {
        most = far;
        x = px;
        y = py;
      }
    }
    path += `${i ? 'L' : 'M'}${at(x, y)}`;
  }
  return `${path}Z`;
}

function outermost({x, y, radius, axes}: Disc, c: number, s: number): readonly [number, number] {
  if (!axes) return [x + c * radius, y + s * radius];
  let px = 0;
  let py = 0;
  let size = 0;
  for (const [ax, ay] of axes) {
    const along = ax * c + ay * s;
    px += ax * along;
    py += ay * along;
    size += along * along;
  }
  const height = Math.sqrt(size) || 1;
  return [x + px / height, y + py / height];
}

/** A closed path through points of the screen. */
export function polygon(points: readonly Dot[]): string {
  return `M${points.map(([x, y]) => at(x, y)).join('L')}Z`;
}

/** An open path through points of the screen. */
export function line(points: readonly Dot[]): string {
  return `M${points.map(([x, y]) => at(x, y)).join('L')}`;
}

/** The same points, all round the same way, so that paths laid over each other fill. */
export function clockwise(dots: readonly Dot[]): readonly Dot[] {
  const area = dots.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = dots[(i + 1) % dots.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 ? [...dots].reverse() : dots;
}
