import {lookOf, type Person} from '../figure/people.js';
import {motions} from '../figure/motions.js';
import type {Motion} from '../figure/motion.js';
import {stageOf} from '../figure/stage.js';
import {FigureSvg} from './figure-svg.js';

const SVG = 'http://www.w3.org/2000/svg';

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
    const motion = typeof figure === 'string' ? motions.get(figure) : figure;
    const home = this.#home();
    if (!motion || !home) return undefined;
    const id = this.#symbols.get(motion) ?? this.#draw(motion, home);
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', `row-still figure ${this.#person()}`);
    svg.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `#${id}`);
    svg.append(use);
    return svg;
  }

  #draw(motion: Motion, home: SVGSVGElement): string {
    const id = `still-${this.#symbols.size}`;
    const symbol = document.createElementNS(SVG, 'symbol');
    symbol.id = id;
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
