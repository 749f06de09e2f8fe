/** The page “Where does it go?”: a question, and what to paste as its answer. */
import sciatica from '../../src/presets/sciatica.json';
import {make} from '../figures/make.js';
import {addressesOf} from './addresses.js';
import {answerFor, showAnswer} from './answer.js';
import {choices, GROUPS} from './choices.js';
import {PlanField} from './plan-field.js';
import {Wishes} from './wish.js';

/** What is done sooner than that needs no word. */
const PATIENCE_MS = 300;
const STATES = {
  empty: 'Choose above what your site is made with, and the text to paste appears here.',
  noPlan: 'Paste your plan above, or choose “For sciatica”, and the text to paste appears here.',
  badPlan:
    'There is nothing to paste yet: your plan cannot be read. What is wrong stands below it.',
  badAddress: 'There is nothing to paste yet: an address above is not right.',
  working: 'Making the text …',
  failed: 'That did not work. Load this page again; what you have chosen is kept.',
};

class WherePage {
  #form = find('#wishes');
  #plan = new PlanField(
    {field: find('textarea'), file: find('#file'), drop: find('#drop'), news: find('#plan-news')},
    (text) => this.#wishes.change({text}),
  );
  #wishes;
  #question = 0;

  constructor() {
    find('#places').replaceChildren(...[...GROUPS].map(groupOf));
    const isLinked = choices.has(location.hash.slice(1));
    this.#wishes = new Wishes(this.#form, (wish) => void this.#answer(wish));
    find('#otherwise').addEventListener('click', ({currentTarget}) => {
      this.#wishes.change({place: currentTarget.dataset.place});
      this.#lead();
    });
    if (isLinked) this.#lead();
    addEventListener('hashchange', () => this.#lead());
  }

  /** Whoever comes by a link to an answer, sees the answer. */
  #lead() {
    if (!choices.has(location.hash.slice(1))) return;
    find('#answer').focus({preventScroll: true});
    find('#answer').scrollIntoView();
  }

  async #answer(wish) {
    const question = ++this.#question;
    const {place, kind, text} = wish;
    find('#own').hidden = kind !== 'own';
    find('#found').setAttribute('aria-busy', 'true');
    const plan = kind === 'own' ? this.#plan.read(text) : sciatica;
    const options = addressesOf(this.#form, wish);
    if (!place) return this.#say('empty');
    if (!plan) return this.#say(text.trim() ? 'badPlan' : 'noPlan');
    if (!options) return this.#say('badAddress');
    const slow = setTimeout(() => this.#say('working'), PATIENCE_MS);
    try {
      const input = kind === 'own' ? text : sciatica;
      const headingLevel = Number(wish.level);
      const answer = await answerFor({place, input, options: {...options, headingLevel}});
      // Meanwhile something else may have been asked.
      if (question !== this.#question) return;
      showAnswer(answer);
      this.#say(undefined);
    } catch (error) {
      if (question === this.#question) this.#say('failed');
      console.error(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** A state in words; without one, the answer. */
  #say(state) {
    const words = state ? STATES[state] : '';
    if (find('#state').textContent !== words) find('#state').textContent = words;
    find('#found').hidden = Boolean(state);
    find('#found').setAttribute('aria-busy', state === 'working');
    if (state) find('#answer-name').textContent = 'Copy, and paste';
  }
}

function groupOf([group, title]) {
  const id = `group-${group}`;
  const own = [...choices.values()].filter((choice) => choice.group === group);
  return make(
    'div',
    {class: 'group', role: 'group', 'aria-labelledby': id},
    make('p', {id, class: 'group-name'}, title),
    make('div', {class: 'chips'}, ...own.map(chipOf)),
  );
}

const chipOf = ({id, name}) =>
  make(
    'label',
    {class: 'chip'},
    make('input', {type: 'radio', name: 'place', value: id}),
    make('span', {}, name),
  );

const find = (selector) => document.querySelector(selector);

new WherePage();
