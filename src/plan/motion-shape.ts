/** The format of a motion: how a figure is drawn from data. Part of the plan's format. */
import {limits} from '../figure/skeleton.js';
import {angles, decimal, list, object, oneOf, text, timing} from './shape.js';

const joints = {
  pelvis: angles(limits.pelvis),
  lumbar: angles(limits.lumbar),
  thorax: angles(limits.thorax),
  neck: angles(limits.neck),
  hips: angles(limits.hip),
  knees: angles(limits.knee),
  ankles: angles(limits.ankle),
  shoulders: angles(limits.shoulder),
  elbows: angles(limits.elbow),
  wrists: angles(limits.wrist),
  leftHip: angles(limits.hip),
  leftKnee: angles(limits.knee),
  leftAnkle: angles(limits.ankle),
  leftShoulder: angles(limits.shoulder),
  leftElbow: angles(limits.elbow),
  leftWrist: angles(limits.wrist),
  rightHip: angles(limits.hip),
  rightKnee: angles(limits.knee),
  rightAnkle: angles(limits.ankle),
  rightShoulder: angles(limits.shoulder),
  rightElbow: angles(limits.elbow),
  rightWrist: angles(limits.wrist),
};

/** The position of the body, of an exercise as of its figure. */
export const position = oneOf(
  'supine',
  'prone',
  'side-lying',
  'sitting',
  'long-sitting',
  'standing',
  'quadruped',
);

const contact = object(
  {
    on: oneOf('floor', 'leftThigh', 'rightThigh', 'leftShin', 'rightShin', 'lowBack', 'belly'),
  },
  {
    at: decimal(0, 1),
    side: oneOf('front', 'back', 'inner', 'outer'),
    ahead: decimal(-1, 1),
    out: decimal(-0.6, 0.6),
    elbow: oneOf('out', 'down'),
  },
  true,
);

const contacts = object(
  {},
  {
    hands: contact,
    leftHand: contact,
    rightHand: contact,
    feet: contact,
    leftFoot: contact,
    rightFoot: contact,
    heels: contact,
    leftHeel: contact,
    rightHeel: contact,
    toes: contact,
    leftToes: contact,
    rightToes: contact,
  },
);

export const pose = object(
  {name: text},
  {
    like: text,
    role: oneOf('still', 'way'),
    lean: decimal(-90, 90),
    ...joints,
    contacts,
    feel: list(
      oneOf(
        'lowBack',
        'belly',
        'leftButtock',
        'rightButtock',
        'leftHamstring',
        'rightHamstring',
        'leftWaist',
        'rightWaist',
      ),
      8,
    ),
    effort: oneOf('belly', 'chest', 'leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'),
  },
);

const phase = object({pose: text}, {move: decimal(0.2, 60), hold: timing(60)}, true);

export const motion = object(
  {poses: list(pose, 24)},
  {
    position,
    view: object({}, {yaw: decimal(-180, 180), pitch: decimal(-10, 80)}),
    props: list(oneOf('mat', 'chair'), 2),
    phases: list(phase, 48),
    nerve: oneOf('left', 'right'),
  },
);
