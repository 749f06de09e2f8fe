import type {VariantKind} from '../plan/plan.js';
import type {Timeline} from './cue.js';
import type {Progress, Session} from './machine.js';

/** What was done of one item. */
export interface ItemSummary {
  /** Which item of the routine, from 0. */
  readonly item: number;
  readonly exercise: string;
  /** The version that was done; `undefined` for the exercise as described. */
  readonly variant: VariantKind | undefined;
  /** Repetitions done, over all sets and sides. */
  readonly completed: number;
  /** Repetitions of the whole item. */
  readonly repetitions: number;
  /** It was stopped because it hurt. */
  readonly hurt: boolean;
}

/** What was done of each item of a timeline, in its order. */
export function summaryOf(state: Session, timeline: Timeline): readonly ItemSummary[] {
  const items = new Map<number, ItemSummary>();
  const {completed, hurt}: Pick<Progress, 'completed' | 'hurt'> =
    'completed' in state ? state : {completed: [], hurt: []};
  for (const {item, exercise, variant, completes} of timeline) {
    const known = items.get(item);
    items.set(item, {
      item,
      exercise,
      variant,
      completed: completed[item]?.length ?? 0,
      repetitions: Math.max(known?.repetitions ?? 0, completes),
      hurt: hurt.includes(item),
    });
  }
  return [...items.values()];
}
