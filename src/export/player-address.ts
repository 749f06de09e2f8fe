/** Browsers open longer addresses, servers often do not. */
const LONGEST_QUERY = 4_000;

/** Where a plan is to be had: by its address, by the name of a preset, or packed. */
export type Whereabouts =
  {readonly src: string} | {readonly preset: string} | {readonly plan: string};

/** The player with a plan: after the `?`, where frames and previews find it, as long as servers take that. */
export function playerAddress(player: string, where: Whereabouts): string {
  const isLong = 'plan' in where && where.plan.length > LONGEST_QUERY;
  return withPart(player, isLong ? '#' : '?', where);
}

/** The same for a link, which the script on its page reads as well: after the `#`, where only plans of ours are named. */
export function playerLink(player: string, where: Whereabouts): string {
  return withPart(player, '#', where);
}

function withPart(player: string, mark: '?' | '#', where: Whereabouts): string {
  const [[name, value]] = Object.entries(where) as [[string, string]];
  const [path = '', hash] = player.split('#', 2);
  const part = `${name}=${encodeURIComponent(value)}`;
  if (mark === '#') return `${path}#${hash ? `${hash}&` : ''}${part}`;
  const query = `${path}${path.includes('?') ? '&' : '?'}${part}`;
  return hash ? `${query}#${hash}` : query;
}
