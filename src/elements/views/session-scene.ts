import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../locale/en.js';
import {exercisesById} from '../../plan/exercises-by-id.js';
import {figureOf} from '../../plan/figure-of.js';
import type {Exercise, VariantKind} from '../../plan/plan.js';
import type {Motion} from '../../figure/motion.js';
import type {Scene} from '../scene.js';

/** What the reader sees of an exercise in a session. */
export interface ExerciseInSession {
  readonly exercise: Exercise;
  /** Its name, with the version that is done. */
  readonly name: string;
  readonly figure: string | Motion | undefined;
}

/** An exercise of the plan, in the version that a session has it. */
export function exerciseInSession(
  {exercise: id, variant}: {readonly exercise: string; readonly variant?: VariantKind | undefined},
  {plan, locale: {messages}}: Scene,
): ExerciseInSession {
  const exercise = exercisesById(plan).get(id)!;
  const figure = figureOf(exercise, variant);
  return {exercise, figure, name: nameOf(exercise, variant, messages)};
}

function nameOf({name}: Exercise, variant: VariantKind | undefined, messages: Messages): string {
  return variant ? `${name} (${messages.variant[variant]})` : name;
}

/** A small still beside the name of an exercise: it says no more than the name. */
export function renderStill(
  figure: ExerciseInSession['figure'],
  {person}: Scene,
): TemplateResult | typeof nothing {
  if (!figure) return nothing;
  return html`<exercise-figure
    still
    aria-hidden="true"
    .motion=${figure}
    .person=${person}
  ></exercise-figure>`;
}
