/** A point or a direction in stature: x along the camera’s right, y up, z towards the camera. */
export type Vec = readonly [x: number, y: number, z: number];

export const ORIGIN: Vec = [0, 0, 0];
export const UP: Vec = [0, 1, 0];

const RADIANS = Math.PI / 180;

export const sin = (degrees: number): number => Math.sin(degrees * RADIANS);
export const cos = (degrees: number): number => Math.cos(degrees * RADIANS);
/** The angle of a point on the plane, in degrees. */
export const atan2 = (y: number, x: number): number => Math.atan2(y, x) / RADIANS;
/** The angle between two directions whose cosine this is, in degrees. */
export const acos = (cosine: number): number => Math.acos(clamp(cosine, -1, 1)) / RADIANS;

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

export function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** The first vector and a part of the second. */
export function add(a: Vec, b: Vec, part = 1): Vec {
  return [a[0] + b[0] * part, a[1] + b[1] * part, a[2] + b[2] * part];
}

export const minus = (a: Vec, b: Vec): Vec => add(a, b, -1);
export const times = (a: Vec, factor: number): Vec => [a[0] * factor, a[1] * factor, a[2] * factor];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const between = (a: Vec, b: Vec, share: number): Vec => add(a, minus(b, a), share);
export const distance = (a: Vec, b: Vec): number => length(minus(a, b));
export const length = (a: Vec): number => Math.hypot(...a);

export function cross(a: Vec, b: Vec): Vec {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The direction of a vector; the other one where it has none. */
export function unit(a: Vec, otherwise: Vec = UP): Vec {
  const size = length(a);
  return size > 1e-9 ? times(a, 1 / size) : otherwise;
}

/** What of a vector is square to a direction. */
export const across = (a: Vec, direction: Vec): Vec => add(a, direction, -dot(a, direction));
