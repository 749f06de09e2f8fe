import {expect} from '@open-wc/testing';
import {PARTS, drawBody, type Drawing, type PartName} from '../../src/figure/draw-body.js';
import {people} from '../../src/figure/people.js';
import {stageOf} from '../../src/figure/stage.js';
import {FRAMES_PER_SECOND, NAMES, motionNamed, walkOf} from './support.js';

/** Sooner than this nobody moves one part before another and back. */
const FLICKER_SECONDS = 0.5;

const PAIRS = PARTS.flatMap((a, i) => PARTS.slice(i + 1).map((b) => [a, b] as const));

describe('Two parts do not swap back and forth within half a second', () => {
  for (const name of NAMES) {
    it(`in ${name}, through two rounds, in the view that shows most`, () => {
      const swaps = swapsOf(name);
      const flickers = [...swaps].filter(([, seconds]) =>
        seconds.some((second, i) => second - seconds[i - 1]! < FLICKER_SECONDS),
      );
      expect(flickers).to.deep.equal([]);
    });
  }
});

/** The seconds at which two parts change places, by the names of both. */
function swapsOf(name: string): Map<string, number[]> {
  const stage = stageOf(motionNamed(name), people.ana.build);
  const camera = stage.camera(stage.bestView, 'left');
  const round = walkOf(name).frames.slice(0, -3);
  const swaps = new Map<string, number[]>();
  let before: Drawing | undefined;
  for (const [i, {body}] of [...round, ...round].entries()) {
    const drawing = drawBody(body, people.ana, camera, before);
    for (const [a, b] of PAIRS) {
      if (!before || isOver(a, b, before.order) === isOver(a, b, drawing.order)) continue;
      const pair = `${a} and ${b}`;
      swaps.set(pair, [...(swaps.get(pair) ?? []), i / FRAMES_PER_SECOND]);
    }
    before = drawing;
  }
  return swaps;
}

const isOver = (a: PartName, b: PartName, order: readonly PartName[]): boolean =>
  order.indexOf(a) > order.indexOf(b);
