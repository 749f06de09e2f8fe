import type {Messages} from '../locale/en.js';
import {itemDose, overlayDose} from '../plan/dose.js';
import {doseSentence} from '../plan/dose-sentence.js';
import {exercisesById} from '../plan/exercises-by-id.js';
import {painTexts} from '../plan/pain-scale.js';
import type {Dose, Exercise, Plan, Routine, RoutineItem, Variant} from '../plan/plan.js';
import {bold, labelled, labelledList, list, tag} from './html.js';
import {originLines} from './origin-lines.js';
import {asLead, asSentence} from './sentence.js';

/**
 * How much of a plan the text holds.
 *
 * `full`: all that a reader would find in the widget. `short`: all signs, every step and dose, the
 * routines by their names and exercises. `brief`: the steps and dose of every exercise, the signs of an
 * emergency and when to stop.
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
    const {name, summary, exercises, safety} = this.#plan;
    return [
      ...tag(this.#heading(0), name),
      ...tag('p', summary),
      ...this.#signs(),
      ...exercises.flatMap((exercise) => this.#exercise(exercise)),
      ...this.#routines(),
      ...this.#advice(),
      ...tag('p', safety?.note),
      ...originLines(this.#plan, this.#words, this.#detail === 'full'),
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

  #advice(): string[] {
    if (this.#detail !== 'full') return [];
    const {advice, painScale} = this.#plan;
    const words = this.#words;
    return [
      ...this.#section(words.goodToKnow, '', advice),
      ...this.#section(words.painScale, '', painScale && painTexts(painScale, words)),
    ];
  }

  #section(title: string, lead: string, texts: readonly string[] | undefined): string[] {
    if (!texts?.length) return [];
    return [...tag(this.#heading(1), title), ...tag('p', asLead(lead)), ...list('ul', texts)];
  }

  #exercise(exercise: Exercise): string[] {
    const {name, purpose, alsoKnownAs, dose, steps} = exercise;
    const isFull = this.#detail === 'full';
    return [
      ...tag(this.#heading(1), name),
      ...(isFull ? labelled(this.#words.alsoKnownAs, alsoKnownAs?.join(', ')) : []),
      ...(isFull ? tag('p', purpose) : []),
      ...bold(this.#dose(dose)),
      ...list(
        'ol',
        steps?.map(({text}) => text),
      ),
      ...(isFull ? this.#notes(exercise) : []),
    ];
  }

  #notes({position, equipment, target, dose, ...exercise}: Exercise): string[] {
    const words = this.#words;
    return [
      ...labelled(words.positionLabel, position && words.position[position]),
      ...labelled(words.youNeed, equipment?.join(', ')),
      ...labelled(words.worksOn, target?.join(', ')),
      ...labelled(words.feel, exercise.feel),
      ...labelledList(words.avoid, exercise.avoid),
      ...labelledList(words.cautions, exercise.cautions),
      ...(exercise.variants ?? []).flatMap((variant) => this.#variant(variant, dose)),
      ...labelled(words.sources, exercise.sources?.map(({name}) => name).join('; ')),
    ];
  }

  #variant({kind, text, dose}: Variant, standard: Dose | undefined): string[] {
    const own = dose && this.#dose(overlayDose(standard, dose));
    return labelled(this.#words.variant[kind], [text, own].filter(Boolean).join(' '));
  }

  #routines(): string[] {
    const {routines} = this.#plan;
    if (this.#detail === 'brief' || this.#isJustAll()) return [];
    return [
      ...tag(this.#heading(1), this.#words.routines),
      ...routines.flatMap((routine, i) => this.#routine(routine, i)),
    ];
  }

  /** The routine that stands in where a plan has none, or one that says no more. */
  #isJustAll(): boolean {
    const {exercises, routines} = this.#plan;
    const {name, summary, frequency, items} = routines[0]!;
    if (routines.length > 1 || name || summary || frequency) return false;
    const isPlain = ({exercise, dose, variant, note}: RoutineItem, i: number): boolean =>
      exercise === exercises[i]?.id && !dose && !variant && !note;
    return items.length === exercises.length && items.every(isPlain);
  }

  #routine({name, frequency, summary, items}: Routine, index: number): string[] {
    const title = name ?? this.#madeName(index);
    const texts = items.map((item) => this.#item(item));
    if (this.#detail === 'short') {
      const sentences = [asSentence(frequency), asSentence(texts.join('; '))];
      return labelled(title, sentences.filter(Boolean).join(' '));
    }
    const lead = [asSentence(frequency), summary].filter(Boolean).join(' ');
    return [...tag(this.#heading(2), title), ...tag('p', lead), ...list('ol', texts)];
  }

  #madeName(index: number): string {
    const isOnly = this.#plan.routines.length === 1;
    return isOnly ? this.#words.allExercises : this.#words.routine(index + 1);
  }

  #item(item: RoutineItem): string {
    const exercise = exercisesById(this.#plan).get(item.exercise)!;
    const variant = item.variant && this.#words.variant[item.variant].toLowerCase();
    const title = variant ? `${exercise.name} (${variant})` : exercise.name;
    const dose = item.dose || item.variant ? this.#dose(itemDose(exercise, item)) : '';
    if (this.#detail === 'full') {
      return [asSentence(title), dose, item.note].filter(Boolean).join(' ');
    }
    const isOther = dose && dose !== this.#dose(exercise.dose);
    return isOther ? `${title}: ${dose.replace(/\.$/, '')}` : title;
  }

  #dose(dose: Dose | undefined): string {
    if (!dose) return '';
    return [asSentence(doseSentence(dose, this.#words)), dose.note].filter(Boolean).join(' ');
  }

  #heading(below: number): string {
    // Without a name above them, the exercises are the first.
    const level = this.#level + below - (this.#plan.name ? 0 : 1);
    return `h${Math.min(Math.max(level, 1), DEEPEST_LEVEL)}`;
  }
}
