import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {pack, unpack} from '../../src/plan.js';
import {isPacked} from '../../src/plan/packed-text.js';
import {planOf} from './support.js';

const JSON_TEXT = '{"exercises":[{"name":"Pelvic tilt – ½","steps":["Lie on your back."]}]}';
/** Each of its characters is changed into each other one. */
const SHORT_TEXT = '{"exercises":[{"name":"Tilt"}]}';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The same text, packed by another program: without our check. */
const OTHERS = [
  {
    how: 'without compression',
    packed:
      'AUsAtP97ImV4ZXJjaXNlcyI6W3sibmFtZSI6IlBlbHZpYyB0aWx0IOKAkyDCvSIsInN0ZXBzIjpbIkxpZSBvbiB5b3VyIGJhY2suIl19XX0',
  },
  {
    how: 'at the highest level',
    packed:
      'q1ZKrUgtSs4sTi1WsoquVspLzE1VslIKSM0py0xWKMnMKVF41DBZ4dBeJR2l4pLUApAqJZ_MVIX8PIXK_NIihaTE5Gw9pdja2FoA',
  },
  {
    how: 'without repetitions found',
    packed:
      'q1ZKrUgtSs4sTi1WsoquVspLzE1VslIKSM0py0xWKMnMKVF41DBZ4dBeJR2l4pLUgmIlq2gln8xUhfw8hcr80iKFpMTkbD2l2NrYWgA',
  },
];

const exercise = fc.record(
  {name: fc.string({unit: 'grapheme', minLength: 1, maxLength: 60}), steps: fc.array(fc.string())},
  {requiredKeys: ['name']},
);
const plan = fc.record({
  exercises: fc.array(exercise, {minLength: 1, maxLength: 6}).map((list) => [{name: 'A'}, ...list]),
  odd: fc.jsonValue({noUnicodeString: false}),
});

/** Packed texts of which something else than the whole is made, without an issue. */
async function mistaken(texts: readonly string[], whole = JSON_TEXT): Promise<string[]> {
  const wrong: string[] = [];
  for (const text of texts) {
    const unpacked = await unpack(text);
    const isRefused = !unpacked.plan && unpacked.issues.some(({severity}) => severity === 'error');
    if (!isRefused && unpacked.text !== whole) wrong.push(text);
  }
  return wrong;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

describe('A packed plan', () => {
  it('is the one that was packed', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (written) => {
        const unpacked = await unpack(await pack(written));
        expect(unpacked.plan).to.deep.equal(planOf(JSON.stringify(written)));
        expect(unpacked.text).to.equal(JSON.stringify(written));
      }),
      {numRuns: 300},
    );
  });

  it('has only characters that no filter and no address changes', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (written) => {
        expect(await pack(written)).to.match(/^[A-Za-z0-9_-]{20,}$/);
      }),
      {numRuns: 300},
    );
  });

  it('is told from JSON and from text', async () => {
    expect(isPacked(await pack({exercises: [{name: 'A'}]}))).to.equal(true);
    for (const text of [JSON_TEXT, 'exercises', 'A sentence of so many words', '']) {
      expect(isPacked(text)).to.equal(false);
    }
  });

  it('is the same for JSON text, for JSON with blanks and for an object', async () => {
    const packed = await pack(JSON_TEXT);
    expect(await pack(JSON.parse(JSON_TEXT))).to.equal(packed);
    expect(await pack(JSON.stringify(JSON.parse(JSON_TEXT), null, 2))).to.equal(packed);
    expect(await pack(`\ufeff${JSON_TEXT}`)).to.equal(packed);
  });

  it('may have blanks around it', async () => {
    const {text, issues} = await unpack(`\n  ${await pack(JSON_TEXT)} \n`);
    expect(text).to.equal(JSON_TEXT);
    expect(issues).to.deep.equal([]);
  });

  it('keeps what is wrong in it, for its editor', async () => {
    const {plan: read, issues} = await unpack(await pack({exercises: [{name: 'A', stepz: []}]}));
    expect(read!.exercises[0]!.name).to.equal('A');
    expect(issues.map(({path}) => path)).to.deep.equal(['exercises[0].stepz']);
  });

  for (const {how, packed} of OTHERS) {
    it(`is read when another program has packed it ${how}`, async () => {
      const unpacked = await unpack(packed);
      expect(unpacked.text).to.equal(JSON_TEXT);
      expect(unpacked.plan).to.deep.equal(planOf(JSON_TEXT));
      expect(unpacked.issues).to.deep.equal([]);
    });
  }
});

describe('A packed plan that is not whole', () => {
  it('is refused wherever it is cut off', async () => {
    const packed = await pack(JSON_TEXT);
    const cuts = Array.from(packed, (_, i) => packed.slice(0, i));
    expect(await mistaken(cuts)).to.deep.equal([]);
    for (const {packed: other} of OTHERS) {
      expect(await mistaken(Array.from(other, (_, i) => other.slice(0, i)))).to.deep.equal([]);
    }
  });

  it('is refused wherever its beginning is missing', async () => {
    const packed = await pack(JSON_TEXT);
    expect(await mistaken(Array.from(packed, (_, i) => packed.slice(i + 1)))).to.deep.equal([]);
  });

  it('is refused wherever one character is missing, or two have changed places', async () => {
    const packed = await pack(JSON_TEXT);
    const without = Array.from(packed, (_, i) => packed.slice(0, i) + packed.slice(i + 1));
    const swapped = Array.from(
      packed,
      (character, i) =>
        packed.slice(0, i) + (packed[i + 1] ?? '') + character + packed.slice(i + 2),
    );
    expect(await mistaken([...without, ...swapped])).to.deep.equal([]);
  });

  for (let part = 0; part < 4; part++) {
    it(`is refused whichever character is another, ${part + 1}. quarter of the alphabet`, async () => {
      const packed = await pack(SHORT_TEXT);
      const others = ALPHABET.slice(part * 16, part * 16 + 16);
      const changed = Array.from(packed, (_, i) =>
        Array.from(others, (other) => packed.slice(0, i) + other + packed.slice(i + 1)),
      ).flat();
      expect(await mistaken(changed, SHORT_TEXT)).to.deep.equal([]);
    });
  }

  for (const {what, spoil} of [
    {what: 'empty', spoil: () => ''},
    {what: 'nothing but blanks', spoil: () => ' \n '},
    {
      what: 'in the other base64',
      spoil: (text: string) => text.replace('-', '+').replace('_', '/'),
    },
    {what: 'with padding', spoil: (text: string) => `${text}==`},
    {
      what: 'with a percent sign',
      spoil: (text: string) => `${text.slice(0, 9)}%2F${text.slice(9)}`,
    },
    {
      what: 'with a line break in it',
      spoil: (text: string) => `${text.slice(0, 40)}\n${text.slice(40)}`,
    },
    {what: 'with a dash of typography in it', spoil: (text: string) => text.replace(/[-_]/, '–')},
    {what: 'there twice', spoil: (text: string) => text + text},
    {what: 'followed by more', spoil: (text: string) => `${text}-_-_-_-_`},
    {what: 'in lower case', spoil: (text: string) => text.toLowerCase()},
  ]) {
    it(`is refused with a sentence for its editor: one ${what}`, async () => {
      const spoiled = spoil(OTHERS[1]!.packed);
      const {text, plan: read, issues} = await unpack(spoiled);
      expect(read).to.equal(undefined);
      expect(text).to.equal(undefined);
      expect(issues).to.have.length(1);
      expect(issues[0]!.severity).to.equal('error');
      expect(issues[0]!.message).to.match(/^This packed plan was cut off or changed/);
    });
  }

  it('is refused when its bytes are no text', async () => {
    const packed = await deflated(
      Uint8Array.of(0x7b, 0xff, 0x7d, ...new Uint8Array(20).fill(0x20)),
    );
    expect((await unpack(packed)).text).to.equal(undefined);
  });

  it('is refused when it would unpack to more than a browser can bear', async () => {
    const zeros = new Blob(Array.from({length: 100}, () => new Uint8Array(1_000_000)));
    const stream = zeros.stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bomb = new Uint8Array(await new Response(stream).arrayBuffer());
    const binary = Array.from(bomb, (byte) => String.fromCharCode(byte)).join('');
    const packed = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    expect(packed).to.have.length.below(200_000);
    expect((await unpack(packed)).text).to.equal(undefined);
  });
});

describe('What is no plan', () => {
  for (const {what, input} of [
    {what: 'broken JSON', input: '{"exercises": ['},
    {what: 'a plan without exercises', input: {name: 'x'}},
    {what: 'nothing', input: undefined},
    {what: 'a number', input: 5},
  ]) {
    it(`is not packed, and the cause is said: ${what}`, async () => {
      const cause = await pack(input).then(
        () => 'nothing',
        (error: unknown) => error,
      );
      expect(cause).to.be.instanceOf(TypeError);
      expect((cause as TypeError).message).to.match(/[A-Z].{10,}\.$/);
    });
  }
});
