import type {Motion} from '../motion.js';

export const piriformisStretch: Motion = {
  position: 'supine',
  view: {yaw: -40, pitch: 24},
  props: ['mat'],
  poses: [
    {
      name: 'start',
      hips: 47,
      knees: 100,
      shoulders: {flexion: -3, abduction: 16},
      contacts: {feet: {on: 'floor'}, hands: {on: 'floor'}},
    },
    {
      name: 'lift',
      like: 'start',
      leftHip: {flexion: 78, abduction: 12, rotation: 25},
      leftKnee: 100,
      contacts: {rightFoot: {on: 'floor'}, hands: {on: 'floor'}},
    },
    {
      name: 'cross',
      like: 'start',
      leftHip: {flexion: 50, abduction: 15},
      leftKnee: 90,
      contacts: {
        rightFoot: {on: 'floor'},
        leftFoot: {on: 'rightThigh', at: 0.9},
        hands: {on: 'floor'},
      },
    },
    {
      name: 'hold',
      pelvis: -6,
      lumbar: 6,
      rightHip: {flexion: 105, abduction: -3},
      rightKnee: 105,
      leftHip: {flexion: 90, abduction: 30},
      leftKnee: 90,
      contacts: {
        leftFoot: {on: 'rightThigh', at: 0.9},
        hands: {on: 'rightThigh', at: 0.65, side: 'back'},
      },
      feel: ['leftButtock'],
      effort: 'rightKnee',
    },
  ],
  phases: [
    {pose: 'start', move: 1, hold: 1},
    {pose: 'lift', move: 1.2},
    {pose: 'cross', move: 1.2, hold: 0.8},
    {pose: 'hold', move: 2.5, hold: 'dose'},
    {pose: 'cross', move: 2.5, hold: 0.5},
    {pose: 'lift', move: 1},
  ],
};
