import {expect} from '@open-wc/testing';
import {loadLocale, localeOf, supportedLanguage} from '../../src/locale/messages.js';

const {messages: english} = await loadLocale('en');
const {messages: hebrew} = await loadLocale('he');

/** The paths of all messages, those within groups too. */
function keysOf(messages: object, path = ''): string[] {
  return Object.entries(messages).flatMap(([name, message]) =>
    typeof message === 'object' ? keysOf(message, `${path}${name}.`) : [`${path}${name}`],
  );
}

/** Arguments that a message may get; without any Latin letter, so that one in the answer is ours. */
const SAMPLES: readonly (readonly unknown[])[] = [
  [1, 1],
  [2, 3],
  [11, 20],
  [99, 99],
  [1_234, 5_678],
  [[1, 1]],
  [[1, 2]],
  [[2, 2]],
  [[2, 3]],
  [[7, 7]],
  [[120, 180]],
  [[0.5, 10]],
  ['2026-11-01'],
  ['ברך'],
  [['מזרן', 'כיסא', 'מגבת']],
];

/** What a message takes, where it is not a count, or two; `spoken` is a count that is said in words. */
const TAKES: Readonly<Record<string, 'spoken' | 'range' | 'day' | 'name' | 'names'>> = {
  showing: 'name',
  credit: 'name',
  alsoKnownAs: 'names',
  'figure.poses': 'names',
  'figure.hands': 'name',
  'session.fewer': 'name',
  'session.more': 'name',
  'session.volume': 'name',
  'session.stoppedAt': 'name',
  'session.say.first': 'name',
  'session.say.next': 'name',
  'session.say.number': 'spoken',
  'session.say.times': 'spoken',
  'session.say.sets': 'spoken',
  'session.say.set': 'spoken',
  'session.say.holdFor': 'spoken',
  'session.say.holdBreaths': 'spoken',
  'session.say.restFor': 'spoken',
  date: 'day',
  hold: 'range',
  holdBreaths: 'range',
  sets: 'range',
  times: 'range',
  restBetweenSets: 'range',
  restBetweenHolds: 'range',
  perDay: 'range',
  daysPerWeek: 'range',
  perWeek: 'range',
};

/** Who works both sides is told nothing of sides. */
const EMPTY = ['sides.both', 'session.side.both'];
/** As far as a session counts aloud; beyond that it says digits. */
const MOST_SPOKEN = 99;

const kindOf = ([first]: readonly unknown[]) => {
  if (typeof first === 'number') return 'count';
  if (typeof first === 'string') return first.startsWith('2026') ? 'day' : 'name';
  return typeof (first as unknown[])[0] === 'number' ? 'range' : 'names';
};

function answersOf(messages: object, key: string): string[] {
  const message = key
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], messages);
  if (typeof message !== 'function') return [message as string];
  const takes = TAKES[key] ?? 'count';
  const samples = SAMPLES.filter((sample) =>
    takes === 'spoken'
      ? kindOf(sample) === 'count' && (sample[0] as number) <= MOST_SPOKEN
      : kindOf(sample) === takes,
  );
  return samples.map((sample) => (message as (...args: readonly unknown[]) => string)(...sample));
}

describe('Hebrew', () => {
  it('has every message that English has, and no other', () => {
    expect(keysOf(hebrew).sort()).to.deep.equal(keysOf(english).sort());
  });

  for (const key of keysOf(english)) {
    it(`says ${key} in Hebrew letters`, () => {
      for (const answer of answersOf(hebrew, key)) {
        expect(answer).not.to.match(/[A-Za-z]|undefined|NaN|\[object/);
        if (!EMPTY.includes(key)) expect(answer).to.match(/\p{Script=Hebrew}/u);
      }
    });
  }
});

describe('English', () => {
  for (const key of keysOf(english)) {
    it(`says ${key} in words, with nothing left open`, () => {
      for (const answer of answersOf(english, key)) {
        expect(answer).not.to.match(/undefined|NaN|\[object|["']/);
        if (!EMPTY.includes(key)) expect(answer).to.match(/[A-Za-z]/);
      }
    });
  }
});

describe('What is spoken', () => {
  const spoken = keysOf(english).filter((key) => key.startsWith('session.say.'));

  for (const key of spoken) {
    it(`has no digit in it: ${key}`, () => {
      for (const answer of [...answersOf(english, key), ...answersOf(hebrew, key)]) {
        expect(answer).not.to.match(/\p{N}/u);
      }
    });
  }

  it('is digits where there are no words for it any more', () => {
    expect(english.session.say.number(120)).to.equal('120');
    expect(hebrew.session.say.number(120)).to.equal('120');
  });
});

describe('The language of a tag', () => {
  for (const {tag, language} of [
    {tag: 'en', language: 'en'},
    {tag: 'EN-gb', language: 'en-GB'},
    {tag: 'he', language: 'he'},
    {tag: 'he-il', language: 'he-IL'},
    {tag: 'iw', language: 'he'},
    {tag: 'en-US@posix', language: 'en'},
    {tag: 'he_IL', language: 'en'},
    {tag: '', language: 'en'},
    {tag: ' ', language: 'en'},
    {tag: null, language: 'en'},
    {tag: undefined, language: 'en'},
    {tag: 'x', language: 'en'},
    {tag: 'tlh', language: 'en'},
    {tag: 'de-AT', language: 'en'},
    {tag: 'english', language: 'en'},
    {tag: '__proto__', language: 'en'},
    {tag: 'constructor', language: 'en'},
  ]) {
    it(`${JSON.stringify(tag) ?? 'undefined'} is ${language}`, async () => {
      expect(supportedLanguage(tag)).to.equal(language);
      if (typeof tag !== 'string') return;
      const {language: loaded, messages} = await loadLocale(tag);
      expect(loaded).to.equal(language);
      expect(messages.next).to.equal(language.startsWith('he') ? 'הבא' : 'Next');
      expect(messages.exercises(1_234)).to.contain('1,234');
      expect(messages.date('2026-11-01')).to.contain('2026');
    });
  }

  it('gives the same locale each time', async () => {
    expect(await loadLocale('he')).to.equal(await loadLocale('he'));
    expect(localeOf('he')).to.equal(await loadLocale('he'));
  });

  it('has no locale at once where it is not ours', () => {
    expect(localeOf('tlh')).to.equal(undefined);
  });
});
