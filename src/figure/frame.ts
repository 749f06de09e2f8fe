import {add, cos, cross, sin, times, type Vec} from './vector.js';

/**
 * How a part of the body lies in space: three directions, square to each other.
 *
 * `up` leads to the head, along a limb to the trunk; `front` is where belly, knee and toes look;
 * `left` is the person’s own left.
 */
export interface Frame {
  readonly up: Vec;
  readonly front: Vec;
  readonly left: Vec;
}

/** Bent forward by so many degrees, the upper end first: flexion of the spine and of the knee. */
export function bend({up, front, left}: Frame, degrees: number): Frame {
  const c = cos(degrees);
  const s = sin(degrees);
  return {up: add(times(up, c), front, s), front: add(times(front, c), up, -s), left};
}

/** Turned to the person’s left about the long axis. */
export function turn({up, front, left}: Frame, degrees: number): Frame {
  const c = cos(degrees);
  const s = sin(degrees);
  return {up, front: add(times(front, c), left, s), left: add(times(left, c), front, -s)};
}

/** Tipped sideways: the lower end swings to the left. */
export function tip({up, front, left}: Frame, degrees: number): Frame {
  const c = cos(degrees);
  const s = sin(degrees);
  return {up: add(times(up, c), left, -s), front, left: add(times(left, c), up, s)};
}

/** The frame with this long axis and, as nearly as it can, this front. Both are unit and square. */
export function frameOf(up: Vec, front: Vec): Frame {
  return {up, front, left: cross(up, front)};
}
