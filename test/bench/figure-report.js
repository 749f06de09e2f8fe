import {median} from './statistics.js';
import {ratio, section, table, tenths, whole} from './table.js';

const LEGEND = `script: in the callbacks of animation frames; busy: all of the main thread; both as processor time,
for each frame. 95 %: of the frames need no more script.
forced: layouts that a script waits for. collections: of garbage.`;

export function figureSections(figure) {
  return [
    sizeSection(figure.sizes),
    frameSection(figure),
    LEGEND,
    stillSection(figure),
    heapSection(figure),
  ];
}

/** One value of a peer: the median over its rounds. */
const value = ({peers}, name, of) => {
  const peer = peers.find((one) => one.peer === name);
  return median(of(peer));
};

export const frameValue = (figure, name, field) =>
  value(figure, name, ({frames}) => frames.map((sample) => sample[field]));

export const stillValue = (figure, name, speed, which) =>
  value(figure, name, ({stills}) => stills.flatMap((sample) => sample[speed][which]));

export const heapOf = ({peers}, name) => peers.find(({peer}) => peer === name).heap;

function sizeSection(sizes) {
  const {ours, lottie} = sizes;
  const rows = [
    ['ours: engine and element, ten motions', whole(ours.engine), whole(ours.motions)],
    ['lottie: light player, one drawing', whole(lottie.engine), whole(lottie.motions)],
  ];
  return section('Figure, brotli bytes', table(['', 'player', 'content'], rows));
}

function frameSection(figure) {
  const head = ['', 'script ms', '× lottie', '95 %', '× lottie', 'busy ms', '× lottie'];
  head.push('frames/s', 'layouts/s', 'forced', 'collections/s');
  const rows = figure.peers.map(({peer}) => {
    const own = (field) => frameValue(figure, peer, field);
    const toLottie = (field) => ratio(own(field) / frameValue(figure, 'lottie', field));
    return [
      peer,
      ratio(own('scriptMs')),
      toLottie('scriptMs'),
      ratio(own('scriptMs95')),
      toLottie('scriptMs95'),
      ratio(own('busyMs')),
      toLottie('busyMs'),
      tenths(own('framesPerSecond')),
      tenths(own('layoutsPerSecond')),
      whole(own('forcedLayouts')),
      tenths(own('collectionsPerSecond')),
    ];
  });
  const rounds = figure.peers[0].frames.length;
  const title = `One figure plays (${figure.cpuRate}× CPU, per frame, median of ${rounds})`;
  return section(title, table(head, rows));
}

function stillSection(figure) {
  const slow = `${figure.cpuRate}× CPU`;
  const head = ['ms', 'first', '× lottie', 'next', '× lottie'];
  head.push(`${slow}: first`, '× lottie', 'next', '× lottie');
  const columns = ['unslowed', 'slowed'].flatMap((speed) =>
    ['first', 'next'].map((which) => [speed, which]),
  );
  const rows = figure.peers.map(({peer}) => [
    peer,
    ...columns.flatMap((column) => {
      const own = stillValue(figure, peer, ...column);
      return [tenths(own), ratio(own / stillValue(figure, 'lottie', ...column))];
    }),
  ]);
  const rounds = figure.peers[0].stills.length;
  const title = `From making a figure to its picture (median of ${rounds} pages)`;
  return section(title, table(head, rows));
}

function heapSection(figure) {
  const rows = figure.peers.map(({peer, heap}) => [peer, tenths(heap.bytes), ratio(heap.nodes)]);
  return section('What a frame leaves in V8’s heap', table(['', 'bytes', 'nodes'], rows));
}
