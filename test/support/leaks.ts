/** What an element has asked of the page and not given back: listeners, observers and frames. */
export interface Leaks {
  /** One line for each. */
  readonly open: () => string[];
  /** Looks no further; to be called at the end of the test. */
  readonly stop: () => void;
}

type Method = (...parameters: unknown[]) => unknown;

/** Counts, from now on, the listeners on what outlives an element, its observers and its frames. */
export function watchLeaks(): Leaks {
  const open = new Map<unknown, string>();
  const undo: (() => void)[] = [];
  const replace = <Owner extends object>(
    owner: Owner,
    name: keyof Owner & string,
    wrap: (original: Method, target: unknown, parameters: unknown[]) => unknown,
  ) => {
    const original = owner[name] as Method;
    Reflect.set(owner, name, function (this: unknown, ...parameters: unknown[]) {
      return wrap(original.bind(this), this, parameters);
    });
    undo.push(() => Reflect.set(owner, name, original));
  };
  watchListeners(replace, open);
  watchFrames(replace, open);
  for (const observer of [IntersectionObserver, ResizeObserver, MutationObserver]) {
    replace(observer.prototype, 'observe', (observe, target, parameters) => {
      open.set(target, observer.name);
      return observe(...parameters);
    });
    replace(observer.prototype, 'disconnect', (disconnect, target) => {
      open.delete(target);
      return disconnect();
    });
  }
  return {open: () => [...open.values()], stop: () => undo.forEach((each) => each())};
}

type Replace = <Owner extends object>(
  owner: Owner,
  name: keyof Owner & string,
  wrap: (original: Method, target: unknown, parameters: unknown[]) => unknown,
) => void;

function watchListeners(replace: Replace, open: Map<unknown, string>): void {
  const numbers = new Map<unknown, number>();
  const numberOf = (thing: unknown) => {
    if (!numbers.has(thing)) numbers.set(thing, numbers.size);
    return numbers.get(thing);
  };
  const keyOf = (target: unknown, [type, listener]: unknown[]) =>
    `${numberOf(target)} ${type as string} ${numberOf(listener)}`;
  replace(EventTarget.prototype, 'addEventListener', (add, target = window, parameters) => {
    const outlives = [window, document].includes(target as Window & Document);
    if (outlives || target instanceof MediaQueryList) {
      open.set(
        keyOf(target, parameters),
        `${(target as object).constructor.name} ${parameters[0] as string}`,
      );
    }
    return add(...parameters);
  });
  replace(EventTarget.prototype, 'removeEventListener', (remove, target = window, parameters) => {
    open.delete(keyOf(target, parameters));
    return remove(...parameters);
  });
}

function watchFrames(replace: Replace, open: Map<unknown, string>): void {
  const keyOf = (request: unknown) => `frame ${request as number}`;
  replace(globalThis, 'requestAnimationFrame', (ask, _, [callback]) => {
    const request = ask((now: number) => {
      open.delete(keyOf(request));
      (callback as FrameRequestCallback)(now);
    });
    open.set(keyOf(request), 'requestAnimationFrame');
    return request;
  });
  replace(globalThis, 'cancelAnimationFrame', (cancel, _, [request]) => {
    open.delete(keyOf(request));
    return cancel(request);
  });
}
