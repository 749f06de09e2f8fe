import {expect} from '@open-wc/testing';
import {directionOf, Format} from '../../src/locale/format.js';
import {loadLocale} from '../../src/locale/messages.js';

const english = new Format('en');
const british = new Format('en-GB');
const hebrew = new Format('he');
const {messages: en} = await loadLocale('en');
const {messages: he} = await loadLocale('he');

describe('The direction of a language', () => {
  for (const [language, direction] of Object.entries({
    en: 'ltr',
    he: 'rtl',
    'he-IL': 'rtl',
    iw: 'rtl',
    HE: 'rtl',
    ar: 'rtl',
    'ar-EG': 'rtl',
    fa: 'rtl',
    ur: 'rtl',
    yi: 'rtl',
    ckb: 'rtl',
    de: 'ltr',
    zh: 'ltr',
    hei: 'ltr',
    arn: 'ltr',
    ku: 'ltr',
    'ku-Arab': 'rtl',
    'pa-Arab-PK': 'rtl',
    'pa-IN': 'ltr',
    'he-Latn': 'ltr',
    tlh: 'ltr',
    '': 'ltr',
  })) {
    it(`“${language}” is ${direction}`, () => {
      expect(directionOf(language)).to.equal(direction);
    });
  }
});

describe('A range', () => {
  it('of one number is that number', () => {
    expect(english.range([2, 2])).to.equal('2');
    expect(hebrew.range([2, 2])).to.equal('2');
  });

  it('of two numbers has an en dash', () => {
    expect(english.range([2, 3])).to.equal('2–3');
  });

  it('keeps its order within text that runs from right to left', () => {
    expect(hebrew.range([2, 3])).to.equal('\u20662–3\u2069');
    expect(new Format('ar').range([2, 3])).to.match(/^\u2066.–.\u2069$/);
    expect(he.hold([20, 30])).to.equal('החזיקו \u206620–30\u2069 שניות');
    expect(he.painBand(1, 3)).to.equal('\u20661–3\u2069 מתוך 10');
  });
});

describe('A time', () => {
  for (const {range, text} of [
    {range: [1, 1], text: '1 second'},
    {range: [0, 5], text: '0–5 seconds'},
    {range: [20, 30], text: '20–30 seconds'},
    {range: [2.5, 2.5], text: '2.5 seconds'},
    {range: [60, 60], text: '60 seconds'},
    {range: [90, 90], text: '90 seconds'},
    {range: [120, 120], text: '2 minutes'},
    {range: [120, 180], text: '2–3 minutes'},
    {range: [60, 180], text: '60–180 seconds'},
    {range: [120, 150], text: '120–150 seconds'},
    {range: [3_600, 3_600], text: '60 minutes'},
  ] as const) {
    it(`from ${range[0]} to ${range[1]} seconds is “${text}”`, () => {
      expect(en.hold(range)).to.equal(`hold ${text}`);
    });
  }

  it('of some minutes is said in the plural that it takes', () => {
    expect(en.about(1)).to.equal('About 1 minute');
    expect(en.about(5)).to.equal('About 5 minutes');
    expect(he.about(1)).to.equal('בערך דקה אחת');
    expect(he.about(2)).to.equal('בערך שתי דקות');
  });
});

describe('The plural', () => {
  for (const [count, inEnglish, inHebrew] of [
    [0, '0 exercises', '0 תרגילים'],
    [1, '1 exercise', 'תרגיל אחד'],
    [2, '2 exercises', 'שני תרגילים'],
    [3, '3 exercises', '3 תרגילים'],
    [11, '11 exercises', '11 תרגילים'],
    [20, '20 exercises', '20 תרגילים'],
    [1_000, '1,000 exercises', '1,000 תרגילים'],
  ] as const) {
    it(`of ${count} is “${inEnglish}” and “${inHebrew}”`, () => {
      expect(en.exercises(count)).to.equal(inEnglish);
      expect(he.exercises(count)).to.equal(inHebrew);
    });
  }

  it('falls back to the general form where a language has more forms than we give', () => {
    expect(new Format('ar').plural(5, {one: 'a', other: 'b'})).to.equal('b');
  });
});

describe('A date', () => {
  it('names the day that was written, whatever the time zone', () => {
    expect(british.date('2026-11-01')).to.equal('1 November 2026');
    expect(english.date('2026-11-01')).to.equal('November 1, 2026');
    expect(hebrew.date('2026-11-01')).to.equal('1 בנובמבר 2026');
  });
});

describe('A number', () => {
  for (const [language, value, text] of [
    ['en', 7, '7'],
    ['en', 2.5, '2.5'],
    ['en', 1_200, '1,200'],
    ['de', 2.5, '2,5'],
    ['he', 1_200, '1,200'],
    ['ar-EG', 7, '٧'],
  ] as const) {
    it(`${value} is written “${text}” in ${language}`, () => {
      expect(new Format(language).number(value)).to.equal(text);
    });
  }
});
