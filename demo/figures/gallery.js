/** The page of figures: the toolbar, the lists that follow it, and the bench for a pose of one's own. */
import {people} from '../../src/figure.ts';
import {openBench} from './bench.js';
import {option, titled} from './make.js';
import {readAddress, settingsOf, writeAddress} from './settings.js';
import {showFigures} from './shown.js';

const form = document.querySelector('#choices');
form.elements.person.append(...Object.keys(people).map((name) => option(name, titled(name))));
readAddress(form);

const bench = openBench();
apply();

form.addEventListener('change', () => {
  writeAddress(form);
  apply();
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  history.replaceState(history.state, '', location.pathname + location.hash);
  readAddress(form);
  apply();
});
form.addEventListener('submit', (event) => event.preventDefault());

function apply() {
  const settings = settingsOf(form);
  document.documentElement.dataset.theme = settings.theme;
  bench.person = settings.person;
  showFigures(settings, (motion, pose) => bench.startFrom(motion, pose));
}
