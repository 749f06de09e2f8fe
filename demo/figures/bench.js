/** The bench on which a pose is made: the figure, its controls, and its JSON. */
import {motions} from '../../src/figure.ts';
import {fieldsets, viewControls} from './fieldsets.js';
import {History} from './history.js';
import {make, option} from './make.js';
import {positions} from './joints.js';
import {motionOf, poseOf} from './pose-model.js';
import {reachOf, readPasted, readableJson} from './pose-text.js';
import {POSITION_NAMES, modelFor, poseStart, restStart} from './starts.js';
import {words} from './words.js';

const FIRST_START = poseStart('knee-to-chest', 'hold');

export function openBench() {
  return new Bench(document.querySelector('#bench'));
}

class Bench {
  #form;
  #history = new History(modelFor(FIRST_START));
  #controls = [];

  constructor(form) {
    this.#form = form;
    this.#build();
    form.addEventListener('input', (event) => this.#onInput(event));
    form.addEventListener('change', () => this.#history.endGesture());
    form.addEventListener('reset', (event) => this.#onReset(event));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#find('#undo').addEventListener('click', () => this.#undo());
    this.#find('#paste').addEventListener('input', () => this.#paste());
    this.#show();
  }

  set person(person) {
    this.#find('#easel').person = person;
  }

  /** Takes a pose of a movement onto the bench, and leads there. */
  startFrom(motion, pose) {
    this.#history.start(modelFor(poseStart(motion, pose)));
    this.#show();
    const heading = document.querySelector('#make-a-pose');
    heading.focus({preventScroll: true});
    heading.scrollIntoView();
  }

  #build() {
    const sets = fieldsets();
    const views = viewControls();
    this.#controls = [...this.#ownControls(), ...views, ...sets.flatMap(({controls}) => controls)];
    this.#find('#joints').append(...sets.map(({element}) => element));
    this.#find('#tools').prepend(...views.map(({element}) => element));
    this.#find('#start').append(...startGroups());
  }

  /** The controls that stand in the page already. */
  #ownControls() {
    const start = this.#find('#start');
    const name = this.#find('#name');
    return [
      {
        input: start,
        isStart: true,
        show: (model) => (start.value = model.start),
        change: () => modelFor(start.value),
      },
      {
        input: name,
        show: (model) => name.value !== model.name && (name.value = model.name),
        change: (model) => ({...model, name: name.value}),
      },
      {input: this.#find('#whole'), show: () => {}, change: (model) => model},
    ];
  }

  #onInput({target}) {
    const control = this.#controls.find(({input}) => input === target);
    if (!control) return;
    const model = control.change(this.#history.model);
    if (control.isStart) this.#history.start(model);
    else if (model !== this.#history.model) this.#history.change(model, target);
    this.#show();
  }

  #onReset(event) {
    // The browser would bring back what the page was written with.
    event.preventDefault();
    this.#history.reset();
    this.#show();
  }

  #undo() {
    if (!this.#history.canUndo) return;
    this.#history.undo();
    this.#show();
  }

  #paste() {
    const field = this.#find('#paste');
    const {position, props, nerve, view} = this.#history.model;
    const text = field.value.trim();
    const read = text ? readPasted(field.value, {position, props, nerve, view}) : {issues: []};
    if (read.model) {
      this.#history.start(read.model);
      this.#show();
    }
    field.setAttribute('aria-invalid', Boolean(text && !read.model));
    this.#find('#pasted').replaceChildren(...(text ? newsOf(read) : []));
  }

  #show() {
    const {model} = this.#history;
    for (const control of this.#controls) control.show(model);
    const motion = motionOf(model);
    const figure = this.#find('#easel');
    figure.motion = motion;
    figure.pose = poseOf(model).name;
    // Disabled in earnest, it would throw a reader off who undoes by keyboard.
    this.#find('#undo').setAttribute('aria-disabled', !this.#history.canUndo);
    write(this.#find('#reach'), reachOf(motion) || standNote(model));
    write(
      this.#find('.result code'),
      readableJson(this.#find('#whole').checked ? motion : poseOf(model)),
    );
    write(this.#find('.result [role="status"]'), '');
  }

  #find(selector) {
    return this.#form.querySelector(selector);
  }
}

function startGroups() {
  const rests = positions.map((name) => option(restStart(name), POSITION_NAMES[name] ?? name));
  const groups = [...motions].map(([motion, {poses}]) =>
    make(
      'optgroup',
      {label: words.en.names[motion] ?? motion},
      ...poses.map(({name}) =>
        option(poseStart(motion, name), `${words.en.names[motion] ?? motion}: ${name}`),
      ),
    ),
  );
  return [make('optgroup', {label: 'A body at rest'}, ...rests), ...groups];
}

function standNote({stand}) {
  if (!stand) return '';
  return `The feet stay where the pose “${stand.name}” has put them, until you change what a foot is on.`;
}

/** What is to be said about a pasted text. */
function newsOf({model, count, issues}) {
  const many = count > 1 ? ` It is the last of ${count} poses.` : '';
  const lead = model ? `“${model.name}” is on the bench.${many}` : 'Not taken yet:';
  const list = make('ul', {}, ...issues.map(issueItem));
  return [make('p', {}, lead), ...(issues.length ? [list] : [])];
}

function issueItem({path, line, column, message}) {
  const place = line ? `line ${line}, column ${column}: ` : '';
  return make('li', {}, place, ...(path ? [make('code', {}, path), ': '] : []), message);
}

/** A live region that is told the same again would say it again. */
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
