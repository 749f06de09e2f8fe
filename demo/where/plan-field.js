/** A plan of one's own: pasted, dropped or chosen as a file, with what is wrong in it. */
import {parsePlan} from '../../src/plan.ts';
import {make} from '../figures/make.js';
import {phrase} from '../session/words.js';

/** More would bury what is to be done first. */
const MOST_ISSUES = 12;
/** A plan is text: what is larger is a picture or a video by mistake. */
const MOST_BYTES = 2_000_000;

export class PlanField {
  #field;
  #news;
  #shown;

  /** @param onText Called with the text of a file. */
  constructor({field, file, drop, news}, onText) {
    this.#field = field;
    this.#news = news;
    const take = (one) => void this.#take(one, onText);
    file.addEventListener('change', () => {
      take(file.files[0]);
      // The same file may be chosen again, once it is mended.
      file.value = '';
    });
    drop.addEventListener('dragover', (event) => {
      event.preventDefault();
      drop.classList.add('over');
    });
    for (const type of ['dragleave', 'drop']) {
      drop.addEventListener(type, () => drop.classList.remove('over'));
    }
    drop.addEventListener('drop', (event) => {
      const [one] = event.dataTransfer.files;
      if (!one) return;
      event.preventDefault();
      take(one);
    });
  }

  /** Reads the text, says what is wrong with it, and gives the plan, if one can be shown. */
  read(text) {
    const isEmpty = !text.trim();
    const {plan, issues} = isEmpty ? {issues: []} : parsePlan(text, {today: today()});
    this.#field.setAttribute('aria-invalid', !isEmpty && !plan);
    // A live region that is told the same again would say it again.
    if (this.#shown !== text) this.#news.replaceChildren(...(isEmpty ? [] : newsOf(plan, issues)));
    this.#shown = text;
    return plan;
  }

  async #take(file, onText) {
    if (!file) return;
    if (file.size > MOST_BYTES) return this.#complain(`${file.name} is too large to be a plan.`);
    try {
      onText(await file.text());
    } catch {
      this.#complain(`${file.name} cannot be read. Open it, and paste what is in it.`);
    }
  }

  #complain(words) {
    this.#shown = undefined;
    this.#news.replaceChildren(make('p', {class: 'error'}, words));
  }
}

function newsOf(plan, issues) {
  const items = issues.slice(0, MOST_ISSUES).map(issueItem);
  const rest = issues.length - items.length;
  if (rest > 0) items.push(make('li', {}, `And ${rest} more.`));
  const lead = plan
    ? make('p', {}, takenWords(plan, issues.length))
    : make('p', {class: 'error'}, 'This plan cannot be read yet:');
  return [lead, ...(items.length ? [make('ul', {}, ...items)] : [])];
}

function takenWords({exercises, routines}, issueCount) {
  const parts = [phrase(exercises.length, 'exercise'), phrase(routines.length, 'routine')];
  return `Taken: ${parts.join(' and ')}${issueCount ? ', with this to mend:' : '.'}`;
}

function issueItem({path, line, column, message}) {
  const place = line ? `line ${line}, column ${column}: ` : '';
  return make('li', {}, place, ...(path ? [make('code', {}, path), ': '] : []), message);
}

/** Where a review is overdue, the plan says so. */
const today = () => new Date().toISOString().slice(0, 10);
