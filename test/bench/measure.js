import {setTimeout as sleep} from 'node:timers/promises';
import {countTexts} from './page/content.js';

/** The slow-down that lab tools use for a mid-range phone. */
export const PHONE_CPU = 4;

const REST_STEP_MS = 100;
const REST_LIMIT_MS = 15_000;

/** A page of its own context: no cache, code cache or heap is shared between samples. */
export async function withPage(browser, url, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(url, {waitUntil: 'load'});
    const result = await use(page, await page.createCDPSession());
    if (errors.length > 0) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}

/** One sample: the page is loaded and painted, then the peer's script comes. */
export function measureRender(browser, url, peer) {
  return withPage(browser, url, async (page, cdp) => {
    await prepare(page, cdp);
    const before = await counters(cdp);
    await throttle(cdp, PHONE_CPU);
    const times = await runScript(page, peer);
    const busySeconds = await metric(cdp, 'TaskDuration');
    const layouts = await metric(cdp, 'LayoutCount');
    await untilAtRest(cdp);
    const longTasks = await longTasksSince(page, times.paintedAtMs);
    await throttle(cdp, 1);
    const after = await counters(cdp);
    return {
      renderMs: times.renderMs,
      fromAppendMs: times.fromAppendMs,
      busyMs: (busySeconds - before.busySeconds) * 1000,
      layouts: layouts - before.layouts,
      longTasks: longTasks.length,
      longestTaskMs: Math.max(0, ...longTasks),
      nodes: after.nodes - before.nodes,
      jsHeapBytes: after.jsHeapBytes - before.jsHeapBytes,
      heapBytes: after.heapBytes - before.heapBytes,
    };
  });
}

/** What a reader can find at the first paint, and once nothing happens any more. */
export function measureContent(browser, url, peer, wanted) {
  const selector = peer.hostTag === 'div' ? 'div.plan' : peer.hostTag;
  return withPage(browser, url, async (page, cdp) => {
    await prepare(page, cdp);
    await runScript(page, peer);
    const atPaint = await page.evaluate(countTexts, selector, wanted);
    await untilAtRest(cdp);
    return {atPaint, atRest: await page.evaluate(countTexts, selector, wanted)};
  });
}

export async function prepare(page, cdp) {
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.enable');
  await page.evaluate(() => window.bench.painted());
}

export const throttle = (cdp, rate) => cdp.send('Emulation.setCPUThrottlingRate', {rate});

export const runScript = (page, {name, waitFor}) =>
  page.evaluate((src, tag) => window.bench.measure(src, tag), `/${name}.js`, waitFor);

async function metric(cdp, name) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return metrics.find((entry) => entry.name === name).value;
}

/**
 * What stays after collecting garbage. V8's heap alone says little here: nodes, their styles and
 * boxes live in the embedder's heap, so both are summed.
 */
export async function counters(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = await cdp.send('Runtime.getHeapUsage');
  return {
    busySeconds: await metric(cdp, 'TaskDuration'),
    layouts: await metric(cdp, 'LayoutCount'),
    nodes: await metric(cdp, 'Nodes'),
    jsHeapBytes: heap.usedSize,
    heapBytes: heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize,
  };
}

/** Work put off to idle time belongs to the bill: wait until the number of nodes stands still. */
export async function untilAtRest(cdp) {
  let nodes = -1;
  let still = 0;
  for (let waitedMs = 0; still < 3; waitedMs += REST_STEP_MS) {
    if (waitedMs > REST_LIMIT_MS) throw new Error('The page does not come to rest');
    const now = await metric(cdp, 'Nodes');
    still = now === nodes ? still + 1 : 0;
    nodes = now;
    await sleep(REST_STEP_MS);
  }
}

/** Durations of the tasks over 50 ms that began after the content had been painted. */
const longTasksSince = (page, sinceMs) =>
  page.evaluate(
    (since) =>
      new Promise((resolve) => {
        const found = [];
        const observer = new PerformanceObserver((list) => {
          for (const {startTime, duration} of list.getEntries()) {
            if (startTime >= since) found.push(duration);
          }
        });
        observer.observe({type: 'longtask', buffered: true});
        setTimeout(() => resolve(found), 50);
      }),
    sinceMs,
  );
