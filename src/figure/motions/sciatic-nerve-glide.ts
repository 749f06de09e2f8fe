import type {Motion} from '../motion.js';

export const sciaticNerveGlide: Motion = {
  position: 'supine',
  props: ['mat'],
  nerve: 'left',
  poses: [
    {
      name: 'start',
      rightHip: 47,
      rightKnee: 100,
      leftHip: {flexion: 95, abduction: -12},
      leftKnee: 90,
      leftAnkle: -10,
      contacts: {
        rightFoot: {on: 'floor'},
        hands: {on: 'leftThigh', at: 0.74, side: 'back'},
      },
    },
    {name: 'mid', like: 'start', leftKnee: 60},
    {name: 'end', like: 'start', leftKnee: 28, effort: 'leftAnkle', feel: ['leftHamstring']},
  ],
  phases: [
    {pose: 'start', move: 1, hold: 0.4},
    {pose: 'mid', move: 1},
    {pose: 'end', move: 1},
    {pose: 'mid', move: 1},
  ],
};
