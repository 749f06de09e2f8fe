import type {Motion} from '../motion.js';

export const hamstringStretchChair: Motion = {
  position: 'sitting',
  view: {yaw: 28, pitch: 12},
  props: ['chair'],
  poses: [
    {
      name: 'start',
      rightHip: {flexion: 90, abduction: 6},
      rightKnee: 95,
      leftHip: 57,
      leftKnee: 6,
      leftAnkle: 0,
      contacts: {
        rightFoot: {on: 'floor'},
        leftHeel: {on: 'floor'},
        leftHand: {on: 'leftThigh', at: 0.6},
        rightHand: {on: 'rightThigh', at: 0.6},
      },
    },
    {
      name: 'hold',
      like: 'start',
      lean: 25,
      rightHip: {flexion: 115, abduction: 6},
      leftHip: 82,
      feel: ['leftHamstring'],
      effort: 'chest',
    },
  ],
  phases: [
    {pose: 'start', move: 3, hold: 1},
    {pose: 'hold', move: 3, hold: 'dose'},
  ],
};
