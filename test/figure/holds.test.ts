import type {LimbSegments, Segment} from '../../src/figure/body.js';
import {surfaceOf} from '../../src/figure/flesh.js';
import type {Side} from '../../src/figure/motion.js';
import {missIn} from '../../src/figure/solve.js';
import {between, clamp, distance, dot, minus, type Vec} from '../../src/figure/vector.js';
import {
  NAMES,
  SIDES,
  expectAlways,
  motionNamed,
  vec,
  walkOf,
  type Found,
  type Frame,
  type Walk,
} from './support.js';

/** Clinical data, 6.7: a hand is so near to what it holds, in stature. */
const HOLDING = 0.03;
/** Two hands with laced fingers: the grips of both are so near each other. */
const LACED = 0.05;

interface Held {
  readonly name: string;
  /** Of the poses in which it is held; without them all the time. */
  readonly poses?: readonly string[];
  readonly hand: 'both' | Side;
  readonly leg: Side;
  readonly part: 'thigh' | 'shin';
  readonly side: 'front' | 'back';
  /** Where along the bone, from its upper end. */
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

/** Clinical data, 6.5, and for the chair variants what the way to sit there asks for. */
const HELD: readonly Held[] = [
  {
    name: 'knee-to-chest',
    poses: ['hold'],
    hand: 'both',
    leg: 'left',
    part: 'shin',
    side: 'front',
    from: 0.15,
    to: 0.35,
    why: 'a quarter down, not on the kneecap',
  },
  {
    name: 'sciatic-nerve-glide',
    hand: 'both',
    leg: 'left',
    part: 'thigh',
    side: 'back',
    from: 0.7,
    to: 0.9,
    why: 'just above the back of the knee, not on the calf',
  },
  {
    name: 'piriformis-stretch',
    poses: ['hold'],
    hand: 'both',
    leg: 'right',
    part: 'thigh',
    side: 'back',
    from: 0.55,
    to: 0.75,
    why: 'the bottom leg, two thirds down',
  },
  {
    name: 'hamstring-stretch',
    poses: ['start'],
    hand: 'both',
    leg: 'right',
    part: 'thigh',
    side: 'front',
    from: 0.4,
    to: 1,
    why: 'on thigh or knee',
  },
  {
    name: 'hamstring-stretch',
    poses: ['hold'],
    hand: 'both',
    leg: 'right',
    part: 'shin',
    side: 'front',
    from: 0.4,
    to: 0.6,
    why: 'in the middle; the toes are out of reach',
  },
  ...SIDES.map((side): Held => ({
    name: 'hamstring-stretch-chair',
    hand: side,
    leg: side,
    part: 'thigh',
    side: 'front',
    from: 0.4,
    to: 1,
    why: 'each on its own thigh',
  })),
  {
    name: 'piriformis-stretch-chair',
    hand: 'left',
    leg: 'left',
    part: 'thigh',
    side: 'front',
    from: 0.6,
    to: 1,
    why: 'near the crossed knee',
  },
  {
    name: 'piriformis-stretch-chair',
    hand: 'right',
    leg: 'left',
    part: 'shin',
    side: 'front',
    from: 0.5,
    to: 1,
    why: 'near the crossed ankle',
  },
];

/** The frames of the seconds for which poses are held, or all. */
function framesOf({timeline, frames}: Walk, poses?: readonly string[]): readonly Frame[] {
  if (!poses) return frames;
  const stops = timeline.stops.filter(({solved}) => poses.includes(solved.pose.name));
  return frames.filter(({seconds}) =>
    stops.some(({reached, left}) => seconds >= reached && seconds <= left),
  );
}

/** Where a hand is on a bone: how far along it, how far off its skin, and on which side. */
function placeOn(hand: Vec, {upper, lower}: LimbSegments, {part, side}: Held) {
  const {from, to, frame} = part === 'thigh' ? upper : lower;
  const bone = minus(to, from);
  const along = dot(minus(hand, from), bone) / dot(bone, bone);
  const middle = between(from, to, along);
  const thickness = surfaceOf(part, clamp(along, 0, 1), side);
  const off = distance(hand, middle) - thickness;
  const forwards = dot(minus(hand, middle), frame.front);
  return {along, off, onSide: side === 'front' ? forwards : -forwards};
}

describe('Hands hold what they hold', () => {
  for (const held of HELD) {
    const {name, poses, hand, leg, part, side, from, to, why} = held;
    const when = poses ? `in “${poses.join('”, “')}”` : 'all the time';
    const whose = hand === 'both' ? 'both hands' : `the ${hand} hand`;
    const hands = hand === 'both' ? SIDES : [hand];
    const walk = walkOf(name);
    const frames = framesOf(walk, poses);
    const measure = (of: keyof ReturnType<typeof placeOn>) => {
      return ({body, joints}: Frame): Found[] =>
        hands.map((own) => [
          `${own} hand, ${of}`,
          placeOn(vec(joints[`${own}Hand`]), body.limbs[`${leg}Leg`], held)[of],
        ]);
    };

    it(`${name}, ${when}: ${whose} on the ${side} of the ${leg} ${part}, ${why}`, () => {
      expectAlways({...walk, frames}, measure('off'), -HOLDING, HOLDING);
      expectAlways({...walk, frames}, measure('along'), from, to);
      expectAlways({...walk, frames}, measure('onSide'), 0, Infinity);
    });
  }

  for (const {name, poses} of HELD.filter(({hand}) => hand === 'both')) {
    it(`${name}${poses ? `, “${poses.join('”, “')}”` : ''}: the two hands meet`, () => {
      const walk = walkOf(name);
      const apart = ({joints}: Frame): Found[] => [
        ['left hand to right', distance(vec(joints.leftHand), vec(joints.rightHand))],
      ];
      expectAlways({...walk, frames: framesOf(walk, poses)}, apart, 0, LACED);
    });
  }

  it('standing-extension, all the time: both hands on the low back, less than 0.06 from L5/S1', () => {
    const walk = walkOf('standing-extension');
    const away = ({joints}: Frame): Found[] =>
      SIDES.map((side) => [
        `${side}Hand`,
        distance(vec(joints[`${side}Hand`]), vec(joints.lowBack)),
      ]);
    expectAlways(walk, away, 0, 0.06);
    const behind = ({joints}: Frame): Found[] =>
      SIDES.map((side) => [`${side}Hand, behind`, joints[`${side}Hand`].x - joints.lowBack.x]);
    expectAlways(walk, behind, 0, Infinity);
  });

  it('press-up, all the time: both palms stay flat where they are, fingers to the front', () => {
    const walk = walkOf('press-up');
    const [first] = walk.frames;
    const slip = ({joints}: Frame): Found[] =>
      SIDES.flatMap((side): Found[] => {
        const [hand, wrist] = [joints[`${side}Hand`], joints[`${side}Wrist`]];
        return [
          [`${side}Hand, slip`, distance(vec(hand), vec(first!.joints[`${side}Hand`]))],
          [`${side}Hand, tilt`, Math.abs(hand.y - wrist.y)],
          [`${side}Hand, ahead of its wrist`, Math.max(0, hand.x - wrist.x)],
        ];
      });
    expectAlways(walk, slip, 0, 1e-6);
  });
});

describe('What is held lies within reach', () => {
  for (const name of new Set(HELD.map((held) => held.name))) {
    it(`in every pose of ${name}`, () => {
      const frames = walkOf(name).timeline.poses.map((solved) => ({seconds: 0, solved}));
      const misses = ({solved}: (typeof frames)[number]): Found[] => [
        [solved.pose.name, missIn(motionNamed(name), solved)],
      ];
      // One thousandth of stature: 2 mm. A limb that misses more is a limb stretched in vain.
      expectAlways({name, side: 'left', frames}, misses, 0, 0.001);
    });
  }
});

describe('An arm goes round a leg, never through it', () => {
  /** The middle of a hand lies on the skin of what it holds; pressed in deeper than this it goes through. */
  const PRESSED_IN = 0.02;

  for (const name of NAMES) {
    it(`in any frame of ${name}`, () => {
      const gaps = ({body: {limbs}}: Frame): Found[] =>
        SIDES.flatMap((arm) => {
          const {lower, end} = limbs[`${arm}Arm`];
          const points = [between(lower.from, lower.to, 0.5), lower.to, end.to];
          const least = (bone: Segment, part: 'thigh' | 'shin'): number =>
            Math.min(...points.map((at) => offBone(at, bone, part)));
          return SIDES.flatMap((leg): Found[] => {
            const {upper: thigh, lower: shank} = limbs[`${leg}Leg`];
            return [
              [`${arm} arm, ${leg} thigh`, least(thigh, 'thigh')],
              [`${arm} arm, ${leg} shin`, least(shank, 'shin')],
            ];
          });
        });
      expectAlways(walkOf(name), gaps, -PRESSED_IN, Infinity);
    });
  }

  /** How far the middle of an arm is from the skin of a leg; negative within it. */
  function offBone(point: Vec, {from, to}: Segment, part: 'thigh' | 'shin'): number {
    const bone = minus(to, from);
    const along = clamp(dot(minus(point, from), bone) / dot(bone, bone), 0, 1);
    return distance(point, between(from, to, along)) - surfaceOf(part, along, 'back');
  }
});
