import {expect} from '@open-wc/testing';
import {loadLocale} from '../../src/locale/messages.js';
import {doseSentence} from '../../src/plan/dose-sentence.js';
import {exerciseOf} from './support.js';

const {messages: english} = await loadLocale('en');
const {messages: hebrew} = await loadLocale('he');
const doseOf = (dose: object) => exerciseOf({dose}).dose!;

/** Keeps a range in its order within Hebrew. */
const isolated = (range: string) => `\u2066${range}\u2069`;

describe('The dose in English words', () => {
  for (const {dose, sentence} of [
    {
      dose: {sets: 1, repetitions: 2, holdSeconds: [20, 30], sides: 'each', timesPerDay: [1, 2]},
      sentence: 'Hold 20–30 seconds, 2 times on each side, once or twice a day',
    },
    {dose: {repetitions: 10}, sentence: '10 times'},
    {dose: {repetitions: 1}, sentence: 'Once'},
    {dose: {repetitions: [8, 12]}, sentence: '8–12 times'},
    {dose: {repetitions: [1, 2]}, sentence: '1–2 times'},
    {dose: {repetitions: 1_000}, sentence: '1,000 times'},
    {dose: {repetitions: 10, sides: 'both'}, sentence: '10 times'},
    {dose: {repetitions: 10, sides: 'alternate'}, sentence: '10 times on each side, in turn'},
    {dose: {repetitions: 10, sides: 'left'}, sentence: '10 times on the left side'},
    {dose: {repetitions: 10, sides: 'right'}, sentence: '10 times on the right side'},
    {dose: {sets: 3, repetitions: 10}, sentence: '3 sets: 10 times'},
    {dose: {sets: [2, 3], repetitions: [8, 12]}, sentence: '2–3 sets: 8–12 times'},
    {dose: {sets: [1, 2], repetitions: 5}, sentence: '1–2 sets: 5 times'},
    {dose: {sets: 3}, sentence: '3 sets'},
    {dose: {sets: 3, sides: 'each'}, sentence: '3 sets: on each side'},
    {dose: {sets: 1}, sentence: ''},
    {
      dose: {sets: 3, repetitions: 10, restSeconds: 60},
      sentence: '3 sets: 10 times, rest 60 seconds between sets',
    },
    {
      dose: {sets: 3, repetitions: 10, restSeconds: [120, 180]},
      sentence: '3 sets: 10 times, rest 2–3 minutes between sets',
    },
    {dose: {repetitions: 10, restSeconds: 60}, sentence: '10 times'},
    {
      dose: {repetitions: 3, holdSeconds: 20, restSeconds: 10},
      sentence: 'Hold 20 seconds, 3 times, rest 10 seconds between',
    },
    {dose: {repetitions: 3, holdSeconds: 20, restSeconds: 0}, sentence: 'Hold 20 seconds, 3 times'},
    {dose: {holdSeconds: 1}, sentence: 'Hold 1 second'},
    {dose: {holdSeconds: 30, sides: 'each'}, sentence: 'Hold 30 seconds on each side'},
    {dose: {holdSeconds: 90}, sentence: 'Hold 90 seconds'},
    {dose: {holdSeconds: 120}, sentence: 'Hold 2 minutes'},
    {dose: {holdSeconds: [60, 120]}, sentence: 'Hold 60–120 seconds'},
    {dose: {holdSeconds: 0, repetitions: 10}, sentence: '10 times'},
    {dose: {holdSeconds: 0}, sentence: ''},
    {dose: {holdBreaths: 1}, sentence: 'Hold for 1 slow breath'},
    {dose: {holdBreaths: 3}, sentence: 'Hold for 3 slow breaths'},
    {dose: {holdBreaths: [2, 3]}, sentence: 'Hold for 2–3 slow breaths'},
    {dose: {holdBreaths: [1, 2]}, sentence: 'Hold for 1–2 slow breaths'},
    {dose: {holdBreaths: 3, sides: 'each'}, sentence: 'Hold for 3 slow breaths on each side'},
    {
      dose: {holdBreaths: 3, repetitions: 5, sides: 'alternate'},
      sentence: 'Hold for 3 slow breaths, 5 times on each side, in turn',
    },
    {
      dose: {holdBreaths: 3, repetitions: 5, restSeconds: 10},
      sentence: 'Hold for 3 slow breaths, 5 times, rest 10 seconds between',
    },
    {
      dose: {sets: 2, holdBreaths: 3, repetitions: 5, restSeconds: 10},
      sentence: '2 sets: hold for 3 slow breaths, 5 times, rest 10 seconds between sets',
    },
    {dose: {holdBreaths: 3, holdSeconds: 20}, sentence: 'Hold 20 seconds'},
    {dose: {timesPerDay: 1}, sentence: 'Once a day'},
    {dose: {timesPerDay: 2}, sentence: 'Twice a day'},
    {dose: {timesPerDay: 3}, sentence: '3 times a day'},
    {dose: {timesPerDay: [2, 3]}, sentence: '2–3 times a day'},
    {dose: {timesPerDay: [1, 3]}, sentence: '1–3 times a day'},
    {dose: {timesPerWeek: 1}, sentence: 'Once a week'},
    {dose: {timesPerWeek: 2}, sentence: 'Twice a week'},
    {dose: {timesPerWeek: [2, 3]}, sentence: '2–3 times a week'},
    {dose: {timesPerWeek: 7}, sentence: 'Every day'},
    {dose: {timesPerDay: 2, timesPerWeek: 7}, sentence: 'Twice a day'},
    {dose: {timesPerDay: 2, timesPerWeek: 3}, sentence: 'Twice a day, 3 days a week'},
    {dose: {timesPerDay: 1, timesPerWeek: 1}, sentence: 'Once a day, 1 day a week'},
    {dose: {timesPerDay: 1, timesPerWeek: [3, 5]}, sentence: 'Once a day, 3–5 days a week'},
    {
      dose: {
        sets: 2,
        repetitions: 5,
        holdSeconds: 5,
        sides: 'each',
        restSeconds: 30,
        timesPerDay: 1,
      },
      sentence:
        '2 sets: hold 5 seconds, 5 times on each side, rest 30 seconds between sets, once a day',
    },
    {dose: {moveSeconds: 3, returnSeconds: 3}, sentence: ''},
    {dose: {}, sentence: ''},
  ]) {
    it(`${JSON.stringify(dose)} is “${sentence}”`, () => {
      expect(doseSentence(doseOf(dose), english)).to.equal(sentence);
    });
  }
});

describe('The dose in Hebrew words', () => {
  for (const {dose, sentence} of [
    {dose: {repetitions: 1}, sentence: 'פעם אחת'},
    {dose: {repetitions: 2}, sentence: 'פעמיים'},
    {dose: {repetitions: 10, sides: 'each'}, sentence: '10 פעמים בכל צד'},
    {dose: {repetitions: [1, 2]}, sentence: `${isolated('1–2')} פעמים`},
    {dose: {sets: 2, repetitions: 10}, sentence: 'שתי סדרות: 10 פעמים'},
    {dose: {sets: [2, 3], repetitions: 10}, sentence: `${isolated('2–3')} סדרות: 10 פעמים`},
    {dose: {holdBreaths: 1}, sentence: 'החזיקו למשך נשימה איטית אחת'},
    {dose: {holdBreaths: 2}, sentence: 'החזיקו למשך שתי נשימות איטיות'},
    {dose: {holdBreaths: [1, 2]}, sentence: `החזיקו למשך ${isolated('1–2')} נשימות איטיות`},
    {
      dose: {holdBreaths: 5, repetitions: 2, sides: 'each'},
      sentence: 'החזיקו למשך 5 נשימות איטיות, פעמיים בכל צד',
    },
    {dose: {timesPerDay: 1}, sentence: 'פעם ביום'},
    {dose: {timesPerDay: 2}, sentence: 'פעמיים ביום'},
    {dose: {timesPerDay: 1, timesPerWeek: 2}, sentence: 'פעם ביום, יומיים בשבוע'},
    {
      dose: {repetitions: 2, holdSeconds: [20, 30], sides: 'each', timesPerDay: [1, 2]},
      sentence: `החזיקו ${isolated('20–30')} שניות, פעמיים בכל צד, פעם או פעמיים ביום`,
    },
  ]) {
    it(`${JSON.stringify(dose)} is “${sentence}”`, () => {
      expect(doseSentence(doseOf(dose), hebrew)).to.equal(sentence);
    });
  }
});
