import type {Motion} from '../motion.js';

export const pelvicTilt: Motion = {
  position: 'supine',
  view: {yaw: 14, pitch: 9},
  props: ['mat'],
  poses: [
    {
      name: 'start',
      hips: 47,
      knees: 100,
      shoulders: {flexion: -3, abduction: 32},
      elbows: 7,
      contacts: {feet: {on: 'floor'}, hands: {on: 'floor'}},
    },
    {name: 'hold', like: 'start', pelvis: -9, lumbar: 9, effort: 'belly', feel: ['lowBack']},
  ],
  phases: [
    {pose: 'start', move: 2, hold: 1.5},
    {pose: 'hold', move: 2, hold: 'dose'},
  ],
};
