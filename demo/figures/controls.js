/**
 * The controls of the bench. Each one knows how to show a model, and how to change one:
 * `{element, input, show(model), change(model)}`.
 */
import {make, option} from './make.js';

let count = 0;
const freshId = () => `control-${++count}`;

export const degrees = (value) => `${signed(value)}°`;
export const percent = (value) => `${signed(Math.round(value * 100))} %`;
const signed = (value) => String(value).replace('-', '−');

/** A slider with its limits and its value as a number. */
export function sliderOf({name, limits: [least, most], step = 1, text = degrees, read, write}) {
  const id = freshId();
  const input = make('input', {type: 'range', id, min: least, max: most, step});
  // The slider says its value itself; a second voice would only be in the way.
  const output = make('output', {for: id, 'aria-live': 'off'});
  const end = (value) => make('span', {class: 'end', 'aria-hidden': 'true'}, text(value));
  const label = make('label', {for: id}, name);
  input.style.setProperty('--zero', shareOf(Math.max(0, least), least, most));
  return {
    element: make('div', {class: 'slider'}, label, output, end(least), input, end(most)),
    input,
    show(model) {
      const value = read(model) ?? 0;
      input.value = value;
      output.textContent = text(value);
      input.setAttribute('aria-valuetext', text(value));
      input.style.setProperty('--value', shareOf(value, least, most));
    },
    change: (model) => write(model, input.valueAsNumber),
  };
}

const shareOf = (value, least, most) => ((value - least) / (most - least)).toFixed(4);

/** A select from pairs of value and text. */
export function selectOf({name, choices, read, write}) {
  const input = make('select', {}, ...choices.map(([value, text]) => option(value, text)));
  return {
    element: make('label', {class: 'field'}, name, input),
    input,
    show(model) {
      input.value = read(model);
    },
    change: (model) => write(model, input.value),
  };
}

/** One box to tick. */
export function tickOf({name, read, write}) {
  const input = make('input', {type: 'checkbox'});
  return {
    element: make('label', {class: 'tick'}, input, name),
    input,
    show(model) {
      input.checked = read(model);
    },
    change: (model) => write(model, input.checked),
  };
}

/** A control that is there only where it has something to say. */
export function onlyWhere(isThere, control) {
  return {
    ...control,
    show(model) {
      control.element.hidden = !isThere(model);
      control.show(model);
    },
  };
}
