/** Figures without a page: motions, where their joints are, and stills. Runs in Node as in a browser. */
export {motions} from './figure/motions.js';
export {
  jointsAt,
  posesOf,
  secondsOf,
  type JointName,
  type Point,
  type TimedPose,
} from './figure/joints.js';
export {stillSvg} from './figure/still-svg.js';
export {people, type Person} from './figure/people.js';
export {lengths, limits} from './figure/skeleton.js';
export type {Motion, Pose, Side} from './figure/motion.js';
export type {Pace} from './figure/timeline.js';
