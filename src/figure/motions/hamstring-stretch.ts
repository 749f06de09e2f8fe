import type {Motion} from '../motion.js';

export const hamstringStretch: Motion = {
  position: 'long-sitting',
  view: {yaw: 38, pitch: 18},
  props: ['mat'],
  poses: [
    {
      name: 'start',
      rightHip: 90,
      rightKnee: 2,
      leftHip: {flexion: 48, abduction: 45},
      leftKnee: 125,
      contacts: {
        rightHeel: {on: 'floor'},
        leftFoot: {on: 'rightThigh', at: 0.85, side: 'inner'},
        hands: {on: 'rightThigh', at: 0.6},
      },
    },
    {
      name: 'hold',
      like: 'start',
      lean: 28,
      rightHip: 118,
      leftHip: {flexion: 76, abduction: 45},
      contacts: {
        rightHeel: {on: 'floor'},
        leftFoot: {on: 'rightThigh', at: 0.85, side: 'inner'},
        hands: {on: 'rightShin', at: 0.5},
      },
      feel: ['rightHamstring'],
      effort: 'chest',
    },
  ],
  phases: [
    {pose: 'start', move: 3, hold: 1},
    {pose: 'hold', move: 3, hold: 'dose'},
  ],
};
