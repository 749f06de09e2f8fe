import {ExerciseCard} from './exercise-card.js';
import {ExerciseFigure} from './exercise-figure.js';
import {ExercisePlan} from './exercise-plan.js';
import {GuidedSession} from './guided-session.js';
import {version} from './version.js';

const elements = new Map<string, CustomElementConstructor>([
  ['exercise-plan', ExercisePlan],
  ['exercise-card', ExerciseCard],
  ['exercise-figure', ExerciseFigure],
  // Not for pages: a part of <exercise-plan>.
  ['guided-session', GuidedSession],
]);

/**
 * Registers the elements under their names.
 *
 * A page may carry our script twice, or two versions of it: the first one stays, and the page's editor
 * is told where they differ.
 */
export function define(): void {
  for (const [name, element] of elements) {
    const present = customElements.get(name) as {version?: string} | undefined;
    if (!present) customElements.define(name, element);
    else if (present.version !== version) {
      const other = present.version ? `version ${present.version}` : 'an element of another script';
      console.warn(`${name}: ${other} is on this page already; version ${version} stays aside.`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-plan': ExercisePlan;
    'exercise-card': ExerciseCard;
    'exercise-figure': ExerciseFigure;
    'guided-session': GuidedSession;
  }
}
