import {isMediaUrl} from '../plan/url.js';

/** A plan from elsewhere: its text or data, and the address that its relative addresses start from. */
export interface RemotePlan {
  readonly input: unknown;
  readonly baseUrl?: string;
}

const presets: ReadonlyMap<string, () => Promise<{readonly default: unknown}>> = new Map([
  ['sciatica', () => import('../presets/sciatica.json')],
]);

/**
 * Fetches a plan.
 *
 * @throws {Error} Says in words what went wrong.
 */
export async function fetchPlan(
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<RemotePlan> {
  if (!isMediaUrl(src))
    throw new Error(`src should be an address with https: or http:, not “${src}”.`);
  const url = new URL(src, base);
  let response: Response;
  try {
    response = await fetch(url, {signal});
  } catch {
    throw new Error(`${url.href} could not be reached${whyUnreachable(url)}.`);
  }
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}.`);
  return {input: await response.text(), baseUrl: response.url || url.href};
}

function whyUnreachable(url: URL): string {
  if (url.protocol === 'file:') return ': a page opened from disk may not read other files';
  return url.origin === location.origin
    ? ''
    : '; its server must allow it (CORS), and so must this page (CSP)';
}

/**
 * Loads a plan that comes with the package.
 *
 * @throws {Error} Says in words what went wrong.
 */
export async function loadPreset(name: string): Promise<RemotePlan> {
  const load = presets.get(name);
  if (!load) {
    throw new Error(`There is no preset “${name}”. There is: ${[...presets.keys()].join(', ')}.`);
  }
  try {
    return {input: (await load()).default};
  } catch {
    throw new Error(
      `The preset “${name}” could not be loaded. Its file must lie in presets/ beside the script.`,
    );
  }
}
