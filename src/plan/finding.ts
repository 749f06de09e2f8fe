import type {Range, Shape} from './shape.js';

/**
 * Something found while a plan is read: where, and what about it.
 *
 * The reader's browser needs no more. `explain` makes sentences of it, for the editor.
 */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** Where, as `exercises[2].dose.holdSeconds`; empty for the plan as a whole. */
  readonly path: string;
  readonly problem: Problem;
}

/** What is wrong. */
export type Problem =
  | {readonly what: 'is not JSON'; readonly error: unknown}
  | {readonly what: 'cannot be read'}
  | {readonly what: 'is not valid'; readonly shape: Shape; readonly value: unknown}
  | {readonly what: 'is out of range'; readonly limits: Range; readonly value: unknown}
  | {readonly what: 'is missing'; readonly shape: Shape}
  | {readonly what: 'is not known'; readonly known: readonly string[]}
  | {readonly what: 'is too long'; readonly length: number; readonly most: number}
  | {readonly what: 'is there twice'; readonly id: string; readonly now: string}
  | {readonly what: 'leads nowhere'; readonly id: string; readonly known: readonly string[]}
  | {
      readonly what: 'is not a variant of its exercise';
      readonly id: string;
      readonly variant: string;
    }
  | {readonly what: 'is no figure'; readonly id: string; readonly known: readonly string[]}
  | {readonly what: 'is no pose'; readonly name: string; readonly known: readonly string[]}
  | {readonly what: 'is no earlier pose'; readonly name: string; readonly known: readonly string[]}
  | {readonly what: 'has no figure'; readonly name: string}
  | {readonly what: 'is out of reach'; readonly by: number}
  | {readonly what: 'is empty'}
  | {readonly what: 'has no alt'}
  | {readonly what: 'is past'; readonly day: string}
  | {readonly what: 'cannot be loaded'; readonly name: string; readonly why: string}
  | {readonly what: 'is damaged'}
  | {readonly what: 'was repaired'; readonly where: string; readonly repairs: readonly string[]}
  | {readonly what: 'was passed over'; readonly where: string}
  | {readonly what: 'is not there'};

export type Report = (severity: Finding['severity'], path: string, problem: Problem) => void;
