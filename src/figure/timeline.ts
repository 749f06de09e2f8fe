import type {Body} from './body.js';
import {CHANNEL_COUNT} from './channels.js';
import {positionOf, type Motion} from './motion.js';
import {eased, mixChannels} from './curve.js';
import {bodyBetween, solvePoses, type SolvedPose} from './solve.js';
import {phasesOf} from './turns.js';

/** What a dose says about the pace of a motion. */
export interface Pace {
  readonly moveSeconds?: number | undefined;
  readonly returnSeconds?: number | undefined;
  readonly holdSeconds?: number | undefined;
}

/** A pose on the way: when it is reached, and when it is left. */
export interface Stop {
  readonly solved: SolvedPose;
  readonly reached: number;
  readonly left: number;
  /** The hold is the one that the dose counts. */
  readonly isDosed: boolean;
}

/** A motion that is ready to be played: one round of it, in seconds. */
export interface Timeline {
  readonly motion: Motion;
  readonly poses: readonly SolvedPose[];
  readonly stops: readonly Stop[];
  readonly seconds: number;
}

/** Without a dose. */
const DEFAULT_HOLD = 3;

/** A phase with its pose: how long the way to it is, and how long it is held. */
interface Leg {
  readonly solved: SolvedPose;
  readonly move: number;
  readonly hold: number;
  readonly isDosed: boolean;
}

/** One round through a motion’s phases and back to the first. */
export function timelineOf(motion: Motion, pace: Pace = {}, girth = 1): Timeline {
  const poses = solvePoses(motion, girth);
  const legs = paced(legsOf(motion, poses, pace), pace);
  const stops: Stop[] = [];
  let now = 0;
  for (const {solved, move, hold, isDosed} of legs) {
    const reached = stops.length ? now + move : 0;
    now = reached + hold;
    stops.push({solved, reached, left: now, isDosed});
  }
  return {motion, poses, stops, seconds: stops.length > 1 ? now + legs[0]!.move : Math.max(now, 1)};
}

function legsOf(motion: Motion, solved: readonly SolvedPose[], pace: Pace): Leg[] {
  const byName = new Map(solved.map((one) => [one.pose.name, one]));
  return phasesOf(motion).map(({pose, move, hold}) => {
    const isDosed = hold === 'dose';
    const seconds = isDosed ? (pace.holdSeconds ?? DEFAULT_HOLD) : hold;
    return {solved: byName.get(pose)!, move, hold: seconds, isDosed};
  });
}

/** With the ways from one held pose to the next as long as the dose has them. */
function paced(legs: readonly Leg[], {moveSeconds, returnSeconds}: Pace): readonly Leg[] {
  return legs.map((leg, i) => {
    const way = wayAround(legs, i);
    const isBack = way.at(-1)!.solved === legs[0]!.solved;
    const wanted = isBack ? (returnSeconds ?? moveSeconds) : moveSeconds;
    if (!wanted) return leg;
    const total = way.reduce((sum, {move}) => sum + move, 0);
    return {...leg, move: (leg.move * wanted) / total};
  });
}

/** The legs of the way that a leg is on, up to the pose that is held at its end. */
function wayAround(legs: readonly Leg[], i: number): readonly Leg[] {
  const at = (k: number) => legs[(k + legs.length) % legs.length]!;
  let first = i;
  while (at(first - 1).hold === 0 && first > i - legs.length + 1) first--;
  let last = i;
  while (at(last).hold === 0 && last < first + legs.length - 1) last++;
  return Array.from({length: last - first + 1}, (_, k) => at(first + k));
}

/** The body at a time; after the end it begins anew. */
export function bodyAtSeconds({motion, stops, seconds: round}: Timeline, seconds: number): Body {
  const position = positionOf(motion);
  const time = timeInRound(seconds, round);
  const i = stops.findLastIndex(({reached}) => reached <= time);
  const from = stops[i]!;
  if (time <= from.left || stops.length === 1) {
    return bodyBetween(position, from.solved.channels, from.solved, from.solved, 0);
  }
  const to = stops[(i + 1) % stops.length]!;
  const end = to === stops[0] ? round : to.reached;
  const share = (time - from.left) / (end - from.left);
  const channels = new Float64Array(CHANNEL_COUNT);
  mixChannels(channels, stops, i, round, share);
  return bodyBetween(position, channels, from.solved, to.solved, eased(share));
}

/**
 * Seconds in the round on the way from one phase to another, by their places; so far along, 0–1. A place
 * that is not after the first is meant a round later.
 */
export function secondsOnWay(timeline: Timeline, from: number, to: number, share: number): number {
  const {stops, seconds: round} = timeline;
  const {left} = stops[from % stops.length]!;
  if (from === to) return left;
  const {reached} = stops[to % stops.length]!;
  const end = to < from || to >= stops.length ? reached + round : reached;
  return left + (end - left) * share;
}

/** The poses that the movement goes through, each at its first stop. */
export function posedStops({stops}: Timeline): readonly Stop[] {
  return stops.filter(
    ({solved}, i) => stops.findIndex((earlier) => earlier.solved === solved) === i,
  );
}

/** Those of them that are worth a still. */
export function shownStops(timeline: Timeline): readonly Stop[] {
  return posedStops(timeline).filter(({solved}) => solved.pose.role !== 'way');
}

/** Which pose a time belongs to: the one that is held, is on its way, or has just been left. */
export interface Moment {
  readonly stop: Stop;
  /** 1 where the pose is held, less on the way there and back. */
  readonly nearness: number;
  /** The pose is on its way. */
  readonly isComing: boolean;
  /** The pose is held: nothing moves. */
  readonly isHeld: boolean;
}

export function momentAt({stops, seconds: round}: Timeline, seconds: number): Moment {
  const time = timeInRound(seconds, round);
  const isHeld = ({left, reached}: Stop) => left > reached;
  const now = stops.findLastIndex(({reached}) => reached <= time);
  const from = stops.slice(0, now + 1).findLast(isHeld) ?? stops[0]!;
  if (time <= from.left) return {stop: from, nearness: 1, isComing: false, isHeld: true};
  const to = stops.slice(now + 1).find(isHeld) ?? stops.slice(now + 1).at(-1) ?? stops[0]!;
  const end = to === stops[0] ? round : to.reached;
  const share = (time - from.left) / (end - from.left);
  if (to.solved.pose.effort)
    return {stop: to, nearness: eased(share), isComing: true, isHeld: false};
  const nearness = 1 - eased(Math.min(1, share * 2));
  return {stop: from, nearness, isComing: false, isHeld: false};
}

const timeInRound = (seconds: number, round: number): number => ((seconds % round) + round) % round;
