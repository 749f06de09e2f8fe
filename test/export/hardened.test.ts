import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {hardenedJson} from '../../src/export/hardened-json.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {fullPlan} from '../support/plans.js';

const TEXT = /"(?:[^"\\]|\\.)*"/g;
const ALLOWED = /^"(?:[A-Za-z0-9 ,;.?!-]|\\u[0-9a-f]{4})*"$/;

/** What filters for text, template engines and the parser of HTML would change or act on. */
const CHANGED = [
  '--',
  '...',
  '</',
  '<!--',
  '<',
  '>',
  '&',
  "'",
  '{{',
  '{%',
  '“',
  '  ',
  '\n',
  '\t',
  '\\"',
  '\\\\',
  '\\n',
];

const isCalm = (json: string): boolean =>
  CHANGED.every((part) => !json.includes(part)) &&
  !/\dx\d/.test(json) &&
  [...json.matchAll(TEXT)].every(([text]) => ALLOWED.test(text));

/** Texts that are made of what filters look for, and of anything else. */
const pieces = fc.constantFrom(
  ...[
    '-',
    '--',
    '.',
    '...',
    'x',
    '3x4',
    '2',
    ' ',
    '  ',
    '"',
    "'",
    '\\',
    '\\u0041',
    '\\"',
    '<',
    '</',
  ],
  ...['script>', '<!--', '{{', '{%', '[[', '&amp;', '\n', '\u2028', 'é', 'µ', '\ud83d', '😀', 'ש'],
);
const text = fc.oneof(
  fc.array(pieces, {maxLength: 12}).map((parts) => parts.join('')),
  fc.string({unit: 'binary', maxLength: 20}),
  fc
    .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 8})
    .map((codes) => String.fromCharCode(...codes)),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    {depthSize: 'small'},
    text,
    fc.double({noNaN: true, noDefaultInfinity: true}),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), {maxLength: 4}),
    fc.dictionary(text, tie('any'), {maxKeys: 4}),
  ),
})).any;

describe('Hardened JSON', () => {
  it('is JSON of the same value, in one line of letters that no filter changes', () => {
    const one = fc.property(value, (input) => {
      const json = hardenedJson(input);
      expect(JSON.stringify(JSON.parse(json))).to.equal(JSON.stringify(input));
      expect(isCalm(json), json).to.equal(true);
    });
    fc.assert(one, {numRuns: 3_000});
  });

  for (const {text: written, json} of [
    {text: 'Hold 20-30 seconds, twice a day; no more!', json: null},
    {text: 'Don’t', json: '"Don\\u2019t"'},
    {text: '</script>', json: '"\\u003c\\u002fscript\\u003e"'},
    {text: 'a--b---c', json: '"a-\\u002db-\\u002d-c"'},
    {text: 'and so on...', json: '"and so on..\\u002e"'},
    {text: '3x10x2', json: '"3\\u007810\\u00782"'},
    {text: 'µx3', json: '"\\u00b5\\u00783"'},
    {text: 'x-ray, box 3', json: null},
    {text: ' two  blanks ', json: '"\\u0020two\\u0020 blanks\\u0020"'},
    {text: '\ud800', json: '"\\ud800"'},
    {text: '😀', json: '"\\ud83d\\ude00"'},
    {text: '\\u0041', json: '"\\u005cu0041"'},
  ]) {
    it(`writes ${JSON.stringify(written)} as ${json ?? 'it is'}`, () => {
      expect(hardenedJson(written)).to.equal(json ?? `"${written}"`);
    });
  }

  it('hardens the names of fields, too', () => {
    expect(hardenedJson({'a--b': 1, '<': {'...': null}})).to.equal(
      '{"a-\\u002db":1,"\\u003c":{"..\\u002e":null}}',
    );
  });

  it('bears a text of three million letters', () => {
    const long = 'a"<-- 3x4 é '.repeat(250_000);
    expect(JSON.parse(hardenedJson([long]))).to.deep.equal([long]);
  });

  it('parses to the same plan', () => {
    const {plan, issues} = parsePlan(hardenedJson(fullPlan));
    expect(issues).to.deep.equal([]);
    expect(plan).to.deep.equal(parsePlan(fullPlan).plan);
  });
});
