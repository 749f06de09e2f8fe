import type {Range, Sides} from '../plan/plan.js';
import {asMinutes, durationWords, numberWords, type Format} from './format.js';

/** Every word of ours that a reader may see, in English. The shape that all other languages must fill. */
export const en = (f: Format) => ({
  /** While a plan is fetched. */
  loading: 'Loading the exercises…',
  /** Nothing can be shown. */
  failed: 'These exercises cannot be shown right now.',
  /** Nothing can be shown but the page's own text in the element. */
  failedWithText:
    'The interactive exercises cannot be shown right now. The text below still applies.',
  /** Something was left out. */
  incomplete: 'A part of this plan cannot be shown right now.',
  /** A newer plan was refused. */
  outdated: 'A newer version of this plan could not be read. You are seeing the last good one.',
  showing: (name: string) => `Showing: ${name}`,

  emergency: 'Get emergency help now',
  emergencyLead:
    'Just one of these signs is enough. Go to an emergency department or call your emergency number.',
  urgent: 'See a doctor today or as soon as you can',
  urgentLead: 'if one of these fits you',
  askFirst: 'Ask a health professional first',
  askFirstLead: 'before you start, if one of these fits you',
  stop: 'Stop if',
  painScale: 'How much pain is all right?',
  painBand: (from: number, upTo: number) => `${f.range([from, upTo])} of ${f.number(10)}`,
  goodToKnow: 'Good to know',

  routines: 'Routines',
  routine: (number: number) => `Routine ${f.number(number)}`,
  allExercises: 'All exercises',
  openAll: 'Open all',
  closeAll: 'Close all',
  exercises: (count: number) =>
    f.plural(count, {one: '1 exercise', other: `${f.number(count)} exercises`}),
  about: (minutes: number) => `About ${minutesOf(f, [minutes, minutes])}`,
  more: (count: number) => `Show ${f.number(count)} more`,

  position: {
    supine: 'Lying on your back',
    prone: 'Lying on your front',
    'side-lying': 'Lying on your side',
    sitting: 'Sitting',
    'long-sitting': 'Sitting with legs out',
    standing: 'Standing',
    quadruped: 'On hands and knees',
  },
  variant: {easier: 'Easier', harder: 'Harder', chair: 'On a chair', bed: 'In bed'},
  standard: 'As described',
  versions: 'Choose a version',
  place: (number: number, total: number) => `${f.number(number)} of ${f.number(total)}`,
  previous: 'Previous',
  next: 'Next',
  alsoKnownAs: 'Also called',
  youNeed: 'You need',
  worksOn: 'Works on',
  positionLabel: 'Position',
  steps: 'How to do it',
  feel: 'What you should feel',
  avoid: 'Avoid',
  cautions: 'Take care',
  sources: 'Sources',
  playVideo: 'Play the video',
  openVideo: 'Open the video',
  credit: 'Picture:',

  figure: {
    /** A list of poses: what is done first, then what comes after. */
    poses: (texts: readonly string[]) => texts.join(' Then: '),
    stills: 'The positions, one after the other',
    still: (number: number) => `Position ${f.number(number)}`,
    turnable: 'Turn the figure',
    play: 'Play',
    pause: 'Pause',
    moment: 'Moment of the movement',
    turnLeft: 'Turn to the left',
    turnRight: 'Turn to the right',
    turnBack: 'Back to the best view',
    showSide: {left: 'Show the left side', right: 'Show the right side'},
    showStep: (number: number) => `Show step ${f.number(number)} in the picture`,
    unknown: 'There is no such figure.',
    seconds: (count: number) => `${f.number(count)} s`,
    side: {left: 'left', right: 'right'},
    legs: {
      straight: 'both legs straight',
      standing: 'both knees bent, feet flat',
      bent: 'both knees drawn up',
      raised: 'both legs raised',
    },
    leg: {
      straight: (side: string) => `${side} leg straight`,
      standing: (side: string) => `${side} knee bent, foot flat`,
      bent: (side: string) => `${side} knee drawn up`,
      near: (side: string) => `${side} knee close to the chest`,
      half: (side: string) => `${side} knee half straight`,
      raised: (side: string) => `${side} knee nearly straight, lower leg up`,
      forward: (side: string) => `${side} heel on the floor in front`,
      sole: (side: string, other: string) => `${side} sole against the ${other} inner thigh`,
      crossed: (side: string, other: string) =>
        `${side} ankle on the ${other} thigh, above the knee`,
    },
    hands: (spot: string) => `both hands ${spot}`,
    hand: (side: string, spot: string) => `${side} hand ${spot}`,
    spot: {
      floor: 'flat on the floor',
      lowBack: 'on the low back',
      belly: 'on the belly',
      leftThigh: 'on the left thigh',
      rightThigh: 'on the right thigh',
      leftShin: 'on the left shin',
      rightShin: 'on the right shin',
      behindLeftThigh: 'behind the left thigh',
      behindRightThigh: 'behind the right thigh',
    },
    armsOut: 'arms out to the sides',
    armsDown: 'arms beside the body',
    flatBack: 'low back pressed flat',
    arched: 'upper body raised, back bent backwards',
    bentBack: 'bent backwards',
    leaning: 'leaning forward with a straight back',
    rolled: (side: string) => `both knees rolled to the ${side}`,
  },

  session: {
    name: 'Guided session',
    open: 'Start guided session',
    start: 'Start',
    list: 'What comes',
    noExercise: 'Choose at least one exercise.',
    ownTime: 'and your own time',
    fewer: (name: string) => `Fewer: ${name}`,
    more: (name: string) => `More: ${name}`,
    ownPace: 'At your own pace',
    settings: 'Voice and timing',
    timing: 'Timing',
    firstSide: 'Side to start with',
    sideName: {left: 'Left', right: 'Right'},
    amount: 'Amount',
    amounts: {least: 'The lower', most: 'The higher'},
    pace: 'Movements',
    paces: {usual: 'As given', slower: 'Slower'},
    countIn: 'Time to get into position',
    rest: 'Rest',
    asGiven: 'As given',
    seconds: (count: number) => secondsOf(f, [count, count]),
    cues: 'Voice and sounds',
    voice: 'Voice',
    tones: 'Tones',
    vibration: 'Vibration',
    volume: (name: string) => `Volume: ${name}`,
    tryVoice: 'Try the voice',
    tryTones: 'Try the tones',
    sample: 'This is the voice that will lead you.',
    noVoice:
      'This device has no voice of its own for this language. Tones and pictures lead you instead.',
    voiceFailed: 'The voice does not speak right now. Tones and pictures lead you instead.',
    tonesFailed: 'The browser does not let the tones sound right now.',
    screenMayDim:
      'Your browser does not let us keep the screen on. It may go dark while you exercise.',
    pause: 'Pause',
    resume: 'Go on',
    back: 'Back',
    next: 'Next',
    repeatSet: 'Repeat the set',
    skip: 'Skip exercise',
    hurts: 'This hurts',
    end: 'End',
    fullScreen: 'Full screen',
    smallScreen: 'Leave full screen',
    keys: 'Space pauses, the arrow keys go back and on, Escape leaves.',
    titles: {
      position: 'Get ready',
      move: 'Move',
      hold: 'Hold',
      return: 'And back',
      'change-side': 'Change sides',
      rest: 'Rest',
      'own-pace': 'At your own pace',
      done: 'Done',
    },
    exerciseOf: (number: number, total: number) =>
      `Exercise ${f.number(number)} of ${f.number(total)}`,
    setOf: (number: number, total: number) => `Set ${f.number(number)} of ${f.number(total)}`,
    repetitionOf: (number: number, total: number) =>
      `Repetition ${f.number(number)} of ${f.number(total)}`,
    side: {left: 'Left side', right: 'Right side', both: ''},
    nextIs: 'Next:',
    theEnd: 'The end',
    paused: 'Paused',
    hasSlept: 'Paused while the screen was off.',
    stopped: 'Stop this exercise',
    stoppedLead: 'Let go slowly and rest.',
    easier: 'There is an easier version',
    goEasier: 'Try the easier version',
    goOn: 'Next exercise',
    finish: 'To the end',
    takeUp: 'It is fine: carry on',
    wellDone: 'Well done',
    ended: 'Session ended',
    doneList: 'Done',
    partList: 'Partly done',
    leftOutList: 'Left out',
    hurtList: 'Stopped because it hurt',
    part: (done: number, all: number) => `${f.number(done)} of ${f.number(all)}`,
    again: 'Again',
    close: 'Back to the exercises',
    stoppedAt: (name: string) => `Earlier today you stopped at: ${name}`,
    goOnThere: 'Go on where you stopped',
    forget: 'Forget it',
    /** What is spoken: whole sentences, numbers as words. */
    say: {
      number: numberInWords,
      first: (name: string) => `We begin with: ${name}.`,
      next: (name: string) => `Next: ${name}.`,
      sideFirst: {left: 'Left side first.', right: 'Right side first.'},
      side: {left: 'Left side.', right: 'Right side.'},
      times: (count: number) => `${upper(numberInWords(count))} times.`,
      sets: (count: number) => `${upper(numberInWords(count))} sets.`,
      set: (number: number) => `Set ${numberInWords(number)}.`,
      begin: 'Begin slowly.',
      hold: 'Hold.',
      holdFor: (seconds: number) => `Hold for ${durationInWords(seconds)}.`,
      holdBreaths: (count: number) =>
        count === 1
          ? 'Hold for one slow breath.'
          : `Hold for ${numberInWords(count)} slow breaths.`,
      back: 'And back.',
      changeSides: 'Change sides.',
      rest: 'Rest.',
      restFor: (seconds: number) => `Rest for ${durationInWords(seconds)}.`,
      ownPace: 'Do this at your own pace. Press next when you are done.',
      paused: 'Paused.',
      resumed: 'We go on.',
      stopped: 'Stop. Let go slowly and rest.',
      done: 'That was the last one. Well done.',
    },
  },

  writtenBy: 'Written by',
  reviewedBy: 'Reviewed by',
  lastReviewed: 'Last reviewed',
  nextReview: 'Next review',
  provider: 'Provided by',
  basedOn: 'Based on',
  license: 'License',
  date: (day: string) => f.date(day),
  print: 'Print all exercises',

  hold: (range: Range) => `hold ${secondsOf(f, range)}`,
  holdBreaths: (range: Range) =>
    f.plural(range[1], {
      one: 'hold for 1 slow breath',
      other: `hold for ${f.range(range)} slow breaths`,
    }),
  sets: (range: Range) => f.plural(range[1], {one: '1 set', other: `${f.range(range)} sets`}),
  times: (range: Range) => f.plural(range[1], {one: 'once', other: `${f.range(range)} times`}),
  sides: {
    both: '',
    each: 'on each side',
    alternate: 'on each side, in turn',
    left: 'on the left side',
    right: 'on the right side',
  } satisfies Record<Sides, string>,
  restBetweenSets: (range: Range) => `rest ${secondsOf(f, range)} between sets`,
  restBetweenHolds: (range: Range) => `rest ${secondsOf(f, range)} between`,
  perDay: (range: Range) => {
    if (range[0] === 1 && range[1] === 2) return 'once or twice a day';
    if (range[0] !== range[1] || range[0] > 2) return `${f.range(range)} times a day`;
    return range[0] === 1 ? 'once a day' : 'twice a day';
  },
  daysPerWeek: (range: Range) =>
    f.plural(range[1], {one: '1 day a week', other: `${f.range(range)} days a week`}),
  perWeek: (range: Range) => {
    if (range[0] === 7 && range[1] === 7) return 'every day';
    if (range[0] !== range[1] || range[0] > 2) return `${f.range(range)} times a week`;
    return range[0] === 1 ? 'once a week' : 'twice a week';
  },
});

const numberInWords = numberWords(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'twenty thirty forty fifty sixty seventy eighty ninety',
  (ten, one) => `${ten}-${one}`,
);

const durationInWords = durationWords(
  (count) => `${numberInWords(count)} seconds`,
  (count) => (count === 1 ? 'one minute' : `${numberInWords(count)} minutes`),
  (minutes, seconds) => `${minutes} and ${seconds}`,
);

const upper = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

function secondsOf(f: Format, range: Range): string {
  const minutes = asMinutes(range);
  if (minutes) return minutesOf(f, minutes);
  return f.plural(range[1], {one: '1 second', other: `${f.range(range)} seconds`});
}

function minutesOf(f: Format, range: Range): string {
  return f.plural(range[1], {one: '1 minute', other: `${f.range(range)} minutes`});
}

/** All messages of one language. */
export type Messages = ReturnType<typeof en>;
