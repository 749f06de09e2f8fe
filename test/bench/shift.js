import {setTimeout as sleep} from 'node:timers/promises';
import {shiftPage} from './pages.js';
import {untilAtRest, withPage} from './measure.js';

/** Late enough that the article has been painted without the script, as on a slow line. */
const SCRIPT_DELAY_MS = 300;

/** The tall window shows the whole page, so that no shift below the fold escapes. */
const VIEWPORTS = {
  phone: {width: 412, height: 915},
  'tall window': {width: 1280, height: 6000},
};

/** Cumulative layout shift while the page loads, per peer and window. */
export async function measureShifts(browser, server, peers, plan) {
  const results = [];
  for (const {peer, fallback} of variants(peers)) {
    const url = server.setPage('/shift', shiftPage(peer, plan, fallback, SCRIPT_DELAY_MS));
    const shifts = {};
    for (const [window, viewport] of Object.entries(VIEWPORTS)) {
      shifts[window] = await measureShift(browser, url, viewport);
    }
    results.push({peer: peer.name, fallback, shifts});
  }
  return results;
}

/** Only ours has a fallback to replace: the peers write into the page what their script builds. */
function variants(peers) {
  const [ours] = peers;
  return [{peer: ours, fallback: true}, ...peers.map((peer) => ({peer, fallback: false}))];
}

function measureShift(browser, url, viewport) {
  return withPage(browser, 'about:blank', async (page, cdp) => {
    await cdp.send('Performance.enable');
    await page.setViewport(viewport);
    await page.goto(url, {waitUntil: 'load'});
    await untilAtRest(cdp);
    // A shift is reported with the frame after the one that showed it.
    await sleep(100);
    const {score, paintedFirst} = await page.evaluate(readShift);
    if (!paintedFirst) throw new Error('The script ran before the first paint: nothing can shift');
    return score;
  });
}

/** Runs in the page. */
function readShift() {
  const [{startTime}] = performance.getEntriesByName('script-start');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return new Promise((resolve) => {
    let score = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) score += entry.hadRecentInput ? 0 : entry.value;
    });
    observer.observe({type: 'layout-shift', buffered: true});
    setTimeout(() => resolve({score, paintedFirst: paint?.startTime < startTime}), 50);
  });
}
