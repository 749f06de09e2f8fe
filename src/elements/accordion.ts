import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Plan, Routine} from '../plan/plan.js';
import {RoutineCloseEvent, RoutineOpenEvent} from './events.js';
import {PanelFiller} from './panel-filler.js';
import {LIST_PART, type PanelActions} from './routine-panel.js';
import type {Scene} from './scene.js';
import {StillShelf} from './still-shelf.js';
import {renderAccordion} from './views/accordion-view.js';

type AccordionHost = ReactiveControllerHost & HTMLElement & {readonly multiple: boolean};

/** Opens and closes routines, asks the page before it does, and has their panels filled. */
export class Accordion implements ReactiveController {
  readonly #host: AccordionHost;
  readonly #filler: PanelFiller;
  readonly #shelf = new StillShelf(
    () => this.#host.shadowRoot?.querySelector('.shelf') ?? null,
    () => this.#scene?.person ?? 'ana',
  );
  #plan: Plan | undefined;
  #scene: Scene | undefined;
  #openIds: ReadonlySet<string> = new Set();
  #listed = LIST_PART;

  constructor(host: AccordionHost, actions: PanelActions) {
    this.#host = host;
    const shelf = this.#shelf;
    this.#filler = new PanelFiller((routine) => ({routine, scene: this.#scene!, actions, shelf}));
    host.addController(this);
  }

  /** The ids of the open routines. */
  get openIds(): ReadonlySet<string> {
    return this.#openIds;
  }

  /** Takes a new plan; what is open stays open where the new plan has it. */
  take(plan: Plan): void {
    const ids = new Set(plan.routines.map(({id}) => id));
    const open = [...this.#openIds].filter((id) => ids.has(id));
    const isFirst = !this.#plan;
    this.#plan = plan;
    this.#shelf.reset();
    this.#listed = LIST_PART;
    // A single routine behind a click would hide all there is.
    this.#openIds = new Set(isFirst && ids.size === 1 ? ids : open);
  }

  /** Opens a routine without asking; others close unless several may be open. */
  open(id: string): void {
    const index = this.#plan?.routines.findIndex((routine) => routine.id === id) ?? -1;
    if (index < 0) return;
    while (index >= this.#listed) this.#listed += LIST_PART;
    this.#setOpen(this.#host.multiple ? new Set([...this.#openIds, id]) : new Set([id]));
  }

  /** Closes a routine without asking. */
  close(id: string): void {
    this.#setOpen(new Set([...this.#openIds].filter((openId) => openId !== id)));
  }

  /** Opens a routine if the page agrees; others close, if it agrees to that too. */
  askToOpen(id: string): boolean {
    if (this.#openIds.has(id)) return true;
    if (!this.#mayOpen(id)) return false;
    const others = [...this.#openIds];
    const staying = this.#host.multiple ? others : others.filter((other) => !this.#mayClose(other));
    this.#setOpen(new Set([...staying, id]));
    return true;
  }

  /** @param isOnPaper Lists all routines: paper has no button for more. */
  render(scene: Scene, isOnPaper: boolean): TemplateResult {
    if (this.#scene?.locale !== scene.locale) this.#filler.reset();
    if (this.#scene && this.#scene.person !== scene.person) {
      this.#filler.reset();
      this.#shelf.reset();
    }
    this.#scene = scene;
    const state = {openIds: this.#openIds, listed: isOnPaper ? Infinity : this.#listed};
    return renderAccordion(scene, state, {
      toggle: this.#toggle,
      toggleAll: this.#toggleAll,
      reveal: this.#reveal,
      listMore: this.#listMore,
    });
  }

  /** Goes on with the panels that were not filled yet when the element was moved. */
  hostConnected(): void {
    if (this.#plan) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#plan) return;
    const panels = this.#panels();
    const open = panels.filter(([, {id}]) => this.#openIds.has(id));
    this.#filler.fillNow(open);
    this.#filler.fillWhenIdle([...new Set([...open, ...panels])]);
  }

  hostDisconnected(): void {
    this.#filler.stop();
  }

  /** Fills every panel now: for paper. */
  fillAll(): void {
    for (const [panel, routine] of this.#panels()) this.#filler.fill(panel, routine).list(Infinity);
  }

  /** Marks the item whose exercise is on the card. */
  mark(routine: Routine | undefined, index: number): void {
    const root = this.#host.shadowRoot!;
    root.querySelector('.items [aria-current]')?.removeAttribute('aria-current');
    if (!routine) return;
    const panel = this.#panels().find(([, other]) => other === routine)?.[0];
    panel?.querySelectorAll('.items button')[index]?.setAttribute('aria-current', 'true');
  }

  #panels(): [HTMLElement, Routine][] {
    const panels = this.#host.shadowRoot!.querySelectorAll<HTMLElement>('.accordion .panel');
    return [...panels].map((panel, i) => [panel, this.#plan!.routines[i]!]);
  }

  readonly #toggle = (id: string): void => {
    if (!this.#openIds.has(id)) this.askToOpen(id);
    else if (this.#mayClose(id)) this.close(id);
  };

  readonly #toggleAll = (): void => {
    const ids = this.#plan!.routines.map(({id}) => id);
    const isAllOpen = ids.every((id) => this.#openIds.has(id));
    const open = isAllOpen
      ? ids.filter((id) => !this.#mayClose(id))
      : ids.filter((id) => this.#openIds.has(id) || this.#mayOpen(id));
    this.#setOpen(new Set(open));
  };

  // The browser opens the panel by itself; where the page refuses, we close it again a frame later.
  readonly #reveal = (id: string, panel: HTMLElement): void => {
    if (this.askToOpen(id)) return;
    requestAnimationFrame(() => panel.setAttribute('hidden', 'until-found'));
  };

  readonly #listMore = (): void => {
    this.#listed += LIST_PART;
    this.#host.requestUpdate();
  };

  #mayOpen(id: string): boolean {
    return this.#host.dispatchEvent(new RoutineOpenEvent(id));
  }

  #mayClose(id: string): boolean {
    return this.#host.dispatchEvent(new RoutineCloseEvent(id));
  }

  #setOpen(ids: ReadonlySet<string>): void {
    this.#openIds = ids;
    this.#host.requestUpdate();
  }
}
