import {lookOf, personOf, type Person} from '../figure/people.js';
import type {Motion} from '../figure/motion.js';
import {stageOf} from '../figure/stage.js';
import {FigureSvg} from './figure-svg.js';
import {motionOf} from './given-motion.js';
import {svgNode} from './svg-node.js';

/**
 * Small stills for the rows of the accordion. Each figure is drawn once, as a symbol, however many rows
 * show it.
 */
export class StillShelf {
  readonly #symbols = new Map<Motion, string>();
  readonly #home: () => SVGSVGElement | null;
  readonly #person: () => Person;

  /** @param home Where the symbols live. */
  constructor(home: () => SVGSVGElement | null, person: () => Person) {
    this.#home = home;
    this.#person = person;
  }

  /** Forgets what is drawn: another person is on show. */
  reset(): void {
    this.#symbols.clear();
    this.#home()?.replaceChildren();
  }

  /** The still of a figure, or `undefined` where there is no such figure. */
  still(figure: string | Motion | undefined): SVGSVGElement | undefined {
    const motion = motionOf(figure);
    const home = this.#home();
    if (!motion || !home) return undefined;
    const id = this.#symbols.get(motion) ?? this.#draw(motion, home);
    const still = `row-still figure ${personOf(this.#person())}`;
    const svg = svgNode('svg', {class: still, 'aria-hidden': 'true'});
    svg.append(svgNode('use', {href: `#${id}`}));
    return svg;
  }

  #draw(motion: Motion, home: SVGSVGElement): string {
    const id = `still-${this.#symbols.size}`;
    const symbol = svgNode('symbol', {id});
    const look = lookOf(this.#person());
    const stage = stageOf(motion, look.build);
    const stop = stage.stopAt();
    const camera = stage.camera(stage.bestView, 'left');
    const figure = new FigureSvg(symbol, stage, look);
    figure.frame(camera, stage.closeBox(stop, camera));
    figure.draw({body: stage.bodyOf(stop), stop, glow: 0, hasArrow: false});
    home.append(symbol);
    this.#symbols.set(motion, id);
    return id;
  }
}
