import {frameValue, heapOf, stillValue} from './figure-report.js';
import {phaseValue, sessionBytes} from './session-report.js';
import {figure, median, ratioToByHand} from './statistics.js';

const BUNDLE_BROTLI_BYTES = 14_000;
/** Ratios to the script by hand; 100 exercises are only reported. */
const FIRST_RENDER = {8: 1.2, 1000: 1.1, '50x8': 1.15};
const HEAP_AT_1000 = 0.9;
const LAYOUT_SHIFT = 0;
/** What the long-task API calls long, and a reader feels. */
const LONGEST_TASK_MS = 50;

const FIGURE_BROTLI_BYTES = 9000;
const MOTIONS_BROTLI_BYTES = 4000;
const FRAME_SCRIPT_MS = 4;
const FRAME_SCRIPT_TO_LOTTIE = 0.25;
/** What V8 itself spreads by; one forgotten outline per frame would be more. */
const HEAP_BYTES_PER_FRAME = 100;
const FIRST_STILL_MS = 5;

const SESSION_BROTLI_BYTES = 9000;
/** What rounding of fractions may do to a time of an hour. */
const DRIFT_MS = 0.001;
const FRAME_MS = 1000 / 60;

/** Every promise with its figure: `value` must not be over `limit`. */
export function goals(results) {
  return [
    ...(results.cases ? planGoals(results) : []),
    ...(results.figure ? figureGoals(results.figure) : []),
    ...(results.session ? sessionGoals(results.session) : []),
  ];
}

function planGoals({sizes, cases, shifts, scrolls}) {
  const byId = Object.fromEntries(cases.map((benchCase) => [benchCase.id, benchCase]));
  return [
    goal('bundle, brotli bytes', sizes[0].brotliBytes, BUNDLE_BROTLI_BYTES),
    ...Object.entries(FIRST_RENDER).map(([id, limit]) =>
      goal(
        `first render, ${byId[id].name}, × by hand`,
        ratioToByHand(byId[id], 'ours', 'renderMs'),
        limit,
      ),
    ),
    goal(
      'heap at rest, 1,000 exercises, × by hand',
      ratioToByHand(byId[1000], 'ours', 'heapBytes'),
      HEAP_AT_1000,
    ),
    goal('layout shift with a fallback', worstShift(shifts), LAYOUT_SHIFT),
    goal('longest task after first paint, 1,000, ms', longestTask(scrolls), LONGEST_TASK_MS),
  ];
}

function figureGoals(measured) {
  const {sizes, cpuRate} = measured;
  const frame = (name, field) => frameValue(measured, name, field);
  const script = frame('ours', 'scriptMs');
  return [
    goal('figure, engine and element, brotli bytes', sizes.ours.engine, FIGURE_BROTLI_BYTES),
    goal('figure, ten motions, brotli bytes', sizes.ours.motions, MOTIONS_BROTLI_BYTES),
    goal(`figure, script per frame, ${cpuRate}× CPU, ms`, script, FRAME_SCRIPT_MS),
    goal(
      'figure, script per frame, × lottie',
      script / frame('lottie', 'scriptMs'),
      FRAME_SCRIPT_TO_LOTTIE,
    ),
    goal('figure, layouts that a script waits for', frame('ours', 'forcedLayouts'), 0),
    goal(
      'figure, heap growth per frame, bytes',
      heapOf(measured, 'ours').bytes,
      HEAP_BYTES_PER_FRAME,
    ),
    goal(
      'figure, first still, unthrottled, ms',
      stillValue(measured, 'ours', 'unslowed', 'first'),
      FIRST_STILL_MS,
    ),
  ];
}

function sessionGoals(session) {
  const {runs} = session.drift;
  const worst = (field) => Math.max(...runs.map((run) => run[field]));
  const forced = (phase) => phaseValue(session, phase, 'session', 'forcedLayouts');
  return [
    goal('session, brotli bytes', sessionBytes(session), SESSION_BROTLI_BYTES),
    goal('session, layouts that a script waits for', forced('move') + forced('hold'), 0),
    goal('session, wrong cues in an hour of a hidden tab', worst('wrong'), 0),
    goal('session, drift in that hour, ms', worst('hiddenMs'), DRIFT_MS),
    goal('session, drift once the tab is seen, ms', worst('seenMs'), DRIFT_MS),
    goal('session, end late by, ms', worst('lateMs'), FRAME_MS),
  ];
}

const goal = (name, value, limit) => ({name, value, limit, met: value <= limit});

function worstShift(shifts) {
  const {shifts: ours} = shifts.find(({peer, fallback}) => peer === 'ours' && fallback);
  return Math.max(...Object.values(ours));
}

function longestTask(scrolls) {
  const unslowed = scrolls.filter(({cpuRate}) => cpuRate === 1);
  return median(unslowed.map((acts) => Math.max(acts.restMs, acts.openMs, acts.scrollMs)));
}

/** What the method costs without any content, which pulls the ratios of small pages towards 1. */
export const floorMs = (cases) => figure(cases[0], 'nothing', 'renderMs');
