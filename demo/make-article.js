/**
 * Writes the plan of src/presets/sciatica.json into the article, as JSON and as text for readers
 * without scripts, so that neither can drift from the preset. Needs `npm run build`.
 *
 *     node demo/make-article.js           writes demo/index.html
 *     node demo/make-article.js --check   fails if demo/index.html is stale
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {en} from '../dist/locale/en.js';
import {Format} from '../dist/locale/format.js';
import {doseSentence} from '../dist/plan/dose-sentence.js';
import {itemDose, overlayDose, parsePlan} from '../dist/plan.js';

const article = new URL('index.html', import.meta.url);
const preset = new URL('../src/presets/sciatica.json', import.meta.url);
const words = en(new Format('en'));

const json = readFileSync(preset, 'utf8').trim();
const page = readFileSync(article, 'utf8');
const fresh = page.replace(
  /<exercise-plan>.*<\/exercise-plan>/s,
  () => `<exercise-plan>\n${inside(json)}\n</exercise-plan>`,
);

if (!process.argv.includes('--check')) writeFileSync(article, fresh);
else if (fresh !== page) {
  console.error('demo/index.html is stale: run node demo/make-article.js');
  process.exitCode = 1;
}

function inside(planText) {
  const {plan} = parsePlan(planText);
  return [
    '<script type="application/json">',
    // The parser of HTML must not find a tag in it.
    planText.replaceAll('<', '\\u003c'),
    '</script>',
    ...readable(plan),
  ].join('\n');
}

function readable({name, summary, safety, exercises, routines}) {
  return [
    tag('h2', name),
    tag('p', summary),
    ...readableSigns(words.emergency, words.emergencyLead, safety.emergency),
    ...readableSigns(words.urgent, words.urgentLead, safety.urgent),
    ...readableSigns(words.askFirst, words.askFirstLead, safety.askFirst),
    ...readableSigns(words.stop, '', safety.stop),
    ...exercises.flatMap(readableExercise),
    tag('h3', words.routines),
    ...routines.flatMap((routine) => readableRoutine(routine, exercises)),
    tag('p', safety.note),
  ];
}

function readableSigns(title, lead, signs) {
  return [tag('h3', title), ...(lead ? [tag('p', asSentence(lead))] : []), list('ul', signs)];
}

function readableExercise({name, purpose, dose, steps, feel, avoid, cautions, variants}) {
  return [
    tag('h3', name),
    tag('p', purpose),
    labelled('How much', doseText(dose)),
    list(
      'ol',
      steps.map(({text}) => text),
    ),
    labelled(words.feel, feel),
    labelled(words.avoid, ''),
    list('ul', avoid),
    labelled(words.cautions, ''),
    list('ul', cautions),
    ...variants.map((variant) => labelled(words.variant[variant.kind], variantText(variant, dose))),
  ];
}

function variantText({text, dose}, standardDose) {
  return dose ? `${text} ${doseText(overlayDose(standardDose, dose))}` : text;
}

function readableRoutine({name, frequency, summary, items}, exercises) {
  return [
    tag('h4', name),
    tag('p', `${frequency}. ${summary}`),
    list(
      'ol',
      items.map((item) => itemText(item, exercises)),
    ),
  ];
}

function itemText(item, exercises) {
  const exercise = exercises.find(({id}) => id === item.exercise);
  const variant = item.variant ? ` (${words.variant[item.variant].toLowerCase()})` : '';
  const dose = item.dose ? doseText(itemDose(exercise, item)) : '';
  return [`${exercise.name}${variant}.`, dose, item.note].filter(Boolean).join(' ');
}

function doseText(dose) {
  const note = dose.note ? ` ${dose.note}` : '';
  return `${doseSentence(dose, words)}.${note}`;
}

function list(name, texts) {
  return `<${name}>\n${texts.map((text) => tag('li', text)).join('\n')}\n</${name}>`;
}

function labelled(label, text) {
  return `<p><strong>${escaped(label)}:</strong> ${escaped(text)}</p>`;
}

function asSentence(words) {
  const ending = words.endsWith('.') ? '' : ':';
  return words.slice(0, 1).toUpperCase() + words.slice(1) + ending;
}

function tag(name, text) {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
