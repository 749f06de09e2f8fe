/** Small drawings of where an editor pastes: ours, of no vendor’s looks. */
const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 320;
const HEIGHT = 176;

const SAYS = {
  block: (label) => `A page in an editor, with a block named ${label}: the snippet goes into it.`,
  toolbar: (label) => `An editor’s row of buttons: the one named ${label} opens where to paste.`,
  menu: (label, above) => `The menu ${above}, open, with the entry ${label} chosen.`,
  file: (label) => `A file named ${label}: the snippet is some of its lines.`,
  mail: () => 'A message whose text has the address on a line of its own.',
};
const DRAWERS = {block, toolbar, menu, file, mail};

/** The picture of a place, as an `svg` with a name of its own. */
export function drawingOf({kind, label, above}) {
  return draw(
    'svg',
    {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': SAYS[kind](label, above)},
    ...page(),
    ...DRAWERS[kind](label, above),
  );
}

function block(label) {
  const width = pillWidth(label);
  return [
    ...lines(24, 44, [190, 150]),
    draw('rect', {class: 'target', x: 24, y: 76, width: 272, height: 80, rx: 6}),
    draw('rect', {class: 'chosen', x: 34, y: 66, width, height: 22, rx: 11}),
    word(34 + width / 2, 81, label, 'on'),
    ...code(40, 104, [[60, 110], [24, 150, 40], [40]]),
    pointer(270, 128),
  ];
}

function toolbar(label) {
  const width = pillWidth(label);
  const small = [24, 50, 76, 102, 128].map((x) =>
    draw('rect', {class: 'tool', x, y: 38, width: 18, height: 18, rx: 4}),
  );
  return [
    ...small,
    draw('rect', {class: 'chosen', x: 160, y: 35, width, height: 24, rx: 6}),
    word(160 + width / 2, 51.5, label, 'on'),
    draw('rect', {class: 'target', x: 24, y: 72, width: 272, height: 84, rx: 6}),
    ...code(40, 96, [[60, 110], [24, 150, 40], [40]]),
    pointer(160 + width - 8, 54),
  ];
}

function menu(label, above) {
  return [
    word(74, 50, above, 'plain'),
    ...lines(150, 44, [120]),
    draw('rect', {class: 'target', x: 24, y: 60, width: 150, height: 98, rx: 6}),
    ...lines(38, 74, [80]),
    draw('rect', {class: 'chosen', x: 30, y: 92, width: 138, height: 28, rx: 5}),
    word(99, 111, label, 'on'),
    ...lines(38, 134, [64]),
    pointer(150, 112),
    ...lines(192, 78, [100, 80, 94]),
  ];
}

function file(label) {
  return [
    word(160, 50, label, 'plain'),
    ...code(40, 72, [[90]]),
    draw('rect', {class: 'target', x: 24, y: 86, width: 272, height: 46, rx: 6}),
    ...code(40, 104, [
      [60, 110],
      [24, 150, 40],
    ]),
    ...code(40, 150, [[60]]),
  ];
}

function mail(label) {
  return [
    ...lines(24, 44, [70, 120]),
    draw('path', {class: 'rule', d: 'M24 72H296'}),
    ...lines(24, 88, [210]),
    draw('rect', {class: 'target', x: 24, y: 102, width: 272, height: 30, rx: 6}),
    word(36, 122, label, 'address'),
    ...lines(24, 148, [130]),
  ];
}

/** The window that all of it stands in. */
function page() {
  const dots = [18, 30, 42].map((cx) => draw('circle', {class: 'dot', cx, cy: 13, r: 3.5}));
  return [
    draw('rect', {class: 'sheet', x: 1, y: 1, width: WIDTH - 2, height: HEIGHT - 2, rx: 10}),
    draw('path', {class: 'rule', d: `M1 26H${WIDTH - 1}`}),
    ...dots,
  ];
}

/** Lines of text, as grey bars. */
function lines(x, y, widths) {
  return widths.map((width, i) =>
    draw('rect', {class: 'line', x, y: y + i * 14, width, height: 6, rx: 3}),
  );
}

/** Lines of code: bars of several lengths in a row. */
function code(x, y, rows) {
  return rows.flatMap((widths, row) => {
    let at = x;
    return widths.map((width, i) => {
      const bar = {class: i % 2 ? 'line' : 'sign', x: at, y: y + row * 15, width, height: 6, rx: 3};
      at += width + 8;
      return draw('rect', bar);
    });
  });
}

const pointer = (x, y) =>
  draw('path', {class: 'pointer', d: `M${x} ${y}l0 20 5 -5 4 8 4 -2 -4 -8 7 0z`});

const word = (x, y, text, look) => draw('text', {class: `word ${look}`, x, y}, text);

/** Room for a name in letters of 13 pixels. */
const pillWidth = (label) => Math.max(44, label.length * 7.6 + 20);

function draw(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  element.append(...children);
  return element;
}
