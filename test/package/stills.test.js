/**
 * Pictures of every pose, to see what a change of bodies, motions or outlines does to them. When a
 * picture is to look different: `npm run build`, then `node test/package/stills.test.js --renew`, and
 * look at what changed in test/figure/stills before it is kept.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sorted} from './support.js';
import {
  TOLERANCE,
  differenceOf,
  freshStills,
  renewStills,
  storedNames,
  storedStill,
} from './stills.js';

const RENEW = 'node test/package/stills.test.js --renew';

if (process.argv.includes('--renew')) renewStills();
else testStills();

function testStills() {
  const fresh = freshStills();

  describe('The still of a pose looks as it did', () => {
    for (const [file, svg] of fresh) {
      it(file, () => {
        assert.ok(storedNames().includes(file), `There is no ${file} yet. To store it: ${RENEW}`);
        const difference = differenceOf(storedStill(file), svg);
        const advice = `If it should look like that: ${RENEW}`;
        assert.equal(difference, '', `${file} changed: ${difference}. ${advice}`);
      });
    }
  });

  describe('The stored stills', () => {
    it('are those of the poses there are, and no others', () => {
      assert.deepEqual(sorted(storedNames()), sorted(fresh.keys()), `To renew them: ${RENEW}`);
    });
  });

  describe('The comparison of stills', () => {
    const still = '<svg viewBox="0 0 9 9">\n<path fill="#123456" d="M0 0A5 5 0 0 1 9 9Z"/>\n</svg>';

    for (const {what, other, pattern} of [
      {what: 'the same picture', other: still, pattern: /^$/},
      {what: `a shift of ${TOLERANCE} units`, other: still.replace('M0 0', 'M2 -2'), pattern: /^$/},
      {
        what: 'a shift of more',
        other: still.replace('M0 0', 'M0 -30'),
        pattern: /^1 of 3 elements moved, .* element 2 \(<path>\), by 30 units/,
      },
      {what: 'another colour', other: still.replace('#123456', '#123457'), pattern: /^element 2 /},
      {
        what: 'an arc the other way',
        other: still.replace('0 0 1', '0 1 1'),
        pattern: /^element 2 /,
      },
      {what: 'one more line', other: still.replace('Z', 'L1 1Z'), pattern: /^element 2 /},
      {
        what: 'an element more',
        other: still.replace('</svg>', '<g/></svg>'),
        pattern: /^element 3 /,
      },
      {
        what: 'an element less',
        other: still.replace('\n</svg>', ''),
        pattern: /^3 elements before/,
      },
    ]) {
      it(`${pattern.test('') ? 'lets pass' : 'finds'} ${what}`, () => {
        assert.match(differenceOf(still, other), pattern);
      });
    }
  });
}
