/**
 * Makes issues of findings: sentences that say what would be right, with the place in the text.
 *
 * Only editors need it, and only when something is wrong, so the reader's browser loads it no sooner.
 */
import {withoutByteOrderMark} from './byte-order-mark.js';
import type {Finding, Problem} from './finding.js';
import type {PlanIssue} from './issue.js';
import {mapText, placesIn, type Fault, type TextMap} from './json-text.js';
import {nearestName} from './nearest-name.js';
import type {Shape} from './shape.js';

/** Finding places takes longer than parsing; nobody edits a text of this length by hand. */
const MAX_MAPPED_LENGTH = 5_000_000;
/** Looking for what was meant takes time; whoever has more slips than this has another problem. */
const MAX_HINTS = 50;
const LAST_STEP_OF_PATH = /(?:\.[^.[\]]+|\[[^\]]*\]|^[^.[\]]+)$/;

/**
 * The issues for some findings.
 *
 * @param input What the plan was read from: with a text, issues get line and column.
 */
export function explain(findings: readonly Finding[], input?: unknown): readonly PlanIssue[] {
  if (!findings.length) return [];
  const text = typeof input === 'string' ? withoutByteOrderMark(input) : undefined;
  const map = text === undefined || text.length > MAX_MAPPED_LENGTH ? undefined : mapText(text);
  const explainer = new Explainer(map?.fault);
  const issues = findings.map((finding) => explainer.issueOf(finding));
  return map ? placed(issues, text!, map) : issues;
}

/** The issues with line and column; a missing field is placed where its parent stands. */
function placed(
  issues: readonly PlanIssue[],
  text: string,
  {offsets, fault}: TextMap,
): PlanIssue[] {
  const placeAt = placesIn(text);
  return issues.map((issue) => {
    const parent = issue.path.replace(LAST_STEP_OF_PATH, '');
    const offset = offsets.get(issue.path) ?? offsets.get(parent) ?? 0;
    return {...issue, ...placeAt(fault?.offset ?? offset)};
  });
}

class Explainer {
  readonly #fault: Fault | undefined;
  #hintsLeft = MAX_HINTS;

  constructor(fault: Fault | undefined) {
    this.#fault = fault;
  }

  issueOf({severity, path, problem}: Finding): PlanIssue {
    return {severity, path, message: this.#sentence(problem, path)};
  }

  #sentence(problem: Problem, path: string): string {
    switch (problem.what) {
      case 'is not JSON':
        return `This is not JSON yet: ${this.#fault?.message ?? String(problem.error)}`;
      case 'cannot be read':
        return 'Reading this failed; give it as plain data. It is left out.';
      case 'is not valid':
        return `Should be ${expected(problem.shape)}, but is ${describe(problem.value)}. It is left out.`;
      case 'is out of range':
        return `Should be from ${problem.limits.join(' to ')}, but is ${describe(problem.value)}. The nearest of these is taken.`;
      case 'is no figure':
        return `There is no figure “${problem.id.slice(0, 60)}”.${this.#hintAtName(problem.id, problem.known)} It is left out.`;
      case 'is no pose':
        return `The figure has no pose “${problem.name.slice(0, 60)}”.${this.#hintAtName(problem.name, problem.known)} It is left out.`;
      case 'is no earlier pose':
        return `No earlier pose of the figure is called “${problem.name.slice(0, 60)}”.${this.#hintAtName(problem.name, problem.known)} It is left out.`;
      case 'has no figure':
        return `The exercise has no figure that could show the pose “${problem.name.slice(0, 60)}”. It is left out.`;
      case 'is out of reach':
        return `A limb is ${percent(problem.by)} of the body’s height too short to get there; it is drawn as near as it reaches. Bring the body closer, or choose another place.`;
      case 'is missing':
        return `This is missing: it should be ${expected(problem.shape)}.${lossWithout(path)}`;
      case 'is not known':
        return `This field is not known.${this.#hintAtField(path, problem.known)}`;
      case 'is too long':
        return `Only the first ${problem.most} of ${problem.length} are read.`;
      case 'is there twice':
        return `Another one is called “${problem.id.slice(0, 60)}”; this one is now “${problem.now.slice(-60)}”.`;
      case 'leads nowhere':
        return `No exercise has the id “${problem.id.slice(0, 60)}”.${this.#hintAtId(problem.id, problem.known)} It is left out.`;
      case 'is not a variant of its exercise':
        return `“${problem.id}” has no variant of the kind ${problem.variant}. It is left out.`;
      case 'is empty':
        return 'No item is left in it. The routine is left out.';
      case 'has no alt':
        return 'Say in alt what the picture shows, for those who cannot see it.';
      case 'is past':
        return `The review was due on ${problem.day}. Have the plan checked, then set lastReviewed and nextReview.`;
      case 'cannot be loaded':
        return `“${problem.name}” cannot be loaded: ${problem.why}.`;
      case 'is damaged':
        return 'This packed plan was cut off or changed on its way. Copy it again, from its first character to its last.';
      case 'was repaired':
        return `Something on the way has changed the JSON in ${problem.where}; it was read all the same, without ${problem.repairs.join(', ')}. Compare what is shown with what you wrote, and use a snippet that your site leaves as it is.`;
      case 'was passed over':
        return `There is no plan to be read in ${problem.where}; what is shown comes from elsewhere.`;
      case 'is not there':
        return 'No plan was found: put JSON into the element, or name one with src, preset or the property plan. Perhaps your site’s editor has taken it away: a snippet with data-plan survives most of them. React, Preact and Vue lose an object that they give before this script has run: import exercise-plan/define.js first.';
    }
  }

  #hintAtField(path: string, known: readonly string[]): string {
    const name = path.slice(path.lastIndexOf('.') + 1);
    const near = this.#nearest(name, known);
    return near ? ` Did you mean ${near}?` : ` Known are: ${known.join(', ')}.`;
  }

  #hintAtId(id: string, known: readonly string[]): string {
    const near = this.#nearest(id, known);
    return near ? ` Did you mean “${near}”?` : '';
  }

  #hintAtName(name: string, known: readonly string[]): string {
    return (
      this.#hintAtId(name, known) ||
      (known.length ? ` Known are: ${known.map((one) => one.slice(0, 60)).join(', ')}.` : '')
    );
  }

  #nearest(name: string, known: readonly string[]): string | undefined {
    return this.#hintsLeft-- > 0 ? nearestName(name, known) : undefined;
  }
}

const percent = (share: number): string => `${Math.ceil(share * 100)} %`;

function lossWithout(path: string): string {
  const parent = path.replace(LAST_STEP_OF_PATH, '');
  return parent ? ` Without it, ${parent} is left out.` : '';
}

/** What would be right, in words. */
function expected(shape: Shape): string {
  switch (shape.kind) {
    case 'object':
      return shape.short ? expectedShort(shape) : expectedObject(shape);
    case 'list':
      return shape.item.kind === 'text' ? 'a list of texts' : 'a list [ ]';
    case 'text':
      return 'a text of 1 to 2000 characters';
    case 'link':
      return 'an address that begins with https:, http:, tel: or mailto:, or one on the same site';
    case 'media':
      return 'an address that begins with https: or http:, or one on the same site';
    case 'date':
      return 'a date as year-month-day, such as 2026-11-01';
    case 'language':
      return 'a language tag such as en, en-GB or he';
    case 'choice':
      return `one of ${shape.options!.join(', ')}`;
    case 'number':
      return `a whole number from ${shape.limits!.join(' to ')}`;
    case 'decimal':
      return `a number from ${shape.limits!.join(' to ')}`;
    case 'timing':
      return `seconds from ${shape.limits!.join(' to ')}, or dose`;
    case 'count':
      return `a whole number from ${shape.limits!.join(' to ')}, or two of them as [least, most], the least first`;
    case 'seconds':
      return `seconds from ${shape.limits!.join(' to ')}, or two of them as [least, most], the least first`;
  }
}

function expectedShort(shape: Shape & {kind: 'object'}): string {
  const bare = expected(shape.short!);
  return shape.staysBare ? `${bare}, or ${expectedObject(shape)}` : bare;
}

function expectedObject({fields}: Shape & {kind: 'object'}): string {
  const names = Object.keys(fields);
  return `an object { } with ${names.slice(0, 4).join(', ')}${names.length > 4 ? ' …' : ''}`;
}

/** What stands there, in a few words. */
function describe(input: unknown): string {
  if (input === null || input === undefined) return 'empty';
  if (typeof input === 'string') return describeText(input);
  if (typeof input === 'number' || typeof input === 'boolean') return `${input}`;
  if (typeof input !== 'object') return `a ${typeof input}`;
  try {
    return Array.isArray(input) ? describeList(input) : 'an object';
  } catch {
    return 'something that cannot be read';
  }
}

function describeList(list: readonly unknown[]): string {
  const first = list.slice(0, 4);
  return first.every((entry) => typeof entry === 'number') ? `[${first.join(', ')}]` : 'a list';
}

function describeText(text: string): string {
  if (!text.trim()) return 'an empty text';
  return text.length > 40 ? `a text of ${text.length} characters` : `the text “${text}”`;
}
