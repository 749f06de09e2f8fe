import fc, {type Arbitrary} from 'fast-check';
import type {Motion, Pose} from '../../src/figure/motion.js';
import {CENTRAL, PAIRED, limits} from '../../src/figure/skeleton.js';

type Range = readonly [least: number, most: number];

/** All angles of a joint within their limits, or far beyond. */
const joint = (ranges: Readonly<Record<string, Range>>, isWild: boolean) =>
  fc.record(
    Object.fromEntries(
      Object.entries(ranges).map(([name, [least, most]]) => [name, angle(least, most, isWild)]),
    ),
    {requiredKeys: []},
  );

const angle = (least: number, most: number, isWild: boolean): Arbitrary<number> =>
  isWild
    ? fc.oneof(fc.double({min: -720, max: 720, noNaN: true}), fc.constantFrom(-90, 0, 90, 180, 1e6))
    : fc.oneof(fc.double({min: least, max: most, noNaN: true}), fc.constantFrom(least, most, 0));

/** Where ends of limbs may be, sensible or not. */
const contact = fc.record(
  {
    on: fc.constantFrom(
      'floor',
      'leftThigh',
      'rightThigh',
      'leftShin',
      'rightShin',
      'lowBack',
      'belly',
    ),
    at: fc.double({min: 0, max: 1, noNaN: true}),
    side: fc.constantFrom('front', 'back', 'inner', 'outer'),
    ahead: fc.double({min: -1, max: 1, noNaN: true}),
    out: fc.double({min: -0.6, max: 0.6, noNaN: true}),
  },
  {requiredKeys: ['on']},
);

const ENDS = ['Hand', 'Foot', 'Heel', 'Toes'].flatMap((end) => [`left${end}`, `right${end}`]);
const contacts = fc.record(
  Object.fromEntries(['hands', 'feet', 'heels', 'toes', ...ENDS].map((end) => [end, contact])),
  {requiredKeys: []},
);

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

function pose(isWild: boolean): Arbitrary<Record<string, unknown>> {
  const ofPairs = PAIRED.flatMap((name) =>
    [`${name}s`, `left${capital(name)}`, `right${capital(name)}`].map(
      (key) => [key, joint(limits[name], isWild)] as const,
    ),
  );
  const ofTrunk = CENTRAL.map((name) => [name, joint(limits[name], isWild)] as const);
  return fc.record(
    {
      lean: angle(-90, 90, isWild),
      ...Object.fromEntries([...ofTrunk, ...ofPairs]),
      contacts,
    },
    {requiredKeys: []},
  );
}

const POSITIONS = [
  'supine',
  'prone',
  'side-lying',
  'quadruped',
  'sitting',
  'long-sitting',
  'standing',
] as const;

/** A motion of one to three poses, as somebody may write it who never looks at it. */
export function arbitraryMotion(isWild: boolean): Arbitrary<Motion> {
  return fc
    .record({
      position: fc.constantFrom(...POSITIONS),
      poses: fc.array(pose(isWild), {minLength: 1, maxLength: 3}),
    })
    .map(({position, poses}) => ({
      position,
      poses: poses.map((each, i) => ({...each, name: `${i}`}) as Pose) as [Pose, ...Pose[]],
    }));
}
