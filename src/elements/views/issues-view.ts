import {html, type TemplateResult} from 'lit';
import type {PlanIssue} from '../../plan/issue.js';
import {listItems} from './list-items.js';

/** The first faults explain most of the others. */
const MAX_SHOWN = 50;

/** The issues for the editor of the plan; in English, as the names of the fields are. */
export function renderIssues(issues: readonly PlanIssue[]): TemplateResult {
  const hidden = issues.length - MAX_SHOWN;
  const texts = issues.slice(0, MAX_SHOWN).map(issueAsText);
  if (hidden > 0) texts.push(`… and ${hidden} more; all are in the property issues.`);
  return html`<div class="issues" part="issues" lang="en" dir="ltr">
    <p><strong>For the editor of this plan</strong> (readers do not see this)</p>
    <ul ${listItems(texts)}></ul>
  </div>`;
}

/** The issues as a message for the console. */
export function issuesAsText(element: string, issues: readonly PlanIssue[]): string {
  const lines = issues.slice(0, MAX_SHOWN).map(issueAsText);
  return [`${element}: ${issues.length} issue(s) in the plan`, ...lines].join('\n  ');
}

function issueAsText({severity, path, message, line, column}: PlanIssue): string {
  const place = line === undefined ? '' : ` (line ${line}, column ${column})`;
  return `${severity}: ${path && `${path}: `}${message}${place}`;
}
