import {expect} from '@open-wc/testing';
import {loadLocale} from '../../src/locale/messages.js';
import preset from '../../src/presets/sciatica.json';
import type {Cue, SessionOptions, Timeline} from '../../src/session/cue.js';
import {timelineOf} from '../../src/session/timeline.js';
import {countdownOf, sentenceOf} from '../../src/session/words.js';
import {planOf} from '../plan/support.js';

const {messages: english} = await loadLocale('en');
const {messages: hebrew} = await loadLocale('he');
const plan = planOf(preset);

/** All that is said in a session, in order. */
function spoken(
  input: unknown,
  id: string,
  options?: SessionOptions,
  messages = english,
): readonly string[] {
  const read = input === preset ? plan : planOf(input);
  const cues = timelineOf(read, id, options);
  return cues.map((cue, i) => {
    const exercise = read.exercises.find((one) => one.id === cue.exercise)!;
    return sentenceOf(cue, cues[i - 1], exercise, messages);
  });
}

/** What is said in a session of one exercise with this dose, from the first movement on. */
function spokenFor(dose: object, fields: object = {}): readonly string[] {
  return spoken({exercises: [{id: 'tilt', name: 'Tilt', dose, ...fields}]}, 'tilt');
}

const first = (dose: object, fields?: object) => spokenFor(dose, fields)[0];
const afterFirst = (dose: object) => spokenFor(dose).slice(1, -1);

describe('The voice leads through', () => {
  it('the knee-to-chest stretch, from the first word to the last', () => {
    expect(spoken(preset, 'knee-to-chest')).to.deep.equal([
      'We begin with: Knee-to-chest stretch. Lying on your back. Left side first. Two times.',
      'One.',
      'Hold for twenty seconds.',
      'And back.',
      'Two.',
      'Hold for twenty seconds.',
      'And back.',
      'Change sides. Right side.',
      'One.',
      'Hold for twenty seconds.',
      'And back.',
      'Two.',
      'Hold for twenty seconds.',
      'And back.',
      'That was the last one. Well done.',
    ]);
  });

  it('a pose that is only held, on both sides', () => {
    const dose = {holdSeconds: 30, moveSeconds: 0, returnSeconds: 0, sides: 'alternate'};
    expect(afterFirst(dose)).to.deep.equal([
      'Hold for thirty seconds.',
      'Right side. Hold for thirty seconds.',
    ]);
  });

  it('long holds in minutes', () => {
    const held = (holdSeconds: number) => afterFirst({holdSeconds})[1];
    expect(held(99)).to.equal('Hold for ninety-nine seconds.');
    expect(held(120)).to.equal('Hold for two minutes.');
    expect(held(150)).to.equal('Hold for two minutes and thirty seconds.');
  });

  it('the desk break: one exercise after the other, two of them on a chair', () => {
    const sentences = spoken(preset, 'desk-break');
    expect(sentences.filter((one) => /^(?:We begin with|Next): /.test(one))).to.deep.equal([
      'We begin with: Standing spinal extension. Standing. Five times.',
      'Next: Hamstring stretch. On a chair. Left side first. Two times.',
      'Next: Piriformis stretch. On a chair. Left side first.',
    ]);
    // The last exercise is done once on each side.
    expect(sentences.slice(-9)).to.deep.equal([
      'Next: Piriformis stretch. On a chair. Left side first.',
      'Begin slowly.',
      'Hold for ten seconds.',
      'And back.',
      'Change sides. Right side.',
      'Begin slowly.',
      'Hold for ten seconds.',
      'And back.',
      'That was the last one. Well done.',
    ]);
  });

  it('the lumbar rotation: the sides are said in turn, a number only when it is new', () => {
    const sentences = spoken(preset, 'lumbar-rotation');
    expect(sentences.slice(0, 13)).to.deep.equal([
      'We begin with: Lying lumbar rotation. Lying on your back. Left side first. Five times.',
      'One.',
      'Hold.',
      'And back.',
      'Right side.',
      'Hold.',
      'And back.',
      'Left side. Two.',
      'Hold.',
      'And back.',
      'Right side.',
      'Hold.',
      'And back.',
    ]);
  });

  it('the right side first', () => {
    const sentences = spoken(preset, 'knee-to-chest', {firstSide: 'right'});
    expect(sentences[0]).to.contain('Right side first.');
    expect(sentences).to.include('Change sides. Left side.');
  });
});

describe('Before an exercise the voice says', () => {
  for (const {what, dose, fields, sentence} of [
    {what: 'its name', dose: {}, sentence: 'We begin with: Tilt.'},
    {
      what: 'the position of the body',
      dose: {},
      fields: {position: 'quadruped'},
      sentence: 'We begin with: Tilt. On hands and knees.',
    },
    {
      what: 'that only the left side works',
      dose: {repetitions: 1, sides: 'left'},
      sentence: 'We begin with: Tilt. Left side.',
    },
    {
      what: 'that only the right side works',
      dose: {repetitions: 1, sides: 'right'},
      sentence: 'We begin with: Tilt. Right side.',
    },
    {
      what: 'which side is first, in turn',
      dose: {repetitions: 1, sides: 'alternate'},
      sentence: 'We begin with: Tilt. Left side first.',
    },
    {
      what: 'no side where both work',
      dose: {repetitions: 3, sides: 'both'},
      sentence: 'We begin with: Tilt. Three times.',
    },
    {
      what: 'how many sets and repetitions there are',
      dose: {sets: 3, repetitions: 12},
      sentence: 'We begin with: Tilt. Three sets. Twelve times.',
    },
    {
      what: 'no count of one',
      dose: {sets: 1, repetitions: 1},
      sentence: 'We begin with: Tilt.',
    },
  ]) {
    it(what, () => {
      expect(first(dose, fields)).to.equal(sentence);
    });
  }

  for (const {variant, sentence} of [
    {variant: 'easier', sentence: 'We begin with: Tilt. Easier. Lying on your back.'},
    {variant: 'harder', sentence: 'We begin with: Tilt. Harder. Lying on your back.'},
    {variant: 'chair', sentence: 'We begin with: Tilt. On a chair.'},
    {variant: 'bed', sentence: 'We begin with: Tilt. In bed.'},
    {variant: null, sentence: 'We begin with: Tilt. Lying on your back.'},
  ] as const) {
    it(`which version it is, and a position that fits it: ${variant ?? 'as described'}`, () => {
      const variants = ['easier', 'harder', 'chair', 'bed'].map((kind) => ({kind}));
      const exercise = {id: 'tilt', name: 'Tilt', position: 'supine', variants};
      const changes = [{item: 0, variant}];
      expect(spoken({exercises: [exercise]}, 'tilt', {changes})[0]).to.equal(sentence);
    });
  }
});

describe('In an exercise the voice says', () => {
  for (const {what, dose, sentences} of [
    {
      what: 'the sets, each with its numbers',
      dose: {sets: 2, repetitions: 2, restSeconds: 30},
      sentences: [
        'One.',
        'And back.',
        'Two.',
        'And back.',
        'Rest for thirty seconds.',
        'Set two. One.',
        'And back.',
        'Two.',
        'And back.',
      ],
    },
    {
      what: 'the sets, where they follow at once',
      dose: {sets: 2, repetitions: 1},
      sentences: ['Begin slowly.', 'And back.', 'Set two. Begin slowly.', 'And back.'],
    },
    {
      what: 'sets and sides, after both sides',
      dose: {sets: 2, repetitions: 1, sides: 'each', restSeconds: 20},
      sentences: [
        'Begin slowly.',
        'And back.',
        'Change sides. Right side.',
        'Begin slowly.',
        'And back.',
        'Rest for twenty seconds.',
        'Set two. Left side. Begin slowly.',
        'And back.',
        'Change sides. Right side.',
        'Begin slowly.',
        'And back.',
      ],
    },
    {
      what: 'sets and sides, in turn',
      dose: {sets: 2, repetitions: 2, sides: 'alternate'},
      sentences: [
        'One.',
        'And back.',
        'Right side.',
        'And back.',
        'Left side. Two.',
        'And back.',
        'Right side.',
        'And back.',
        'Set two. Left side. One.',
        'And back.',
        'Right side.',
        'And back.',
        'Left side. Two.',
        'And back.',
        'Right side.',
        'And back.',
      ],
    },
    {
      what: 'the rest between two holds, a short one without its length',
      dose: {repetitions: 2, holdSeconds: 10, restSeconds: 7},
      sentences: [
        'One.',
        'Hold for ten seconds.',
        'And back.',
        'Rest.',
        'Two.',
        'Hold for ten seconds.',
        'And back.',
      ],
    },
    {
      what: 'how many breaths a hold takes',
      dose: {repetitions: 2, holdBreaths: 3},
      sentences: [
        'One.',
        'Hold for three slow breaths.',
        'And back.',
        'Two.',
        'Hold for three slow breaths.',
        'And back.',
      ],
    },
    {
      what: 'one breath',
      dose: {holdBreaths: 1},
      sentences: ['Begin slowly.', 'Hold for one slow breath.', 'And back.'],
    },
    {
      what: 'a short hold without its length',
      dose: {holdSeconds: 7.9},
      sentences: ['Begin slowly.', 'Hold.', 'And back.'],
    },
    {
      what: 'a longer hold with its length, in whole seconds',
      dose: {holdSeconds: 8.4},
      sentences: ['Begin slowly.', 'Hold for eight seconds.', 'And back.'],
    },
    {
      what: 'that the reader sets the pace, where the dose does not',
      dose: {note: 'As you like'},
      sentences: ['Do this at your own pace. Press next when you are done.'],
    },
  ]) {
    it(`${what}: ${JSON.stringify(dose)}`, () => {
      expect(afterFirst(dose)).to.deep.equal(sentences);
    });
  }
});

describe('The last seconds are counted', () => {
  const cues = timelineOf(plan, 'knee-to-chest');
  const counted = (cue: Cue, from = 6) =>
    Array.from({length: from + 1}, (_, i) => countdownOf(cue, from - i, english));
  const cueOf = (kind: Cue['kind'], seconds: number): Cue => ({...cues[0]!, kind, seconds});

  for (const kind of ['position', 'hold', 'change-side', 'rest'] as const) {
    it(`of “${kind}”: three, two, one`, () => {
      expect(counted(cueOf(kind, 20))).to.deep.equal(['', '', '', 'three', 'two', 'one', '']);
      expect(counted(cueOf(kind, 5), 3)).to.deep.equal(['three', 'two', 'one', '']);
    });

    it(`of a short “${kind}” not at all`, () => {
      expect(counted(cueOf(kind, 4.9))).to.deep.equal(Array.from({length: 7}, () => ''));
    });
  }

  for (const kind of ['move', 'return', 'own-pace', 'done'] as const) {
    it(`of “${kind}” not at all`, () => {
      const seconds = kind === 'own-pace' || kind === 'done' ? 0 : 20;
      expect(counted(cueOf(kind, seconds))).to.deep.equal(Array.from({length: 7}, () => ''));
    });
  }

  it('in the language of the reader', () => {
    expect(countdownOf(cueOf('hold', 20), 3, hebrew)).to.equal('שלוש');
  });
});

describe('Whatever is said is for the ear', () => {
  const OPTIONS: readonly SessionOptions[] = [
    {},
    {rangeEnd: 'most', firstSide: 'right', restSeconds: 90},
    {pace: 0.5, countInSeconds: 60, restSeconds: 15},
  ];
  const ids = [...plan.routines, ...plan.exercises].map(({id}) => id);

  /** A routine as it is, and each of its exercises in every version. */
  function* sessionsOf(id: string): Generator<Timeline> {
    for (const options of OPTIONS) {
      yield timelineOf(plan, id, options);
      const {variants = []} = plan.exercises.find((one) => one.id === id) ?? {};
      for (const {kind} of variants) {
        yield timelineOf(plan, id, {...options, changes: [{item: 0, variant: kind}]});
      }
    }
  }

  for (const [language, messages] of [
    ['English', english],
    ['Hebrew', hebrew],
  ] as const) {
    it(`no digit and nothing left open in any sentence of the plan, in ${language}`, () => {
      for (const timeline of ids.flatMap((id) => [...sessionsOf(id)])) {
        timeline.forEach((cue, i) => {
          const exercise = plan.exercises.find(({id}) => id === cue.exercise)!;
          const sentence = sentenceOf(cue, timeline[i - 1], exercise, messages);
          const problem = /\p{N}|undefined|NaN|\[object|\s\s|^\s|\s$/u.test(sentence);
          if (problem || (sentence && !sentence.endsWith('.'))) {
            expect.fail(`“${sentence}” is said for ${JSON.stringify(cue)}.`);
          }
        });
      }
    });

    it(`something is said at the begin of every cue of the plan, in ${language}`, () => {
      const silent = ids
        .flatMap((id) => spoken(preset, id, {}, messages))
        .filter((sentence) => sentence === '');
      expect(silent).to.deep.equal([]);
    });

    it(`the numbers from 1 to 99 are words, each its own, in ${language}`, () => {
      const numbers = Array.from({length: 99}, (_, i) => messages.session.say.number(i + 1));
      expect(new Set(numbers).size).to.equal(99);
      for (const number of numbers) {
        expect(number).to.match(language === 'English' ? /^[a-z-]+$/ : /^[\p{Script=Hebrew} ־]+$/u);
      }
    });
  }

  for (const [number, inEnglish, inHebrew] of [
    [1, 'one', 'אחת'],
    [2, 'two', 'שתיים'],
    [10, 'ten', 'עשר'],
    [11, 'eleven', 'אחת־עשרה'],
    [12, 'twelve', 'שתים־עשרה'],
    [19, 'nineteen', 'תשע־עשרה'],
    [20, 'twenty', 'עשרים'],
    [21, 'twenty-one', 'עשרים ואחת'],
    [30, 'thirty', 'שלושים'],
    [45, 'forty-five', 'ארבעים וחמש'],
    [99, 'ninety-nine', 'תשעים ותשע'],
  ] as const) {
    it(`${number} is “${inEnglish}” and “${inHebrew}”`, () => {
      expect(english.session.say.number(number)).to.equal(inEnglish);
      expect(hebrew.session.say.number(number)).to.equal(inHebrew);
    });
  }
});
