/** The field that takes a plan in JSON, and says what is wrong with it. */
import {make} from '../figures/make.js';
import {parsePlan} from '../../src/plan.ts';
import {phrase} from './words.js';

/** More would bury what is to be done first. */
const MOST_ISSUES = 20;

export class PlanPaste {
  #field;
  #news;
  #onPlan;
  #taken;

  /** @param onPlan Called with a plan that can be shown. */
  constructor(field, news, onPlan) {
    this.#field = field;
    this.#news = news;
    this.#onPlan = onPlan;
    field.addEventListener('input', () => this.#read());
  }

  /** Another plan is on the page: what was said of the pasted one holds no more. */
  forgetUnless(plan) {
    if (this.#taken && this.#taken !== plan) this.#news.replaceChildren();
    this.#taken &&= plan;
  }

  #read() {
    const text = this.#field.value.trim();
    const {plan, issues} = text ? parsePlan(this.#field.value) : {issues: []};
    this.#taken = plan;
    if (plan) this.#onPlan(plan);
    this.#field.setAttribute('aria-invalid', Boolean(text && !plan));
    this.#news.replaceChildren(...(text ? newsOf(plan, issues) : []));
  }
}

function newsOf(plan, issues) {
  const lead = plan ? takenWords(plan, issues.length) : 'Not taken yet:';
  const items = issues.slice(0, MOST_ISSUES).map(issueItem);
  const rest = issues.length - items.length;
  if (rest > 0) items.push(make('li', {}, `And ${rest} more.`));
  return [make('p', {}, lead), ...(items.length ? [make('ul', {}, ...items)] : [])];
}

function takenWords({exercises, routines}, issueCount) {
  const parts = [phrase(exercises.length, 'exercise'), phrase(routines.length, 'routine')];
  const found = issueCount ? ', with this to mend:' : '.';
  return `Taken: ${parts.join(' and ')}${found}`;
}

function issueItem({path, line, column, message}) {
  const place = line ? `line ${line}, column ${column}: ` : '';
  return make('li', {}, place, ...(path ? [make('code', {}, path), ': '] : []), message);
}
