/** The answer: what to paste, where to click, what readers see without scripts, what to do otherwise. */
import {snippetOf, targets} from '../../src/embed.ts';
import {make} from '../figures/make.js';
import {choices, KNOWN} from './choices.js';
import {drawingOf} from './drawings.js';
import {previewOf, showPreview} from './preview.js';

/** Stands for the reader's own site until its address is given. */
const EXAMPLE = 'your-site.example';
const MISSING = `${EXAMPLE} stands for your own site: give the address of the script above, and it is put in here.`;
/** What the command line calls otherwise than this page. */
const WORDS = [
  ['use --for link', 'use the address of the player'],
  ['--for html is better', '“My own HTML” is better'],
  ['name it with --src', 'give its address above'],
];
/** Remarks that this page makes in its own place: the address to be given, the line for the whole site. */
const SAID_ALREADY = /^(?:Put the address of your own upload|For the header of all pages)/;
const number = new Intl.NumberFormat('en');

/** The answer for a choice, before it is shown. */
export async function answerFor({place, input, options}) {
  const choice = choices.get(place);
  const {text, instruction, notes} = await snippetOf(input, {...options, for: choice.target});
  const {form} = targets[choice.target];
  const script = choice.isWithoutScript ? await scriptTagOf(options) : '';
  return {
    choice,
    text,
    script,
    instruction: choice.instruction ?? withoutName(inWordsOfPage(instruction)),
    notes: [
      ...(`${text}${script}`.includes(EXAMPLE) ? [MISSING] : []),
      ...notes.filter((note) => !SAID_ALREADY.test(note)).map(inWordsOfPage),
    ],
    preview: previewOf(form, text),
    lang: languageOf(input),
  };
}

export function showAnswer({choice, text, script, instruction, notes, preview, lang}) {
  const {name, drawing, more, known, otherwise} = choice;
  write('#answer-name', name);
  const [click, ...rest] = instruction.split(/(?<=\.) /);
  write('#instruction', click);
  write('#instruction-rest', rest.join(' '));
  write('#more-words', more ?? '');
  write('#known-mark', `${KNOWN[known].mark}.`);
  write('#known-words', KNOWN[known].words);
  find('#drawing').replaceChildren(drawingOf(drawing));
  showCode('#snippet', text);
  write('#count', `${number.format(text.length)} characters`);
  find('#notes').replaceChildren(...notes.map((note) => make('li', {}, note)));
  find('#site-wide').hidden = !script;
  showCode('#script', script);
  write('#preview-lead', preview.lead);
  find('#preview').dataset.form = targets[choice.target].form;
  showPreview(find('#preview'), preview.html, lang);
  write('#otherwise-when', otherwise.when);
  write('#otherwise-then', otherwise.then);
  const next = choices.get(otherwise.place);
  const button = find('#otherwise');
  button.hidden = !next;
  button.dataset.place = next?.id ?? '';
  write('#otherwise', next ? `Show me: ${next.name}` : '');
}

/** The text letter by letter, with what is still to be filled in marked. */
function showCode(selector, text) {
  const code = find(`${selector} code`);
  if (code.textContent === text) return;
  const parts = text.split(EXAMPLE);
  const marked = parts.flatMap((part, i) => (i ? [make('mark', {}, EXAMPLE), part] : [part]));
  code.replaceChildren(...marked);
  code.closest('pre').scrollTop = 0;
  // “Copied” was said of another text.
  code.closest('.snippet').querySelector('[role="status"]').textContent = '';
}

/** The last line of a snippet is the script's. */
async function scriptTagOf(options) {
  const {text} = await snippetOf({exercises: [{name: '-'}]}, {...options, for: 'wordpress'});
  return text.split('\n').at(-1);
}

const inWordsOfPage = (text) =>
  WORDS.reduce((said, [one, other]) => said.replace(one, other), text);

/** “Ghost: type …” stands below the name of the system already. */
function withoutName(instruction) {
  const words = instruction.replace(/^[^:.]{1,45}: /, '');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function languageOf(input) {
  const value = typeof input === 'string' ? JSON.parse(input.replace(/^\uFEFF/, '')) : input;
  return typeof value.lang === 'string' ? value.lang : 'en';
}

const find = (selector) => document.querySelector(selector);
const write = (selector, text) => {
  if (find(selector).textContent !== text) find(selector).textContent = text;
};
