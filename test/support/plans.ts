/** A plan in which every field is filled; every text says which field it stands in. */
export const fullPlan = {
  version: 1,
  lang: 'en',
  name: 'Plan name',
  summary: 'Plan summary',
  author: {name: 'Author name', role: 'Author role', url: 'https://clinic.example/author'},
  reviewedBy: {
    name: 'Reviewer name',
    role: 'Reviewer role',
    url: 'https://clinic.example/reviewer',
  },
  lastReviewed: '2026-11-01',
  nextReview: '2999-11-01',
  provider: {
    name: 'Provider name',
    url: 'https://clinic.example/',
    telephone: '+44 20 7946 0000',
  },
  source: {name: 'Source name', url: 'https://clinic.example/source'},
  license: 'License text',
  safety: {
    emergency: ['Emergency sign one', 'Emergency sign two'],
    urgent: ['Urgent sign'],
    askFirst: ['Ask first sign'],
    stop: ['Stop sign one', 'Stop sign two'],
    note: 'Disclaimer text',
  },
  painScale: {
    source: {name: 'Scale source'},
    bands: [
      {upTo: 3, label: 'Band low', advice: 'Advice low'},
      {upTo: 10, label: 'Band high', advice: 'Advice high'},
    ],
  },
  advice: ['Advice one', 'Advice two'],
  exercises: [
    {
      id: 'tilt',
      name: 'Pelvic tilt',
      alsoKnownAs: ['Other name'],
      purpose: 'Purpose text',
      figure: 'pelvic-tilt',
      position: 'supine',
      target: ['Target one', 'Target two'],
      equipment: ['Equipment one'],
      steps: ['Step one', {text: 'Step two', pose: 'hold'}],
      feel: 'Feel text',
      avoid: ['Avoid text'],
      cautions: ['Caution text'],
      dose: {sets: 2, repetitions: 10, holdSeconds: 5, note: 'Dose note'},
      variants: [
        {kind: 'easier', text: 'Easier text', dose: {repetitions: 4}},
        {kind: 'chair', text: 'Chair text'},
      ],
      image: {src: '/demo/spine.svg', alt: 'Picture of a spine', credit: 'Picture credit'},
      video: {src: '/demo/tilt.mp4', captions: '/demo/tilt.vtt', credit: 'Video credit'},
      sources: [{name: 'Linked source', url: 'https://clinic.example/tilt'}, {name: 'Bare source'}],
    },
    {id: 'bridge', name: 'Bridge', steps: ['Lift the hips'], dose: {repetitions: 8}},
    {id: 'knee', name: 'Knee to chest', steps: ['Pull the knee'], dose: {holdSeconds: 30}},
  ],
  routines: [
    {
      id: 'morning',
      name: 'Morning',
      summary: 'Morning summary',
      frequency: 'Every morning',
      items: [
        'tilt',
        {exercise: 'knee', dose: {holdSeconds: 20}, note: 'Item note'},
        {exercise: 'tilt', variant: 'easier'},
      ],
    },
    {id: 'noon', name: 'Noon', items: ['bridge', 'knee']},
    {id: 'night', name: 'Night', items: ['knee']},
  ],
} as const;

/** The smallest plan: one exercise, no routine. */
export const smallPlan = planNamed('Pelvic tilt');

/** A plan whose one exercise has this name. */
export function planNamed(name: string) {
  return {exercises: [{name, steps: ['Lie on your back.']}]};
}

/** The full plan with other fields beside or instead. */
export function fullPlanWith(fields: object) {
  return {...fullPlan, ...fields};
}

/** The full plan, its first exercise with other fields beside or instead. */
export function planWithExercise(fields: object) {
  const [first, ...others] = fullPlan.exercises;
  return {...fullPlan, exercises: [{...first, ...fields}, ...others]};
}

/** A plan of so many exercises and routines; each routine holds so many items. */
export function bigPlan(exercises: number, routines: number, items: number) {
  const numbers = (count: number) => Array.from({length: count}, (_, i) => i);
  return {
    exercises: numbers(exercises).map((i) => ({id: `e${i}`, name: `Exercise ${i}`})),
    routines: numbers(routines).map((i) => ({
      id: `r${i}`,
      name: `Routine ${i}`,
      items: numbers(items).map((j) => `e${(i + j) % exercises}`),
    })),
  };
}
