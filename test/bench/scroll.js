import {openAll, scrollThrough} from './page/scroll.js';
import {renderPage} from './pages.js';
import {runScript, throttle, untilAtRest, withPage} from './measure.js';

/** How the button that opens every routine is found in our shadow root. */
const OPEN_ALL = {part: 'open-all', texts: ['Open all', 'Expand all', 'Show all']};

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * The longest task of the main thread in each act of a reader with a large plan: the time after the
 * first paint, opening everything, scrolling through. From a trace, because the long-task observer
 * is silent below 50 ms.
 */
export async function measureScroll(browser, server, peer, plan, cpuRate) {
  const url = server.setPage('/scroll', renderPage(peer, [plan]));
  return withPage(browser, url, async (page, cdp) => {
    await cdp.send('Performance.enable');
    await throttle(cdp, cpuRate);
    await page.tracing.start({categories: CATEGORIES});
    await runScript(page, peer);
    await page.evaluate(() => performance.mark('rest-start'));
    await untilAtRest(cdp);
    await page.evaluate(() => performance.mark('rest-end'));
    const opened = await page.evaluate(openAll, OPEN_ALL);
    const frames = await page.evaluate(scrollThrough);
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const longest = (act) => longestTask(trace.traceEvents, act);
    return {
      cpuRate,
      opened,
      frames,
      restMs: longest('rest'),
      openMs: longest('open'),
      scrollMs: longest('scroll'),
    };
  });
}

function longestTask(events, act) {
  const start = events.find(({name}) => name === `${act}-start`);
  const end = events.find(({name}) => name === `${act}-end`);
  const durations = events
    .filter(({name, pid, tid}) => name === 'RunTask' && pid === start.pid && tid === start.tid)
    .filter(({ts, dur}) => ts + dur > start.ts && ts < end.ts)
    .map(({dur}) => dur / 1000);
  return Math.max(...durations);
}
