import {watchLeaks} from '../support/leaks.js';

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
  | 'late';

type Leave = () => void;

/** What the tests call. */
export interface HostPage {
  enter(): Promise<void>;
  leave(): void;
  /** The names of the plans that were loaded, in order. */
  readonly loaded: readonly string[];
  /** What was asked of the page and not given back. */
  leaks(): string[];
}

/** Shows what the address names, as `?show=given`, in the way of a framework. */
export async function open(
  mount: (show: Show, place: Element) => Leave | Promise<Leave>,
): Promise<void> {
  const loaded: string[] = [];
  addEventListener('plan-load', ({plan}) => loaded.push(plan.name ?? ''));
  const leaks = watchLeaks();
  const show = new URL(location.href).searchParams.get('show') as Show;
  let leave: Leave = () => {};
  const enter = async () => {
    const place = document.createElement('div');
    document.querySelector('main')!.append(place);
    const unmount = await mount(show, place);
    leave = () => {
      unmount();
      place.remove();
    };
  };
  const page: HostPage = {enter, leave: () => leave(), loaded, leaks: () => leaks.open()};
  await enter();
  Object.assign(globalThis, {page});
}
