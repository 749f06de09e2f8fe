import {expect} from '@open-wc/testing';
import type {ExerciseFigure} from '../../src/element.js';
import type {Motion} from '../../src/figure.js';
import {find, names} from './find.js';
import {make, until, type Page} from './page.js';

/** Moves at every moment, one round in two seconds: nobody has to wait until a hold is over. */
export const RESTLESS: Motion = {
  position: 'supine',
  props: ['mat'],
  poses: [
    {name: 'start', hips: 47, knees: 100, contacts: {feet: {on: 'floor'}}},
    {name: 'top', like: 'start', leftHip: 95, contacts: {rightFoot: {on: 'floor'}}},
  ],
  phases: [
    {pose: 'start', move: 1},
    {pose: 'top', move: 1},
  ],
};

/** The same with rests: half a second below, one up, so long as the dose has it at the top, one down. */
export const HELD: Motion = {
  ...RESTLESS,
  phases: [
    {pose: 'start', move: 1, hold: 0.5},
    {pose: 'top', move: 1, hold: 'dose'},
  ],
};

type Fields = Partial<ExerciseFigure> & {readonly motion?: unknown};

/** An `<exercise-figure>` with these properties on the page; one that is restless where none is named. */
export async function showFigure(page: Page, fields: Fields = {}): Promise<ExerciseFigure> {
  const figure = Object.assign(make('exercise-figure'), {motion: RESTLESS, ...fields});
  // So small that several are seen at once.
  figure.style.maxInlineSize = '300px';
  page.main.append(figure);
  await figure.updateComplete;
  return figure as ExerciseFigure;
}

/** The figure in an `<exercise-plan>` or `<exercise-card>`; there must be one. */
export function figureOf(element: Element): ExerciseFigure {
  const figure = element.shadowRoot!.querySelector('exercise-figure');
  if (!figure) throw new Error('There is no figure.');
  return figure;
}

/** All pictures in a figure, seen or not. */
export function pictures(figure: Element): SVGElement[] {
  return [...figure.shadowRoot!.querySelectorAll<SVGElement>('[role="img"]')];
}

/** All that is drawn in a figure, as text to compare. */
export function drawing(figure: Element): string {
  return pictures(figure)
    .map((svg) => `${svg.getAttribute('viewBox')}${svg.innerHTML}`)
    .join('\n');
}

/**
 * Only the person, without mat, arrow and glow; one text for each picture. What lies over what may depend
 * on what was drawn before, so the outlines are put in order.
 */
export function persons(figure: Element): string[] {
  return pictures(figure).map((svg) =>
    [...svg.querySelectorAll('.person path')]
      .map((path) => `${path.getAttribute('class')} d="${path.getAttribute('d')}"`)
      .toSorted()
      .join('\n'),
  );
}

/** Presses the button of a figure, and waits until it shows what comes of it. */
export async function press(figure: ExerciseFigure, name: string | RegExp): Promise<void> {
  find(figure, 'button', name).click();
  await figure.updateComplete;
}

/** The slider for the moment of the movement. */
export function momentOf(figure: Element): HTMLInputElement {
  return find(figure, 'slider', 'Moment of the movement') as HTMLInputElement;
}

/** The seconds of a hold that are left, as they stand on the picture. */
export function countOf(figure: Element): string {
  const count = figure.shadowRoot!.querySelector('[part="count"]');
  return count?.checkVisibility() ? count.textContent : '';
}

/** Brings the movement to a moment, as by dragging the slider. */
export async function scrubTo(figure: ExerciseFigure, seconds: number): Promise<void> {
  const slider = momentOf(figure);
  slider.value = `${seconds}`;
  slider.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await figure.updateComplete;
}

// Tests that count frames must not count their own.
const nativeFrame = globalThis.requestAnimationFrame.bind(globalThis);

/** Lets so many frames pass. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => nativeFrame(resolve));
}

/** Frames in which a figure that moves is sure to have moved. */
const ENOUGH = 5;

/** The drawing changes by itself; the test fails where it never does. */
export async function moves(figure: Element): Promise<void> {
  const before = drawing(figure);
  await until(() => drawing(figure) !== before, 'the figure never moves');
}

/** The drawing stays as it is. */
export async function rests(figure: Element): Promise<void> {
  await frames(ENOUGH);
  const before = drawing(figure);
  await frames(ENOUGH);
  expect(drawing(figure) === before, 'the figure does not move').to.equal(true);
}

/** How many frames are asked for while something is done, and in some frames after it. */
export async function framesAskedFor(act: () => unknown): Promise<number> {
  let asked = 0;
  globalThis.requestAnimationFrame = (callback) => {
    asked++;
    return nativeFrame(callback);
  };
  try {
    await act();
    await frames(ENOUGH);
    return asked;
  } finally {
    globalThis.requestAnimationFrame = nativeFrame;
  }
}

/** A figure is paused by its button and remembered as such for the page: makes the page forget it. */
export async function forgetPause(): Promise<void> {
  const figure = make('exercise-figure', {motion: 'pelvic-tilt'});
  document.body.append(figure);
  await figure.updateComplete;
  if (names(figure, 'button', 'Play').length) await press(figure, 'Play');
  figure.remove();
}
