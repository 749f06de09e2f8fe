import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const preset = fileURLToPath(new URL('../../src/presets/sciatica.json', import.meta.url));

const short = {
  lang: 'en',
  name: 'Eight for the desk',
  exercises: [
    {
      name: 'Chin drawn back',
      steps: ['Sit tall.', 'Slide your chin straight back.', 'Let it come forward again.'],
      dose: {repetitions: 8, holdSeconds: 3, timesPerDay: 2},
    },
    {name: 'Shoulder rolls', steps: ['Lift both shoulders.', 'Roll them back and down.']},
    {name: 'Open book', steps: ['Lie on one side.', 'Turn the upper arm over to the other side.']},
    {name: 'Cat and cow', steps: ['Kneel on all fours.', 'Round your back, then let it sink.']},
    {name: 'Calf raise', steps: ['Stand behind a chair.', 'Rise onto your toes, slowly down.']},
    {name: 'Wall slide', steps: ['Stand with your back to a wall.', 'Slide both arms up.']},
    {name: 'Wrist bend', steps: ['Stretch one arm out.', 'Draw the hand gently back.']},
    {
      name: 'Slow breathing',
      steps: ['Lay a hand on your belly.', 'Breathe in for four, out for six.'],
    },
  ],
  routines: [
    {name: 'At the desk', items: ['chin-drawn-back', 'shoulder-rolls', 'wrist-bend']},
    {
      name: 'All of them',
      frequency: 'Twice a week',
      items: [
        'chin-drawn-back',
        'shoulder-rolls',
        'open-book',
        'cat-and-cow',
        'calf-raise',
        'wall-slide',
        'wrist-bend',
        'slow-breathing',
      ],
    },
  ],
};

/** Everything that text filters like to change. */
const awkward = {
  lang: 'en',
  name: `"Dr. O'Neil's" <b>plan</b> & more -- 30x2 ... :)`,
  exercises: [
    {
      id: 'first',
      name: `"Double", 'single', “curly”, ‘low’, „German“, «French» & 5″`,
      steps: [
        'A backslash \\ and two \\\\, \\n that is none, \\u0041 neither, \\" and C:\\new\\table.',
        'Closing </script> and opening <script>, <!-- a comment -->, ]]> and <?php echo 1; ?>.',
        'Entities: &amp; &lt;b&gt; &quot; &#39; &nbsp; &copy &&.',
        'Dashes -- and --- and - and …, dots ... and 30x2, 30×2, 5\' 6", 1/2, (c), (tm), ->.',
        'Smileys :) ;-) :D 8-) and emoji 🧘🏽‍♀️👩‍👩‍👧 and 1️⃣.',
        'עברית: שכבו על הגב – 10 שניות, "לאט".',
        'https://example.com/?a=1&b=2#c and http://example.com and you@example.com and @someone.',
        '[gallery] [embed]https://example.com/[/embed] [[caption]] {{ mustache }} {% liquid %} ${x} $1 %s.',
        '*stars* _underscores_ `ticks` ~tildes~ # hash | pipe ^ caret <30 seconds > 10.',
        'A tab\there, a line\nbreak, no\u00a0break, a soft\u00ad hyphen and a zero\u200bwidth space.',
      ],
      dose: {sets: 2, repetitions: 30, note: `Not 30x2, but "30×2" -- that's it...`},
    },
    {name: 'constructor', steps: ['Say "ready": then [begin] {slowly}.']},
    {id: 'last', name: 'תרגיל אחרון', steps: ['סוף.']},
  ],
  routines: [
    {name: 'One', items: ['last']},
    {
      name: `"All" of 'em -- 30x2 :)`,
      items: ['first', 'constructor', 'last'],
    },
  ],
};

/**
 * The plans that are published, each with what a reader of the widget sees: the sentence of the first
 * dose, and the routine that holds every exercise.
 */
export const plans = [
  {
    id: 'sciatica',
    title: 'The sciatica preset',
    plan: JSON.parse(readFileSync(preset, 'utf8')),
    dose: 'Hold 20–30 seconds, 2 times on each side, once or twice a day',
    routine: 'Full set of eight',
  },
  {
    id: 'short',
    title: 'Eight short exercises',
    plan: short,
    dose: 'Hold 3 seconds, 8 times, twice a day',
    routine: 'All of them',
  },
  {
    id: 'awkward',
    title: 'Awkward characters',
    plan: awkward,
    dose: '2 sets: 30 times',
    routine: `"All" of 'em -- 30x2 :)`,
  },
];
