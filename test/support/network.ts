/** Stands in for the network while a test runs: it knows the answers, and can keep one waiting. */
export class Network {
  /** Addresses asked for, in order. */
  readonly requests: string[] = [];
  readonly #answers = new Map<string, () => Promise<Response>>();
  /** The network itself. */
  readonly real = globalThis.fetch.bind(globalThis);

  /** To be called in a `describe`: the network is there for each of its tests. */
  constructor() {
    beforeEach(() => {
      this.requests.length = 0;
      this.#answers.clear();
      globalThis.fetch = (address, options) => this.#answer(address, options?.signal);
    });
    afterEach(() => {
      globalThis.fetch = this.real;
    });
  }

  /** The server has this plan, as text or as data. */
  serve(path: string, plan: unknown): void {
    const text = typeof plan === 'string' ? plan : JSON.stringify(plan);
    this.#answers.set(path, async () => new Response(text));
  }

  /** The server keeps the reader waiting until the function returned is called. */
  delay(path: string, plan: unknown): () => void {
    let answer: (response: Response) => void = () => {};
    const promise = new Promise<Response>((resolve) => (answer = resolve));
    this.#answers.set(path, () => promise);
    return () => answer(new Response(JSON.stringify(plan)));
  }

  async #answer(address: RequestInfo | URL, signal?: AbortSignal | null): Promise<Response> {
    const {pathname} = new URL(address instanceof Request ? address.url : address);
    this.requests.push(pathname);
    const answer = this.#answers.get(pathname)?.() ?? new Response('', {status: 404});
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
    return Promise.race([answer, aborted]);
  }
}
