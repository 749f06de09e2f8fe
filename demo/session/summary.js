/** What was done in a session, item by item. */
import {make} from '../figures/make.js';
import {number, phrase} from './words.js';

export function showSummary(element, plan, summary, isDone) {
  const names = new Map(plan.exercises.map(({id, name}) => [id, name]));
  const items = summary.map(({exercise, completed, repetitions, hurt}) =>
    make(
      'li',
      {'data-state': hurt ? 'hurt' : completed >= repetitions ? 'whole' : 'part'},
      make('span', {dir: 'auto', ...(plan.lang && {lang: plan.lang})}, names.get(exercise)),
      make('span', {class: 'amount'}, amountOf(completed, repetitions, hurt)),
    ),
  );
  const lead = isDone ? 'The session came to its end.' : 'It was ended before its end.';
  element.replaceChildren(make('p', {}, lead), make('ul', {class: 'items'}, ...items));
}

function amountOf(completed, repetitions, hurt) {
  const amount = `${number(completed)} of ${phrase(repetitions, 'repetition')}`;
  return hurt ? `${amount}, stopped because it hurt` : amount;
}
