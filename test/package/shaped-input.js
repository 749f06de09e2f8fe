import fc from 'fast-check';

const MAX_TEXT = 2_000;

const GOOD = {
  text: fc.oneof(
    fc.constantFrom('a', 'b', 'Pelvic tilt', ' padded ', 'תרגיל', 'x'.repeat(MAX_TEXT)),
    // A figure that there is, and a pose of it.
    fc.constantFrom('pelvic-tilt', 'hold'),
    fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}).filter((text) => text.trim()),
  ),
  link: fc.constantFrom('https://clinic.example/a', 'tel:+123', 'mailto:a@b.example', 'page?x=1#y'),
  media: fc.constantFrom('https://clinic.example/a.png', 'picture.png', '//cdn.example/a.png'),
  date: fc.constantFrom('2026-11-01', '2024-02-29'),
  language: fc.constantFrom('en', 'he', 'en-GB', 'zh-Hant-TW', 'sr-Latn-RS', 'en-u-ca-gregory'),
};
/** What a field may hold that is not for it: often nearly right, as real mistakes are. */
const BAD = fc.oneof(
  fc.jsonValue({maxDepth: 1}),
  fc.constantFrom(
    ...[null, true, '', ' ', '2', 'x'.repeat(MAX_TEXT + 1)],
    ...[0, -1, 1.5, 101, 4_000, [], [1], [2, 1], [1, 2, 3], ['1', '2'], [0, 9_999]],
    ...['x-private', 'en_US', 'e', '2026-02-30', '2026-13-01', 'javascript:alert(1)', 'EACH', {}],
  ),
);

/**
 * JSON values in the form of a plan: each field mostly right, now and then wrong, missing or unknown.
 *
 * @param slips How often a value is wrong: one in so many.
 */
export function shapedInput(shape, slips) {
  const good = goodFor(shape, slips);
  return slips === Infinity
    ? good
    : fc.oneof({weight: slips - 1, arbitrary: good}, {weight: 1, arbitrary: BAD});
}

function goodFor(shape, slips) {
  const {kind} = shape;
  if (kind === 'object') return objectFor(shape, slips);
  if (kind === 'list') return listFor(shape, slips);
  if (kind === 'choice') return fc.constantFrom(...shape.options);
  return shape.limits ? numberFor(shape) : GOOD[kind];
}

/** Short enough for its shape, but where slips are made. */
function listFor({item, most}, slips) {
  const maxLength = slips === Infinity ? Math.min(3, most) : 3;
  return fc.array(shapedInput(item, slips), {minLength: 1, maxLength});
}

function objectFor({required, optional, short: bare}, slips) {
  const names = Object.keys(required);
  const fields = Object.fromEntries(
    Object.entries({...required, ...optional}).map(([name, field]) => [
      name,
      shapedInput(field, slips),
    ]),
  );
  const complete = fc.record(fields, {requiredKeys: names});
  const short = bare ? [shapedInput(bare, slips)] : [];
  if (slips === Infinity) return fc.oneof(complete, ...short);
  const incomplete = fc.record({...fields, odd: fc.constant(1)}, {requiredKeys: []});
  return fc.oneof(
    {weight: slips - 1, arbitrary: fc.oneof(complete, ...short)},
    {weight: 1, arbitrary: incomplete},
  );
}

function numberFor({kind, limits: [min, max]}) {
  if (kind === 'timing') return fc.oneof(fc.constant('dose'), fc.double({min, max, noNaN: true}));
  if (kind === 'decimal')
    return fc.oneof(fc.double({min, max, noNaN: true}), fc.constantFrom(min, max));
  const one = kind === 'seconds' ? fc.double({min, max, noNaN: true}) : fc.integer({min, max});
  const few = kind === 'seconds' ? fc.constantFrom(min, 2.5, max) : fc.constantFrom(min, max);
  if (kind === 'number') return fc.oneof(one, few);
  const pair = fc.tuple(one, one).map(([a, b]) => (a < b ? [a, b] : [b, a]));
  return fc.oneof(one, few, pair);
}
