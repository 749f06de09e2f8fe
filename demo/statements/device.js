/** Shows what this device keeps of this site, and clears it on demand. */
import {make} from '../figures/make.js';

const PREFIX = 'exercise-plan:';
/** What a page of this demo keeps besides. */
const OF_THE_DEMO = 'where-does-it-go';

const box = document.querySelector('#device');
const list = document.querySelector('#entries');
const state = document.querySelector('#device-state');
const button = document.querySelector('#clear');

box.hidden = false;
button.addEventListener('click', clear);
// Another page of this site may add to it, or clear it.
addEventListener('storage', show);
show();

function show() {
  const entries = entriesHere();
  const rows = (entries ?? []).flatMap(([name, value]) => [
    make('dt', {}, make('code', {}, name), name === OF_THE_DEMO ? ', of this demo alone' : ''),
    make('dd', {}, make('code', {}, value)),
  ]);
  list.replaceChildren(...rows);
  list.hidden = rows.length === 0;
  button.hidden = rows.length === 0;
  if (!entries) state.textContent = 'This browser keeps nothing here.';
  else state.textContent = rows.length ? '' : 'Nothing.';
}

/** Name and value of each entry; nothing where the browser denies its storage. */
function entriesHere() {
  try {
    return Object.entries(localStorage).filter(
      ([name]) => name.startsWith(PREFIX) || name === OF_THE_DEMO,
    );
  } catch {
    return undefined;
  }
}

function clear() {
  for (const [name] of entriesHere() ?? []) localStorage.removeItem(name);
  show();
  state.textContent = 'Cleared. Nothing is left.';
  // The button is gone: its place in the page must not be lost.
  state.tabIndex = -1;
  state.focus();
}
