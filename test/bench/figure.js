import {measureFrames} from './figure-frames.js';
import {measureHeap} from './figure-heap.js';
import {figureSizes} from './figure-sizes.js';
import {prepare, throttle, withPage} from './measure.js';
import {figurePage} from './pages.js';
import {progress} from './progress.js';

/** Slower than the phone of the plans: a figure plays for minutes, on small phones too. */
const FIGURE_CPU = 6;

/** The first of a page has to bring its code to life, the others do not. */
const FIGURES_IN_A_PAGE = 5;

/** Our figure beside lottie-web with a drawing of comparable detail, in turns. */
export async function measureFigure(browser, server, peers, isQuick) {
  const runs = peers.map((peer) => {
    const url = server.setPage(`/figure/${peer.name}`, figurePage(peer));
    return {peer, url, frames: [], stills: []};
  });
  const takeTurns = async (what, rounds, act) => {
    progress(`figure: ${what}`);
    for (let round = 0; round < rounds; round++) {
      for (const run of runs) await act(run);
    }
  };
  await takeTurns('frames', isQuick ? 1 : 5, async ({url, peer, frames}) =>
    frames.push(await measureFrames(browser, url, peer, FIGURE_CPU)),
  );
  await takeTurns('stills', isQuick ? 3 : 9, async ({url, peer, stills}) =>
    stills.push(await measureStills(browser, url, peer)),
  );
  progress('figure: heap');
  const measureHeapOf = async (run) => {
    run.heap = await measureHeap(browser, run.url, run.peer, isQuick ? 3 : 7);
  };
  await Promise.all(runs.map(measureHeapOf));
  return {
    cpuRate: FIGURE_CPU,
    sizes: await figureSizes(),
    peers: runs.map(({peer, frames, stills, heap}) => ({peer: peer.name, frames, stills, heap})),
  };
}

/** Milliseconds to the picture of the first figure in a page, and of each after it. */
async function measureStills(browser, url, peer) {
  const unslowed = await timeFigures(browser, url, peer, 1);
  return {unslowed, slowed: await timeFigures(browser, url, peer, FIGURE_CPU)};
}

function timeFigures(browser, url, {show}, cpuRate) {
  return withPage(browser, url, async (page, cdp) => {
    await prepare(page, cdp);
    await throttle(cdp, cpuRate);
    const times = await page.evaluate(`bench.timeFigures(${show}, ${FIGURES_IN_A_PAGE})`);
    const [first, ...next] = times;
    return {first, next};
  });
}
