/** What the reader has chosen: a plan, a session of it, and the timing that the element keeps. */
import hebrew from '../plans/hebrew.json';
import sciatica from '../../src/presets/sciatica.json';
import {parsePlan} from '../../src/plan.ts';
import {keep, recall} from '../../src/session/device/memory.ts';
import {readOptions} from '../../src/session/options.ts';
import {History} from '../figures/history.js';
import {make, option, titled} from '../figures/make.js';

/** Under this name the element keeps the timing that was chosen last. */
const TIMING = 'timing';
const USUAL_COUNT_IN = 20;

const PLANS = new Map([
  ['sciatica', parsePlan(sciatica).plan],
  ['hebrew', parsePlan(hebrew).plan],
]);

export class Wishes {
  #form;
  #listener;
  #history = new History(wishFor(PLANS.get('sciatica'), {}));
  #shownPlan;

  /** @param listener `changed(wish)` and `start()`. */
  constructor(form, listener) {
    this.#form = form;
    this.#listener = listener;
    // Not as a change: what was chosen on another day is nothing to undo.
    this.#history.model = {...this.wish, timing: readOptions(recall(TIMING))};
    form.addEventListener('change', ({target}) => this.#onChange(target.name));
    form.addEventListener('submit', (event) => this.#onSubmit(event));
    form.addEventListener('reset', (event) => this.#onReset(event));
    form.querySelector('#undo').addEventListener('click', () => this.#undo());
    this.#show();
  }

  /** `{plan, id, timing}` */
  get wish() {
    return this.#history.model;
  }

  /** A plan that the reader has pasted. */
  takePasted(plan) {
    this.#change(wishFor(plan, this.wish.timing));
  }

  /** What was started on the card, with the timing that was chosen there. */
  take(id) {
    this.#change({...this.wish, id, timing: readOptions(recall(TIMING))});
  }

  #onChange(name) {
    const {plan, id} = this.#form.elements;
    const chosen = PLANS.get(plan.value);
    if (name === 'plan') this.#change(wishFor(chosen ?? this.wish.plan, this.wish.timing));
    else this.#change({...this.wish, id: id.value, timing: this.#timing});
  }

  #onSubmit(event) {
    event.preventDefault();
    this.#listener.start();
  }

  #onReset(event) {
    // The browser would bring back what the page was written with.
    event.preventDefault();
    this.#change(this.#history.origin);
  }

  #undo() {
    if (!this.#history.canUndo) return;
    this.#history.undo();
    this.#apply();
  }

  #change(wish) {
    if (isSame(wish, this.wish)) return;
    this.#history.change(wish);
    this.#apply();
  }

  /** Where nothing can be kept, the element goes by what it knows; then the form says so, too. */
  #apply() {
    keep(TIMING, this.wish.timing);
    this.#history.model = {...this.wish, timing: readOptions(recall(TIMING))};
    this.#show();
    this.#listener.changed(this.wish);
  }

  #show() {
    const {plan, id, timing} = this.wish;
    const {elements} = this.#form;
    if (this.#shownPlan !== plan) this.#showPlan(plan);
    elements.id.value = id;
    elements.firstSide.value = timing.firstSide ?? 'left';
    elements.rangeEnd.value = timing.rangeEnd ?? 'least';
    elements.pace.value = timing.pace ?? 1;
    elements.countInSeconds.value = timing.countInSeconds ?? USUAL_COUNT_IN;
    elements.restSeconds.value = timing.restSeconds ?? '';
    // Disabled in earnest, it would throw a reader off who undoes by keyboard.
    this.#form.querySelector('#undo').setAttribute('aria-disabled', !this.#history.canUndo);
  }

  #showPlan(plan) {
    this.#shownPlan = plan;
    const {elements} = this.#form;
    const key = [...PLANS.keys()].find((name) => PLANS.get(name) === plan);
    const names = [...PLANS].map(([name, {name: title, lang}]) => option(name, title, lang));
    const pasted = key ? [] : [option('pasted', nameOf(plan), plan.lang)];
    elements.plan.replaceChildren(...names, ...pasted);
    elements.plan.value = key ?? 'pasted';
    elements.id.replaceChildren(...sessionGroups(plan));
  }

  get #timing() {
    const {firstSide, rangeEnd, pace, countInSeconds, restSeconds} = this.#form.elements;
    return {
      firstSide: firstSide.value === 'right' ? 'right' : undefined,
      rangeEnd: rangeEnd.value === 'most' ? 'most' : undefined,
      pace: pace.value === '1' ? undefined : Number(pace.value),
      countInSeconds: Number(countInSeconds.value),
      restSeconds: restSeconds.value === '' ? undefined : Number(restSeconds.value),
    };
  }
}

/** The first session of a plan. */
function wishFor(plan, timing) {
  const [first] = [...plan.routines, ...plan.exercises];
  return {plan, id: first.id, timing};
}

const nameOf = (plan) => (plan.name ? `Pasted: ${plan.name}` : 'What you pasted');

function sessionGroups({routines, exercises, lang}) {
  const group = (label, sessions) =>
    make(
      'optgroup',
      {label},
      ...sessions.map(({id, name}) => option(id, name ?? titled(id), lang)),
    );
  return [
    ...(routines.length ? [group('Routines', routines)] : []),
    group('One exercise', exercises),
  ];
}

/** Whether two wishes lead to the same session. */
export function isSame(a, b) {
  return a.plan === b.plan && a.id === b.id && asText(a.timing) === asText(b.timing);
}

/** Whatever way it was made. */
const asText = ({firstSide, rangeEnd, pace, countInSeconds = USUAL_COUNT_IN, restSeconds}) =>
  JSON.stringify([firstSide, rangeEnd, pace, countInSeconds, restSeconds]);
