import {figure, median, ratioToByHand} from './statistics.js';

const BUNDLE_BROTLI_BYTES = 14_000;
/** Ratios to the script by hand; 100 exercises are only reported. */
const FIRST_RENDER = {8: 1.2, 1000: 1.1, '50x8': 1.15};
const HEAP_AT_1000 = 0.9;
const LAYOUT_SHIFT = 0;
/** What the long-task API calls long, and a reader feels. */
const LONGEST_TASK_MS = 50;

/** Every promise with its figure: `value` must not be over `limit`. */
export function goals({sizes, cases, shifts, scrolls}) {
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
