import {expect} from '@open-wc/testing';
import {jointsAt, type JointName} from '../../src/figure/joints.js';
import type {Motion} from '../../src/figure/motion.js';
import {motionNamed} from '../../src/figure/motions.js';
import {timelineOf as roundOf, secondsOnWay} from '../../src/figure/timeline.js';
import {distance} from '../../src/figure/vector.js';
import preset from '../../src/presets/sciatica.json';
import type {Cue, FigureCue, Timeline} from '../../src/session/cue.js';
import {timelineOf} from '../../src/session/timeline.js';
import {vec} from '../figure/support.js';
import {planOf} from '../plan/support.js';

const plan = planOf(preset);

/** Every exercise of the plan with a figure, and every version with one of its own. */
const FIGURES = plan.exercises.flatMap(({id, variants = []}) => [
  {id, variant: undefined},
  ...variants.filter(({figure}) => figure).map(({kind}) => ({id, variant: kind})),
]);

const titleOf = ({id, variant}: (typeof FIGURES)[number]) => (variant ? `${id}, ${variant}` : id);

const DOSES = {
  'its own dose': {},
  'two holds on each side': {sets: 1, repetitions: 2, holdSeconds: 5, sides: 'each'},
  'two sets on each side': {sets: 2, repetitions: 2, holdSeconds: 5, sides: 'each'},
  'two holds in turn, with rest': {
    repetitions: 2,
    holdSeconds: 5,
    restSeconds: 5,
    sides: 'alternate',
  },
  'two sets with both sides, not held': {sets: 2, repetitions: 3, holdSeconds: 0, restSeconds: 5},
} as const;

/** One exercise of the plan, twice, in this version and with this dose laid over its own. */
function sessionOf(id: string, variant?: string, dose: object = {}): Timeline {
  const item = {exercise: id, dose, ...(variant && {variant})};
  return timelineOf(
    planOf({...preset, routines: [{id: 'routine', items: [item, item]}]}),
    'routine',
  );
}

/** The cues of one exercise with an author’s own motion. */
function cuesWith(figure: unknown, dose: object): Timeline {
  const exercise = {id: 'own', name: 'Own', figure, dose};
  return timelineOf(planOf({exercises: [exercise]}), 'own').slice(0, -1);
}

/** “move left start–hold”: what the figure does. */
function wayOf({kind, side, figure}: Cue): string {
  const [from, to] = figure!.poses;
  return `${kind} ${side} ${from === to ? from : `${from}–${to}`}`;
}

const waysOf = (timeline: Timeline, item = 0) =>
  timeline.filter((cue) => cue.item === item && cue.kind !== 'done').map(wayOf);

const motionOf = ({motion}: FigureCue): Motion =>
  typeof motion === 'string' ? motionNamed(motion) : motion;

/** The joints at a share of a way, as it is drawn. */
function jointsOn(figure: FigureCue, share: number) {
  const motion = motionOf(figure);
  const seconds = secondsOnWay(roundOf(motion), figure.from, figure.to, share);
  return jointsAt(motion, {seconds, side: figure.side});
}

/** How far the joint that is furthest off is from where it was, in stature. */
function jump(before: FigureCue, after: FigureCue): number {
  const was = jointsOn(before, 1);
  const is = jointsOn(after, 0);
  const names = Object.keys(was) as JointName[];
  return Math.max(...names.map((name) => distance(vec(was[name]), vec(is[name]))));
}

/** A new exercise, and the other side of one that is done on each side, begin where the motion begins. */
function beginsAnew({kind, item, side}: Cue, before: Cue | undefined): boolean {
  return !before || before.item !== item || kind === 'change-side' || isSetOnOtherSide();

  function isSetOnOtherSide(): boolean {
    return kind === 'rest' && before?.sides === 'each' && before.side !== side;
  }
}

describe('The figure goes on from the pose that it is in', () => {
  for (const figure of FIGURES) {
    for (const [name, dose] of Object.entries(DOSES)) {
      it(`${titleOf(figure)}: ${name}`, () => {
        const cues = sessionOf(figure.id, figure.variant, dose).slice(0, -1);
        cues.forEach((cue, i) => {
          const before = cues[i - 1];
          const [from] = cue.figure!.poses;
          if (beginsAnew(cue, before)) {
            const motion = motionOf(cue.figure!);
            const [first] = motion.phases ?? [];
            expect(from, wayOf(cue)).to.equal(first?.pose ?? motion.poses[0]!.name);
          } else {
            expect(from, `${wayOf(before!)}, then ${wayOf(cue)}`).to.equal(
              before!.figure!.poses[1],
            );
          }
        });
      });
    }
  }

  for (const figure of FIGURES) {
    it(`${titleOf(figure)}: no joint jumps, as it is drawn`, () => {
      const cues = sessionOf(figure.id, figure.variant).filter(({item}) => item === 0);
      cues.forEach((cue, i) => {
        const before = cues[i - 1];
        if (beginsAnew(cue, before) || cue.kind === 'done') return;
        const ways = `${wayOf(before!)}, then ${wayOf(cue)}`;
        expect(jump(before!.figure!, cue.figure!), ways).to.be.below(1e-6);
      });
    });
  }
});

describe('A hold', () => {
  for (const figure of FIGURES) {
    it(`of ${titleOf(figure)} stays in one pose, and so does a rest in turn`, () => {
      const cues = sessionOf(figure.id, figure.variant, DOSES['two holds in turn, with rest']);
      const still = cues.filter(({kind}) => kind === 'hold' || kind === 'rest');
      // 2 × 2 holds and 3 rests, for two items.
      expect(still).to.have.length(14);
      for (const {figure: drawn} of still) expect(drawn!.from).to.equal(drawn!.to);
    });
  }

  // The rocking tilt has its effort in the pose that it begins with, the glides are not held.
  const HELD = FIGURES.filter(
    ({id, variant}) => id !== 'sciatic-nerve-glide' && !(id === 'pelvic-tilt' && variant),
  );
  for (const figure of HELD) {
    it(`of ${titleOf(figure)} is where the effort is`, () => {
      const holds = sessionOf(figure.id, figure.variant).filter(({kind}) => kind === 'hold');
      expect(holds).to.have.length.above(1);
      for (const {figure: drawn} of holds) {
        const pose = motionOf(drawn!).poses.find(({name}) => name === drawn!.poses[0])!;
        expect(pose.effort).to.be.a('string');
      }
    });
  }
});

describe('The right side', () => {
  const isRolling = ({id}: {id: string}) => id === 'lumbar-rotation';
  const each = DOSES['two holds on each side'];

  for (const figure of FIGURES.filter((one) => !isRolling(one))) {
    it(`of ${titleOf(figure)} is the mirror image of the left one`, () => {
      const cues = sessionOf(figure.id, figure.variant, each);
      for (const {side, figure: drawn} of cues.slice(0, -1)) {
        expect(drawn!.side).to.equal(side);
      }
    });
  }

  for (const figure of FIGURES.filter(isRolling)) {
    it(`of ${titleOf(figure)} is a pose of its own, without a mirror`, () => {
      const cues = sessionOf(figure.id, figure.variant, each).filter(({item}) => item === 0);
      expect(new Set(cues.map(({figure: drawn}) => drawn!.side))).to.deep.equal(new Set(['left']));
      expect(waysOf(cues)).to.deep.equal([
        'position left centre',
        'move left centre–left',
        'hold left left',
        'return left left–centre',
        'move left centre–left',
        'hold left left',
        'return left left–centre',
        'change-side right centre',
        'move right centre–right',
        'hold right right',
        'return right right–centre',
        'move right centre–right',
        'hold right right',
        'return right right–centre',
      ]);
    });
  }

  it('alone is mirrored as well', () => {
    const cues = sessionOf('knee-to-chest', undefined, {sides: 'right'});
    const sides = cues.slice(0, -1).map(({figure}) => figure!.side);
    expect(new Set(sides)).to.deep.equal(new Set(['right']));
  });
});

describe('What the figure does', () => {
  it('in a pose that is only held: it gets into the pose before the hold begins', () => {
    const dose = {holdSeconds: 30, repetitions: 1, moveSeconds: 0, returnSeconds: 0, sides: 'both'};
    const cues = sessionOf('pelvic-tilt', undefined, dose).filter(({item}) => item === 0);
    expect(waysOf(cues)).to.deep.equal(['position both start–hold', 'hold both hold']);
  });

  it('in the lumbar rotation: the knees roll to the left and to the right in turn', () => {
    const dose = {repetitions: 2, holdSeconds: 5, sides: 'alternate'};
    expect(waysOf(sessionOf('lumbar-rotation', undefined, dose))).to.deep.equal([
      'position left centre',
      'move left centre–left',
      'hold left left',
      'return left left–centre',
      'move right centre–right',
      'hold right right',
      'return right right–centre',
      'move left centre–left',
      'hold left left',
      'return left left–centre',
      'move right centre–right',
      'hold right right',
      'return right right–centre',
    ]);
  });

  it('in the lumbar rotation on both sides at once: each repetition goes to the other side', () => {
    const dose = {repetitions: 3, holdSeconds: 0, sides: 'both'};
    expect(waysOf(sessionOf('lumbar-rotation', undefined, dose))).to.deep.equal([
      'position both centre',
      'move both centre–left',
      'return both left–centre',
      'move both centre–right',
      'return both right–centre',
      'move both centre–left',
      'return both left–centre',
    ]);
  });

  it('in the piriformis stretch: it crosses the leg to get ready, and keeps it crossed', () => {
    expect(waysOf(sessionOf('piriformis-stretch'))).to.deep.equal([
      'position left start–cross',
      'move left cross–hold',
      'hold left hold',
      'return left hold–cross',
      'move left cross–hold',
      'hold left hold',
      'return left hold–cross',
      'change-side right start–cross',
      'move right cross–hold',
      'hold right hold',
      'return right hold–cross',
      'move right cross–hold',
      'hold right hold',
      'return right hold–cross',
    ]);
  });

  it('in the piriformis stretch: on its way it never puts the foot down', () => {
    const poses = new Set<string>();
    const [, ...cues] = sessionOf('piriformis-stretch').filter(
      ({item, side}) => item === 0 && side === 'left',
    );
    for (const {figure} of cues) {
      const phases = motionOf(figure!).phases!;
      for (let i = figure!.from; i <= figure!.to; i++) poses.add(phases[i % phases.length]!.pose);
    }
    expect(poses).to.include.keys('cross', 'bend', 'reach', 'hold');
    expect(poses).not.to.include.keys('start');
    expect(poses).not.to.include.keys('lift');
  });

  it('in the knee-to-chest stretch: it draws the knee in from lying flat', () => {
    const one = {repetitions: 1, sides: 'left'};
    expect(waysOf(sessionOf('knee-to-chest', undefined, one))).to.deep.equal([
      'position left start',
      'move left start–hold',
      'hold left hold',
      'return left hold–start',
    ]);
  });

  it('in the nerve glide: it turns round at once where the nerve is long', () => {
    const one = {repetitions: 2, sides: 'left'};
    expect(waysOf(sessionOf('sciatic-nerve-glide', undefined, one))).to.deep.equal([
      'position left start',
      'move left start–end',
      'return left end–start',
      'move left start–end',
      'return left end–start',
    ]);
  });

  it('between two sets of each side: it gets ready on the first side again', () => {
    const dose = {sets: 2, repetitions: 1, holdSeconds: 5, sides: 'each', restSeconds: 30};
    const rests = sessionOf('piriformis-stretch', undefined, dose)
      .filter(({kind, item}) => kind === 'rest' && item === 0)
      .map((cue) => `${wayOf(cue)}, drawn ${cue.figure!.side}`);
    expect(rests).to.deep.equal(['rest left start–cross, drawn left']);
  });

  it('in an exercise of no known length: it goes round and round', () => {
    const cues = cuesWith('knee-to-chest', {note: 'As you like'});
    const phases = motionNamed('knee-to-chest').phases!.length;
    expect(cues.map(({kind, figure}) => [kind, figure!.from, figure!.to])).to.deep.equal([
      ['position', 0, 0],
      ['own-pace', 0, phases],
    ]);
  });

  it('nothing, where an exercise has no figure', () => {
    const cues = cuesWith(undefined, {repetitions: 2, holdSeconds: 5, sides: 'each'});
    expect(new Set(cues.map(({figure}) => figure))).to.deep.equal(new Set([undefined]));
  });

  it('what the version’s own figure does, and the exercise’s where it has none', () => {
    const easier = sessionOf('press-up', 'easier').slice(0, 4).map(wayOf);
    expect(easier).to.deep.equal([
      'position both lie',
      'move both lie–hold',
      'hold both hold',
      'return both hold–lie',
    ]);
    const chair = sessionOf('hamstring-stretch', 'chair')[0]!.figure!.motion;
    expect(chair).to.equal('hamstring-stretch-chair');
    expect(sessionOf('hamstring-stretch', 'easier')[0]!.figure!.motion).to.equal(
      'hamstring-stretch',
    );
  });
});

describe('An author’s own motion', () => {
  const pose = (name: string, leftKnee: number, fields: object = {}) => ({
    name,
    leftKnee,
    ...fields,
  });
  const twice = {repetitions: 2, holdSeconds: 5};

  for (const {what, figure, dose = twice, ways} of [
    {
      what: 'of one pose stays in it',
      figure: {poses: [pose('only', 20)]},
      ways: [
        'position both only',
        'move both only',
        'hold both only',
        'return both only',
        'move both only',
        'hold both only',
        'return both only',
      ],
    },
    {
      what: 'of two poses goes to the second and back',
      figure: {poses: [pose('first', 20), pose('second', 90)]},
      ways: [
        'position both first',
        'move both first–second',
        'hold both second',
        'return both second–first',
        'move both first–second',
        'hold both second',
        'return both second–first',
      ],
    },
    {
      what: 'of three poses is held in the middle and goes on from where it came',
      figure: {poses: [pose('first', 20), pose('second', 90), pose('third', 50)]},
      ways: [
        'position both first',
        'move both first–second',
        'hold both second',
        'return both second–third',
        'move both third–second',
        'hold both second',
        'return both second–third',
      ],
    },
    {
      what: 'without phases is held where its effort is',
      figure: {
        poses: [pose('first', 20), pose('second', 60), pose('third', 90, {effort: 'belly'})],
      },
      ways: [
        'position both first–second',
        'move both second–third',
        'hold both third',
        'return both third–first',
        'move both first–third',
        'hold both third',
        'return both third–first',
      ],
    },
    {
      what: 'that rocks goes from one end to the other and back',
      figure: {
        poses: [pose('bent', 90), pose('straight', 5)],
        phases: [
          {pose: 'bent', hold: 1},
          {pose: 'straight', hold: 1},
        ],
      },
      dose: {repetitions: 2},
      ways: [
        'position both bent',
        'move both bent–straight',
        'return both straight–bent',
        'move both bent–straight',
        'return both straight–bent',
      ],
    },
    {
      what: 'that names only the pose that is held stays in it',
      figure: {poses: [pose('rest', 5), pose('held', 90)], phases: [{pose: 'held', hold: 'dose'}]},
      dose: {holdSeconds: 5},
      ways: ['position both held', 'move both held', 'hold both held', 'return both held'],
    },
    {
      what: 'that begins where it is held leaves it to come back',
      figure: {
        poses: [pose('held', 90), pose('rest', 5)],
        phases: [
          {pose: 'held', hold: 'dose'},
          {pose: 'rest', hold: 1},
        ],
      },
      ways: [
        'position both held–rest',
        'move both rest–held',
        'hold both held',
        'return both held–rest',
        'move both rest–held',
        'hold both held',
        'return both held–rest',
      ],
    },
    {
      what: 'that is held on two sides, one after the other, goes from one to the other',
      figure: {
        poses: [pose('middle', 50), pose('left', 90), pose('right', 5)],
        phases: ['middle', {pose: 'left', hold: 'dose'}, {pose: 'right', hold: 'dose'}],
      },
      dose: {repetitions: 1, holdSeconds: 5, sides: 'alternate'},
      ways: [
        'position left middle',
        'move left middle–left',
        'hold left left',
        'return left left',
        'move right left–right',
        'hold right right',
        'return right right–middle',
      ],
    },
  ]) {
    it(what, () => {
      const cues = cuesWith(figure, dose);
      expect(cues.map(wayOf)).to.deep.equal(ways);
      // As it is drawn, no joint jumps.
      cues.slice(1).forEach((cue, i) => {
        expect(jump(cues[i]!.figure!, cue.figure!), wayOf(cue)).to.be.below(1e-6);
      });
    });
  }
});
