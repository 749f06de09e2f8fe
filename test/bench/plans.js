/** Eight exercises as a clinic would write them; the large plans are made of numbered copies. */
const EXERCISES = [
  {
    id: 'pelvic-tilt',
    name: 'Pelvic tilt',
    position: 'supine',
    steps: [
      'Lie on your back with your knees bent and your feet flat on the floor.',
      'Breathe in and let your back rest as it likes.',
      'Breathe out and gently press the small of your back into the floor.',
      'Hold while you go on breathing.',
      'Let go slowly.',
    ],
    dose: {sets: 2, repetitions: [8, 10], holdSeconds: 5, restSeconds: 30},
    feel: 'Gentle work low in the belly, a mild stretch in the lower back.',
    avoid: ['Pushing with the feet', 'Holding your breath'],
  },
  {
    id: 'knee-to-chest',
    name: 'Knee-to-chest stretch',
    position: 'supine',
    steps: [
      'Lie on your back with both knees bent.',
      'Bring one knee towards your chest.',
      'Hold the shin with both hands, just below the knee.',
      'Draw the knee in until you feel a comfortable stretch, and hold.',
      'Put the foot back on the floor and change sides.',
    ],
    dose: {sets: 1, repetitions: [2, 3], holdSeconds: [20, 30], restSeconds: 10, sides: 'each'},
    feel: 'A stretch in the buttock and the lower back.',
    avoid: ['Pulling on the knee cap', 'Lifting the head off the floor'],
  },
  {
    id: 'piriformis-stretch',
    name: 'Piriformis stretch',
    position: 'supine',
    steps: [
      'Lie on your back with both knees bent.',
      'Rest one ankle on the opposite knee.',
      'Take the thigh of the lower leg in both hands.',
      'Draw it towards you until you feel the stretch, and hold.',
      'Let go slowly and change sides.',
    ],
    dose: {sets: 1, repetitions: 3, holdSeconds: [20, 30], restSeconds: 10, sides: 'each'},
    feel: 'A stretch deep in the buttock of the crossed leg.',
    avoid: ['Pressing down on the crossed knee'],
  },
  {
    id: 'hamstring-stretch',
    name: 'Hamstring stretch with a towel',
    position: 'supine',
    steps: [
      'Lie on your back and put a towel round one foot.',
      'Keep the other knee bent, foot on the floor.',
      'Raise the leg with the towel, the knee slightly bent.',
      'Stop where the back of the thigh feels tight, and hold.',
      'Lower the leg slowly and change sides.',
    ],
    dose: {sets: 1, repetitions: [2, 3], holdSeconds: 30, restSeconds: 15, sides: 'each'},
    feel: 'A stretch along the back of the thigh, no tingling in the foot.',
    avoid: ['Forcing the knee straight', 'Bouncing'],
  },
  {
    id: 'glute-bridge',
    name: 'Glute bridge',
    position: 'supine',
    steps: [
      'Lie on your back with your knees bent and your feet hip-wide apart.',
      'Tighten your buttocks.',
      'Lift your hips until shoulders, hips and knees are in line.',
      'Hold without letting the hips sink.',
      'Lower yourself bone by bone.',
    ],
    dose: {sets: [2, 3], repetitions: [8, 12], holdSeconds: 3, restSeconds: 45},
    feel: 'Work in the buttocks and the back of the thighs.',
    avoid: ['Arching the back at the top', 'Letting the knees fall apart'],
  },
  {
    id: 'bird-dog',
    name: 'Bird dog',
    position: 'quadruped',
    steps: [
      'Kneel on hands and knees, hands under the shoulders.',
      'Draw the belly in lightly and keep the back level.',
      'Stretch one arm forward and the opposite leg back.',
      'Hold with the hips level.',
      'Come back to hands and knees and change sides.',
    ],
    dose: {sets: 2, repetitions: [6, 8], holdSeconds: 5, restSeconds: 30, sides: 'alternate'},
    feel: 'Steady work in the back, the buttock and the belly.',
    avoid: ['Letting the back sag', 'Turning the hips'],
  },
  {
    id: 'press-up',
    name: 'Prone press-up',
    position: 'prone',
    steps: [
      'Lie on your front with your hands beside your shoulders.',
      'Let your hips and legs go heavy.',
      'Press with your arms and lift the chest.',
      'Stay there for one breath.',
      'Lower yourself slowly.',
    ],
    dose: {sets: 1, repetitions: 10, holdSeconds: 2, restSeconds: 30, timesPerDay: [2, 3]},
    feel: 'Pressure in the lower back that fades, and no more pain in the leg.',
    avoid: ['Lifting the hips', 'Going on if the pain moves down the leg'],
  },
  {
    id: 'nerve-glide',
    name: 'Sciatic nerve glide',
    position: 'sitting',
    steps: [
      'Sit tall on a firm chair.',
      'Straighten one knee and look up as the foot rises.',
      'Bend the knee and look down as the foot goes back.',
      'Move smoothly to and fro, without a stop at the end.',
      'Change sides.',
    ],
    dose: {sets: 1, repetitions: [10, 15], restSeconds: 20, sides: 'each'},
    feel: 'A light pull behind the knee that comes and goes.',
    avoid: ['Holding the stretch', 'Moving into tingling'],
  },
];

/** One exercise stands in two routines, some items change the dose: as in real plans. */
const ROUTINES = [
  {
    id: 'gentle-start',
    name: 'Gentle start',
    frequency: 'Once or twice a day',
    items: ['pelvic-tilt', {exercise: 'knee-to-chest', dose: {repetitions: 2}}, 'nerve-glide'],
  },
  {
    id: 'stretch',
    name: 'Evening stretch',
    frequency: 'Every evening',
    items: ['knee-to-chest', 'piriformis-stretch', 'hamstring-stretch', 'press-up'],
  },
  {
    id: 'strength',
    name: 'Building strength',
    frequency: 'Every other day',
    items: [{exercise: 'pelvic-tilt', dose: {sets: 1}}, 'glute-bridge', 'bird-dog'],
  },
];

export function realisticPlan() {
  return {
    version: 1,
    lang: 'en',
    name: 'Exercises for sciatica',
    exercises: EXERCISES,
    routines: ROUTINES,
  };
}

/** The same plan on every run; each exercise stands in exactly one routine. */
export function largePlan(exerciseCount, routineCount) {
  const exercises = Array.from({length: exerciseCount}, (_, i) => numberedExercise(i));
  const size = Math.ceil(exerciseCount / routineCount);
  const routines = Array.from({length: routineCount}, (_, i) =>
    numberedRoutine(i, exercises.slice(i * size, (i + 1) * size)),
  );
  return {version: 1, lang: 'en', name: `${exerciseCount} exercises`, exercises, routines};
}

/** Fixed width, so that no name is part of another and the content check can count them. */
const numbered = (i) => String(i + 1).padStart(4, '0');

function numberedExercise(i) {
  const model = EXERCISES[i % EXERCISES.length];
  const number = numbered(i);
  return {
    ...model,
    id: `${model.id}-${number}`,
    name: `${model.name} ${number}`,
    steps: [...model.steps.slice(0, -1), `${model.steps.at(-1)} That was number ${number}.`],
    dose: {...model.dose, restSeconds: 10 + (i % 6) * 5},
  };
}

function numberedRoutine(i, exercises) {
  const items = exercises.map(({id}, j) =>
    j % 3 === 1 ? {exercise: id, dose: {repetitions: 2 + (i % 4)}} : id,
  );
  return {
    id: `routine-${numbered(i)}`,
    name: `Routine ${numbered(i)}`,
    frequency: 'Once a day',
    items,
  };
}
