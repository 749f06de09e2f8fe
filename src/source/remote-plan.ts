import type {Finding} from '../plan/finding.js';
import {isMediaUrl} from '../plan/url.js';

/** A plan not yet read: its text or data, and the address that its relative addresses start from. */
export interface FoundPlan {
  readonly input: unknown;
  readonly baseUrl?: string;
}

const presets: ReadonlyMap<string, () => Promise<{readonly default: unknown}>> = new Map([
  ['sciatica', () => import('../presets/sciatica.json')],
]);

/** Fetches a plan, or finds why it cannot be had. */
export async function fetchPlan(
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<FoundPlan | Finding> {
  if (!isMediaUrl(src)) return unloadable('src', src, 'its address should begin with https:');
  try {
    const url = new URL(src, base);
    const response = await fetch(url, {signal});
    if (!response.ok) return unloadable('src', src, `its server answers ${response.status}`);
    return {input: await response.text(), baseUrl: response.url || url.href};
  } catch {
    return unloadable(
      'src',
      src,
      'it is out of reach, or its server (CORS) or this page (CSP) forbids it',
    );
  }
}

/** Loads a plan that comes with the package, or finds why it cannot be had. */
export async function loadPreset(name: string): Promise<FoundPlan | Finding> {
  const load = presets.get(name);
  if (!load) return unloadable('preset', name, `known are: ${[...presets.keys()].join(', ')}`);
  try {
    return {input: (await load()).default};
  } catch {
    return unloadable('preset', name, 'its file must lie in presets/ beside the script');
  }
}

function unloadable(path: string, name: string, why: string): Finding {
  return {severity: 'error', path, problem: {what: 'cannot be loaded', name, why}};
}
