import type {Range, Sides} from '../plan/plan.js';
import {asMinutes, type Format} from './format.js';

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
