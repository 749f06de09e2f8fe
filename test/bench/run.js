/*
 * `npm run bench` compares dist/exercise-plan.js with the same content by hand and with Web Awesome,
 * its figure with a Lottie player, and its session with the same figure without one, interleaved in
 * one run: the ratios hold from machine to machine, the times do not.
 *
 *   --only PART   plan, figure or session
 *   --quick       fewer rounds, for a first look
 *   --json FILE   writes every sample
 *   --ours FILE   measures another build of ours
 */
import {existsSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {launchBrowser} from './browser.js';
import {measureFigure} from './figure.js';
import {PHONE_CPU, measureContent, measureRender} from './measure.js';
import {renderPage} from './pages.js';
import {nothing, prepareFigurePeers, preparePeers, prepareSessionPeer} from './peers.js';
import {largePlan, realisticPlan} from './plans.js';
import {progress} from './progress.js';
import {report} from './report.js';
import {measureScroll} from './scroll.js';
import {startServer} from './server.js';
import {measureSession} from './session.js';
import {measureShifts} from './shift.js';

const QUICK_ROUNDS = 3;

/** Short cases get more rounds: their figures spread most and cost least. */
const CASES = [
  {id: '8', name: '8 exercises, 3 routines', plans: [realisticPlan()], rounds: 13},
  {id: '100', name: '100 exercises, 20 routines', plans: [largePlan(100, 20)], rounds: 11},
  {id: '1000', name: '1,000 exercises, 100 routines', plans: [largePlan(1000, 100)], rounds: 9},
  {id: '50x8', name: '50 elements of 8', plans: Array(50).fill(realisticPlan()), rounds: 9},
];

const PARTS = ['plan', 'figure', 'session'];

const {values: options} = parseArgs({
  options: {
    only: {type: 'string'},
    quick: {type: 'boolean', default: false},
    json: {type: 'string'},
    ours: {type: 'string', default: 'dist/exercise-plan.js'},
  },
});

if (!existsSync(options.ours)) fail(`${options.ours} is missing: run "npm run build" first.`);
if (options.only && !PARTS.includes(options.only)) fail(`--only: one of ${PARTS.join(', ')}.`);

const isWanted = (part) => !options.only || options.only === part;
const peers = isWanted('plan') ? await preparePeers(options.ours) : [];
const figurePeers = isWanted('figure') ? await prepareFigurePeers(options.ours) : [];
const sessionPeers = isWanted('session') ? [prepareSessionPeer(options.ours)] : [];
const server = await startServer([...peers, nothing, ...figurePeers, ...sessionPeers]);
const browser = await launchBrowser();
try {
  const results = await measureAll();
  if (options.json) writeFileSync(options.json, JSON.stringify(results, null, 2));
  console.log(report(results));
} finally {
  await browser.close();
  server.close();
}

async function measureAll() {
  return {
    machine: `${cpus().length} × ${cpus()[0].model}, ${await browser.version()}`,
    ...(isWanted('plan') && (await measurePlans())),
    ...(isWanted('figure') && {
      figure: await measureFigure(browser, server, figurePeers, options.quick),
    }),
    ...(isWanted('session') && {
      session: await measureSession(browser, server, sessionPeers[0], options.quick),
    }),
  };
}

async function measurePlans() {
  const cases = [];
  for (const benchCase of CASES) cases.push(await measureCase(benchCase));
  progress('layout shift');
  const shifts = await measureShifts(browser, server, peers, realisticPlan());
  progress('scrolling');
  const scrolls = [];
  for (const cpuRate of options.quick ? [1, PHONE_CPU] : [1, 1, 1, PHONE_CPU]) {
    scrolls.push(await measureScroll(browser, server, peers[0], largePlan(1000, 100), cpuRate));
  }
  return {
    sizes: peers.map(({name, bytes, brotliBytes}) => ({name, bytes, brotliBytes})),
    cases,
    shifts,
    scrolls,
  };
}

async function measureCase({id, name, plans, rounds}) {
  progress(name);
  const withFloor = id === '8' ? [...peers, nothing] : peers;
  const runs = withFloor.map((peer) => ({
    peer,
    url: server.setPage(`/${id}/${peer.name}`, renderPage(peer, plans)),
    samples: [],
  }));
  const content = await measureContents(runs.slice(0, peers.length), plans);
  for (let round = 0; round < (options.quick ? QUICK_ROUNDS : rounds); round++) {
    for (const {peer, url, samples} of runs) samples.push(await measureRender(browser, url, peer));
  }
  const results = runs.map(({peer, samples}) => ({
    peer: peer.name,
    samples,
    content: content[peer.name],
  }));
  return {id, name, expected: textCounts(plans), results};
}

/** Also the warm-up: once per peer, what it shows, outside of every timing. */
async function measureContents(runs, plans) {
  const contents = {};
  for (const {peer, url} of runs) {
    contents[peer.name] = await measureContent(browser, url, peer, wantedTexts(plans[0]));
  }
  return contents;
}

function wantedTexts(plan) {
  return {
    routines: plan.routines.map(({name}) => name),
    exercises: plan.exercises.map(({name}) => name),
    steps: plan.exercises.flatMap(({steps}) => steps),
  };
}

function textCounts(plans) {
  const wanted = Object.entries(wantedTexts(plans[0]));
  return Object.fromEntries(wanted.map(([kind, texts]) => [kind, texts.length * plans.length]));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
