/** What a pose may be started from: a body at rest in each position, and every pose of every movement. */
import {motions} from '../../src/figure.ts';
import {modelOf} from './pose-model.js';

const floor = {on: 'floor'};
const mat = ['mat'];

/** A body at rest, for each position of the format. */
const RESTS = {
  supine: {
    props: mat,
    pose: {
      ankles: -25,
      shoulders: {flexion: -3, abduction: 14},
      contacts: {heels: floor, hands: floor},
    },
  },
  prone: {
    props: mat,
    pose: {
      ankles: -50,
      hips: {abduction: 3},
      contacts: {toes: floor, hands: {on: 'floor', ahead: 0.44, out: 0.19}},
    },
  },
  'side-lying': {
    props: mat,
    pose: {
      leftHip: 25,
      leftKnee: 40,
      rightHip: {flexion: 45, abduction: -14},
      rightKnee: 60,
      leftShoulder: {flexion: 90, abduction: 10},
      leftElbow: 80,
      rightShoulder: {flexion: 60, abduction: -30},
      rightElbow: 60,
    },
  },
  sitting: {
    props: ['chair'],
    pose: {
      hips: {flexion: 90, abduction: 4},
      knees: 90,
      contacts: {
        feet: floor,
        leftHand: {on: 'leftThigh', at: 0.6},
        rightHand: {on: 'rightThigh', at: 0.6},
      },
    },
  },
  'long-sitting': {
    props: mat,
    pose: {
      hips: {flexion: 88, abduction: 4},
      contacts: {
        heels: floor,
        leftHand: {on: 'leftThigh', at: 0.6},
        rightHand: {on: 'rightThigh', at: 0.6},
      },
    },
  },
  standing: {
    props: [],
    pose: {hips: {abduction: 4}, shoulders: {abduction: 8}, elbows: 8, contacts: {feet: floor}},
  },
  quadruped: {
    props: mat,
    pose: {
      lean: -6,
      neck: -15,
      hips: 84,
      knees: 90,
      ankles: -50,
      contacts: {hands: {on: 'floor', ahead: 0.55, out: 0.14}},
    },
  },
};

export const POSITION_NAMES = {
  supine: 'Lying on the back',
  prone: 'Lying on the front',
  'side-lying': 'Lying on the side',
  sitting: 'Sitting on a chair',
  'long-sitting': 'Sitting on the floor',
  standing: 'Standing',
  quadruped: 'On hands and knees',
};

/** What a body in this position lies or sits on. */
export const propsFor = (position) => RESTS[position]?.props ?? [];

export const restStart = (position) => `rest/${position}`;
export const poseStart = (motion, pose) => `${motion}/${pose}`;

/** The model for a value of the select “Start from”. */
export function modelFor(start) {
  const [source, name] = start.split('/');
  if (source !== 'rest') return {start, ...modelOf(motions.get(source), name)};
  const {props, pose} = RESTS[name] ?? {props: [], pose: {}};
  const motion = {position: name, props, poses: [{name: 'pose', ...pose}]};
  return {start, ...modelOf(motion, 'pose')};
}
