import type {Detail} from './fallback-html.js';
import type {Form} from './targets.js';

/** Some sites take no more in one piece (Webflow's API among them). */
export const MOST_CHARACTERS = 10_000;
/** Stands for the address that only the site's owner knows. */
export const PLACEHOLDER = 'https://your-site.example/exercise-plan/';

/** These hold the plan alone, so that nothing brings the script. */
const WITHOUT_SCRIPT: readonly Form[] = ['code', 'fence', 'link'];
/** These cannot name the file of a plan. */
const WITHOUT_SRC: readonly Form[] = ['code', 'fence'];
/** In the frames of WordPress, a page has no origin: it may load scripts, but no file that a script asks for. */
const LANGUAGE =
  'In WordPress, the buttons are in the language of the plan only if the site of your upload sets the header Access-Control-Allow-Origin to *. Else they are in English.';
/** Files of their own, which no editor has to take. */
const FILES: readonly Form[] = ['page', 'oembed'];

const LESS: Readonly<Record<Detail, string>> = {
  full: '',
  short:
    'purposes, what to feel, common mistakes, cautions, other versions of an exercise, and advice.',
  brief:
    'all but the exercises with their steps and doses, the signs of an emergency, and when to stop.',
};

/** What is to be known about a snippet. */
export interface SnippetFacts {
  readonly form: Form;
  /** How much of the plan its text for readers without scripts holds. */
  readonly detail: Detail;
  /** The plan is named and not held. */
  readonly isNamed: boolean;
  /** Our words are in the script itself. */
  readonly isEnglish: boolean;
  /** The tag that brings the script. */
  readonly scriptTag: string;
}

/** What could go wrong with a snippet, in words for whoever pastes it. */
export function snippetNotes(
  text: string,
  {form, detail, isNamed, isEnglish, scriptTag}: SnippetFacts,
): string[] {
  const notes: string[] = [];
  const tag = WITHOUT_SCRIPT.includes(form) ? scriptTag : '';
  if (`${text}${tag}`.includes(PLACEHOLDER)) {
    notes.push(`Put the address of your own upload in place of ${PLACEHOLDER}`);
  }
  if (tag) notes.push(`For the header of all pages: ${tag}`);
  if (FILES.includes(form)) return isEnglish ? notes : [...notes, LANGUAGE];
  if (text.length > MOST_CHARACTERS) return [...notes, tooLong(text.length, form, isNamed)];
  if (detail !== 'full') {
    notes.push(
      `To stay below ${MOST_CHARACTERS} characters, the text for readers without scripts leaves out ${LESS[detail]} All others see everything.`,
    );
  }
  return notes;
}

function tooLong(length: number, form: Form, isNamed: boolean): string {
  const start = `It has ${length} characters; some sites take only ${MOST_CHARACTERS}.`;
  if (WITHOUT_SRC.includes(form)) return `${start} If yours does not take it, use --for link.`;
  if (isNamed) return start;
  return `${start} Upload the plan as a file and name it with --src, and the snippet gets shorter.`;
}
