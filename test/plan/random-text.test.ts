import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parsePlan} from '../../src/plan/parse-plan.js';

describe('Text that looks like JSON', () => {
  const piece = fc.constantFrom(
    ...'{ } [ ] , : " \\ \n \t / < - 0 1 1.5 1e3 true null "a" "b": "\\n" "\\u00e9" "\\x" x “ \u00a0 \ufeff \r'.split(
      ' ',
    ),
    ' ',
  );

  it('is JSON, or the error has a line and a column within it', () => {
    const texts = fc.array(piece, {maxLength: 14}).map((pieces) => pieces.join(''));
    fc.assert(fc.property(texts, expectPlace), {numRuns: 5_000});
  });

  it('is JSON, or the error has a place, when one character of a plan is changed', () => {
    const whole = JSON.stringify(
      {exercises: [{name: 'A\n', dose: {sets: [1, 2]}}], odd: null},
      null,
      1,
    );
    const changed = fc
      .tuple(fc.nat(whole.length), fc.nat(2), piece)
      .map(([at, gone, added]) => whole.slice(0, at) + added + whole.slice(at + gone));
    fc.assert(fc.property(changed, expectPlace), {numRuns: 3_000});
  });
});

function expectPlace(written: string): void {
  const {issues} = parsePlan(written);
  const lines = written.replace(/^\ufeff/, '').split('\n');
  for (const {line, column} of issues) {
    expect(line).to.be.within(1, lines.length);
    expect(column).to.be.within(1, lines[line! - 1]!.length + 1);
  }
  const message = issues[0]?.message ?? '';
  expect(message.startsWith('This is not JSON')).to.equal(!isJson(written));
}

function isJson(written: string): boolean {
  try {
    JSON.parse(written.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}
