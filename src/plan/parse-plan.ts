import type {PlanIssue} from './issue.js';
import {mapText, placesIn, type TextMap} from './json-text.js';
import {linkPlan} from './link-plan.js';
import type {Plan} from './plan.js';
import {salvage} from './salvage.js';
import {planSchema} from './schema.js';

/** What came of reading a plan. */
export interface ParsedPlan {
  /** What could be read; `undefined` where no exercise could. */
  readonly plan: Plan | undefined;
  readonly issues: readonly PlanIssue[];
}

/** How to read a plan. */
export interface ParseOptions {
  /** Address that relative addresses in the plan start from; without it they stay as written. */
  readonly baseUrl?: string | undefined;
}

/** Finding places takes longer than parsing; nobody edits a text of this length by hand. */
const MAX_MAPPED_LENGTH = 5_000_000;
const LAST_STEP_OF_PATH = /(?:\.[^.[\]]+|\[[^\]]*\]|^[^.[\]]+)$/;

/**
 * Turns an author's JSON, as text or as an object, into a plan that the rest of the code may trust.
 *
 * Never throws: a page that embeds us must not break because its data is wrong. What is wrong is left
 * out and reported, each with its path; what is right still shows.
 */
export function parsePlan(input: unknown, options: ParseOptions = {}): ParsedPlan {
  if (typeof input === 'string') return parseText(input.replace(/^\ufeff/, ''), options);
  return parseValue(input, options);
}

function parseText(text: string, options: ParseOptions): ParsedPlan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {plan: undefined, issues: [syntaxIssue(text, error)]};
  }
  const {plan, issues} = parseValue(value, options);
  return {plan, issues: placed(issues, text)};
}

function parseValue(value: unknown, {baseUrl}: ParseOptions): ParsedPlan {
  const issues: PlanIssue[] = [];
  try {
    const salvaged = salvage(planSchema, value, (severity, path, message) =>
      issues.push({severity, path, message}),
    );
    const plan = linkPlan(salvaged, baseUrl, (severity, path, message) =>
      issues.push({severity, path, message}),
    );
    return {plan, issues};
  } catch {
    // A page may have broken a built-in that we stand on.
    const message = 'Reading the plan failed; give it as plain data.';
    return {plan: undefined, issues: [...issues, {severity: 'error', path: '', message}]};
  }
}

function syntaxIssue(text: string, error: unknown): PlanIssue {
  const fault = mapped(text)?.fault;
  if (!fault) return {severity: 'error', path: '', message: `This is not JSON: ${String(error)}`};
  const message = `This is not JSON yet: ${fault.message}`;
  return {severity: 'error', path: '', message, ...placesIn(text)(fault.offset)};
}

/** The issues with line and column; a missing field is placed where its parent stands. */
function placed(issues: readonly PlanIssue[], text: string): readonly PlanIssue[] {
  const offsets = issues.length ? mapped(text)?.offsets : undefined;
  if (!offsets) return issues;
  const placeAt = placesIn(text);
  return issues.map((issue) => {
    const parent = issue.path.replace(LAST_STEP_OF_PATH, '');
    return {...issue, ...placeAt(offsets.get(issue.path) ?? offsets.get(parent) ?? 0)};
  });
}

function mapped(text: string): TextMap | undefined {
  return text.length > MAX_MAPPED_LENGTH ? undefined : mapText(text);
}
