import type {Finding} from '../plan/finding.js';
import {readPlan} from '../plan/read-plan.js';
import {placeAfter, placesIn, type Place} from './places.js';
import {readFirstPlace, readPlaces, type ReadPlan} from './read-places.js';
import {readFile, readPreset} from './remote-plan.js';
import {isWritten} from './written.js';

/** The element as a source of plans. */
export interface PlanHost extends HTMLElement {
  readonly src: string;
  readonly preset: string;
  /** The part of the page that holds the plan: the element itself, or what it was made for. */
  readonly origin: HTMLElement;
}

/** What the source tells its element. */
export interface PlanReceiver {
  /** A plan was read. */
  planRead(plan: ReadPlan): void;
  /** A plan is on its way. */
  planAwaited(): void;
  /** The plan that the element holds or names cannot be had. */
  planRefused(findings: readonly Finding[], input: unknown): void;
  /** The page is complete and names no plan. */
  planMissing(): void;
}

/** A page may add its data a moment after it has loaded. */
const GRACE_MS = 1_000;

type Way = (signal: AbortSignal) => Promise<ReadPlan>;

/** Where a plan may be had. */
interface Find {
  /** Tells one state of the element from the next. */
  readonly key: unknown;
  /** At once, where that is possible. */
  readonly readNow: () => ReadPlan | undefined;
  /** Each is tried where the one before gives no plan. */
  readonly ways: readonly Way[];
  /** Not in the page. */
  readonly isAway?: boolean;
}

/**
 * Finds an element's plan and follows it when it changes.
 *
 * The first of these that there is: the property `plan`, a plan in the element, `src`, `preset`, the
 * readable text of the element where it asks for that, the script with data that a filter has moved out
 * of it.
 */
export class PlanSource {
  readonly #host: PlanHost;
  readonly #receiver: PlanReceiver;
  readonly #observer = new MutationObserver(() => this.refresh());
  readonly #onDocumentState = () => this.refresh();
  #given: unknown;
  #current: unknown;
  #request = new AbortController();
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PlanHost, receiver: PlanReceiver) {
    this.#host = host;
    this.#receiver = receiver;
  }

  connect(): void {
    this.#observer.observe(this.#host.origin, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-plan', 'data-from', 'type'],
    });
    if (document.readyState !== 'complete') {
      document.addEventListener('readystatechange', this.#onDocumentState);
    }
    this.refresh();
  }

  disconnect(): void {
    this.#observer.disconnect();
    document.removeEventListener('readystatechange', this.#onDocumentState);
    clearTimeout(this.#grace);
  }

  /** Takes the property `plan`; `undefined` and `null` take it back. */
  give(plan: unknown): void {
    this.#given = plan ?? undefined;
    this.#current = undefined;
    this.refresh();
  }

  /** Looks again where the plan is; does nothing if it is still the same. */
  refresh(): void {
    clearTimeout(this.#grace);
    const find = this.#find();
    if (find) return this.#take(find);
    this.#request.abort();
    this.#current = undefined;
    if (document.readyState === 'complete' && this.#host.isConnected) {
      this.#grace = setTimeout(() => this.#receiver.planMissing(), GRACE_MS);
    }
  }

  #find(): Find | undefined {
    const given = this.#given;
    if (given !== undefined) {
      const readNow = (): ReadPlan => ({...readPlan(given, {today: today()}), input: given});
      return {key: given, readNow, ways: []};
    }
    const {origin} = this.#host;
    const places = placesIn(origin);
    const file = this.#file();
    if (places.length) return this.#findIn(places, file);
    if (file) return file;
    // What else there is can be told only once the parser is past the element.
    if (!isWritten(origin)) return undefined;
    if (origin.dataset['from'] === 'html') return fromReadableText(origin);
    const after = placeAfter(origin);
    return after && this.#findIn([after]);
  }

  #findIn(places: readonly Place[], file?: Find): Find {
    const options = {today: today()};
    const key = [...places.map(({text}) => text), file?.key].join('\0');
    const readNow = () => readFirstPlace(places, options);
    return {key, readNow, ways: [() => readPlaces(places, options), ...(file?.ways ?? [])]};
  }

  #file(): Find | undefined {
    const {src, preset, baseURI} = this.#host;
    const options = {today: today()};
    const rest = {readNow: () => undefined, isAway: true};
    const read: Way = (signal) => readFile(src, baseURI, signal, options);
    if (src) return {key: `src ${src}`, ways: [read], ...rest};
    if (preset)
      return {key: `preset ${preset}`, ways: [() => readPreset(preset, options)], ...rest};
    return undefined;
  }

  #take({key, readNow, ways, isAway}: Find): void {
    if (key === this.#current) return;
    const reading = readNow();
    // A part of a text may be all that the parser has written so far.
    if (!reading?.plan && !isAway && !isWritten(this.#host.origin)) return;
    this.#current = key;
    this.#request.abort();
    this.#request = new AbortController();
    if (reading?.plan) return this.#receiver.planRead(reading);
    if (isAway) this.#receiver.planAwaited();
    void this.#readFirst(ways, reading, this.#request.signal);
  }

  async #readFirst(
    ways: readonly Way[],
    reading: ReadPlan | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    let refused = reading;
    for (const read of ways) {
      const result = await read(signal);
      // A newer plan may have come while this one was on its way.
      if (signal.aborted) return;
      if (result.plan) return this.#receiver.planRead(result);
      refused ??= result;
      // Asked again, it may be there.
      if (result.isUnreachable) this.#current = undefined;
    }
    this.#receiver.planRefused(refused!.findings, refused!.input);
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The reader of pages that were written for people is loaded only by those who ask for it. */
function fromReadableText(origin: HTMLElement): Find {
  const read = async (): Promise<ReadPlan> => {
    const {planFromText} = await import('./plan-from-text.js');
    const input = planFromText(origin);
    return {...readPlan(input), input};
  };
  return {key: origin.innerHTML, readNow: () => undefined, ways: [read]};
}
