import type {ExercisePlan} from 'exercise-plan';
import {watchLeaks, type Leaks} from '../support/leaks.js';

/** What a page shows: `given` is the component of the README, with some state around it. */
export type Show =
  /** The plan as a property. */
  | 'given'
  /** The plan as JSON text in an attribute. */
  | 'text'
  /** The plan as JSON in a script within the element. */
  | 'inline'
  /** Two elements, by key. */
  | 'list'
  /** The plan as a property, given so that it may be given before the elements are defined. */
  | 'late'
  /** A `<div>` with the plan as JSON text in an attribute, and text of the page in it. */
  | 'division';

type Leave = () => void;

/** What the tests call. */
export interface HostPage {
  enter(): Promise<void>;
  leave(): void;
  /** The elements on show, those in the shadow of a division too. */
  elements(): ExercisePlan[];
  /** The names of the plans that were loaded, in order. */
  readonly loaded: readonly string[];
  /** From now on, what is asked of the page and not given back is written down, and kept in memory. */
  watchLeaks(): Leaks;
}

/** Shows what the address names, as `?show=given`, in the way of a framework. */
export async function open(
  mount: (show: Show, place: Element) => Leave | Promise<Leave>,
): Promise<void> {
  const main = document.querySelector('main')!;
  const loaded: string[] = [];
  addEventListener('plan-load', ({plan}) => loaded.push(plan.name ?? ''));
  const show = new URL(location.href).searchParams.get('show') as Show;
  let leave: Leave = () => {};
  const enter = async () => {
    const place = document.createElement('div');
    main.append(place);
    const unmount = await mount(show, place);
    leave = () => {
      unmount();
      place.remove();
    };
  };
  const page: HostPage = {
    enter,
    leave: () => leave(),
    elements: () => elementsIn(main),
    loaded,
    watchLeaks,
  };
  await enter();
  Object.assign(globalThis, {page});
}

function elementsIn(main: HTMLElement): ExercisePlan[] {
  const hosts = [...main.querySelectorAll('.exercise-plan')];
  return [main, ...hosts.map((host) => host.shadowRoot)].flatMap((root) =>
    root ? [...root.querySelectorAll('exercise-plan')] : [],
  );
}
