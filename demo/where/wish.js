/** What the reader has chosen: in the form, on the device, the place also in the address; can be undone. */
import {History} from '../figures/history.js';
import {choices} from './choices.js';
import {forget, keep, recall} from './memory.js';

const START = {
  place: '',
  kind: 'preset',
  text: '',
  script: '',
  player: '',
  src: '',
  level: '2',
};

export class Wishes {
  #form;
  #onChange;
  #history;

  /** @param onChange Called with what is wished, now and after each change. */
  constructor(form, onChange) {
    this.#form = form;
    this.#onChange = onChange;
    const place = placeInAddress();
    this.#history = new History({...kept(), ...(place && {place})});
    form.addEventListener('input', ({target}) => this.#onInput(target));
    form.addEventListener('change', () => this.#history.endGesture());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => this.#onReset(event));
    this.#undoButton.addEventListener('click', () => this.#undo());
    addEventListener('hashchange', () => this.#onAddress());
    this.#apply();
  }

  get wish() {
    return this.#history.model;
  }

  change(change, gesture) {
    this.#history.change({...this.wish, ...change}, gesture);
    keep(this.wish);
    this.#apply();
  }

  #onInput({name, value}) {
    // Letter by letter is one change.
    if (name in START) this.change({[name]: value}, name);
  }

  #onReset(event) {
    // The browser would bring back what the page was written with.
    event.preventDefault();
    this.#history.change(START);
    forget();
    this.#apply();
  }

  #undo() {
    if (!this.#history.canUndo) return;
    this.#history.undo();
    keep(this.wish);
    this.#apply();
  }

  /** A link on another page, or a reader who goes back. */
  #onAddress() {
    const place = placeInAddress();
    if (place && place !== this.wish.place) this.change({place});
  }

  #apply() {
    const {wish} = this;
    for (const name of Object.keys(START)) {
      const field = this.#form.elements[name];
      // Written anew, a field would lose the place of the cursor.
      if (field.value !== wish[name]) field.value = wish[name];
    }
    // Disabled in earnest, it would throw a reader off who undoes by keyboard.
    this.#undoButton.setAttribute('aria-disabled', !this.#history.canUndo);
    const {pathname, search} = location;
    const address = `${pathname}${search}${wish.place && `#${wish.place}`}`;
    // A new entry for each choice would bury the page that the reader came from.
    if (placeInAddress() !== wish.place) history.replaceState(history.state, '', address);
    this.#onChange(wish);
  }

  get #undoButton() {
    return this.#form.querySelector('#undo');
  }
}

function placeInAddress() {
  const name = location.hash.slice(1);
  return choices.has(name) ? name : '';
}

/** What the device has kept, as far as it is of the right kind: anyone may have written there. */
function kept() {
  const found = recall();
  const wish = {...START};
  for (const name of Object.keys(START)) {
    if (typeof found[name] === 'string') wish[name] = found[name];
  }
  if (!choices.has(wish.place)) wish.place = '';
  if (!['preset', 'own'].includes(wish.kind)) wish.kind = START.kind;
  if (!['1', '2', '3', '4'].includes(wish.level)) wish.level = START.level;
  return wish;
}
