import {setTimeout as sleep} from 'node:timers/promises';
import {counters, prepare, withPage} from './measure.js';
import {sessionPage} from './pages.js';
import {progress} from './progress.js';
import {measureDrift} from './session-drift.js';
import {measureSessionFrames} from './session-frames.js';
import {held, moving, usual} from './session-plans.js';
import {sessionSizes} from './session-sizes.js';
import {median} from './statistics.js';

/** As for the figure: a session runs for a quarter of an hour, on small phones too. */
const SESSION_CPU = 6;

const PLANS = {move: moving, hold: held};
/** With the function of the page that brings it. */
const SHOWS = {session: 'showSession', card: 'showCard'};

const HEAP_WARM_UP_MS = 10_000;

/** A session that runs, beside the same figure on a card without one, in turns. */
export async function measureSession(browser, server, peer, isQuick) {
  const runs = Object.entries(PLANS).flatMap(([phase, plan]) => {
    const url = server.setPage(`/session/${phase}`, sessionPage(peer, plan));
    return Object.keys(SHOWS).map((shown) => ({phase, shown, url, samples: []}));
  });
  progress('session: frames');
  for (let round = 0; round < (isQuick ? 1 : 5); round++) {
    for (const {url, shown, samples} of runs) {
      const ms = isQuick ? 3000 : 10_000;
      samples.push(await measureSessionFrames(browser, url, SHOWS[shown], SESSION_CPU, ms));
    }
  }
  progress('session: heap');
  const usualUrl = server.setPage('/session/usual', sessionPage(peer, usual));
  const heaps = await Promise.all(
    Object.entries(SHOWS).map(async ([shown, show]) => ({
      shown,
      ...(await measureGrowth(browser, usualUrl, show, isQuick)),
    })),
  );
  progress('session: drift');
  const drift = await measureDrift(browser, server, peer);
  progress('session: sizes');
  const sizes = await sessionSizes();
  const phases = runs.map(({phase, shown, samples}) => ({phase, shown, samples}));
  return {cpuRate: SESSION_CPU, sizes, phases, heaps, drift};
}

/** What a minute leaves behind after collecting: the median of several stretches of it. */
function measureGrowth(browser, url, show, isQuick) {
  const [stretches, ms] = isQuick ? [3, 2000] : [6, 10_000];
  return withPage(browser, url, async (page, cdp) => {
    await prepare(page, cdp);
    await page.evaluate(`bench.${show}()`);
    // Until every kind of cue has brought its code to life.
    await sleep(HEAP_WARM_UP_MS);
    const samples = [await counters(cdp)];
    while (samples.length <= stretches) {
      await sleep(ms);
      samples.push(await counters(cdp));
    }
    const perMinute = (field) =>
      median(samples.slice(1).map((now, i) => now[field] - samples[i][field])) * (60_000 / ms);
    return {bytes: perMinute('jsHeapBytes'), nodes: perMinute('nodes')};
  });
}
