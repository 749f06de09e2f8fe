/*
 * Our own drawing as Lottie data: somebody who lies and draws one knee to the chest, in the rhythm of
 * our knee-to-chest (10 s, of which 4 s are held). Limbs of two parts turn about their joints, as
 * animators rig them, and the outlines of muscles and trunk change. 33 outlines in 14 layers, where
 * ours draws some 30 in 8 parts.
 */

const FRAMES_PER_SECOND = 60;
const TIMES = {start: 0, leave: 1, reach: 4, leaveAgain: 7, end: 10};
const END = TIMES.end * FRAMES_PER_SECOND;

const SKIN = '#d9a07c';
const HAIR = '#3a2a22';
const SHIRT = '#2f8f9d';
const TROUSERS = '#34506b';
const INK = '#231a17';
const MARK = '#b3261e';
const PAPER = '#e9eff0';

/** With this share of slope four points make an ellipse. */
const ROUND = 3.62;

const PELVIS = [300, 282];
const SHOULDER = [428, 280];
const HEAD = [482, 272];

function thigh(name, turn) {
  const outlines = [limb(106, 27, 20, 4), limb(106, 27, 20, 11)];
  const shapes = [painted(TROUSERS, outlines), haloed(outlines)];
  return {name, at: PELVIS, turn, shapes};
}

function shin(name, turn, parent) {
  const outlines = [limb(104, 19, 11, 6), limb(104, 19, 11, 10)];
  const shapes = [painted(TROUSERS, outlines), haloed(outlines)];
  return {name, at: [106, 0], turn, parent, shapes};
}

function foot(name, turn, parent) {
  const outline = smooth([
    [-12, -6],
    [0, -11],
    [22, -9],
    [40, -4],
    [42, 5],
    [20, 10],
    [-10, 9],
  ]);
  return {name, at: [104, 0], turn, parent, shapes: [painted(SKIN, [outline]), haloed([outline])]};
}

function upperArm(name, turn) {
  const sleeves = [limb(44, 19, 15, 2), limb(44, 19, 15, 4)];
  const arms = [limb(76, 17, 12, 3), limb(76, 17, 12, 6)];
  return {
    name,
    at: SHOULDER,
    turn,
    shapes: [painted(SHIRT, sleeves), painted(SKIN, arms), haloed(arms)],
  };
}

function forearm(name, turn, parent) {
  const outlines = [limb(66, 12, 8, 3), limb(66, 12, 8, 5)];
  return {name, at: [76, 0], turn, parent, shapes: [painted(SKIN, outlines), haloed(outlines)]};
}

function hand(name, turn, parent) {
  const outlines = [limb(20, 9, 7, 2), limb(14, 10, 8, 3)];
  return {name, at: [66, 0], turn, parent, shapes: [painted(SKIN, outlines), haloed(outlines)]};
}

function head() {
  return {
    name: 'head',
    at: HEAD,
    turn: [0, 3],
    shapes: [
      painted(INK, [oval([-2, -22], 4, 2)]),
      painted(SKIN, [limb(20, 33, 22, 0)]),
      painted(HAIR, [oval([14, 2], 34, 32)]),
      painted(SKIN, [oval([-32, 6], 22, 14)]),
    ],
  };
}

function torso() {
  const lying = trunk(0);
  const curled = trunk(9);
  return {
    name: 'torso',
    at: PELVIS,
    turn: [0, -2],
    shapes: [
      painted(SHIRT, [lying.chest, curled.chest]),
      painted(TROUSERS, [lying.pelvis, curled.pelvis]),
    ],
  };
}

function glow() {
  const shapes = [24, 16, 9].map((radius) => ({
    ...painted(MARK, [oval([-8, 14], radius, radius)]),
  }));
  return {name: 'glow', at: PELVIS, turn: [0, 0], opacity: [0, 34], shapes};
}

/** Chest and pelvis about the hip, with the small of the back lifted by `curl`. */
function trunk(curl) {
  return {
    chest: smooth([
      [20, -26 - curl / 2],
      [60, -30 - curl],
      [104, -33 - curl / 2],
      [136, -26],
      [146, -4],
      [138, 20],
      [100, 28],
      [60, 22 + curl],
      [22, 26 + curl],
      [12, 0],
    ]),
    pelvis: smooth([
      [-24, -8 - curl],
      [-8, -26 - curl],
      [24, -27 - curl / 2],
      [38, -24],
      [38, 22 + curl],
      [14, 28],
      [-14, 26],
      [-27, 12],
    ]),
  };
}

/** Along the x-axis from its joint at the origin. */
function limb(length, startRadius, endRadius, muscle) {
  const side = [
    [0, startRadius],
    [length * 0.3, startRadius + muscle * 0.6],
    [length * 0.65, (startRadius + endRadius) / 2 + muscle * 0.3],
    [length, endRadius],
  ];
  const below = side.toReversed();
  const above = side.map(([x, y]) => [x, -y]);
  return smooth([[-startRadius, 0], ...above, [length + endRadius, 0], ...below]);
}

function oval([x, y], width, height) {
  const corners = [
    [x - width, y],
    [x, y - height],
    [x + width, y],
    [x, y + height],
  ];
  return smooth(corners, ROUND);
}

/** A closed curve through points, each with the slope between its neighbours. */
function smooth(points, ease = 5) {
  const tangents = points.map((_, i) => {
    const [beforeX, beforeY] = points.at(i - 1);
    const [afterX, afterY] = points[(i + 1) % points.length];
    return [(afterX - beforeX) / ease, (afterY - beforeY) / ease];
  });
  return {c: true, v: points, i: tangents.map(([x, y]) => [-x, -y]), o: tangents};
}

function painted(colour, outlines) {
  const fill = {ty: 'fl', c: still(channels(colour)), o: still(100), r: 1};
  return {ty: 'gr', it: [outline(outlines), fill, unmoved()]};
}

function haloed(outlines) {
  const c = still(channels(PAPER));
  const stroke = {ty: 'st', c, o: still(100), w: still(5), lc: 2, lj: 2};
  return {ty: 'gr', it: [outline(outlines), stroke, unmoved()]};
}

const outline = ([from, to]) => ({ty: 'sh', ks: to ? moved([from], [to]) : still(from)});

const unmoved = () => ({
  ty: 'tr',
  p: still([0, 0]),
  a: still([0, 0]),
  s: still([100, 100]),
  r: still(0),
  o: still(100),
  sk: still(0),
  sa: still(0),
});

function layer({name, at, turn: [from, to], opacity, parent, shapes}, index, parts) {
  const hung = parent ? {parent: parts.findIndex((part) => part.name === parent) + 1} : {};
  return {
    ddd: 0,
    ind: index + 1,
    ty: 4,
    nm: name,
    sr: 1,
    ...hung,
    ks: {
      o: opacity ? moved([opacity[0]], [opacity[1]]) : still(100),
      r: from === to ? still(from) : moved([from], [to]),
      p: still([...at, 0]),
      a: still([0, 0, 0]),
      s: still([100, 100, 100]),
    },
    ao: 0,
    shapes,
    ip: 0,
    op: END,
    st: 0,
    bm: 0,
  };
}

const still = (value) => ({a: 0, k: value});

/** There and back, slow at both ends, held between. */
function moved(from, to) {
  const ease = {i: {x: [0.67], y: [1]}, o: {x: [0.33], y: [0]}};
  const key = (time, value, rest) => ({t: time * FRAMES_PER_SECOND, s: value, ...rest});
  return {
    a: 1,
    k: [
      key(TIMES.start, from, {h: 1}),
      key(TIMES.leave, from, ease),
      key(TIMES.reach, to, {h: 1}),
      key(TIMES.leaveAgain, to, ease),
      key(TIMES.end, from),
    ],
  };
}

/** Lottie counts a colour from 0 to 1. */
function channels(colour) {
  const bytes = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [...bytes.map((byte) => byte / 255), 1];
}

/** From the front to the back. Each limb hangs on the part before it: thigh, shin, foot. */
const PARTS = [
  hand('near hand', [28, 5], 'near forearm'),
  forearm('near forearm', [4, 37], 'near upper arm'),
  upperArm('near upper arm', [176, 202]),
  foot('near foot', [88, 64], 'near shin'),
  shin('near shin', [-2, -130], 'near thigh'),
  thigh('near thigh', [180, 300]),
  glow(),
  head(),
  torso(),
  forearm('far forearm', [6, 41], 'far upper arm'),
  upperArm('far upper arm', [180, 199]),
  foot('far foot', [86, 92], 'far shin'),
  shin('far shin', [0, -3], 'far thigh'),
  thigh('far thigh', [178, 181]),
];

export const person = {
  v: '5.13.0',
  fr: FRAMES_PER_SECOND,
  ip: 0,
  op: END,
  w: 600,
  h: 400,
  nm: 'knee to chest',
  ddd: 0,
  assets: [],
  layers: PARTS.map(layer),
};
