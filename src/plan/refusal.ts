import {explain} from './explain.js';
import type {Finding} from './finding.js';

/** What to throw where no plan can be read from an input: the first error, with its place. */
export function refusal(findings: readonly Finding[], input: unknown): TypeError {
  const issues = explain(findings, input);
  const {path, message} = issues.find(({severity}) => severity === 'error') ?? issues[0]!;
  return new TypeError(path ? `${path}: ${message}` : message);
}
