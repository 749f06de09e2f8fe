import {withoutByteOrderMark} from './byte-order-mark.js';
import {explain} from './explain.js';
import type {Finding} from './finding.js';
import type {ParsedPlan} from './parse-plan.js';
import {readPlan, type ReadOptions} from './read-plan.js';
import {packText, unpackText} from './packed-text.js';
import {refusal} from './refusal.js';

/** What came of unpacking a plan. */
export interface UnpackedPlan extends ParsedPlan {
  /** The JSON text as its author wrote it; `undefined` where it is cut off or changed. */
  readonly text: string | undefined;
}

/**
 * Packs a plan for an attribute or an address: base64url of deflate-raw of its JSON text, with nothing
 * in it but `A`–`Z`, `a`–`z`, `0`–`9`, `-` and `_`.
 *
 * @param plan The plan as its author wrote it, as an object or as JSON text.
 * @throws {TypeError} Where no plan can be read from it.
 */
export async function pack(plan: unknown): Promise<string> {
  const {plan: read, findings} = readPlan(plan);
  if (!read) throw refusal(findings, plan);
  const value: unknown = typeof plan === 'string' ? JSON.parse(withoutByteOrderMark(plan)) : plan;
  return packText(JSON.stringify(value));
}

/**
 * Unpacks a plan. Never throws, and never takes a part for the whole: where one character is missing
 * or changed, there is an issue and no plan.
 */
export async function unpack(packed: string, options?: ReadOptions): Promise<UnpackedPlan> {
  const text = await unpackText(packed.trim());
  if (text === undefined) {
    const finding: Finding = {severity: 'error', path: '', problem: {what: 'is damaged'}};
    return {text, plan: undefined, issues: explain([finding])};
  }
  const {plan, findings} = readPlan(text, options);
  return {text, plan, issues: explain(findings, text)};
}
