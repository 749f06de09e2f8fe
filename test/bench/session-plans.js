import {readFileSync} from 'node:fs';
import {motions} from '../../dist/figure.js';

/** What is started; the plans of one exercise have it as its id. */
export const SESSION = 'session';

/** The figure passes through three poses on its way, and one of them again on its way back. */
const MOVE_SECONDS = 40;
const HOLD_SECONDS = 60;

const sciatica = JSON.parse(
  readFileSync(new URL('../../src/presets/sciatica.json', import.meta.url), 'utf8'),
);

/** A figure that is on its way all the time that a sample takes. */
export const moving = planOf(
  [
    {pose: 'start', move: MOVE_SECONDS / 2},
    {pose: 'mid', move: MOVE_SECONDS / 2},
    {pose: 'hold', move: MOVE_SECONDS / 2},
    {pose: 'mid', move: MOVE_SECONDS / 2},
  ],
  {repetitions: 9, moveSeconds: MOVE_SECONDS, returnSeconds: MOVE_SECONDS},
);

/** A figure that is held all that time, after a short way. */
export const held = planOf(
  [
    {pose: 'start', move: 0.5},
    {pose: 'mid', move: 0.5},
    {pose: 'hold', move: 0.5, hold: HOLD_SECONDS},
    {pose: 'mid', move: 0.5},
  ],
  {repetitions: 9, holdSeconds: HOLD_SECONDS, moveSeconds: 1, returnSeconds: 1},
);

/** A routine of the preset over and over, so that it takes more than an hour: every kind of dose is in it. */
export const anHour = {
  ...sciatica,
  routines: [{id: SESSION, items: Array(5).fill(sciatica.routines.at(-1).items).flat()}],
};

/** Short cues of every kind, one after the other. */
export const usual = {
  ...sciatica,
  routines: [{id: SESSION, items: sciatica.routines[0].items}],
};

function planOf(phases, dose) {
  const figure = {...motions.get('knee-to-chest'), phases};
  return {
    name: 'One exercise',
    exercises: [{id: SESSION, name: 'Knee to chest', dose, figure}],
    routines: [],
  };
}
