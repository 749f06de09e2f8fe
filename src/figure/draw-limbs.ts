import type {LimbSegments, Segment} from './body.js';
import {signOf, type Limb} from './channels.js';
import {footBalls, type Ball, type Egg} from './flesh.js';
import type {Camera} from './camera.js';
import {chained, discOfBall, discOfEgg, hull, type Disc} from './outline.js';
import {ORIGIN, add, between, cross, dot, times, unit, type Vec} from './vector.js';

/** A drawn part: its outlines from the lowest layer up, and its round bodies for the order in depth. */
export interface Part {
  readonly paths: readonly string[];
  readonly discs: readonly Disc[];
}

const ball = ({from, to, frame}: Segment, share: number, radius: number, forwards = 0): Ball => ({
  at: add(between(from, to, share), frame.front, forwards),
  radius,
});

/** A round cut through a limb: where a sleeve or a trouser leg ends. */
function cut({from, to, frame}: Segment, share: number, radius: number, forwards = 0): Egg {
  const at = add(between(from, to, share), frame.front, forwards);
  return {at, axes: [times(frame.left, radius), times(frame.front, radius), ORIGIN]};
}

/** From this disc of a leg on, counted from the hip, it has a halo. */
const BARE_HALO = 3;

/** Enough of them to tell which part is nearer. */
const sparse = (discs: readonly Disc[]): readonly Disc[] => discs.filter((_, i) => i % 2 === 0);

/** With a ball more between any two, on a smooth curve through all. */
function smooth(balls: readonly Ball[]): Ball[] {
  const last = balls.length - 1;
  return balls.flatMap((one, i) => {
    if (i === last) return [one];
    const [before, next, after] = [
      balls[Math.max(i - 1, 0)]!,
      balls[i + 1]!,
      balls[Math.min(i + 2, last)]!,
    ];
    const inner = between(one.at, next.at, 0.5);
    const outer = between(before.at, after.at, 0.5);
    const radius = (9 * (one.radius + next.radius) - before.radius - after.radius) / 16;
    return [one, {at: between(inner, outer, -0.05), radius}];
  });
}

/**
 * Foot and leg: the foot where it is behind, the leg, its upper end without a halo, for there it goes
 * over into the trunk; the foot where it is before the leg.
 */
export function drawLeg(limb: LimbSegments, girth: number, camera: Camera): Part {
  const {upper, lower, end} = limb;
  const balls = smooth([
    ball(upper, 0.1, 0.061 * girth, -0.003),
    ball(upper, 0.4, 0.056 * girth, 0.003),
    ball(upper, 0.78, 0.0445 * girth, 0.001),
    ball(upper, 1, 0.04 * girth, 0.001),
    ball(lower, 0.28, 0.0405 * girth, -0.009),
    ball(lower, 0.6, 0.032 * girth, -0.005),
  ]).map((each) => discOfBall(each, camera));
  const cuff = discOfEgg(cut(lower, 0.84, 0.0275 * girth, -0.002), camera);
  const leg = [...balls, cuff];
  const foot = drawFoot(limb, girth, camera);
  const isFootBefore = dot(end.frame.front, camera.towards) > 0.7;
  return {
    paths: [
      isFootBefore ? '' : foot.path,
      chained(leg.slice(BARE_HALO)),
      chained(leg.slice(0, BARE_HALO + 1)),
      isFootBefore ? foot.path : '',
    ],
    discs: sparse([...leg, ...foot.discs]),
  };
}

/** The bare foot, from inside the trouser leg on. */
function drawFoot(
  {lower, end}: LimbSegments,
  girth: number,
  camera: Camera,
): {path: string; discs: readonly Disc[]} {
  const on = (front: number, up: number, radius: number): Ball => ({
    at: add(add(end.from, end.frame.front, front), end.frame.up, up),
    radius,
  });
  const shin = ball(lower, 0.8, 0.02 * girth);
  const ankle = ball(lower, 0.97, 0.0215);
  const [heel, ballOfFoot, toes] = footBalls(end);
  const instep = on(0.03, -0.01, 0.019);
  const discs = [shin, ankle, heel, instep, ballOfFoot, toes].map((each) =>
    discOfBall(each, camera),
  ) as [Disc, Disc, Disc, Disc, Disc, Disc];
  const [a, b, c, d, e, f] = discs;
  const path =
    hull(a, b) + hull(b, c) + hull(b, d) + hull(c, d) + hull(d, e) + hull(c, e) + hull(e, f);
  return {path, discs};
}

/** The bare arm, its upper end without a halo, and the sleeve over it. */
export function drawArm({upper, lower}: LimbSegments, girth: number, camera: Camera): Part {
  const arm = smooth([
    ball(upper, 0.3, 0.029 * girth),
    ball(upper, 0.75, 0.026 * girth),
    ball(upper, 1, 0.0235 * girth),
    ball(lower, 0.28, 0.0238 * girth),
    ball(lower, 0.7, 0.019 * girth),
    ball(lower, 1, 0.0155 * girth),
  ]).map((each) => discOfBall(each, camera));
  const shoulder = discOfBall(ball(upper, 0.03, 0.037 * girth), camera);
  const middle = discOfBall(ball(upper, 0.25, 0.036 * girth), camera);
  const hem = discOfEgg(cut(upper, 0.56, 0.037 * girth), camera);
  return {
    paths: [chained(arm.slice(2)), chained(arm.slice(0, 3)), chained([shoulder, middle, hem])],
    discs: sparse([shoulder, ...arm]),
  };
}

/** Fingers that close round what they hold, with the thumb; then the palm, without a halo at the wrist. */
export function drawHand(
  limb: Limb,
  {end, isFlat = false}: LimbSegments,
  palm: Vec,
  camera: Camera,
): Part {
  const {from, frame} = end;
  const curl = isFlat ? 0 : 1;
  const ahead = times(frame.up, -1);
  const thumbwards = unit(times(cross(ahead, palm), signOf(limb)));
  const at = (forward: number, down: number, aside = 0): Vec =>
    add(add(add(from, ahead, forward), palm, down * curl), thumbwards, aside);
  const discs = [
    {at: from, radius: 0.0155},
    {at: at(0.034, 0), radius: 0.0205},
    {at: at(0.06, 0.005), radius: 0.0165},
    {at: at(0.088, 0.018), radius: 0.01},
    {at: at(0.026, 0.004, 0.014), radius: 0.0105},
    {at: at(0.052, 0.012, 0.028), radius: 0.0075},
  ].map((each) => discOfBall(each, camera)) as [Disc, Disc, Disc, Disc, Disc, Disc];
  const [wrist, middle, knuckles, tips, root, thumb] = discs;
  const fingers = hull(middle, knuckles) + hull(knuckles, tips) + hull(root, thumb);
  return {paths: [fingers, hull(wrist, middle) + hull(middle, root)], discs: sparse(discs)};
}
