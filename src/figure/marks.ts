import type {Body} from './body.js';
import {SCALE, project, type Camera, type Dot} from './camera.js';
import {positionOf, type Pose} from './motion.js';
import {effortAt, feelAt, nerveOf, type EffortSpot} from './spots.js';
import {bodyBetween, type SolvedPose} from './solve.js';
import {bodyAtSeconds, type Stop, type Timeline} from './timeline.js';
import {add, clamp, distance, type Vec} from './vector.js';

/** An arrow stands so far off the body, in stature. */
const OFF = 0.085;
/** A shorter way would make no arrow: it is drawn as long as this. */
const LEAST_WAY = 0.09;
const ARROW_STEPS = 5;
const HEAD_LENGTH = 0.036 * SCALE;
const HEAD_WIDTH = 0.019 * SCALE;

/** An arrow on the screen: its shaft, an open line, and its head, a closed one. */
export interface Arrow {
  readonly shaft: string;
  readonly head: string;
}

/** The spots where a pose should be felt, on the screen. */
export function feelDots({feel = []}: Pose, body: Body, camera: Camera): readonly Dot[] {
  return feel.map((spot) => project(feelAt(spot, body), camera));
}

/** The sciatic nerve as an open, smooth line. */
export function drawNerve(side: 'left' | 'right', body: Body, camera: Camera): string {
  return smoothLine(nerveOf(side, body).map((point) => project(point, camera)));
}

/** The way on which a pose is reached with effort, or `undefined` where it names none. */
export function effortWay(timeline: Timeline, stop: Stop): readonly Vec[] | undefined {
  const {effort} = stop.solved.pose;
  if (!effort) return undefined;
  const {stops, seconds: round} = timeline;
  const held = stops.slice(0, stops.indexOf(stop)).findLast(({left, reached}) => left > reached);
  const start = held?.left ?? 0;
  const end = stop.reached || round;
  const ways = Array.from({length: ARROW_STEPS}, (_, i) => {
    const seconds = start + ((end - start) * (i + 1)) / ARROW_STEPS;
    return offBody(effort, bodyAtSeconds(timeline, Math.min(seconds, end)));
  });
  const first = offBody(effort, bodyAtSeconds(timeline, start));
  const way = [first, ...ways];
  return lengthOf(way) < LEAST_WAY ? straightWay(effort, stop.solved, timeline) : trimmed(way);
}

/** The body of a pose at rest. */
export function bodyOfPose({motion}: Timeline, solved: SolvedPose): Body {
  return bodyBetween(positionOf(motion), solved.channels, solved, solved, 0);
}

function offBody(effort: EffortSpot, body: Body): Vec {
  const {at, out} = effortAt(effort, body);
  return add(at, out, OFF);
}

/** Towards the body: a press. */
function straightWay(effort: EffortSpot, solved: SolvedPose, timeline: Timeline): readonly Vec[] {
  const {at, out} = effortAt(effort, bodyOfPose(timeline, solved));
  return [0.2, 0.16, 0.11, 0.065].map((off) => add(at, out, off));
}

const lengthOf = (way: readonly Vec[]): number =>
  way.slice(1).reduce((sum, point, i) => sum + distance(way[i]!, point), 0);

/** Long ways are shown by their last part. */
function trimmed(way: readonly Vec[]): readonly Vec[] {
  let left = 0.34;
  const kept: Vec[] = [];
  for (let i = way.length - 1; i >= 0 && (left > 0 || kept.length < 2); i--) {
    kept.unshift(way[i]!);
    if (i) left -= distance(way[i]!, way[i - 1]!);
  }
  return kept;
}

/** A way in space as an arrow on the screen. */
export function drawArrow(way: readonly Vec[], camera: Camera): Arrow {
  const dots = way.map((point) => project(point, camera));
  const [tipX, tipY] = dots.at(-1)!;
  const [fromX, fromY] = dots.at(-2)!;
  const size = Math.hypot(tipX - fromX, tipY - fromY) || 1;
  const [dx, dy] = [(tipX - fromX) / size, (tipY - fromY) / size];
  const corner = (side: number): string =>
    `${Math.round(tipX - dy * side * HEAD_WIDTH)} ${Math.round(tipY + dx * side * HEAD_WIDTH)}`;
  const point = `${Math.round(tipX + dx * HEAD_LENGTH)} ${Math.round(tipY + dy * HEAD_LENGTH)}`;
  return {shaft: smoothLine(dots), head: `M${corner(1)}L${point}L${corner(-1)}Z`};
}

/** A line that bends through all points: Catmull–Rom, as Bézier curves. */
function smoothLine(dots: readonly Dot[]): string {
  const last = dots.length - 1;
  const at = (i: number): Dot => dots[clamp(i, 0, last)]!;
  const text = (x: number, y: number): string => `${Math.round(x)} ${Math.round(y)}`;
  let path = `M${text(at(0)[0], at(0)[1])}`;
  for (let i = 0; i < last; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const out = text(from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6);
    const into = text(to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6);
    path += `C${out} ${into} ${text(to[0], to[1])}`;
  }
  return path;
}
