/** The two lists of figures: the movements, and every pose of them. */
import {motions, posesOf, secondsOf} from '../../src/figure.ts';
import {make} from './make.js';
import {words} from './words.js';

/**
 * Shows all figures as the toolbar says.
 *
 * @param onStart Called with the names of a motion and of a pose, to start from.
 */
export function showFigures(settings, onStart) {
  const lists = [...document.querySelectorAll('#cards, #rows')];
  const [cards, rows] = lists;
  // Only a new kind of card needs new figures: all others go on with their movement where it is.
  if (cards.dataset.show !== settings.show) {
    cards.dataset.show = settings.show;
    cards.replaceChildren(...[...motions.keys()].map((motion) => cardOf(motion, settings.show)));
  }
  if (!rows.firstChild)
    rows.replaceChildren(...[...motions.keys()].map((motion) => rowOf(motion, onStart)));
  cards.dataset.size = settings.size;
  for (const list of lists) speak(list, settings.lang);
  for (const figure of lists.flatMap((list) => [...list.querySelectorAll('exercise-figure')])) {
    figure.side = settings.side;
    figure.person = settings.person;
    figure.lang = settings.lang;
  }
}

function cardOf(motion, show) {
  return make(
    'li',
    {class: 'card'},
    make('h3', {'data-name': motion}),
    factsOf(motion),
    show === 'poses' ? stillsOf(motion) : figureOf(motion, {stills: show === 'stills'}),
  );
}

function factsOf(motion) {
  const data = motions.get(motion);
  return make(
    'p',
    {class: 'facts'},
    make('code', {dir: 'ltr', translate: 'no'}, motion),
    make('span', {'data-word': 'poses', 'data-value': data.poses.length}),
    make('span', {'data-word': 'round', 'data-value': secondsOf(data)}),
  );
}

function stillsOf(motion) {
  const stills = posesOf(motions.get(motion)).map(({name}) =>
    make('li', {}, figureOf(motion, {still: true, pose: name}), poseName(name)),
  );
  return make('ul', {class: 'stills'}, ...stills);
}

function rowOf(motion, onStart) {
  const poses = posesOf(motions.get(motion));
  return make(
    'li',
    {class: 'row', 'data-poses': poses.length},
    make('h3', {'data-name': motion}),
    make('ul', {}, ...poses.map((pose) => tileOf(motion, pose, onStart))),
  );
}

function tileOf(motion, {name, seconds, holdSeconds}, onStart) {
  const hold = holdSeconds
    ? make('span', {'data-word': 'held', 'data-value': holdSeconds})
    : make('span', {'data-word': 'passed'});
  const start = make(
    'button',
    {class: 'link', type: 'button'},
    make('span', {'data-word': 'edit'}),
    make('span', {class: 'away', dir: 'ltr'}, ` (${motion}, ${name})`),
  );
  start.addEventListener('click', () => onStart(motion, name));
  return make(
    'li',
    {class: 'tile'},
    figureOf(motion, {still: true, pose: name}),
    // The same picture again: one description is enough.
    figureOf(motion, {still: true, pose: name, class: 'small', 'aria-hidden': 'true'}),
    make(
      'p',
      {class: 'facts'},
      poseName(name),
      make('span', {'data-word': 'at', 'data-value': seconds}),
      hold,
    ),
    start,
  );
}

const figureOf = (motion, attributes) => make('exercise-figure', {motion, ...attributes});
const poseName = (name) => make('code', {class: 'pose-name', dir: 'ltr', translate: 'no'}, name);

function speak(list, language) {
  const table = words[language];
  list.lang = language;
  list.dir = table.dir;
  for (const element of list.querySelectorAll('[data-name]')) {
    const {name} = element.dataset;
    element.textContent = table.names[name] ?? name;
  }
  for (const element of list.querySelectorAll('[data-word]')) {
    const {word, value} = element.dataset;
    const text = table[word];
    element.textContent = typeof text === 'function' ? text(Number(value)) : text;
  }
}
