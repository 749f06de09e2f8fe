import {setTimeout as sleep} from 'node:timers/promises';
import {throttle, withPage} from './measure.js';
import {quantile} from './statistics.js';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

const WARM_UP_MS = 2000;
/** One loop of both drawings: moving and holding have their share in each sample. */
export const LOOP_MS = 10_000;

/** What the main thread does for each frame while one figure plays. */
export function measureFrames(browser, url, {show}, cpuRate) {
  return withPage(browser, url, async (page, cdp) => {
    await throttle(cdp, cpuRate);
    await page.evaluate(`bench.timeFigures(${show}, 1)`);
    await sleep(WARM_UP_MS);
    return recordFrames(page, LOOP_MS);
  });
}

/** What the main thread of a page does for its frames, for so long. */
export async function recordFrames(page, ms) {
  await page.tracing.start({categories: CATEGORIES});
  await sleep(ms);
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  return framesOf(trace.traceEvents);
}

function framesOf(events) {
  const [first] = named(events, 'FireAnimationFrame');
  if (!first) throw new Error('The figure does not move');
  const ours = events.filter(({pid, tid}) => pid === first.pid && tid === first.tid);
  const callbacks = named(ours, 'FireAnimationFrame');
  const seconds = (callbacks.at(-1).ts - first.ts) / 1e6;
  const scripts = callbacks.map(processorMs);
  const timers = named(ours, 'TimerFire');
  const allScriptMs = sum([...callbacks, ...timers].map(processorMs));
  const layouts = named(ours, 'Layout');
  const collections = [...named(ours, 'MinorGC'), ...named(ours, 'MajorGC')];
  return {
    framesPerSecond: (callbacks.length - 1) / seconds,
    scriptMs: sum(scripts) / scripts.length,
    scriptMs95: quantile(scripts, 0.95),
    allScriptMs: allScriptMs / scripts.length,
    scriptMsPerSecond: allScriptMs / seconds,
    busyMs: sum(named(ours, 'RunTask').map(processorMs)) / scripts.length,
    layoutsPerSecond: layouts.length / seconds,
    forcedLayouts: layouts.filter((layout) =>
      [...callbacks, ...timers].some((call) => isWithin(layout, call)),
    ).length,
    collectionsPerSecond: collections.length / seconds,
  };
}

/** Those that were through before the trace ended. */
const named = (events, name) =>
  events.filter((event) => event.name === name && event.tdur !== undefined);

/** Of the thread, not of the clock: what else the machine does in the meantime counts less. */
const processorMs = ({tdur}) => tdur / 1000;

const isWithin = ({ts}, outer) => ts >= outer.ts && ts < outer.ts + outer.dur;

const sum = (values) => values.reduce((total, value) => total + value, 0);
