import {counters, prepare, withPage} from './measure.js';
import {LOOP_MS} from './figure-frames.js';
import {median} from './statistics.js';

/**
 * What a frame leaves behind after collecting, in bytes and nodes: the median of several loops,
 * because V8 still compiles anew what runs often, and throws away code that has not run for long.
 * Only V8's heap: what the browser caches of pictures comes and goes by more.
 */
export function measureHeap(browser, url, {show}, loops) {
  return withPage(browser, url, async (page, cdp) => {
    await prepare(page, cdp);
    await page.evaluate(`bench.timeFigures(${show}, 1)`);
    const samples = [];
    // The first loop only warms up: it has nothing before it to be compared with.
    while (samples.length <= loops) {
      const frames = await page.evaluate(`bench.play(${LOOP_MS})`);
      samples.push({frames, ...(await counters(cdp))});
    }
    const growth = (field) =>
      median(samples.slice(1).map((now, i) => (now[field] - samples[i][field]) / now.frames));
    return {bytes: growth('jsHeapBytes'), nodes: growth('nodes')};
  });
}
