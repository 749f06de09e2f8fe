import type {Finding} from '../plan/finding.js';
import {readPlan, type ReadOptions} from '../plan/read-plan.js';
import {isMediaUrl} from '../plan/url.js';
import type {ReadPlan} from './read-places.js';

const presets: ReadonlyMap<string, () => Promise<{readonly default: unknown}>> = new Map([
  ['sciatica', () => import('../presets/sciatica.json')],
]);

/** Fetches a plan and reads it, or finds why it cannot be had. */
export async function readFile(
  src: string,
  base: string,
  signal: AbortSignal,
  options: ReadOptions,
): Promise<ReadPlan> {
  if (!isMediaUrl(src)) return unreachable('src', src, 'its address should begin with https:');
  try {
    const url = new URL(src, base);
    const response = await fetch(url, {signal});
    if (!response.ok) return unreachable('src', src, `its server answers ${response.status}`);
    const input = await response.text();
    return {...readPlan(input, {...options, baseUrl: response.url || url.href}), input};
  } catch {
    return unreachable(
      'src',
      src,
      'it is out of reach, or its server (CORS) or this page (CSP) forbids it',
    );
  }
}

/** Loads a plan that comes with the package and reads it, or finds why it cannot be had. */
export async function readPreset(name: string, options: ReadOptions): Promise<ReadPlan> {
  const load = presets.get(name);
  if (!load) return unreachable('preset', name, `known are: ${[...presets.keys()].join(', ')}`);
  try {
    const input = (await load()).default;
    return {...readPlan(input, options), input};
  } catch {
    return unreachable('preset', name, 'its file must lie in presets/ beside the script');
  }
}

function unreachable(path: string, name: string, why: string): ReadPlan {
  const finding: Finding = {
    severity: 'error',
    path,
    problem: {what: 'cannot be loaded', name, why},
  };
  return {plan: undefined, findings: [finding], input: undefined, isUnreachable: true};
}
