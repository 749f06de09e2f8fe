import type {Motion} from '../motion.js';

export const standingExtension: Motion = {
  position: 'standing',
  view: {yaw: 25, pitch: 8},
  poses: [
    {
      name: 'start',
      hips: {flexion: 0, abduction: 7},
      contacts: {feet: {on: 'floor'}, hands: {on: 'lowBack'}},
    },
    {
      name: 'hold',
      like: 'start',
      lean: -1,
      ankles: 4,
      hips: {flexion: -5, abduction: 7},
      lumbar: -18,
      thorax: -5,
      effort: 'chest',
      feel: ['lowBack'],
    },
  ],
  phases: [
    {pose: 'start', move: 2, hold: 1},
    {pose: 'hold', move: 2, hold: 'dose'},
  ],
};
