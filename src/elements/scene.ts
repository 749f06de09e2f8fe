import type {nothing} from 'lit';
import type {Person} from '../figure/people.js';
import type {Locale} from '../locale/messages.js';
import type {Plan} from '../plan/plan.js';

/** What a view needs to know about the plan and its surroundings. */
export interface Scene {
  readonly plan: Plan;
  readonly locale: Locale;
  /** Level of the element's first heading, 1–6. */
  readonly level: number;
  /** For parts in the plan's own language where our words are in another; else `nothing`. */
  readonly lang: string | typeof nothing;
  /** Who is drawn. */
  readonly person: Person;
}
