/** The fieldsets of the bench: the scene, the joints, what hands and feet are on, and the marks. */
import {onlyWhere, percent, selectOf, sliderOf, tickOf} from './controls.js';
import {
  contactLimits,
  contactSides,
  efforts,
  feelings,
  groups,
  leanLimits,
  nerves,
  pitchLimits,
  positions,
  props,
  spots,
  yawLimits,
} from './joints.js';
import {make, spaced, titled} from './make.js';
import {POSITION_NAMES, propsFor} from './starts.js';
import {bestView} from './view.js';

/** A hand that is laid on a place of the floor lies here first: beside the shoulder. */
const FIRST_PLACE = {ahead: 0.44, out: 0.19};

/** All fieldsets, each with its element and its controls. */
export function fieldsets() {
  return [sceneSet(), ...groups.map(jointSet), markSet()];
}

/** Turning the figure, from its best view on. */
export function viewControls() {
  const control = (name, axis, limits) =>
    sliderOf({
      name,
      limits,
      read: (model) => (model.view ?? bestView(model))[axis],
      write: (model, value) => ({
        ...model,
        view: {...bestView(model), ...model.view, [axis]: value},
      }),
    });
  return [control('Turned', 'yaw', yawLimits), control('From above', 'pitch', pitchLimits)];
}

function fieldset(legend, controls, {hint, className} = {}) {
  const note = hint ? [make('p', {class: 'hint'}, hint)] : [];
  const elements = controls.map(({element}) => element);
  const inner = make('div', {class: 'fields'}, ...elements);
  const element = make(
    'fieldset',
    {class: className ?? ''},
    make('legend', {}, legend),
    ...note,
    inner,
  );
  return {element, controls};
}

function sceneSet() {
  const position = selectOf({
    name: 'Body position',
    choices: positions.map((name) => [name, POSITION_NAMES[name] ?? titled(name)]),
    read: (model) => model.position,
    write: (model, name) => ({...model, position: name, props: propsFor(name), view: undefined}),
  });
  const nerve = selectOf({
    name: 'Sciatic nerve',
    choices: [['', 'not shown'], ...nerves.map((side) => [side, side])],
    read: (model) => model.nerve,
    write: (model, side) => ({...model, nerve: side}),
  });
  return fieldset('Scene', [position, nerve, ...props.map((prop) => listTick(prop, 'props'))], {
    className: 'scene',
  });
}

function markSet() {
  const effort = selectOf({
    name: 'An arrow for effort',
    choices: [['', 'none'], ...efforts.map((spot) => [spot, spaced(spot)])],
    read: (model) => model.effort,
    write: (model, spot) => ({...model, effort: spot}),
  });
  const ticks = feelings.map((spot) => listTick(spot, 'feel'));
  return fieldset('Marks', [effort, ...ticks], {
    className: 'marks',
    hint: 'Tick where the pose should be felt.',
  });
}

/** A tick for one entry of a list of the model. */
function listTick(entry, list) {
  return tickOf({
    name: titled(entry),
    read: (model) => model[list].includes(entry),
    write: (model, isIn) => ({
      ...model,
      [list]: isIn ? [...model[list], entry] : model[list].filter((other) => other !== entry),
    }),
  });
}

function jointSet({legend, joints, end}) {
  const sliders = joints.flatMap(({field, name, angles}) =>
    Object.entries(angles).map(([angle, limits]) =>
      angleSlider(`${name} ${angle}`, `${field}.${angle}`, limits),
    ),
  );
  const controls = end ? [...contactControls(end), ...sliders] : [leanSlider(), ...sliders];
  return fieldset(legend, controls, {className: end ? 'limb' : 'trunk'});
}

function angleSlider(name, key, limits) {
  return sliderOf({
    name,
    limits,
    read: (model) => model.angles[key],
    write: (model, value) => ({...model, angles: {...model.angles, [key]: value}}),
  });
}

function leanSlider() {
  return sliderOf({
    name: 'Lean',
    limits: leanLimits,
    read: (model) => model.lean,
    write: (model, lean) => ({...model, lean}),
  });
}

/** What a hand or a foot is on, and where on it. */
function contactControls(end) {
  const held = (model) => model.contacts[end];
  const isOnSpot = (model) => /Thigh|Shin/.test(held(model)?.on);
  const isAtPlace = (model) => held(model)?.ahead !== undefined;
  const change = (model, fields) => withContact(model, end, {...held(model), ...fields});
  const detail = (isThere, name, field, usual) =>
    onlyWhere(
      isThere,
      sliderOf({
        name,
        limits: contactLimits[field],
        step: 0.01,
        text: percent,
        read: (model) => held(model)?.[field] ?? usual,
        write: (model, value) => change(model, {[field]: value}),
      }),
    );
  return [
    selectOf({
      name: `${titled(end)} on`,
      choices: contactChoices(end),
      read: (model) => choiceOf(held(model)),
      write: (model, choice) => withContact(model, end, contactFor(choice, held(model))),
    }),
    followNote(end, held),
    detail(isOnSpot, 'How far down it', 'at', 0.5),
    onlyWhere(isOnSpot, sideSelect(held, change)),
    detail(isAtPlace, 'Ahead, of the body’s height', 'ahead', 0),
    detail(isAtPlace, 'Out to the side', 'out', 0),
  ];
}

/** Says why some sliders do nothing: what a limb is on comes before its angles. */
function followNote(end, held) {
  const element = make('p', {class: 'hint'});
  const notes = end.endsWith('Hand')
    ? ['The shoulder swings until the hand touches.', 'The arm follows the hand, not the angles.']
    : [
        'The hip swings until the foot touches.',
        'The leg follows the foot; the angles say which way the knee points.',
      ];
  return {
    element,
    show(model) {
      const contact = held(model);
      element.hidden = !contact;
      const isSwung =
        contact?.on === 'floor' && contact.part !== 'Foot' && contact.ahead === undefined;
      element.textContent = isSwung ? notes[0] : notes[1];
    },
  };
}

function sideSelect(held, change) {
  return selectOf({
    name: 'Side of it',
    choices: contactSides.map((side) => [side, side]),
    read: (model) => held(model)?.side ?? contactSides[0],
    write: (model, side) => change(model, {side}),
  });
}

/** Choices are written as `part spot`, such as `Heel floor`; a hand may be on a given place of the floor. */
function contactChoices(end) {
  const isHand = end.endsWith('Hand');
  const floors = isHand
    ? [
        ['Hand floor', 'the floor, where it comes down'],
        ['Hand place', 'the floor, at a place'],
      ]
    : [
        ['Foot floor', 'the floor, with the sole'],
        ['Heel floor', 'the floor, with the heel'],
        ['Toes floor', 'the floor, with the toes'],
      ];
  const part = isHand ? 'Hand' : 'Foot';
  const reachable = spots.filter((spot) => isHand || isOnOtherLeg(spot, end));
  return [
    ['', 'nothing'],
    ...floors,
    ...reachable.map((spot) => [`${part} ${spot}`, spaced(spot)]),
  ];
}

const isOnOtherLeg = (spot, end) => spot.startsWith(end.startsWith('left') ? 'right' : 'left');

function choiceOf(contact) {
  if (!contact) return '';
  return `${contact.part} ${contact.ahead === undefined ? contact.on : 'place'}`;
}

/** The contact for a choice; how far along and which side stay from spot to spot. */
function contactFor(choice, {at, side} = {}) {
  const [part, on] = choice.split(' ');
  if (!part) return undefined;
  if (on === 'place') return {part, on: 'floor', ...FIRST_PLACE};
  if (!/Thigh|Shin/.test(on)) return {part, on};
  return {part, on, ...(at !== undefined && {at}), ...(side && {side})};
}

function withContact(model, end, contact) {
  const {[end]: _, ...others} = model.contacts;
  const contacts = contact ? {...others, [end]: contact} : others;
  return end.endsWith('Foot') ? {...model, contacts, stand: undefined} : {...model, contacts};
}
