import type {Motion} from '../motion.js';

export const lumbarRotation: Motion = {
  position: 'supine',
  view: {yaw: 90, pitch: 45},
  props: ['mat'],
  poses: [
    {
      name: 'centre',
      hips: {flexion: 47, abduction: -3},
      knees: 100,
      shoulders: {flexion: -3, abduction: 72},
      elbows: 7.5,
      contacts: {feet: {on: 'floor'}, hands: {on: 'floor'}},
    },
    {
      name: 'left',
      like: 'centre',
      pelvis: {rotation: 24},
      lumbar: {rotation: -10},
      thorax: {rotation: -14},
      leftHip: {flexion: 47, abduction: 27},
      rightHip: {flexion: 47, abduction: -25},
      effort: 'leftKnee',
      feel: ['rightWaist'],
    },
    {
      name: 'right',
      like: 'centre',
      pelvis: {rotation: -24},
      lumbar: {rotation: 10},
      thorax: {rotation: 14},
      leftHip: {flexion: 47, abduction: -25},
      rightHip: {flexion: 47, abduction: 27},
      effort: 'rightKnee',
      feel: ['leftWaist'],
    },
  ],
  phases: [
    {pose: 'centre', move: 2.5, hold: 0.6},
    {pose: 'left', move: 2.5, hold: 'dose'},
    {pose: 'centre', move: 2.5, hold: 0.6},
    {pose: 'right', move: 2.5, hold: 'dose'},
  ],
};
