/*
 * Stands inline in every measured page.
 *
 * Start: the first statement of the peer's script; the server puts the mark there for all alike, so
 * neither network nor compiling counts (`fromAppendMs` has both, but the network is a preload).
 * End: the content is in the DOM (for elements that render later: each is defined, and its
 * `updateComplete` is through), then two nested animation frames and a task: by then the frame that
 * shows the content has been handed over.
 */
window.bench = (() => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  const task = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });

  async function painted() {
    await frame();
    await frame();
    await task();
    return performance.now();
  }

  function run(src) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = src;
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${src} did not load`));
      document.body.append(script);
    });
  }

  /** A peer that puts nothing into its shadow root within 20 s is broken, not slow. */
  async function rendered(tag) {
    await customElements.whenDefined(tag);
    const elements = [...document.querySelectorAll(tag)];
    await Promise.all(elements.map((element) => element.updateComplete));
    const deadline = performance.now() + 20_000;
    while (elements.some((element) => !element.shadowRoot?.childElementCount)) {
      if (performance.now() > deadline) throw new Error(`<${tag}> rendered nothing`);
      await task();
    }
  }

  async function measure(src, waitFor) {
    const appendedAtMs = performance.now();
    await run(src);
    if (waitFor) await rendered(waitFor);
    const paintedAtMs = await painted();
    const startedAtMs = performance.getEntriesByName('script-start')[0].startTime;
    return {
      renderMs: paintedAtMs - startedAtMs,
      fromAppendMs: paintedAtMs - appendedAtMs,
      paintedAtMs,
    };
  }

  return {measure, painted};
})();
