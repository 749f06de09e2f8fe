import {drawBody, sideSign, TONES, type PartName} from './draw-body.js';
import {drawArrow, drawNerve, feelDots} from './marks.js';
import type {Motion, Side} from './motion.js';
import {motionNamed} from './motions.js';
import {people, type Person} from './people.js';
import {drawChair, drawMat, drawShadow} from './scenery.js';
import {stageOf} from './stage.js';

const INK: Readonly<Record<string, string>> = {
  skin: '#d9a07c',
  hair: '#3a2a22',
  top: '#2f8f9d',
  bottom: '#34506b',
  shade: '#c4855f',
  ink: '#231a17',
};
const FAR_INK: Readonly<Record<string, string>> = {
  ...INK,
  skin: '#b98a6d',
  top: '#287887',
  bottom: '#2b455f',
};

/**
 * One pose as an SVG document that stands on its own: for paper, for mail, for a page without scripts.
 *
 * @param given A motion, or the name of one that comes with the package.
 * @param options.pose Name of the pose; without it the one that shows most.
 */
export function stillSvg(
  given: Motion | string,
  {
    pose,
    side = 'left',
    person = 'ana',
  }: {
    readonly pose?: string | undefined;
    readonly side?: Side | undefined;
    readonly person?: Person | undefined;
  } = {},
): string {
  const motion = motionNamed(given);
  const stage = stageOf(motion, people[person].build);
  const camera = stage.camera(stage.bestView, side);
  const stop = stage.stopAt(pose);
  const body = stage.bodyOf(stop);
  const {parts, order} = drawBody(body, people[person], camera);
  const {x, y, width, height} = stage.box(camera);
  const [matSide = '', matTop = ''] = stage.mat ? drawMat(stage.mat, camera) : [];
  const chair = stage.hasChair ? drawChair(camera) : {base: [], back: []};
  const wood = [...chair.base, ...chair.back].map((d, i) => path(d, i % 2 ? '#b18f70' : '#94745a'));
  const isFar = (name: PartName): boolean => camera.towards[2] * sideSign(name) < -0.3;
  const painted = order.flatMap((name) =>
    parts[name].paths.map((d, i) => {
      const [tone, halo] = TONES[name][i]!.split(' ');
      const fill = path(d, (isFar(name) ? FAR_INK : INK)[tone!]!);
      return halo ? line(d, '#fff', 17) + fill : fill;
    }),
  );
  const way = stage.wayTo(stop);
  const arrow = way && drawArrow(way, camera);
  const {nerve} = motion;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">`,
    path(matSide, '#93b7b6'),
    path(matTop, '#bcd7d6'),
    ...wood,
    path(drawShadow(body, camera), '#04242b26'),
    ...painted,
    ...feelDots(stop.solved.pose, body, camera).map(
      ([cx, cy]) =>
        `<circle cx="${Math.round(cx)}" cy="${Math.round(cy)}" r="110" fill="#b3261e55"/>`,
    ),
    nerve ? line(drawNerve(nerve, body, camera), '#ffd23f', 15) : '',
    arrow ? line(arrow.shaft, '#b3261e', 20) + path(arrow.head, '#b3261e') : '',
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n');
}

const path = (d: string, fill: string): string => (d ? `<path fill="${fill}" d="${d}"/>` : '');
const line = (d: string, stroke: string, width: number): string =>
  d
    ? `<path fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round" d="${d}"/>`
    : '';
