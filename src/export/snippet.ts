import {loadLocale} from '../locale/messages.js';
import {withoutByteOrderMark} from '../plan/byte-order-mark.js';
import {readPlan} from '../plan/read-plan.js';
import {refusal} from '../plan/refusal.js';
import {SnippetMaker} from './snippet-maker.js';
import {targets, type TargetName} from './targets.js';

/** How a snippet is made. */
export interface SnippetOptions {
  /** Where it goes. */
  readonly for?: TargetName;
  /** Address of `exercise-plan.js` on the site. */
  readonly script?: string;
  /** Hash of the script, as `sha384-…`, so that browsers run no other; not for a page in a frame. */
  readonly integrity?: string | undefined;
  /** Address of the player page; without it, snippets have no link to it. */
  readonly player?: string | undefined;
  /** Address where the plan lies as a file: then the snippet names it and does not hold it. */
  readonly src?: string | undefined;
  /** Address that the page of `--for page` and `--for oembed` will have. */
  readonly page?: string | undefined;
  /** Level of the plan's name among the headings of the page, 1–4. */
  readonly headingLevel?: number;
}

/** What to paste, and what to know about it. */
export interface Snippet {
  readonly text: string;
  /** One line for whoever pastes it. */
  readonly instruction: string;
  /** What could go wrong with it; mostly empty. */
  readonly notes: readonly string[];
}

/**
 * What to paste to show a plan in a place.
 *
 * @param input The plan as its author wrote it, as an object or as JSON text.
 * @throws {TypeError} Where no plan can be read from it.
 */
export async function snippetOf(input: unknown, options: SnippetOptions = {}): Promise<Snippet> {
  const {plan, findings} = readPlan(input);
  if (!plan) throw refusal(findings, input);
  const {form, instruction} = targets[options.for ?? 'wordpress'];
  const {messages} = await loadLocale(plan.lang ?? 'en');
  const value = valueOf(input);
  const preset = await presetOf(value);
  const maker = new SnippetMaker({plan, value, preset}, messages, options);
  const text = await maker.make(form);
  return {text, instruction, notes: maker.notesFor(text, form)};
}

function valueOf(input: unknown): unknown {
  return typeof input === 'string' ? JSON.parse(withoutByteOrderMark(input)) : input;
}

/** The name of the preset that a plan is, to the letter. */
async function presetOf(value: unknown): Promise<string | undefined> {
  const {default: sciatica} = await import('../presets/sciatica.json');
  return JSON.stringify(value) === JSON.stringify(sciatica) ? 'sciatica' : undefined;
}
