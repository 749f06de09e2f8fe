import {setTimeout as sleep} from 'node:timers/promises';
import {recordFrames} from './figure-frames.js';
import {throttle, withPage} from './measure.js';

const WARM_UP_MS = 2500;

/** What the main thread does each second while a figure plays, with a session around it or on a card. */
export function measureSessionFrames(browser, url, show, cpuRate, sampleMs) {
  return withPage(browser, url, async (page, cdp) => {
    await throttle(cdp, cpuRate);
    await page.evaluate(`bench.${show}()`);
    await sleep(WARM_UP_MS);
    return recordFrames(page, sampleMs);
  });
}
