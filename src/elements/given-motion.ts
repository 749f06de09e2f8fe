import type {Motion} from '../figure/motion.js';
import {motions} from '../figure/motions.js';
import type {Finding} from '../plan/finding.js';
import {isChecked} from '../plan/link-figures.js';
import {readMotion} from '../plan/read-motion.js';
import {issuesAsText} from './views/issues-view.js';

/** What was made of objects that were given as motions: a card gives the same one at each rendering. */
const known = new WeakMap<object, Motion | undefined>();

/** The motion of a name, of JSON text or of data; `undefined` where there is none. */
export function motionOf(given: unknown): Motion | undefined {
  if (typeof given === 'string') {
    const text = given.trim();
    return text.startsWith('{') ? read(text) : motions.get(text);
  }
  if (typeof given !== 'object' || !given) return undefined;
  // Those of a plan are read and told of already.
  if (isChecked(given)) return given;
  if (!known.has(given)) known.set(given, read(given));
  return known.get(given);
}

function read(given: unknown): Motion | undefined {
  const {motion, findings} = readMotion(given);
  if (findings.length) void tellEditor(findings, given);
  return motion;
}

/** What the editor was told last: a motion that is made anew at each move of a slider says it once. */
let told = '';

async function tellEditor(findings: readonly Finding[], given: unknown): Promise<void> {
  try {
    const {explain} = await import('../plan/explain.js');
    const text = issuesAsText('exercise-figure', explain(findings, given));
    if (text !== told) console.warn(text);
    told = text;
  } catch {
    // The sentences lie in a file beside the script.
    console.warn('exercise-figure', findings);
  }
}
