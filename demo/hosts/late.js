/** Gives the element its plan two seconds after the page. */

const DELAY_MS = 2_000;

setTimeout(() => {
  document.querySelector('exercise-plan').plan = {
    name: 'Better late than never',
    exercises: [
      {
        name: 'Pelvic tilt',
        steps: ['Lie on your back with your knees bent.', 'Press your low back into the floor.'],
        dose: {repetitions: 10, holdSeconds: 5},
      },
    ],
  };
}, DELAY_MS);
