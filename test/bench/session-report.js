import {median} from './statistics.js';
import {kilobytes, ratio, section, table, tenths, whole} from './table.js';

const LEGEND = `script: in the callbacks of frames and timers; busy: all of the main thread; both as processor time.
forced: layouts that a script waits for. card: the same figure plays on a card, without a session. The
ratios are of a frame: a processor that is at its limit has fewer of them in a second.`;

export function sessionSections(session) {
  return [
    sizeSection(session),
    frameSection(session),
    LEGEND,
    heapSection(session),
    driftSection(session.drift),
  ];
}

/** The median over the rounds. */
export function phaseValue({phases}, phase, shown, field) {
  const {samples} = phases.find((one) => one.phase === phase && one.shown === shown);
  return median(samples.map((sample) => sample[field]));
}

export const sessionBytes = ({sizes}) =>
  sizes.reduce((total, {brotliBytes}) => total + brotliBytes, 0);

function sizeSection(session) {
  const rows = session.sizes.map(({name, brotliBytes}) => [name, whole(brotliBytes)]);
  rows.push(['together', whole(sessionBytes(session))]);
  return section('Session in the one file, brotli', table(['', 'bytes'], rows));
}

function frameSection(session) {
  const head = [
    '',
    'script ms/s',
    'frames/s',
    'script ms/frame',
    '× card',
    'busy ms/frame',
    '× card',
  ];
  head.push('layouts/s', 'forced');
  const rows = session.phases.map(({phase, shown}) => {
    const own = (field) => phaseValue(session, phase, shown, field);
    const toCard = (field) => ratio(own(field) / phaseValue(session, phase, 'card', field));
    return [
      `${phase}, ${shown}`,
      tenths(own('scriptMsPerSecond')),
      tenths(own('framesPerSecond')),
      ratio(own('allScriptMs')),
      toCard('allScriptMs'),
      ratio(own('busyMs')),
      toCard('busyMs'),
      tenths(own('layoutsPerSecond')),
      whole(own('forcedLayouts')),
    ];
  });
  const rounds = session.phases[0].samples.length;
  const title = `A session runs (${session.cpuRate}× CPU, median of ${rounds})`;
  return section(title, table(head, rows));
}

function heapSection({heaps}) {
  const rows = heaps.map(({shown, bytes, nodes}) => [shown, kilobytes(bytes), whole(nodes)]);
  return section('What a minute leaves in V8’s heap', table(['', 'kB', 'nodes'], rows));
}

function driftSection({minutes, cues, runs}) {
  const head = [
    'timers of a hidden tab',
    'looks',
    'wrong',
    'drift ms',
    'once seen, ms',
    'end late ms',
  ];
  const rows = runs.map(({name, looks, wrong, hiddenMs, seenMs, lateMs}) => [
    name,
    whole(looks),
    whole(wrong),
    hiddenMs.toFixed(3),
    seenMs.toFixed(3),
    tenths(lateMs),
  ]);
  const title = `Drift over ${whole(minutes)} simulated minutes, ${whole(cues)} cues`;
  return section(title, table(head, rows));
}
