/** Two slips of the finger; beyond that a suggestion misleads. */
const MAX_DISTANCE = 2;
/** Longer names are not compared: the work grows with the square of the length. */
const MAX_LENGTH = 60;
const MAX_CANDIDATES = 1_000;

/** The known name that was probably meant, or `undefined`. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // In a short name, two slips would turn anything into anything.
  let bestDistance = Math.min(MAX_DISTANCE, Math.floor(name.length / 3)) + 1;
  let candidates = 0;
  for (const candidate of known) {
    if (++candidates > MAX_CANDIDATES) break;
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** How many letters must be changed, added, removed or swapped to turn one word into the other. */
function editDistance(from: string, to: string): number {
  if (Math.max(from.length, to.length) > MAX_LENGTH) return Infinity;
  let before: number[] = [];
  let row = Array.from({length: to.length + 1}, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next[j] = Math.min(
        replaced,
        row[j]! + 1,
        next[j - 1]! + 1,
        swapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return row[to.length]!;
}
