import fc from 'fast-check';

const IDS = [
  'a',
  'b',
  'a-2',
  'all-exercises',
  'exercise-1',
  '__proto__',
  'constructor',
  'Tilt',
  ' tilt ',
];

const text = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...IDS)},
  {weight: 3, arbitrary: fc.string({unit: 'grapheme', maxLength: 12})},
  fc.constantFrom('', ' ', 'x'.repeat(2_000), 'x'.repeat(2_001), 'ﷺ'.repeat(200), '\ud800'),
);
const bad = fc.oneof(
  fc.jsonValue({maxDepth: 1}),
  fc.constantFrom(undefined, NaN, Infinity, -1, 1e9, () => 'x', Symbol('x'), 10n, new Date(0)),
);

/** Mostly what it should be, now and then anything. */
const mostly = (good: fc.Arbitrary<unknown>) =>
  fc.oneof({weight: 9, arbitrary: good}, {weight: 1, arbitrary: bad});

const some = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  mostly(
    fc.record(
      {...Object.fromEntries(Object.entries(fields).map(([name, good]) => [name, mostly(good)]))},
      {requiredKeys: []},
    ),
  );
const list = (good: fc.Arbitrary<unknown>) => mostly(fc.array(mostly(good), {maxLength: 4}));

const number = fc.oneof(
  fc.integer({min: -2, max: 12}),
  fc.double({min: -1, max: 4_000}),
  fc.tuple(fc.integer({min: 0, max: 5}), fc.integer({min: 0, max: 9})),
);
const address = fc.oneof(fc.webUrl(), fc.constantFrom('a.png', 'javascript:x', 'tel:1', '//b/c'));
const kind = fc.constantFrom('easier', 'harder', 'chair', 'bed', 'soft');
const link = some({name: text, url: address});
const dose = some({
  sets: number,
  repetitions: number,
  holdSeconds: number,
  holdBreaths: number,
  restSeconds: number,
  sides: fc.constantFrom('both', 'each', 'alternate', 'left', 'one'),
  timesPerDay: number,
  note: text,
  odd: text,
});
/** Degrees and shares, mostly within their limits. */
const amount = fc.oneof(
  fc.integer({min: -20, max: 40}),
  fc.constantFrom(0, 1, 0.5, -0, 1e308, NaN),
);
const angles = fc.oneof(
  amount,
  some({flexion: amount, abduction: amount, rotation: amount, odd: amount}),
);
const poseName = fc.constantFrom('start', 'hold', '__proto__', ' hold ', 'x'.repeat(2_000));
const place = fc.constantFrom('floor', 'leftThigh', 'rightShin', 'lowBack', 'belly', 'wall');
const contact = fc.oneof(place, some({on: place, at: amount, ahead: amount, out: amount}));
const pose = some({
  name: poseName,
  like: poseName,
  lean: amount,
  lumbar: angles,
  hips: angles,
  leftKnee: angles,
  rightShoulder: angles,
  contacts: some({hands: contact, leftFoot: contact, toes: contact, head: contact}),
  feel: list(fc.constantFrom('lowBack', 'head')),
  effort: fc.constantFrom('belly', 'leftKnee', 'head'),
});
const phase = some({
  pose: poseName,
  move: amount,
  hold: fc.oneof(amount, fc.constantFrom('dose', 'long')),
});
const figure = fc.oneof(
  fc.constantFrom('pelvic-tilt', 'Press-up', 'constructor'),
  some({
    position: fc.constantFrom('supine', 'standing', 'quadruped', 'upside-down'),
    poses: list(pose),
    phases: list(fc.oneof(poseName, phase)),
    props: list(fc.constantFrom('mat', 'chair')),
    view: some({yaw: amount, pitch: amount}),
    nerve: fc.constantFrom('left', 'both'),
  }),
);
const exercise = some({
  id: text,
  name: text,
  position: fc.constantFrom('supine', 'prone', 'upside-down'),
  target: list(text),
  steps: list(fc.oneof(text, some({text, pose: poseName}))),
  dose,
  figure,
  variants: list(some({kind, text, dose, figure})),
  image: some({src: address, alt: text}),
  video: some({src: address, poster: address}),
  sources: list(link),
});
const routine = some({
  id: text,
  name: text,
  items: list(fc.oneof(text, some({exercise: text, dose, variant: kind, note: text}))),
});
/** Anything that looks like a plan, with and without mistakes. */
export const planShaped = some({
  exercises: list(exercise),
  routines: list(routine),
  version: fc.constantFrom(1, 2),
  lang: fc.constantFrom('en', 'he', 'en-US@posix', 'x'),
  name: text,
  lastReviewed: fc.constantFrom('2026-11-01', '2026-13-01'),
  author: link,
  provider: some({name: text, logo: address, telephone: text}),
  safety: some({stop: list(text), note: text}),
  painScale: some({bands: list(some({upTo: number, label: text})), source: link}),
});
