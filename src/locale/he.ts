import type {Range} from '../plan/plan.js';
import type {Messages} from './en.js';
import {asMinutes, durationWords, numberWords, type Format} from './format.js';

/** Hebrew: plural imperative, which addresses everyone. */
export const he = (f: Format): Messages => ({
  loading: 'התרגילים נטענים…',
  failed: 'אי אפשר להציג את התרגילים כרגע.',
  failedWithText: 'אי אפשר להציג כרגע את התרגילים האינטראקטיביים. הטקסט שלמטה עדיין תקף.',
  incomplete: 'אי אפשר להציג כרגע חלק מהתכנית.',
  outdated: 'אי אפשר לקרוא את הגרסה החדשה של התכנית. מוצגת הגרסה התקינה האחרונה.',
  showing: (name: string) => `מוצג עכשיו: ${name}`,

  emergency: 'פנו מיד לעזרה רפואית דחופה',
  emergencyLead: 'די בסימן אחד מאלה. פנו לחדר מיון או התקשרו למספר החירום.',
  urgent: 'פנו לרופא או לרופאה היום או בהקדם האפשרי',
  urgentLead: 'אם אחד מאלה מתאים לכם',
  askFirst: 'התייעצו קודם עם גורם רפואי מוסמך',
  askFirstLead: 'לפני שמתחילים, אם אחד מאלה מתאים לכם',
  stop: 'הפסיקו אם',
  painScale: 'כמה כאב זה בסדר?',
  painBand: (from: number, upTo: number) => `${f.range([from, upTo])} מתוך ${f.number(10)}`,
  goodToKnow: 'כדאי לדעת',

  routines: 'תכניות תרגול',
  routine: (number: number) => `תכנית ${f.number(number)}`,
  allExercises: 'כל התרגילים',
  openAll: 'פתיחת הכול',
  closeAll: 'סגירת הכול',
  exercises: (count: number) =>
    f.plural(count, {one: 'תרגיל אחד', two: 'שני תרגילים', other: `${f.number(count)} תרגילים`}),
  about: (minutes: number) => `בערך ${minutesOf(f, [minutes, minutes])}`,
  more: (count: number) => `הצגת ${f.number(count)} נוספים`,

  position: {
    supine: 'שכיבה על הגב',
    prone: 'שכיבה על הבטן',
    'side-lying': 'שכיבה על הצד',
    sitting: 'ישיבה',
    'long-sitting': 'ישיבה ברגליים ישרות',
    standing: 'עמידה',
    quadruped: 'עמידת שש',
  },
  variant: {easier: 'קל יותר', harder: 'קשה יותר', chair: 'על כיסא', bed: 'במיטה'},
  standard: 'כמתואר',
  versions: 'בחירת גרסה',
  place: (number: number, total: number) => `${f.number(number)} מתוך ${f.number(total)}`,
  previous: 'הקודם',
  next: 'הבא',
  alsoKnownAs: 'נקרא גם',
  youNeed: 'ציוד',
  worksOn: 'פועל על',
  positionLabel: 'תנוחה',
  steps: 'איך עושים את זה',
  feel: 'מה אמורים להרגיש',
  avoid: 'הימנעו',
  cautions: 'שימו לב',
  sources: 'מקורות',
  playVideo: 'הפעלת הסרטון',
  openVideo: 'פתיחת הסרטון',
  credit: 'תמונה:',

  figure: {
    poses: (texts: readonly string[]) => texts.join(' אחר כך: '),
    stills: 'התנוחות, זו אחר זו',
    still: (number: number) => `תנוחה ${f.number(number)}`,
    turnable: 'סיבוב הדמות',
    play: 'הפעלה',
    pause: 'עצירה',
    moment: 'הרגע בתנועה',
    turnLeft: 'סיבוב שמאלה',
    turnRight: 'סיבוב ימינה',
    turnBack: 'חזרה למבט המתאים ביותר',
    showSide: {left: 'הצגת צד שמאל', right: 'הצגת צד ימין'},
    showStep: (number: number) => `הצגת שלב ${f.number(number)} בתמונה`,
    unknown: 'אין דמות כזאת.',
    seconds: (count: number) => `${f.number(count)} שנ׳`,
    side: {left: 'שמאל', right: 'ימין'},
    legs: {
      straight: 'שתי הרגליים ישרות',
      standing: 'שתי הברכיים כפופות, כפות הרגליים על הרצפה',
      bent: 'שתי הברכיים מורמות',
      raised: 'שתי הרגליים מורמות',
    },
    leg: {
      straight: (side: string) => `רגל ${side} ישרה`,
      standing: (side: string) => `ברך ${side} כפופה, כף הרגל על הרצפה`,
      bent: (side: string) => `ברך ${side} מורמת`,
      near: (side: string) => `ברך ${side} קרובה לחזה`,
      half: (side: string) => `ברך ${side} ישרה למחצה`,
      raised: (side: string) => `ברך ${side} כמעט ישרה, השוק למעלה`,
      forward: (side: string) => `עקב ${side} על הרצפה מלפנים`,
      sole: (side: string, other: string) => `כף רגל ${side} צמודה לצד הפנימי של ירך ${other}`,
      crossed: (side: string, other: string) => `קרסול ${side} מונח על ירך ${other}, מעל הברך`,
    },
    hands: (spot: string) => `שתי הידיים ${spot}`,
    hand: (side: string, spot: string) => `יד ${side} ${spot}`,
    spot: {
      floor: 'על הרצפה',
      lowBack: 'על הגב התחתון',
      belly: 'על הבטן',
      leftThigh: 'על ירך שמאל',
      rightThigh: 'על ירך ימין',
      leftShin: 'על שוק שמאל',
      rightShin: 'על שוק ימין',
      behindLeftThigh: 'מאחורי ירך שמאל',
      behindRightThigh: 'מאחורי ירך ימין',
    },
    armsOut: 'הזרועות פרושות לצדדים',
    armsDown: 'הזרועות לצד הגוף',
    flatBack: 'הגב התחתון צמוד לרצפה',
    arched: 'פלג הגוף העליון מורם, הגב כפוף לאחור',
    bentBack: 'הגב כפוף לאחור',
    leaning: 'רוכנים קדימה בגב ישר',
    rolled: (side: string) => `שתי הברכיים מוטות לצד ${side}`,
  },

  session: {
    name: 'אימון מודרך',
    open: 'התחלת אימון מודרך',
    start: 'התחלה',
    list: 'מה בתוכנית',
    noExercise: 'בחרו לפחות תרגיל אחד.',
    ownTime: 'ועוד זמן בקצב שלכם',
    fewer: (name: string) => `פחות: ${name}`,
    more: (name: string) => `יותר: ${name}`,
    ownPace: 'בקצב שלכם',
    settings: 'קול וזמנים',
    timing: 'זמנים',
    firstSide: 'באיזה צד להתחיל',
    sideName: {left: 'שמאל', right: 'ימין'},
    amount: 'כמות',
    amounts: {least: 'הקטנה', most: 'הגדולה'},
    pace: 'תנועות',
    paces: {usual: 'לפי התוכנית', slower: 'לאט יותר'},
    countIn: 'זמן להיכנס לתנוחה',
    rest: 'מנוחה',
    asGiven: 'לפי התוכנית',
    seconds: (count: number) => secondsOf(f, [count, count]),
    cues: 'קול וצלילים',
    voice: 'קול',
    tones: 'צלילים',
    vibration: 'רטט',
    volume: (name: string) => `עוצמה: ${name}`,
    tryVoice: 'לשמוע את הקול',
    tryTones: 'לשמוע את הצלילים',
    sample: 'זה הקול שידריך אתכם.',
    noVoice: 'במכשיר הזה אין קול בשפה הזו. הצלילים והתמונות ידריכו אתכם במקומו.',
    voiceFailed: 'הקול אינו פועל כרגע. הצלילים והתמונות ידריכו אתכם במקומו.',
    tonesFailed: 'הדפדפן אינו מאפשר צלילים כרגע.',
    screenMayDim: 'הדפדפן אינו מאפשר להשאיר את המסך דולק. ייתכן שהוא ייכבה בזמן התרגול.',
    pause: 'השהיה',
    resume: 'המשך',
    back: 'אחורה',
    next: 'הבא',
    repeatSet: 'שוב הסדרה',
    skip: 'דילוג על התרגיל',
    hurts: 'זה כואב',
    end: 'סיום',
    fullScreen: 'מסך מלא',
    smallScreen: 'יציאה ממסך מלא',
    keys: 'מקש הרווח משהה, מקשי החצים מזיזים אחורה וקדימה, מקש היציאה סוגר.',
    titles: {
      position: 'מתכוננים',
      move: 'זזים',
      hold: 'מחזיקים',
      return: 'וחוזרים',
      'change-side': 'מחליפים צד',
      rest: 'מנוחה',
      'own-pace': 'בקצב שלכם',
      done: 'סיימנו',
    },
    exerciseOf: (number: number, total: number) =>
      `תרגיל ${f.number(number)} מתוך ${f.number(total)}`,
    setOf: (number: number, total: number) => `סדרה ${f.number(number)} מתוך ${f.number(total)}`,
    repetitionOf: (number: number, total: number) =>
      `חזרה ${f.number(number)} מתוך ${f.number(total)}`,
    side: {left: 'צד שמאל', right: 'צד ימין', both: ''},
    nextIs: 'הבא בתור:',
    theEnd: 'הסוף',
    paused: 'בהשהיה',
    hasSlept: 'האימון הושהה בזמן שהמסך היה כבוי.',
    stopped: 'עצרו את התרגיל',
    stoppedLead: 'הרפו לאט ונוחו.',
    easier: 'יש גרסה קלה יותר',
    goEasier: 'לנסות את הגרסה הקלה',
    goOn: 'לתרגיל הבא',
    finish: 'לסיום',
    takeUp: 'הכול בסדר: להמשיך',
    wellDone: 'כל הכבוד',
    ended: 'האימון הסתיים',
    doneList: 'נעשה',
    partList: 'נעשה בחלקו',
    leftOutList: 'לא נעשה',
    hurtList: 'נעצר בגלל כאב',
    part: (done: number, all: number) => `${f.number(done)} מתוך ${f.number(all)}`,
    again: 'שוב',
    close: 'חזרה לתרגילים',
    stoppedAt: (name: string) => `היום עצרתם אצל: ${name}`,
    goOnThere: 'להמשיך מהמקום שבו עצרתם',
    forget: 'לשכוח מזה',
    say: {
      number: numberInWords,
      first: (name: string) => `מתחילים עם: ${name}.`,
      next: (name: string) => `הבא: ${name}.`,
      sideFirst: {left: 'קודם צד שמאל.', right: 'קודם צד ימין.'},
      side: {left: 'צד שמאל.', right: 'צד ימין.'},
      times: (count: number) => (count === 2 ? 'פעמיים.' : `${numberInWords(count)} פעמים.`),
      sets: (count: number) => `${countOf(count)} סדרות.`,
      set: (number: number) => `סדרה ${numberInWords(number)}.`,
      begin: 'מתחילים לאט.',
      hold: 'להחזיק.',
      holdFor: (seconds: number) => `להחזיק ${durationInWords(seconds)}.`,
      holdBreaths: (count: number) =>
        count === 1 ? 'להחזיק נשימה איטית אחת.' : `להחזיק ${countOf(count)} נשימות איטיות.`,
      back: 'וחוזרים.',
      changeSides: 'מחליפים צד.',
      rest: 'נחים.',
      restFor: (seconds: number) => `נחים ${durationInWords(seconds)}.`,
      ownPace: 'עשו זאת בקצב שלכם. כשסיימתם, לחצו על הבא.',
      paused: 'השהיה.',
      resumed: 'ממשיכים.',
      stopped: 'עצרו. הרפו לאט ונוחו.',
      done: 'זה היה האחרון. כל הכבוד.',
    },
  },

  writtenBy: 'נכתב בידי',
  reviewedBy: 'נבדק בידי',
  lastReviewed: 'נבדק לאחרונה',
  nextReview: 'הבדיקה הבאה',
  provider: 'מטעם',
  basedOn: 'על פי',
  license: 'רישיון',
  date: (day: string) => f.date(day),
  print: 'הדפסת כל התרגילים',

  hold: (range: Range) => `החזיקו ${secondsOf(f, range)}`,
  holdBreaths: (range: Range) =>
    f.plural(range[1], {
      one: 'החזיקו למשך נשימה איטית אחת',
      two: twoOr(range, 'החזיקו למשך שתי נשימות איטיות', breaths(f, range)),
      other: breaths(f, range),
    }),
  sets: (range: Range) =>
    f.plural(range[1], {
      one: 'סדרה אחת',
      two: twoOr(range, 'שתי סדרות', `${f.range(range)} סדרות`),
      other: `${f.range(range)} סדרות`,
    }),
  times: (range: Range) =>
    f.plural(range[1], {
      one: 'פעם אחת',
      two: twoOr(range, 'פעמיים', `${f.range(range)} פעמים`),
      other: `${f.range(range)} פעמים`,
    }),
  sides: {
    both: '',
    each: 'בכל צד',
    alternate: 'בכל צד, לסירוגין',
    left: 'בצד שמאל',
    right: 'בצד ימין',
  },
  restBetweenSets: (range: Range) => `מנוחה של ${secondsOf(f, range)} בין הסדרות`,
  restBetweenHolds: (range: Range) => `מנוחה של ${secondsOf(f, range)} בין החזרות`,
  perDay: (range: Range) => {
    if (range[0] === 1 && range[1] === 2) return 'פעם או פעמיים ביום';
    return `${often(f, range)} ביום`;
  },
  daysPerWeek: (range: Range) =>
    f.plural(range[1], {
      one: 'יום אחד בשבוע',
      two: twoOr(range, 'יומיים בשבוע', `${f.range(range)} ימים בשבוע`),
      other: `${f.range(range)} ימים בשבוע`,
    }),
  perWeek: (range: Range) => {
    if (range[0] === 7 && range[1] === 7) return 'בכל יום';
    return `${often(f, range)} בשבוע`;
  },
});

/** Counting is feminine. */
const numberInWords = numberWords(
  'אפס אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר אחת־עשרה שתים־עשרה שלוש־עשרה ארבע־עשרה חמש־עשרה שש־עשרה שבע־עשרה שמונה־עשרה תשע־עשרה',
  'עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים',
  (ten, one) => `${ten} ו${one}`,
);

/** Before a noun, two has a shorter form. */
const countOf = (number: number): string => (number === 2 ? 'שתי' : numberInWords(number));

const durationInWords = durationWords(
  (count) => `${countOf(count)} שניות`,
  (count) => (count === 1 ? 'דקה' : `${countOf(count)} דקות`),
  (minutes, seconds) => `${minutes} ו${seconds}`,
);

function breaths(f: Format, range: Range): string {
  return `החזיקו למשך ${f.range(range)} נשימות איטיות`;
}

function secondsOf(f: Format, range: Range): string {
  const minutes = asMinutes(range);
  if (minutes) return minutesOf(f, minutes);
  const other = `${f.range(range)} שניות`;
  return f.plural(range[1], {one: 'שנייה אחת', two: twoOr(range, 'שתי שניות', other), other});
}

function minutesOf(f: Format, range: Range): string {
  const other = `${f.range(range)} דקות`;
  return f.plural(range[1], {one: 'דקה אחת', two: twoOr(range, 'שתי דקות', other), other});
}

/** The dual is a word of its own; a range that ends in two is not a dual. */
function twoOr(range: Range, dual: string, otherwise: string): string {
  return range[0] === 2 ? dual : otherwise;
}

function often(f: Format, range: Range): string {
  const other = `${f.range(range)} פעמים`;
  return f.plural(range[1], {one: 'פעם', two: twoOr(range, 'פעמיים', other), other});
}
