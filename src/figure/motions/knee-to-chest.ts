import type {Motion} from '../motion.js';

export const kneeToChest: Motion = {
  position: 'supine',
  props: ['mat'],
  poses: [
    {
      name: 'start',
      ankles: -25,
      shoulders: {flexion: -3, abduction: 14},
      elbows: 7,
      contacts: {heels: {on: 'floor'}, hands: {on: 'floor'}},
    },
    {
      name: 'mid',
      like: 'start',
      pelvis: -4,
      lumbar: 4,
      leftHip: 60,
      leftKnee: 90,
      leftAnkle: -5,
      shoulders: {flexion: 10, abduction: 10},
      elbows: 40,
      contacts: {rightHeel: {on: 'floor'}},
    },
    {
      name: 'hold',
      like: 'mid',
      pelvis: -11,
      lumbar: 11,
      leftHip: {flexion: 120, abduction: -4},
      leftKnee: 130,
      contacts: {rightHeel: {on: 'floor'}, hands: {on: 'leftShin', at: 0.25}},
      feel: ['leftButtock', 'lowBack'],
      effort: 'leftKnee',
    },
  ],
  phases: [
    {pose: 'start', move: 1.5, hold: 1},
    {pose: 'mid', move: 1.5},
    {pose: 'hold', move: 1.5, hold: 'dose'},
    {pose: 'mid', move: 1.5},
  ],
};
