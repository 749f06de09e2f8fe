import type {Motion, Pose} from '../../src/plan/plan.js';
import {issuesOf, planOf, withExercise} from './support.js';

/** A motion as an author would write it: one knee comes up. */
export const MARCH = {
  position: 'supine',
  props: ['mat'],
  poses: [
    {name: 'start', hips: 47, knees: 100, contacts: {feet: {on: 'floor'}}},
    {name: 'hold', like: 'start', leftHip: 90, contacts: {rightFoot: {on: 'floor'}}},
  ],
  phases: [
    {pose: 'start', hold: 1},
    {pose: 'hold', move: 2, hold: 'dose'},
  ],
};

/** Where the figure of the one exercise stands, and where its second pose. */
export const FIGURE = 'exercises[0].figure';
export const POSE = `${FIGURE}.poses[1]`;

/** A plan, as one would write it, with one exercise that has this figure. */
export function withFigure(figure: unknown) {
  return withExercise({figure});
}

/** A plan with a motion whose second pose has these fields. */
export function withPose(pose: object) {
  return withFigure({poses: [{name: 'start'}, {name: 'hold', ...pose}]});
}

/** The motion in the one exercise of a plan, once parsed. */
export function motionOf(input: unknown): Motion {
  return planOf(input).exercises[0]!.figure as Motion;
}

/** Its second pose. */
export function poseOf(input: unknown): Pose {
  return motionOf(input).poses[1]!;
}

/** What is said about a place of a plan. */
export function messageAt(input: unknown, path: string): string {
  return issuesOf(input).find((issue) => issue.path === path)!.message;
}
