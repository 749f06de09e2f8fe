import {cos, dot, sin, type Vec} from './vector.js';

/**
 * From where the person is seen, in degrees. Yaw 0 looks at the left side; more of it comes round to
 * the front of who is upright, to the feet of who lies on the back. Pitch looks down from above.
 */
export interface View {
  readonly yaw: number;
  readonly pitch: number;
}

/** A point on the screen: right, down, and towards the viewer. In units of `SCALE` for one stature. */
export type Dot = readonly [x: number, y: number, near: number];

/** Whole units are finer than a pixel even in a large figure, and short to write. */
export const SCALE = 2000;

/** Directions of the screen in space, and how points come onto it. */
export interface Camera {
  readonly right: Vec;
  readonly up: Vec;
  readonly towards: Vec;
  /** −1 shows the mirror image: the same exercise on the other side. */
  readonly mirror: 1 | -1;
}

export function cameraOf({yaw, pitch}: View, mirror: 1 | -1 = 1): Camera {
  const level: Vec = [-sin(yaw), 0, cos(yaw)];
  return {
    right: [cos(yaw), 0, sin(yaw)],
    up: [-level[0] * sin(pitch), cos(pitch), -level[2] * sin(pitch)],
    towards: [level[0] * cos(pitch), sin(pitch), level[2] * cos(pitch)],
    mirror,
  };
}

export function project(point: Vec, {right, up, towards, mirror}: Camera): Dot {
  return [dot(point, right) * SCALE * mirror, -dot(point, up) * SCALE, dot(point, towards) * SCALE];
}
