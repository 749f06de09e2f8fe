/** The cues of a session as a table, a group of rows for each exercise; the one of now is marked. */
import {make, spaced} from '../figures/make.js';
import {clock, number, phrase} from './words.js';

/** A plan may ask for days of exercise: nobody reads so many rows. */
const MOST_ROWS = 2_000;

const KINDS = {
  position: 'Get ready',
  move: 'Move',
  hold: 'Hold',
  return: 'And back',
  'change-side': 'Change sides',
  rest: 'Rest',
  'own-pace': 'Own pace',
  done: 'Done',
};

/** What a cell of each column says of a cue; the end has nothing but its time. */
const COLUMNS = new Map([
  ['Time', ({startsAt}) => clock(startsAt)],
  ['Cue', ({kind}) => KINDS[kind]],
  ['Side', ({side}) => (side === 'both' ? '' : side)],
  ['Set', ({set, sets}) => (sets > 1 ? `${set}/${sets}` : '')],
  ['Rep.', ({repetition, repetitions}) => (repetitions > 1 ? `${repetition}/${repetitions}` : '')],
  ['Sec.', secondsOf],
  ['Pose', posesOf],
]);
const OF_THE_END = ['Time', 'Cue'];

export class CueList {
  #scroller;
  #length;
  #rows = new Map();
  #current;

  constructor(scroller, length) {
    this.#scroller = scroller;
    this.#length = length;
  }

  show(plan, timeline) {
    this.unmark();
    this.#rows.clear();
    this.#length.replaceChildren(...lengthOf(timeline).map((words) => make('span', {}, words)));
    this.#scroller.replaceChildren(
      ...(timeline.length ? this.#content(plan, timeline) : [empty()]),
    );
    this.#scroller.scrollTop = 0;
  }

  /** Marks a cue, and says whether there is such a one. */
  mark(cue) {
    this.unmark();
    const key = keyOf(cue);
    if (!this.#rows.has(key)) return false;
    this.#current = this.#rows.get(key);
    // Beyond the last row there is nothing to be marked.
    this.#current?.setAttribute('aria-current', 'step');
    this.#keepInView();
    return true;
  }

  unmark() {
    this.#current?.removeAttribute('aria-current');
    this.#current = undefined;
  }

  #content(plan, timeline) {
    const names = new Map(plan.exercises.map(({id, name}) => [id, name]));
    const columns = [...COLUMNS.keys()].filter((name) => timeline.some((cue) => textOf(name, cue)));
    const groups = [];
    let item;
    for (const [index, cue] of timeline.entries()) {
      this.#rows.set(keyOf(cue), undefined);
      if (index >= MOST_ROWS) continue;
      if (cue.item !== item || cue.kind === 'done') {
        const name = cue.kind === 'done' ? 'The end' : names.get(cue.exercise);
        groups.push(groupOf(name, cue, plan.lang, columns.length));
      }
      item = cue.item;
      const row = rowOf(cue, columns);
      this.#rows.set(keyOf(cue), row);
      groups.at(-1).append(row);
    }
    const rest = timeline.length - MOST_ROWS;
    const more = make('p', {class: 'empty'}, `And ${number(rest)} more cues.`);
    // Rows that are set as blocks on a phone are a table only if they say so.
    const table = make('table', {role: 'table', 'aria-label': 'Cues'}, head(columns), ...groups);
    return rest > 0 ? [table, more] : [table];
  }

  /** Scrolls the list, never the page. */
  #keepInView() {
    if (!this.#current) return;
    const frame = this.#scroller.getBoundingClientRect();
    const row = this.#current.getBoundingClientRect();
    const isSeen = row.top > frame.top + frame.height * 0.2 && row.bottom < frame.bottom - 8;
    if (!isSeen) this.#scroller.scrollTop += row.top - frame.top - frame.height * 0.35;
  }
}

/** All that tells one cue from another. */
function keyOf({startsAt, item, kind, set, repetition, side, variant, exercise}) {
  return [startsAt, item, kind, set, repetition, side, variant, exercise].join();
}

const empty = () => make('p', {class: 'empty'}, 'There is nothing to do in this session.');

function lengthOf(timeline) {
  if (!timeline.length) return [];
  const works = timeline.filter(({kind}) => kind !== 'done');
  const exercises = new Set(works.map(({item}) => item)).size;
  const isOpen = works.some(({kind}) => kind === 'own-pace');
  return [
    `${clock(timeline.at(-1).startsAt)} min${isOpen ? ' and your own time' : ''}`,
    phrase(works.length, 'cue'),
    phrase(exercises, 'exercise'),
  ];
}

function head(columns) {
  const cells = columns.map((name) =>
    make('th', {role: 'columnheader', scope: 'col', class: classOf(name)}, name),
  );
  return make('thead', {role: 'rowgroup'}, make('tr', {role: 'row'}, ...cells));
}

function groupOf(name, {variant}, lang, width) {
  const version = variant ? [make('span', {class: 'version'}, ` ${variant}`)] : [];
  const title = make('span', {dir: 'auto', ...(lang && {lang})}, name);
  const attributes = {role: 'rowheader', scope: 'rowgroup', colspan: width};
  const header = make('th', attributes, title, ...version);
  return make('tbody', {role: 'rowgroup'}, make('tr', {role: 'row', class: 'name'}, header));
}

function rowOf(cue, columns) {
  const cells = columns.map((name) =>
    make('td', {role: 'cell', class: classOf(name)}, textOf(name, cue)),
  );
  return make('tr', {role: 'row', 'data-kind': cue.kind}, ...cells);
}

function textOf(name, cue) {
  return cue.kind === 'done' && !OF_THE_END.includes(name) ? '' : COLUMNS.get(name)(cue);
}

const classOf = (column) => column.toLowerCase().replace('.', '');

function secondsOf({seconds, breaths}) {
  if (!seconds) return '';
  return breaths ? `${number(seconds)} (${phrase(breaths, 'breath')})` : number(seconds);
}

function posesOf({figure}) {
  if (!figure) return '';
  const [from, to] = figure.poses.map(spaced);
  return from === to ? from : `${from} → ${to}`;
}
