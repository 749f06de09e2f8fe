import type {Disc} from './outline.js';

/** So much nearer a part must be before it changes places: parts that touch do not flicker. */
const MARGIN = 400;

/**
 * The parts from the farthest to the nearest, as a painter needs them.
 *
 * Two parts are compared only where they cover each other. Where that says little, they stay as they
 * were: what moves must not flicker.
 *
 * @param before The order until now.
 */
export function depthOrder<Name extends string>(
  parts: Readonly<Record<Name, readonly Disc[]>>,
  before: readonly Name[],
  bias: (name: Name) => number,
): readonly Name[] {
  const left = [...before];
  const order: Name[] = [];
  const isOver = new Map<Name, Set<Name>>(left.map((name) => [name, new Set()]));
  for (const [i, a] of before.entries()) {
    for (const b of before.slice(i + 1)) {
      const lead = leadOf(parts[a], parts[b], bias(a) - bias(b));
      if (lead > MARGIN) isOver.get(a)!.add(b);
      else if (lead < -MARGIN || coverEachOther(parts[a], parts[b])) isOver.get(b)!.add(a);
    }
  }
  while (left.length) {
    const free = left.findIndex((name) => left.every((other) => !isOver.get(name)!.has(other)));
    order.push(...left.splice(Math.max(free, 0), 1));
  }
  return order;
}

/** By how much the first lies in front of the second where both are; weighed by how much they cover. */
function leadOf(a: readonly Disc[], b: readonly Disc[], bias: number): number {
  let lead = 0;
  let cover = 0;
  for (const one of a) {
    for (const other of b) {
      const covered = coverOf(one, other);
      if (covered <= 0) continue;
      lead += covered * (one.near - other.near + bias);
      cover += covered;
    }
  }
  return cover ? (lead / cover) * 20 : 0;
}

const coverEachOther = (a: readonly Disc[], b: readonly Disc[]): boolean =>
  a.some((one) => b.some((other) => coverOf(one, other) > 0));

const coverOf = (a: Disc, b: Disc): number =>
  a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y);
