import type {Finding} from '../plan/finding.js';
import {readInlinePlan} from './inline-plan.js';
import {fetchPlan, loadPreset, type FoundPlan} from './remote-plan.js';

/** The element as a source of plans. */
export interface PlanHost extends HTMLElement {
  readonly src: string;
  readonly preset: string;
}

/** What the source tells its element. */
export interface PlanReceiver {
  /** A plan, as text or data, not yet read. */
  planFound(plan: FoundPlan): void;
  /** A plan is on its way. */
  planAwaited(): void;
  /** The plan that the element names cannot be had. */
  planUnreachable(finding: Finding): void;
  /** The page is complete and names no plan. */
  planMissing(): void;
}

/** A page may add its data a moment after it has loaded. */
const GRACE_MS = 1_000;

/**
 * Finds an element's plan and follows it when it changes.
 *
 * The first of these that there is: the property `plan`, JSON in the element, `src`, `preset`.
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
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-plan', 'type'],
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
    if (this.#given !== undefined) return this.#take(this.#given, () => ({input: this.#given}));
    const inline = readInlinePlan(this.#host);
    const {src, preset, baseURI} = this.#host;
    if (inline.kind === 'unfinished') return;
    if (inline.kind === 'text') return this.#take(inline.text, () => ({input: inline.text}));
    if (src) return this.#take(`src ${src}`, (signal) => fetchPlan(src, baseURI, signal));
    if (preset) return this.#take(`preset ${preset}`, () => loadPreset(preset));
    this.#request.abort();
    this.#current = undefined;
    if (document.readyState === 'complete' && this.#host.isConnected) {
      this.#grace = setTimeout(() => this.#receiver.planMissing(), GRACE_MS);
    }
  }

  #take(
    key: unknown,
    load: (signal: AbortSignal) => FoundPlan | Promise<FoundPlan | Finding>,
  ): void {
    if (key === this.#current) return;
    this.#current = key;
    this.#request.abort();
    this.#request = new AbortController();
    const plan = load(this.#request.signal);
    if (plan instanceof Promise) void this.#await(plan, this.#request.signal);
    else this.#receiver.planFound(plan);
  }

  async #await(loading: Promise<FoundPlan | Finding>, signal: AbortSignal): Promise<void> {
    this.#receiver.planAwaited();
    const result = await loading;
    // A newer plan may have come while this one was on its way.
    if (signal.aborted) return;
    if (!('problem' in result)) return this.#receiver.planFound(result);
    // Asked again, it may be there.
    this.#current = undefined;
    this.#receiver.planUnreachable(result);
  }
}
