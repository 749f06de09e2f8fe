/** A plan of 200 exercises in 20 routines, given to the element as data. */

const EXERCISES = 200;
const ROUTINES = 20;

const numbers = Array.from({length: EXERCISES}, (_, index) => index + 1);

const exercises = numbers.map((number) => ({
  id: `exercise-${number}`,
  name: `Exercise ${number}`,
  purpose: 'One of many.',
  steps: ['Lie on your back.', 'Move a little.', 'Rest.'],
  dose: {repetitions: (number % 10) + 1, holdSeconds: 5},
}));

const routines = Array.from({length: ROUTINES}, (_, index) => ({
  name: `Routine ${index + 1}`,
  frequency: 'Once a day',
  items: exercises.filter((_, place) => place % ROUTINES === index).map(({id}) => id),
}));

document.querySelector('exercise-plan').plan = {
  name: 'Two hundred exercises',
  exercises,
  routines,
};
