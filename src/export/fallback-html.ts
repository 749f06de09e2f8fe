import type {Messages} from '../locale/en.js';
import {itemDose, overlayDose} from '../plan/dose.js';
import {doseSentence} from '../plan/dose-sentence.js';
import {exercisesById} from '../plan/exercises-by-id.js';
import type {Dose, Exercise, Plan, Routine, RoutineItem, Variant} from '../plan/plan.js';
import {bold, labelled, list, tag} from './html.js';

/**
 * How much of a plan the text holds.
 *
 * `full`: all that a reader would find in the widget. `short`: all signs, every step and dose, the
 * routines by name. `brief`: every step and dose, the signs of an emergency and when to stop.
 */
export type Detail = 'full' | 'short' | 'brief';

/** How to write a plan as text, in which words. */
export interface FallbackTextOptions {
  /** Words in the language of the plan. */
  readonly words: Messages;
  /** Level of the plan's name, 1–4; the exercises are one below it. */
  readonly level?: number;
  readonly detail?: Detail;
}

/**
 * A plan as plain HTML for readers without scripts, feeds, search engines and paper: headings,
 * paragraphs and lists, which every filter keeps; one element a line, no blank line, no attribute.
 */
export function fallbackHtml(plan: Plan, options: FallbackTextOptions): string {
  return new FallbackText(plan, options).lines().join('\n');
}

const DEEPEST_LEVEL = 6;

class FallbackText {
  readonly #plan: Plan;
  readonly #words: Messages;
  readonly #level: number;
  readonly #detail: Detail;

  constructor(plan: Plan, {words, level = 2, detail = 'full'}: FallbackTextOptions) {
    this.#plan = plan;
    this.#words = words;
    this.#level = level;
    this.#detail = detail;
  }

  lines(): string[] {
    const {name, summary, exercises, safety, routines, advice} = this.#plan;
    const words = this.#words;
    return [
      ...tag(this.#heading(0), name),
      ...tag('p', summary),
      ...this.#signs(),
      ...exercises.flatMap((exercise) => this.#exercise(exercise)),
      ...this.#routines(routines),
      ...(this.#detail === 'full' && advice ? this.#section(words.goodToKnow, '', advice) : []),
      ...tag('p', safety?.note),
      ...this.#origin(),
    ];
  }

  /** What must be known before anything is done. */
  #signs(): string[] {
    const {emergency, urgent, askFirst, stop} = this.#plan.safety ?? {};
    const words = this.#words;
    const isBrief = this.#detail === 'brief';
    return [
      ...this.#section(words.emergency, words.emergencyLead, emergency),
      ...(isBrief ? [] : this.#section(words.urgent, words.urgentLead, urgent)),
      ...(isBrief ? [] : this.#section(words.askFirst, words.askFirstLead, askFirst)),
      ...this.#section(words.stop, '', stop),
    ];
  }

  #section(title: string, lead: string, texts: readonly string[] | undefined): string[] {
    if (!texts?.length) return [];
    return [...tag(this.#heading(1), title), ...tag('p', asSentence(lead)), ...list('ul', texts)];
  }

  #exercise(exercise: Exercise): string[] {
    const {name, purpose, dose, steps, feel, avoid, cautions, variants} = exercise;
    const words = this.#words;
    const head = [
      ...tag(this.#heading(1), name),
      ...(this.#detail === 'full' ? tag('p', purpose) : []),
      ...bold(this.#dose(dose)),
      ...list(
        'ol',
        steps?.map(({text}) => text),
      ),
    ];
    if (this.#detail !== 'full') return head;
    return [
      ...head,
      ...labelled(words.feel, feel),
      ...this.#texts(words.avoid, avoid),
      ...this.#texts(words.cautions, cautions),
      ...(variants ?? []).flatMap((variant) => this.#variant(variant, dose)),
    ];
  }

  #texts(label: string, texts: readonly string[] | undefined): string[] {
    return texts?.length ? [...bold(`${label}:`), ...list('ul', texts)] : [];
  }

  #variant({kind, text, dose}: Variant, standard: Dose | undefined): string[] {
    const own = dose && this.#dose(overlayDose(standard, dose));
    return labelled(this.#words.variant[kind], [text, own].filter(Boolean).join(' '));
  }

  #routines(routines: readonly Routine[]): string[] {
    const named = routines.filter(({name}) => name);
    if (!named.length || this.#detail === 'brief') return [];
    return [
      ...tag(this.#heading(1), this.#words.routines),
      ...named.flatMap((routine) => this.#routine(routine)),
    ];
  }

  #routine({name, frequency, summary, items}: Routine): string[] {
    const texts = items.map((item) => this.#item(item));
    if (this.#detail === 'short') {
      return labelled([name, frequency].filter(Boolean).join(', '), `${texts.join('; ')}.`);
    }
    const lead = [frequency && `${frequency}.`, summary].filter(Boolean).join(' ');
    return [...tag(this.#heading(2), name), ...tag('p', lead), ...list('ol', texts)];
  }

  #item(item: RoutineItem): string {
    const exercise = exercisesById(this.#plan).get(item.exercise)!;
    const variant = item.variant && ` (${this.#words.variant[item.variant].toLowerCase()})`;
    const title = `${exercise.name}${variant ?? ''}`;
    if (this.#detail === 'short') return title;
    const dose = item.dose || item.variant ? this.#dose(itemDose(exercise, item)) : '';
    return [`${title}.`, dose, item.note].filter(Boolean).join(' ');
  }

  #dose(dose: Dose | undefined): string {
    if (!dose) return '';
    const sentence = doseSentence(dose, this.#words);
    return [sentence && `${sentence}.`, dose.note].filter(Boolean).join(' ');
  }

  #origin(): string[] {
    const {author, reviewedBy, lastReviewed, source} = this.#plan;
    const words = this.#words;
    return [
      ...labelled(words.writtenBy, author && withRole(author)),
      ...labelled(words.reviewedBy, reviewedBy && withRole(reviewedBy)),
      ...labelled(words.lastReviewed, lastReviewed && words.date(lastReviewed)),
      ...labelled(words.basedOn, source?.name),
    ];
  }

  #heading(below: number): string {
    // Without a name above them, the exercises are the first.
    const level = this.#level + below - (this.#plan.name ? 0 : 1);
    return `h${Math.min(Math.max(level, 1), DEEPEST_LEVEL)}`;
  }
}

function withRole({
  name,
  role,
}: {
  readonly name: string;
  readonly role?: string | undefined;
}): string {
  return role ? `${name}, ${role}` : name;
}

function asSentence(words: string): string {
  const start = words.slice(0, 1).toUpperCase() + words.slice(1);
  return !words || words.endsWith('.') ? start : `${start}:`;
}
