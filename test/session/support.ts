import type {Cue, SessionOptions, Timeline} from '../../src/session/cue.js';
import {timelineOf} from '../../src/session/timeline.js';
import {planOf} from '../plan/support.js';

/** The cues of one exercise with this dose. */
export function cuesOf(dose: object, options?: SessionOptions): Timeline {
  return timelineOf(planOf({exercises: [{id: 'tilt', name: 'Tilt', dose}]}), 'tilt', options);
}

/**
 * A timeline as one would write it by hand: a line for each repetition, with what leads up to it.
 *
 * “1.2 left: rest 10, move 2, hold 20, return 2” is set 1, repetition 2, on the left side.
 */
export function linesOf(timeline: Timeline): string[] {
  const lines: string[] = [];
  let before = '';
  for (const cue of timeline) {
    const label = cue.kind === 'done' ? '' : `${cue.set}.${cue.repetition} ${cue.side}: `;
    const text = textOf(cue);
    if (label && label === before) lines.push(`${lines.pop()}, ${text}`);
    else lines.push(label + text);
    before = label;
  }
  return lines;
}

function textOf({kind, seconds, breaths}: Cue): string {
  return `${kind} ${seconds}${breaths ? ` in ${breaths} breaths` : ''}`;
}

/** The same for each item of a routine, under its place and its exercise. */
export function linesByItem(timeline: Timeline): Record<string, string[]> {
  const items: Record<string, string[]> = {};
  for (const {item, exercise} of timeline) {
    items[`${item} ${exercise}`] ??= linesOf(timeline.filter((cue) => cue.item === item));
  }
  return items;
}

/** “bridge 1.2 left hold”: what a reader would call this cue. */
export function nameOf({exercise, set, repetition, side, kind}: Cue): string {
  return kind === 'done' ? 'done' : `${exercise} ${set}.${repetition} ${side} ${kind}`;
}

/** Makes a value that throws where somebody writes into it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
