/** What is seen of a body, measured by the browser: a second opinion on the outlines. */
import type {Body} from '../../src/figure/body.js';
import {SCALE, cameraOf, type Camera} from '../../src/figure/camera.js';
import {PARTS, drawBody, type PartName} from '../../src/figure/draw-body.js';
import type {Look} from '../../src/figure/look.js';
import {people} from '../../src/figure/people.js';

const SVG = 'http://www.w3.org/2000/svg';
const svg = document.createElementNS(SVG, 'svg');
const pen = document.createElementNS(SVG, 'path');
svg.append(pen);
document.body.append(svg);

/** From the person’s left, level with the floor: x is x, and the floor is at height 0. */
export const FROM_THE_SIDE: Camera = cameraOf({yaw: 0, pitch: 0});

export interface Outline {
  readonly name: PartName;
  readonly d: string;
}

/** The outlines of a body that are not empty. */
export function outlinesOf(body: Body, look: Look, camera: Camera): readonly Outline[] {
  const {parts} = drawBody(body, look, camera);
  return PARTS.flatMap((name) => parts[name].paths.flatMap((d) => (d ? [{name, d}] : [])));
}

/** The least box around outlines, arcs included. */
export function boundsOf(outlines: readonly Outline[]): DOMRect {
  pen.setAttribute('d', outlines.map(({d}) => d).join(''));
  // An SVGRect knows no right and no bottom.
  const {x, y, width, height} = pen.getBBox();
  return new DOMRect(x, y, width, height);
}

/** How far above the floor a part begins to be seen from the side, in stature, over a place of it. */
export function gapUnder(body: Body, part: PartName, x: number, look: Look = people.ana): number {
  const outlines = outlinesOf(body, look, FROM_THE_SIDE).filter(({name}) => name === part);
  pen.setAttribute('d', outlines.map(({d}) => d).join(''));
  const at = new DOMPoint(Math.round(x * SCALE), SCALE * 0.05);
  while (at.y > -SCALE && !pen.isPointInFill(at)) at.y--;
  return -at.y / SCALE;
}
