/** Two plans; both have a routine “Noon”. */
export const back = {
  name: 'Back',
  exercises: [{name: 'Pelvic tilt', variants: [{kind: 'easier'}]}, {name: 'Bridge'}],
  routines: [
    {name: 'Morning', items: ['pelvic-tilt', 'bridge']},
    {name: 'Noon', items: ['bridge']},
  ],
};

export const neck = {
  name: 'Neck',
  exercises: [{name: 'Chin tuck'}],
  routines: [
    {name: 'Noon', items: ['chin-tuck']},
    {name: 'Evening', items: ['chin-tuck']},
  ],
};
