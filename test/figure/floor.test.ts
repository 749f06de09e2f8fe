import {ELBOW_RADIUS, type Body} from '../../src/figure/body.js';
import {
  CHEST_DEPTH,
  bottomOf,
  chestOf,
  footBalls,
  headOf,
  lowestPoint,
  pelvisOf,
} from '../../src/figure/flesh.js';
import {builds, type Look} from '../../src/figure/look.js';
import {people} from '../../src/figure/people.js';
import {lengths} from '../../src/figure/skeleton.js';
import {stageOf} from '../../src/figure/stage.js';
import {bodyAtSeconds} from '../../src/figure/timeline.js';
import {between, type Vec} from '../../src/figure/vector.js';
import type {Side} from '../../src/figure/motion.js';
import {gapUnder} from './picture.js';
import {FRAMES_PER_SECOND, NAMES, SIDES, expectAlways, motionNamed, type Found} from './support.js';

/** Clinical data, 6.5: what must touch the floor may be so far from it, in stature. */
const TOUCHING = 0.01;

/** A person of one build at one moment. */
interface Stance {
  readonly seconds: number;
  readonly body: Body;
  readonly look: Look;
}

type Gap = (stance: Stance) => Found[];

const girthOf = ({look}: Stance): number => builds[look.build];

const foot = ({body}: Stance, side: Side): Found[] => {
  const balls = footBalls(body.limbs[`${side}Leg`].end);
  return ['heel', 'ball', 'toes'].map((what, i) => [
    `${side} ${what}`,
    balls[i]!.at[1] - balls[i]!.radius,
  ]);
};
/** Half the thickness of a palm that lies flat. */
const HALF_PALM = 0.015;

/** The picture of a leg over the middle of a bone. */
const leg = ({body, look}: Stance, side: Side, bone: 'upper' | 'lower', share: number): Found => {
  const limb = `${side}Leg` as const;
  const {from, to} = body.limbs[limb][bone];
  const [x]: Vec = between(from, to, share);
  return [`${side} ${bone === 'upper' ? 'thigh' : 'calf'}`, gapUnder(body, limb, x, look)];
};

const GAPS = {
  head: ({body}) => [['head', bottomOf(headOf(body.trunk))]],
  shoulders: (stance) =>
    SIDES.map((side) => {
      const [, height] = stance.body.limbs[`${side}Arm`].upper.from;
      return [`${side} shoulder`, height - CHEST_DEPTH * girthOf(stance)];
    }),
  thorax: (stance) => [['thorax', bottomOf(chestOf(stance.body.trunk, girthOf(stance)))]],
  pelvis: (stance) => [['pelvis', bottomOf(pelvisOf(stance.body.trunk, girthOf(stance)))]],
  'sit bones on the seat': (stance) => [
    ['pelvis', bottomOf(pelvisOf(stance.body.trunk, girthOf(stance))) - lengths.seat],
  ],
  'both soles': (stance) => SIDES.flatMap((side) => foot(stance, side)),
  'left sole': (stance) => foot(stance, 'left'),
  'right sole': (stance) => foot(stance, 'right'),
  'the edge of the left foot': (stance) => lowestOf(foot(stance, 'left')),
  'an edge of both feet': (stance) => SIDES.flatMap((side) => lowestOf(foot(stance, side))),
  'both heels': (stance) => SIDES.map((side) => foot(stance, side)[0]!),
  'left heel': (stance) => [foot(stance, 'left')[0]!],
  'right heel': (stance) => [foot(stance, 'right')[0]!],
  'the tops of both feet': (stance) => SIDES.map((side) => foot(stance, side)[2]!),
  'both palms': ({body}) =>
    SIDES.map((side) => [`${side} hand`, body.limbs[`${side}Arm`].end.to[1] - HALF_PALM]),
  'both elbows': ({body}) =>
    SIDES.map((side) => [`${side} elbow`, body.limbs[`${side}Arm`].upper.to[1] - ELBOW_RADIUS]),
  'right calf': (stance) => [leg(stance, 'right', 'lower', 0.3)],
  'right thigh': (stance) => [leg(stance, 'right', 'upper', 0.4)],
  'both thighs': (stance) => SIDES.map((side) => leg(stance, side, 'upper', 0.4)),
} satisfies Record<string, Gap>;

type Contact = keyof typeof GAPS;

/** The lines “Contacts” of 6.5; of the chair variants what sitting means. */
const ALWAYS: readonly {name: string; contacts: readonly Contact[]}[] = [
  {name: 'knee-to-chest', contacts: ['head', 'shoulders', 'thorax', 'right heel']},
  {name: 'sciatic-nerve-glide', contacts: ['head', 'shoulders', 'thorax', 'pelvis', 'right sole']},
  {
    name: 'pelvic-tilt',
    contacts: ['head', 'shoulders', 'thorax', 'pelvis', 'both soles', 'both palms'],
  },
  {
    name: 'lumbar-rotation',
    contacts: ['head', 'shoulders', 'pelvis', 'an edge of both feet', 'both palms', 'both elbows'],
  },
  {name: 'piriformis-stretch', contacts: ['head', 'shoulders', 'thorax', 'pelvis']},
  {name: 'piriformis-stretch-chair', contacts: ['sit bones on the seat', 'right sole']},
  {
    name: 'hamstring-stretch',
    contacts: ['pelvis', 'right heel', 'the edge of the left foot'],
  },
  {
    name: 'hamstring-stretch-chair',
    contacts: ['sit bones on the seat', 'right sole', 'left heel'],
  },
  {name: 'press-up', contacts: ['pelvis', 'the tops of both feet', 'both palms']},
  {name: 'standing-extension', contacts: ['both soles']},
];

/** What touches in some poses only, or is measured in the picture. */
const IN_POSES: readonly {name: string; pose: string; contacts: readonly Contact[]}[] = [
  {
    name: 'knee-to-chest',
    pose: 'start',
    contacts: ['pelvis', 'both heels', 'both palms', 'right calf', 'right thigh'],
  },
  {name: 'knee-to-chest', pose: 'hold', contacts: ['right calf']},
  {name: 'lumbar-rotation', pose: 'centre', contacts: ['thorax', 'both soles']},
  {name: 'piriformis-stretch', pose: 'start', contacts: ['both soles', 'both palms']},
  {name: 'piriformis-stretch', pose: 'cross', contacts: ['right sole']},
  {name: 'hamstring-stretch', pose: 'start', contacts: ['right thigh', 'right calf']},
  {name: 'hamstring-stretch', pose: 'hold', contacts: ['right thigh', 'right calf']},
  {name: 'press-up', pose: 'start', contacts: ['both thighs', 'thorax', 'head']},
  {name: 'press-up', pose: 'hold', contacts: ['both thighs']},
];

for (const [person, look] of [
  ['slender', people.ana],
  ['sturdy', people.eva],
] as const) {
  describe(`Of a ${person} person nothing is below the floor`, () => {
    for (const name of NAMES) {
      it(`in any frame of ${name}`, () => {
        const low = (stance: Stance): Found[] => [
          ['lowest point', lowestPoint(stance.body, girthOf(stance))],
        ];
        expectAlways(roundOf(name, look), low, -TOUCHING, Infinity);
      });
    }
  });

  describe(`A ${person} person does not float: in every frame`, () => {
    for (const {name, contacts} of ALWAYS) {
      for (const contact of contacts) {
        it(`${contact} down in ${name}`, () => {
          expectAlways(roundOf(name, look), GAPS[contact], -TOUCHING, TOUCHING);
        });
      }
    }
  });

  describe(`A ${person} person does not float: in a pose`, () => {
    for (const {name, pose, contacts} of IN_POSES) {
      for (const contact of contacts) {
        it(`${contact} down in “${pose}” of ${name}`, () => {
          expectAlways(poseOf(name, pose, look), GAPS[contact], -TOUCHING, TOUCHING);
        });
      }
    }
  });
}

interface Round {
  readonly name: string;
  readonly side: Side;
  readonly frames: readonly Stance[];
}

const rounds = new Map<string, Round>();

/** A whole round of a motion, frame by frame. */
function roundOf(name: string, look: Look): Round {
  const key = `${name} ${look.build}`;
  const round = rounds.get(key) ?? walkThrough(name, look);
  rounds.set(key, round);
  return round;
}

function walkThrough(name: string, look: Look): Round {
  const {timeline} = stageOf(motionNamed(name), look.build);
  const count = Math.ceil(timeline.seconds * FRAMES_PER_SECOND);
  const frames = Array.from({length: count}, (_, i): Stance => {
    const seconds = i / FRAMES_PER_SECOND;
    return {seconds, body: bodyAtSeconds(timeline, seconds), look};
  });
  return {name, side: 'left', frames};
}

function poseOf(name: string, pose: string, look: Look): Round {
  const stage = stageOf(motionNamed(name), look.build);
  const stop = stage.timeline.stops.find(({solved}) => solved.pose.name === pose);
  if (!stop) throw new Error(`${name} has no pose “${pose}”`);
  const frames = [{seconds: stop.reached, body: stage.bodyOf(stop), look}];
  return {name: `${name}, ${pose}`, side: 'left', frames};
}

/** The lowest of what was measured. */
const lowestOf = (found: readonly Found[]): Found[] => [
  [...found].sort(([, a], [, b]) => a - b)[0]!,
];
