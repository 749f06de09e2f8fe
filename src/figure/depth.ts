import type {Disc} from './outline.js';

/** A part changes places only when it is nearer by so much, in units of the screen: nothing flickers. */
const MARGIN = 60;

/**
 * The parts from the farthest to the nearest, as a painter needs them.
 *
 * Two parts are compared only where they cover each other. Where that says little, they stay as they
 * were: what moves must not flicker.
 *
 * @param before The order until now.
 * @param bias By how much nearer than it is a part is to be taken, beside another one.
 */
export function depthOrder<Name extends string>(
  parts: Readonly<Record<Name, readonly Disc[]>>,
  before: readonly Name[],
  bias: (name: Name, other: Name) => number,
): readonly Name[] {
  // How surely each part lies over each other one.
  const over = new Map(before.map((name) => [name, new Map<Name, number>()]));
  for (const [i, a] of before.entries()) {
    for (const b of before.slice(i + 1)) {
      const lead = leadOf(parts[a], parts[b], bias(a, b) - bias(b, a));
      if (lead === undefined) continue;
      if (lead > MARGIN) over.get(a)!.set(b, lead);
      else over.get(b)!.set(a, MARGIN - lead);
    }
  }
  const left = [...before];
  const order: Name[] = [];
  while (left.length) order.push(...left.splice(lowestOf(left, over), 1));
  return order;
}

/** The part that lies over none of the others; where they go round in a circle, the least surely. */
function lowestOf<Name>(left: readonly Name[], over: ReadonlyMap<Name, Map<Name, number>>): number {
  let lowest = 0;
  let least = Infinity;
  for (const [i, name] of left.entries()) {
    const above = over.get(name)!;
    const sure = left.reduce((sum, other) => sum + (above.get(other) ?? 0), 0);
    if (sure >= least) continue;
    lowest = i;
    least = sure;
    if (sure === 0) break;
  }
  return lowest;
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
