import {figureSections} from './figure-report.js';
import {floorMs, goals} from './goals.js';
import {sessionSections} from './session-report.js';
import {figure, median, quantile, ratioToByHand} from './statistics.js';
import {kilobytes, ratio, section, table, tenths, whole} from './table.js';

const LEGEND = `painted: from the script's first statement to the second frame after its content.
from append: the same with fetching from memory and compiling. busy: the main thread's work in it.
long tasks: over 50 ms after the first paint. heap: V8's and the DOM's, at rest, after collecting.`;

export function report(results) {
  return [
    results.machine,
    ...(results.cases ? planSections(results) : []),
    ...(results.figure ? figureSections(results.figure) : []),
    ...(results.session ? sessionSections(results.session) : []),
    goalSection(results),
  ].join('\n\n');
}

function planSections(results) {
  return [
    sizeSection(results.sizes),
    ...results.cases.map(caseSection),
    LEGEND,
    `A script that does nothing takes ${tenths(floorMs(results.cases))} ms by the same method.`,
    contentSection(results.cases),
    shiftSection(results.shifts),
    scrollSection(results.scrolls),
  ];
}

function sizeSection(sizes) {
  const rows = sizes.map(({name, bytes, brotliBytes}) => [name, whole(bytes), whole(brotliBytes)]);
  return section('Script', table(['', 'bytes', 'brotli'], rows));
}

function caseSection(benchCase) {
  const head = ['', 'painted ms', 'middle half', '× hand', 'from append', 'busy ms', '× hand'];
  head.push('layouts', 'long tasks', 'longest', 'nodes', '× hand', 'JS heap kB');
  head.push('heap kB', '× hand');
  const rows = benchCase.results.map(({peer, samples}) => {
    const times = samples.map(({renderMs}) => renderMs);
    const value = (field) => figure(benchCase, peer, field);
    const toByHand = (field) => ratio(ratioToByHand(benchCase, peer, field));
    return [
      peer,
      tenths(value('renderMs')),
      `${whole(quantile(times, 0.25))}–${whole(quantile(times, 0.75))}`,
      toByHand('renderMs'),
      tenths(value('fromAppendMs')),
      tenths(value('busyMs')),
      toByHand('busyMs'),
      whole(value('layouts')),
      whole(value('longTasks')),
      whole(value('longestTaskMs')),
      whole(value('nodes')),
      toByHand('nodes'),
      kilobytes(value('jsHeapBytes')),
      kilobytes(value('heapBytes')),
      toByHand('heapBytes'),
    ];
  });
  const rounds = benchCase.results[0].samples.length;
  return section(`${benchCase.name} (4× CPU, median of ${rounds})`, table(head, rows));
}

function contentSection(cases) {
  const rows = cases.flatMap(({name, expected, results}) =>
    results
      .filter(({content}) => content)
      .map(({peer, content: {atPaint, atRest}}) => [
        `${name}: ${peer}`,
        ...Object.keys(expected).map((kind) => shown(atPaint[kind], atRest[kind], expected[kind])),
      ]),
  );
  const title = 'In the DOM at first paint (at rest, if other) of all';
  return section(title, table(['', 'routines', 'exercises', 'steps'], rows));
}

function shown(atPaint, atRest, expected) {
  const later = atRest === atPaint ? '' : ` (${whole(atRest)})`;
  return `${whole(atPaint)}${later} of ${whole(expected)}`;
}

function shiftSection(shifts) {
  const windows = Object.keys(shifts[0].shifts);
  const rows = shifts.map(({peer, fallback, shifts: scores}) => [
    fallback ? `${peer}, with a fallback` : peer,
    ...windows.map((window) => scores[window].toFixed(4)),
  ]);
  return section('Cumulative layout shift, 8 exercises', table(['', ...windows], rows));
}

function scrollSection(scrolls) {
  const rates = [...new Set(scrolls.map(({cpuRate}) => cpuRate))];
  const rows = rates.map((rate) => {
    const runs = scrolls.filter(({cpuRate}) => cpuRate === rate);
    const acts = ['restMs', 'openMs', 'scrollMs'];
    const times = acts.map((act) => tenths(median(runs.map((run) => run[act]))));
    return [`CPU ${rate}×`, ...times, whole(runs[0].frames)];
  });
  const head = ['', 'after paint ms', 'open all ms', 'scrolling ms', 'frames'];
  const missing = scrolls[0].opened ? '' : '\nNo button that opens all was found.';
  return section('Ours, 1,000 exercises: longest task', table(head, rows) + missing);
}

function goalSection(results) {
  const rows = goals(results).map(({name, value, limit, met}) => [
    name,
    Number(value.toFixed(4)).toLocaleString('en'),
    `<= ${limit.toLocaleString('en')}`,
    met ? 'pass' : 'MISS',
  ]);
  return section('Goals', table(['', 'value', 'goal', ''], rows));
}
