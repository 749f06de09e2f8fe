import {html, nothing, type TemplateResult} from 'lit';
import {findVariant, itemDose, overlayDose} from '../../plan/dose.js';
import {doseSentence} from '../../plan/dose-sentence.js';
import type {Exercise, RoutineItem, Variant, VariantKind} from '../../plan/plan.js';
import type {Scene} from '../plan-element.js';
import {heading} from './heading.js';
import {alert, back, clock, cross, forward, hand, tick} from './icons.js';
import {renderPicture} from './picture-view.js';
import {linkOrText, textList} from './text-list.js';

/** The exercise on the card, and what the reader has chosen about it. */
export interface Card {
  readonly exercise: Exercise;
  /** The item of the routine that it was opened from. */
  readonly item?: RoutineItem | undefined;
  /** The version on show; `undefined` for the exercise as described. */
  readonly variant: VariantKind | undefined;
  readonly isVideoPlaying: boolean;
}

/** Where the card stands in its row of cards. */
export interface CardPlace {
  readonly number: number;
  readonly total: number;
  /** Name of the routine that the row is, if it is one. */
  readonly routine?: string | undefined;
}

/** What a reader may do on a card. */
export interface CardActions {
  readonly chooseVariant: (kind: VariantKind | undefined) => void;
  readonly playVideo: () => void;
  /** Turns to the card that stands so many places further. */
  readonly turn?: (by: 1 | -1) => void;
}

/** One exercise: what it is, how much, how to do it, and when to stop. */
export function renderCard(
  card: Card,
  scene: Scene,
  actions: CardActions,
  place?: CardPlace,
): TemplateResult {
  const {exercise} = card;
  const {lang} = scene;
  return html`<article class="card" part="card" aria-label=${exercise.name} tabindex="-1">
    <header>
      ${place ? renderPlace(place, scene) : nothing}
      ${heading(scene.level + 1, 'name', exercise.name, lang)}
      ${
        exercise.alsoKnownAs?.length
          ? html`<p class="also">${scene.locale.messages.alsoKnownAs(exercise.alsoKnownAs)}</p>`
          : nothing
      }
      ${exercise.purpose ? html`<p class="purpose" lang=${lang}>${exercise.purpose}</p>` : nothing}
    </header>
    ${renderPicture(card, scene, actions.playVideo)} ${renderVersions(card, scene, actions)}
    ${renderDose(card, scene)} ${renderFacts(exercise, scene)} ${renderSteps(exercise, scene)}
    ${renderAdvice(exercise, scene)} ${renderSources(exercise, scene)}
    ${place && actions.turn ? renderTurning(place, scene, actions.turn) : nothing}
  </article>`;
}

function renderPlace({number, total, routine}: CardPlace, scene: Scene): TemplateResult {
  return html`<p class="place-in-row" part="place">
    <strong>${scene.locale.messages.place(number, total)}</strong>
    ${routine ? html`<span lang=${scene.lang}>${routine}</span>` : nothing}
  </p>`;
}

function renderVersions(
  {exercise, variant: chosen}: Card,
  scene: Scene,
  {chooseVariant}: CardActions,
): TemplateResult | typeof nothing {
  const kinds = [...new Set(exercise.variants?.map(({kind}) => kind))];
  if (!kinds.length) return nothing;
  const {messages} = scene.locale;
  const choice = (kind: VariantKind | undefined, name: string) =>
    html`<button
      type="button"
      part="button"
      aria-pressed=${kind === chosen ? 'true' : 'false'}
      @click=${() => chooseVariant(kind)}
    >
      ${name}
    </button>`;
  const texts = exercise.variants!.filter(({kind, text}) => kind === chosen && text);
  return html`<div class="versions" part="versions">
    <div class="choices" role="group" aria-label=${messages.versions}>
      ${choice(undefined, messages.standard)}
      ${kinds.map((kind) => choice(kind, messages.variant[kind]))}
    </div>
    ${texts.map(({text}: Variant) => html`<p class="version" lang=${scene.lang}>${text}</p>`)}
  </div>`;
}

function renderDose(
  {exercise, item, variant: chosen}: Card,
  {locale: {messages}, lang}: Scene,
): TemplateResult | typeof nothing {
  const variant = findVariant(exercise, chosen);
  const dose =
    item?.variant === chosen ? itemDose(exercise, item) : overlayDose(exercise.dose, variant?.dose);
  const sentence = dose ? doseSentence(dose, messages) : '';
  const notes = [dose?.note, item?.note].filter(Boolean);
  if (!sentence && !notes.length) return nothing;
  return html`<div class="dose lead-in" part="dose">
    ${clock}${sentence ? html`<p class="sentence">${sentence}</p>` : nothing}
    ${notes.map((note) => html`<p lang=${lang}>${note}</p>`)}
  </div>`;
}

function renderFacts(exercise: Exercise, scene: Scene): TemplateResult | typeof nothing {
  const {messages} = scene.locale;
  const {position, equipment, target} = exercise;
  const facts: [string, string, unknown][] = [];
  if (position) facts.push([messages.positionLabel, messages.position[position], nothing]);
  if (equipment?.length) facts.push([messages.youNeed, equipment.join(', '), scene.lang]);
  if (target?.length) facts.push([messages.worksOn, target.join(', '), scene.lang]);
  if (!facts.length) return nothing;
  return html`<dl class="facts-list" part="facts">
    ${facts.map(
      ([label, text, lang]) =>
        html`<div>
          <dt>${label}</dt>
          <dd lang=${lang}>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderSteps({steps}: Exercise, scene: Scene): TemplateResult | typeof nothing {
  if (!steps?.length) return nothing;
  return html`<div part="how">
    ${heading(scene.level + 2, 'label', scene.locale.messages.steps)}
    <ol class="steps" part="steps" lang=${scene.lang}>
      ${steps.map(({text}) => html`<li class="lead-in">${text}</li>`)}
    </ol>
  </div>`;
}

function renderAdvice(exercise: Exercise, scene: Scene): TemplateResult | typeof nothing {
  const {messages} = scene.locale;
  const {feel, avoid, cautions} = exercise;
  const stop = scene.plan.safety?.stop;
  if (!feel && !avoid?.length && !cautions?.length && !stop?.length) return nothing;
  return html`<div class="advice">
    ${renderNote('feel', tick, messages.feel, feel ? [feel] : undefined, scene)}
    ${renderNote('avoid', cross, messages.avoid, avoid, scene)}
    ${renderNote('cautions', alert, messages.cautions, cautions, scene)}
    ${renderNote('stop', hand, messages.stop, stop, scene)}
  </div>`;
}

function renderNote(
  part: string,
  icon: TemplateResult,
  title: string,
  texts: readonly string[] | undefined,
  scene: Scene,
): TemplateResult | typeof nothing {
  if (!texts?.length) return nothing;
  return html`<section class="note lead-in ${part}" part=${part}>
    ${icon}${heading(scene.level + 2, 'label', title)}${textList(texts, 'list', scene)}
  </section>`;
}

function renderSources({sources}: Exercise, scene: Scene): TemplateResult | typeof nothing {
  if (!sources?.length) return nothing;
  return html`<section class="sources" part="sources">
    ${heading(scene.level + 2, 'label', scene.locale.messages.sources)}
    <ul lang=${scene.lang}>
      ${sources.map(({name, url}) => html`<li>${linkOrText(name, url)}</li>`)}
    </ul>
  </section>`;
}

function renderTurning(
  {number, total}: CardPlace,
  {locale: {messages}}: Scene,
  turn: (by: 1 | -1) => void,
): TemplateResult | typeof nothing {
  if (total < 2) return nothing;
  // aria-disabled keeps the focus where it is when the last card is reached.
  const button = (by: 1 | -1, isEnd: boolean, content: TemplateResult) =>
    html`<button
      type="button"
      part="button"
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${() => isEnd || turn(by)}
    >
      ${content}
    </button>`;
  return html`<div class="turning" part="turning">
    ${button(-1, number === 1, html`${back} ${messages.previous}`)}
    ${button(1, number === total, html`${messages.next} ${forward}`)}
  </div>`;
}
