import type {Body} from '../figure/body.js';
import type {Camera, Dot} from '../figure/camera.js';
import {
  PARTS,
  TONES,
  drawBody,
  sideSign,
  type Drawing,
  type PartName,
} from '../figure/draw-body.js';
import type {Box} from '../figure/frame-box.js';
import {drawArrow, drawNerve, feelDots} from '../figure/marks.js';
import type {Look} from '../figure/look.js';
import {drawChair, drawMat, drawShadow} from '../figure/scenery.js';
import type {Stage} from '../figure/stage.js';
import type {Stop} from '../figure/timeline.js';
import type {Vec} from '../figure/vector.js';
import {svgNode} from './svg-node.js';

/** Rings of a glow, from the widest: together they fade out softly. */
const GLOW_RADII = [160, 140, 121, 102, 84, 65, 46];

/** What is drawn beside the body at one moment. */
export interface Moment {
  readonly body: Body;
  /** The pose that is held or on the way, for its arrow and its glow. */
  readonly stop: Stop;
  /** How much of the pose's glow shows, 0–1. */
  readonly glow: number;
  readonly hasArrow: boolean;
}

/** One figure in one `<svg>` or `<symbol>`: its nodes are made once, and a frame changes only their attributes. */
export class FigureSvg {
  readonly svg: SVGElement;
  readonly stage: Stage;
  readonly look: Look;
  readonly #scenery = group('scenery');
  readonly #shadow = path('shadow');
  readonly #person = group('person');
  readonly #parts = new Map<PartName, {group: SVGGElement; paths: SVGPathElement[]}>();
  readonly #chairBack = group('chair-back');
  readonly #glows = group('glows');
  readonly #nerve = path('nerve');
  readonly #arrow = group('arrow');
  readonly #written = new WeakMap<Element, string>();
  #camera: Camera | undefined;
  #drawing: Drawing | undefined;

  constructor(svg: SVGElement, stage: Stage, look: Look) {
    this.svg = svg;
    this.stage = stage;
    this.look = look;
    for (const name of PARTS) {
      const paths = TONES[name].map((tone) => path(tone));
      const part = group('part');
      part.append(...paths);
      this.#parts.set(name, {group: part, paths});
      this.#person.append(part);
    }
    this.#arrow.append(path('shaft'), path('tip'));
    svg.replaceChildren(
      this.#scenery,
      this.#shadow,
      this.#person,
      this.#chairBack,
      this.#glows,
      this.#nerve,
      this.#arrow,
    );
  }

  /** Shows what stands still: the part of the picture, mat and chair, and which side is the far one. */
  frame(camera: Camera, {x, y, width, height}: Box): void {
    this.#camera = camera;
    this.svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    const [, , leftwards] = camera.towards;
    for (const [name, {group}] of this.#parts) {
      const far = Math.min(Math.max(-leftwards * sideSign(name) * 1.6, 0), 1);
      group.style.setProperty('--_far', far.toFixed(2));
    }
    this.#drawScenery(camera);
  }

  /** Shows one moment, once there is a frame. */
  draw({body, stop, glow, hasArrow}: Moment): void {
    const camera = this.#camera!;
    const before = this.#drawing;
    const drawing = drawBody(body, this.look, camera, before);
    this.#drawing = drawing;
    const {parts, order} = drawing;
    this.#write(this.#shadow, drawShadow(body, camera));
    for (const [name, {paths}] of this.#parts) {
      if (parts[name] === before?.parts[name]) continue;
      paths.forEach((node, i) => this.#write(node, parts[name].paths[i]!));
    }
    if (order !== before?.order) {
      this.#person.append(...order.map((name) => this.#parts.get(name)!.group));
    }
    this.#drawGlows(glow > 0.01 ? feelDots(stop.solved.pose, body, camera) : [], glow);
    const {nerve} = this.stage.motion;
    if (nerve) this.#write(this.#nerve, drawNerve(nerve, body, camera));
    this.#drawArrow(hasArrow ? this.stage.wayTo(stop) : undefined, camera);
  }

  #drawGlows(dots: readonly Dot[], glow: number): void {
    fillWith(this.#glows, dots.length, glowNode);
    if (!dots.length) return;
    this.#glows.setAttribute('opacity', glow.toFixed(2));
    dots.forEach(([x, y], i) => {
      const place = `translate(${Math.round(x)} ${Math.round(y)})`;
      this.#glows.children[i]!.setAttribute('transform', place);
    });
  }

  #drawArrow(way: readonly Vec[] | undefined, camera: Camera): void {
    const [shaft, tip] = this.#arrow.children;
    const arrow = way && drawArrow(way, camera);
    this.#write(shaft!, arrow?.shaft ?? '');
    this.#write(tip!, arrow?.head ?? '');
  }

  #drawScenery(camera: Camera): void {
    const {mat, hasChair} = this.stage;
    const [side = '', top = ''] = mat ? drawMat(mat, camera) : [];
    const chair = hasChair ? drawChair(camera) : {base: [], back: []};
    // Seen from behind, the back of a chair hides who sits on it.
    const isBehind = camera.towards[0] > 0.2;
    this.#paint(this.#scenery, [
      ['mat-side', side],
      ['mat', top],
      ...woods(chair.base),
      ...woods(isBehind ? [] : chair.back),
    ]);
    this.#paint(this.#chairBack, woods(isBehind ? chair.back : []));
  }

  #paint(into: SVGGElement, outlines: readonly (readonly [tone: string, outline: string])[]): void {
    const drawn = outlines.filter(([, outline]) => outline);
    fillWith(into, drawn.length, () => path(''));
    drawn.forEach(([tone, outline], i) => {
      const node = into.children[i]!;
      node.setAttribute('class', tone);
      this.#write(node, outline);
    });
  }

  #write(node: Element, outline: string): void {
    if (this.#written.get(node) === outline) return;
    this.#written.set(node, outline);
    node.setAttribute('d', outline);
  }
}

const woods = (outlines: readonly string[]): (readonly [string, string])[] =>
  outlines.map((outline, i) => [i ? 'wood light' : 'wood', outline]);

function fillWith(parent: Element, count: number, make: () => Element): void {
  while (parent.childElementCount > count) parent.lastElementChild!.remove();
  while (parent.childElementCount < count) parent.append(make());
}

function glowNode(): SVGGElement {
  const node = group('glow');
  node.append(...GLOW_RADII.map((radius) => svgNode('circle', {r: `${radius}`})));
  return node;
}

const group = (name: string): SVGGElement => svgNode('g', {class: name});
const path = (name: string): SVGPathElement => svgNode('path', {class: name});
