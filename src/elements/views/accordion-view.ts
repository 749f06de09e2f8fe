import {html, nothing, type TemplateResult} from 'lit';
import {routineSeconds, wholeMinutes} from '../../plan/dose.js';
import type {Routine} from '../../plan/plan.js';
import type {Scene} from '../scene.js';
import {heading} from './heading.js';

/** Between facts; a line never begins with it. */
const DOT = '\u00a0· ';
/** From so many routines on, those out of sight are not laid out. */
const MANY = 20;

/** What the accordion shows beside the plan. */
export interface AccordionState {
  readonly openIds: ReadonlySet<string>;
  /** How many routines are listed; the rest is behind a button. */
  readonly listed: number;
}

/** What a reader may do in the accordion. */
export interface AccordionActions {
  readonly toggle: (routineId: string) => void;
  readonly toggleAll: () => void;
  /** The browser's own search has found something in a closed panel. */
  readonly reveal: (routineId: string, panel: HTMLElement) => void;
  readonly listMore: () => void;
}

/** The routines, each a heading with a button; their panels are filled apart, by `PanelFiller`. */
export function renderAccordion(
  scene: Scene,
  state: AccordionState,
  actions: AccordionActions,
): TemplateResult {
  const {plan, locale, level} = scene;
  const {messages} = locale;
  const {routines} = plan;
  const isAllOpen = routines.every(({id}) => state.openIds.has(id));
  const hidden = routines.length - state.listed;
  const size = routines.length > MANY ? 'accordion many' : 'accordion';
  return html`<section class=${size} part="accordion">
    <svg class="away shelf" aria-hidden="true"></svg>
    <div class="accordion-head">
      ${heading(level + 1, 'label', messages.routines)}
      <button
        type="button"
        part="button"
        class="quiet"
        ?hidden=${routines.length < 2}
        @click=${actions.toggleAll}
        .textContent=${isAllOpen ? messages.closeAll : messages.openAll}
      ></button>
    </div>
    ${routines
      .slice(0, state.listed)
      .map((routine, i) =>
        renderRoutine(routine, i, state.openIds.has(routine.id), scene, actions),
      )}
    ${
      hidden > 0
        ? html`<button
            type="button"
            part="button"
            class="more"
            @click=${actions.listMore}
            .textContent=${messages.more(hidden)}
          ></button>`
        : nothing
    }
  </section>`;
}

function renderRoutine(
  routine: Routine,
  index: number,
  isOpen: boolean,
  scene: Scene,
  {toggle, reveal}: AccordionActions,
): TemplateResult {
  const panelId = `routine-${index}`;
  const button = html`<button
    type="button"
    part="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${panelId}
    @click=${() => toggle(routine.id)}
  >
    <span class="title" lang=${scene.lang} .textContent=${routineName(routine, index, scene)}></span
    ><span class="away">, </span><span .textContent=${routineFacts(routine, scene)}></span
    ><span lang=${scene.lang} .textContent=${routine.frequency ?? ''}></span>
  </button>`;
  return html`<div class="disclosure routine" part="routine">
    ${heading(scene.level + 2, 'heading', button)}
    <div
      class="panel"
      part="panel"
      id=${panelId}
      hidden=${isOpen ? nothing : 'until-found'}
      @beforematch=${(event: Event) => reveal(routine.id, event.currentTarget as HTMLElement)}
    ></div>
  </div>`;
}

/** The routine's name, or one made for it: “All exercises” where it is the only one, else its number. */
export function routineName(routine: Routine, index: number, {plan, locale}: Scene): string {
  const {messages} = locale;
  if (routine.name) return routine.name;
  return plan.routines.length === 1 ? messages.allExercises : messages.routine(index + 1);
}

function routineFacts(routine: Routine, {plan, locale: {messages}}: Scene): string {
  const seconds = routineSeconds(plan, routine);
  const facts = [
    seconds !== undefined && messages.about(wholeMinutes(seconds)),
    messages.exercises(routine.items.length),
  ].filter(Boolean);
  return facts.join(DOT) + (routine.frequency ? DOT : '');
}
