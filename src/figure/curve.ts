import type {Stop} from './timeline.js';

/**
 * Each angle on a curve through its values: at rest where a pose is held, and with its speed where the
 * way leads on through a pose. The curve never goes beyond the values that it joins.
 */
export function mixChannels(
  into: Float64Array,
  stops: readonly Stop[],
  i: number,
  round: number,
  share: number,
): void {
  const count = stops.length;
  const before = stops[(i + count - 1) % count]!;
  const from = stops[i]!;
  const to = stops[(i + 1) % count]!;
  const after = stops[(i + 2) % count]!;
  const span = secondsTo(from, to, round);
  const spanBefore = secondsTo(before, from, round);
  const spanAfter = secondsTo(to, after, round);
  const isPassingFrom = from.left === from.reached;
  const isPassingTo = to.left === to.reached;
  for (let c = 0; c < into.length; c++) {
    const a = from.solved.channels[c]!;
    const b = to.solved.channels[c]!;
    const slope = (b - a) / span;
    const slopeBefore = (a - before.solved.channels[c]!) / spanBefore;
    const slopeAfter = (after.solved.channels[c]! - b) / spanAfter;
    const start = isPassingFrom ? passingSlope(slopeBefore, slope) : 0;
    const end = isPassingTo ? passingSlope(slope, slopeAfter) : 0;
    into[c] = hermite(a, b, start * span, end * span, share);
  }
}

/** Seconds on the way from one stop to the next, over the end of the round where that lies between. */
function secondsTo(from: Stop, to: Stop, round: number): number {
  const way = to.reached - from.left;
  return way > 0 ? way : way + round;
}

/** The harmonic mean, or 0 at a turning point: so no curve overshoots (Fritsch and Butland 1984). */
function passingSlope(a: number, b: number): number {
  return a * b > 0 ? (2 * a * b) / (a + b) : 0;
}

function hermite(a: number, b: number, start: number, end: number, t: number): number {
  const t2 = t * t;
  const t3 = t2 * t;
  return (
    a * (2 * t3 - 3 * t2 + 1) + start * (t3 - 2 * t2 + t) + b * (3 * t2 - 2 * t3) + end * (t3 - t2)
  );
}

/** Slow, fast, slow. */
export const eased = (share: number): number => share * share * (3 - 2 * share);
