/** Linear between the two nearest samples. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values) => quantile(values, 0.5);

/** One figure of a peer in a case: the median over its samples. */
export function figure(benchCase, peerName, field) {
  const {samples} = benchCase.results.find(({peer}) => peer === peerName);
  return median(samples.map((sample) => sample[field]));
}

export const ratioToByHand = (benchCase, peerName, field) =>
  figure(benchCase, peerName, field) / figure(benchCase, 'by-hand', field);
