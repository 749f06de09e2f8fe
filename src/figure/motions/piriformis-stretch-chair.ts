import type {Motion} from '../motion.js';

export const piriformisStretchChair: Motion = {
  position: 'sitting',
  view: {yaw: 40, pitch: 12},
  props: ['chair'],
  poses: [
    {
      name: 'start',
      rightHip: 90,
      rightKnee: 90,
      leftHip: {flexion: 70, abduction: 45},
      leftKnee: 95,
      contacts: {
        rightFoot: {on: 'floor'},
        leftFoot: {on: 'rightThigh', at: 0.88},
        leftHand: {on: 'leftThigh', at: 0.9},
        rightHand: {on: 'leftShin', at: 0.75},
      },
    },
    {
      name: 'hold',
      like: 'start',
      lean: 22,
      rightHip: 112,
      leftHip: {flexion: 92, abduction: 45},
      feel: ['leftButtock'],
      effort: 'chest',
    },
  ],
  phases: [
    {pose: 'start', move: 3, hold: 1},
    {pose: 'hold', move: 3, hold: 'dose'},
  ],
};
