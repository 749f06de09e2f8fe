import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {motions, stillSvg} from 'exercise-plan/figure.js';
import {root} from './support.js';

const FOLDER = `${root}/test/figure/stills`;

/** So many units may a number differ before a picture counts as changed; a stature is 2000 units. */
export const TOLERANCE = 2;

/** Every pose of every motion as it is drawn now, by the name of its file. */
export function freshStills() {
  const poses = [...motions].flatMap(([name, motion]) =>
    motion.poses.map((pose) => ({name, motion, pose: pose.name})),
  );
  return new Map(
    poses.map(({name, motion, pose}) => [`${name}-${pose}.svg`, `${stillSvg(motion, {pose})}\n`]),
  );
}

export function storedNames() {
  return readdirSync(FOLDER);
}

export function storedStill(file) {
  return readFileSync(`${FOLDER}/${file}`, 'utf8');
}

/** Stores every pose as it is drawn now, and nothing else. */
export function renewStills() {
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  for (const [file, svg] of freshStills()) writeFileSync(`${FOLDER}/${file}`, svg);
}

/** What differs between two pictures by more than the tolerance, in words; '' where nothing does. */
export function differenceOf(before, after) {
  const [old, now] = [elementsOf(before), elementsOf(after)];
  const other = now.findIndex(({shape}, i) => shape !== old[i]?.shape);
  if (other >= 0)
    return `element ${other + 1} is another one: ${sketch(old[other])} before, ${sketch(now[other])} now`;
  if (old.length > now.length) return `${old.length} elements before, ${now.length} now`;
  const changes = now
    .map(({numbers, tag}, i) => ({tag, i, by: farthest(numbers, old[i].numbers)}))
    .filter(({by}) => by > TOLERANCE);
  if (!changes.length) return '';
  const most = changes.reduce((a, b) => (b.by > a.by ? b : a));
  return `${changes.length} of ${now.length} elements moved, most of all element ${most.i + 1} (<${most.tag}>), by ${most.by} units of 2000`;
}

/**
 * The elements of a picture in their order: all that is not a number of its geometry is its shape, and
 * must stay as it is. That goes for the flags of arcs too, which look like numbers.
 */
function elementsOf(svg) {
  return [...svg.matchAll(/<(\/?\w+)([^>]*)>/g)].map(([, tag, attributes]) => {
    const numbers = [];
    const shape = attributes.replace(/ (d|viewBox|cx|cy|r)="([^"]*)"/g, (_, name, value) => {
      const kept = value
        .replace(/(A\S+ \S+ \S+) ([01]) ([01])/g, '$1 f$2 f$3')
        .replace(/(?<!f)-?\d+(?:\.\d+)?/g, (number) => {
          numbers.push(Number(number));
          return '#';
        });
      return ` ${name}="${kept}"`;
    });
    return {tag, shape: `${tag}${shape}`, numbers};
  });
}

const farthest = (numbers, others) =>
  numbers.reduce((most, number, i) => Math.max(most, Math.abs(number - others[i])), 0);

const sketch = (element) => (element ? `<${element.shape.slice(0, 60)}…>` : 'nothing');
