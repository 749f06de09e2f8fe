import type {Motion} from '../motion.js';

export const pressUp: Motion = {
  position: 'prone',
  props: ['mat'],
  poses: [
    {
      name: 'start',
      neck: -5,
      ankles: -50,
      hips: {flexion: 0, abduction: 3},
      contacts: {toes: {on: 'floor'}, hands: {on: 'floor', ahead: 0.335, out: 0.235}},
    },
    {
      name: 'hold',
      like: 'start',
      neck: 0,
      pelvis: -3,
      lumbar: -30,
      thorax: -8,
      effort: 'chest',
      feel: ['lowBack'],
    },
  ],
  phases: [
    {pose: 'start', move: 3, hold: 1},
    {pose: 'hold', move: 3, hold: 'dose'},
  ],
};
