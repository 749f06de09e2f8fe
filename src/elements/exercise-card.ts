import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Plan} from '../plan/plan.js';
import {CardState} from './card-state.js';
import {PlanElement, type Scene} from './plan-element.js';
import {cardStyles} from './styles/card-styles.js';
import {frameStyles} from './styles/frame-styles.js';
import {renderFoot} from './views/about-view.js';
import {renderCard} from './views/card-view.js';
import {renderSafety} from './views/safety-view.js';

/**
 * One exercise of a plan on its own.
 *
 * @tagname exercise-card
 * @slot - A `<script type="application/json">` that holds the plan, and content to show until the plan is ready.
 * @fires {PlanLoadEvent} plan-load - A plan is shown.
 * @fires {PlanErrorEvent} plan-error - A plan, or a part of it, cannot be shown; carries the issues.
 */
export class ExerciseCard extends PlanElement {
  static override styles = [frameStyles, cardStyles];

  static override properties: PropertyDeclarations = {
    exercise: {},
  };

  /** Id of the exercise to show; without it, or where there is none, the plan’s first. */
  declare exercise: string;

  readonly #state = new CardState(this);

  constructor() {
    super();
    this.exercise = '';
  }

  protected override planChanged(_plan: Plan): void {
    this.#state.reset();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('exercise')) this.#state.reset();
  }

  protected override renderPlan(scene: Scene): TemplateResult {
    const {exercises} = scene.plan;
    const exercise = exercises.find(({id}) => id === this.exercise) ?? exercises[0]!;
    const {variant, isVideoPlaying, actions} = this.#state;
    return html`${renderSafety(scene)}
    ${renderCard({exercise, variant, isVideoPlaying}, scene, actions)} ${renderFoot(scene)}`;
  }
}
