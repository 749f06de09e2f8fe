import type {Finding} from '../plan/finding.js';
import {isPacked, unpackText} from '../plan/packed-text.js';
import {readPlan, type Reading, type ReadOptions} from '../plan/read-plan.js';
import {hasLostEscapes} from './lost-escapes.js';
import type {Mended} from './mend.js';
import type {Place} from './places.js';

/** A plan that was read, what is wrong with it, and the text that the findings have their places in. */
export interface ReadPlan extends Reading {
  readonly input: unknown;
  /** It may be there when it is asked for again. */
  readonly isUnreachable?: boolean;
}

/** The plan of the first place, where it can be read as it stands; packed ones take a moment. */
export function readFirstPlace(
  [place]: readonly Place[],
  options: ReadOptions,
): ReadPlan | undefined {
  if (!place || isPacked(place.text.trim())) return undefined;
  const reading = readText(place.text, options);
  return reading.plan && reading;
}

/**
 * The plan of the first place that can be read as it stands, else of the first that can be mended; else
 * what is wrong with the first place.
 */
export async function readPlaces(
  places: readonly Place[],
  options: ReadOptions,
): Promise<ReadPlan> {
  const passed: Finding[] = [];
  let first: ReadPlan | undefined;
  for (const place of places) {
    const reading = await readPlace(place, options);
    if (reading.plan) return {...reading, findings: [...passed, ...reading.findings]};
    first ??= reading;
    passed.push(passedOver(place));
  }
  return (await readMended(places, options)) ?? first!;
}

async function readPlace({text}: Place, options: ReadOptions): Promise<ReadPlan> {
  const packed = text.trim();
  if (!isPacked(packed)) return readText(text, options);
  const json = await unpackText(packed);
  return json === undefined ? damaged() : readText(json, options);
}

function damaged(): ReadPlan {
  const finding: Finding = {severity: 'error', path: '', problem: {what: 'is damaged'}};
  return {plan: undefined, findings: [finding], input: undefined};
}

function readText(text: string, options: ReadOptions): ReadPlan {
  if (hasLostEscapes(text)) return damaged();
  return {...readPlan(text, options), input: text};
}

async function readMended(
  places: readonly Place[],
  options: ReadOptions,
): Promise<ReadPlan | undefined> {
  const broken = places.filter(({text}) => !isPacked(text.trim()) && !isWhole(text));
  const mend = broken.length ? await loadMend() : undefined;
  for (const {text, where} of mend ? broken : []) {
    const mended = mend!(text);
    if (!mended) continue;
    // Places in a mended text are not those of the author’s.
    const input: unknown = JSON.parse(mended.json);
    const reading = readPlan(input, options);
    if (!reading.plan) continue;
    const repaired: Finding = {
      severity: 'warning',
      path: '',
      problem: {what: 'was repaired', where, repairs: mended.repairs},
    };
    return {plan: reading.plan, findings: [repaired, ...reading.findings], input};
  }
  return undefined;
}

/** The repairs lie in a file beside the script; without it, what is broken stays so. */
async function loadMend(): Promise<((text: string) => Mended | undefined) | undefined> {
  try {
    return (await import('./mend.js')).mend;
  } catch {
    return undefined;
  }
}

function passedOver({where}: Place): Finding {
  return {severity: 'warning', path: '', problem: {what: 'was passed over', where}};
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return !hasLostEscapes(text);
  } catch {
    return false;
  }
}
