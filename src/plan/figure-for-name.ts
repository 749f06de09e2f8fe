import {motions} from '../figure/motions.js';
import {slug} from './slug.js';

/** The built-in figure that an exercise of this very name has; no guess. */
export function figureForName(name: string): string | undefined {
  const id = slug(name);
  return [id, id.replace(/-(?:stretch|exercise)$/, ''), `${id}-stretch`, id.replace(/s$/, '')].find(
    (one) => motions.has(one),
  );
}
