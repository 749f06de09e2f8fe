/** What a pose is made of, read from the format itself: a new joint or spot is on the bench by itself. */
import {limits} from '../../src/figure.ts';
import {motion} from '../../src/plan/motion-shape.ts';
import {titled} from './make.js';

const ARM = ['shoulder', 'elbow', 'wrist'];
const LEG = ['hip', 'knee', 'ankle'];
export const SIDES = ['left', 'right'];

const poseFields = motion.fields.poses.item.fields;
const contactFields = poseFields.contacts.fields.hands.fields;

export const positions = motion.fields.position.options;
export const props = motion.fields.props.item.options;
export const nerves = motion.fields.nerve.options;
export const efforts = poseFields.effort.options;
export const feelings = poseFields.feel.item.options;
export const leanLimits = poseFields.lean.limits;
export const yawLimits = motion.fields.view.fields.yaw.limits;
export const pitchLimits = motion.fields.view.fields.pitch.limits;
export const contactSides = contactFields.side.options;
export const contactLimits = {
  at: contactFields.at.limits,
  ahead: contactFields.ahead.limits,
  out: contactFields.out.limits,
};
/** Spots of the body that a contact may be on. */
export const spots = contactFields.on.options.filter((spot) => spot !== 'floor');

const central = Object.keys(limits)
  .filter((joint) => ![...ARM, ...LEG].includes(joint))
  .map((joint) => ({field: joint, name: titled(joint), angles: limits[joint]}));

/** The joints of a limb, each by its field in a pose: `leftHip`. */
const sided = (side, joints) =>
  joints.map((joint) => ({
    field: side + titled(joint),
    name: titled(joint),
    angles: limits[joint],
  }));

/** The fieldsets of the bench. `end` is what of a limb may be on something. */
export const groups = [
  {legend: 'Trunk', joints: central},
  {legend: 'Left arm', joints: sided('left', ARM), end: 'leftHand'},
  {legend: 'Right arm', joints: sided('right', ARM), end: 'rightHand'},
  {legend: 'Left leg', joints: sided('left', LEG), end: 'leftFoot'},
  {legend: 'Right leg', joints: sided('right', LEG), end: 'rightFoot'},
];

export const centralJoints = central;
/** The joints that there are twice, with the field for both sides at once. */
export const pairedJoints = [...ARM, ...LEG].map((joint) => ({
  both: `${joint}s`,
  left: sided('left', [joint])[0],
  right: sided('right', [joint])[0],
}));
