import type {Disc} from './outline.js';

/** A part changes places only when it is nearer by so much, in units of the screen: nothing flickers. */
const MARGIN = 20;

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
      if (lead === undefined) continue;
      if (lead > MARGIN) isOver.get(a)!.add(b);
      else isOver.get(b)!.add(a);
    }
  }
  while (left.length) {
    const free = left.findIndex((name) => left.every((other) => !isOver.get(name)!.has(other)));
    order.push(...left.splice(Math.max(free, 0), 1));
  }
  return order;
}

/**
 * By how much the first lies in front of the second where both are, weighed by how much they cover each
 * other; `undefined` where they do not.
 */
function leadOf(a: readonly Disc[], b: readonly Disc[], bias: number): number | undefined {
  let lead = 0;
  let cover = 0;
  for (const one of a) {
    for (const other of b) {
      const reach = one.radius + other.radius;
      const dx = one.x - other.x;
      const dy = one.y - other.y;
      const apart = dx * dx + dy * dy;
      if (apart >= reach * reach) continue;
      const covered = reach - Math.sqrt(apart);
      lead += covered * (one.near - other.near + bias);
      cover += covered;
    }
  }
  return cover ? lead / cover : undefined;
}
