import {html, nothing, type TemplateResult} from 'lit';
import {findVariant, itemDose, overlayDose} from '../../plan/dose.js';
import {doseSentence} from '../../plan/dose-sentence.js';
import type {Dose, Exercise, RoutineItem, VariantKind} from '../../plan/plan.js';
import type {Scene} from '../plan-element.js';
import {fact} from './facts.js';
import {heading} from './heading.js';
import {icons} from './icons.js';
import {linkOrText} from './links.js';
import {listItems} from './list-items.js';
import {renderPicture} from './picture-view.js';

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

/**
 * One exercise: what it is, how much, how to do it, and when to stop.
 *
 * One template with a place for nearly everything, hidden where a plan says nothing: a template for
 * each part would cost the first paint more than the parts themselves.
 */
export function renderCard(
  card: Card,
  scene: Scene,
  actions: CardActions,
  place?: CardPlace,
): TemplateResult {
  const {exercise} = card;
  const {plan, locale, lang, level} = scene;
  const {messages} = locale;
  const {name, purpose = '', alsoKnownAs = [], steps = [], sources = []} = exercise;
  const note = (part: string, icon: string, title: string, texts: readonly string[] = []) =>
    html`<section class="note lead-in" part=${part} ?hidden=${!texts.length}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icon} /></svg>
      <p
        class="label"
        part="label"
        role="heading"
        aria-level=${Math.min(level + 2, 6)}
        .textContent=${title}
      ></p>
      <ul part="list" lang=${lang} ${listItems(texts)}></ul>
    </section>`;
  return html`<article class="card" part="card" aria-label=${name} tabindex="-1">
    <header>
      <p part="place" ?hidden=${!place} .textContent=${place ? placeWords(place, scene) : ''}></p>
      ${heading(level + 1, 'name', name, lang)}
      <p ?hidden=${!alsoKnownAs.length} .textContent=${messages.alsoKnownAs(alsoKnownAs)}></p>
      <p class="purpose" lang=${lang} ?hidden=${!purpose} .textContent=${purpose}></p>
    </header>
    ${renderPicture(card, scene, actions.playVideo)} ${renderVersions(card, scene, actions)}
    ${renderDose(card, scene)} ${renderFacts(exercise, scene)}
    <div part="how" ?hidden=${!steps.length}>
      <p
        class="label"
        part="label"
        role="heading"
        aria-level=${Math.min(level + 2, 6)}
        .textContent=${messages.steps}
      ></p>
      <ol part="steps" lang=${lang} ${listItems(steps.map(({text}) => text))}></ol>
    </div>
    <div class="notes">
      ${note('feel', icons.tick, messages.feel, exercise.feel ? [exercise.feel] : [])}
      ${note('avoid', icons.cross, messages.avoid, exercise.avoid)}
      ${note('cautions', icons.alert, messages.cautions, exercise.cautions)}
      ${note('stop', icons.hand, messages.stop, plan.safety?.stop)}
    </div>
    ${sources.length ? renderSources(sources, scene) : nothing}
    ${place && actions.turn ? renderTurning(place, scene, actions.turn) : nothing}
  </article>`;
}

function placeWords({number, total, routine}: CardPlace, {locale}: Scene): string {
  const words = locale.messages.place(number, total);
  return routine ? `${words} · ${routine}` : words;
}

function renderVersions(
  {exercise, variant: chosen}: Card,
  scene: Scene,
  {chooseVariant}: CardActions,
): TemplateResult | typeof nothing {
  const {variants} = exercise;
  if (!variants?.length) return nothing;
  const {messages} = scene.locale;
  const kinds = [undefined, ...new Set(variants.map(({kind}) => kind))];
  const texts = variants.flatMap(({kind, text}) => (kind === chosen && text ? [text] : []));
  return html`<div part="versions">
    <div class="choices" role="group" aria-label=${messages.versions}>
      ${kinds.map(
        (kind) =>
          html`<button
            type="button"
            part="button"
            aria-pressed=${kind === chosen ? 'true' : 'false'}
            @click=${() => chooseVariant(kind)}
            .textContent=${kind ? messages.variant[kind] : messages.standard}
          ></button>`,
      )}
    </div>
    ${texts.map((text) => html`<p lang=${scene.lang} .textContent=${text}></p>`)}
  </div>`;
}

function renderDose(card: Card, {locale, lang}: Scene): TemplateResult | typeof nothing {
  const dose = doseOf(card);
  const sentence = dose ? doseSentence(dose, locale.messages) : '';
  const notes = [dose?.note, card.item?.note].filter(Boolean);
  if (!sentence && !notes.length) return nothing;
  return html`<div class="lead-in" part="dose">
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icons.clock} /></svg>
    <p class="sentence" ?hidden=${!sentence} .textContent=${sentence}></p>
    ${notes.map((note) => html`<p lang=${lang} .textContent=${note}></p>`)}
  </div>`;
}

function doseOf({exercise, item, variant}: Card): Dose | undefined {
  if (item?.variant === variant) return itemDose(exercise, item);
  return overlayDose(exercise.dose, findVariant(exercise, variant)?.dose);
}

function renderFacts(
  {position, equipment, target}: Exercise,
  {locale: {messages}, lang}: Scene,
): TemplateResult | typeof nothing {
  if (!position && !equipment?.length && !target?.length) return nothing;
  return html`<dl part="facts">
    ${fact(messages.positionLabel, position && messages.position[position])}
    ${fact(messages.youNeed, equipment?.join(', '), lang)}
    ${fact(messages.worksOn, target?.join(', '), lang)}
  </dl>`;
}

function renderSources(sources: NonNullable<Exercise['sources']>, scene: Scene): TemplateResult {
  return html`<section part="sources">
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
  const button = (by: 1 | -1, isEnd: boolean, name: string) =>
    html`<button
      type="button"
      part="button"
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${() => isEnd || turn(by)}
      .textContent=${name}
    ></button>`;
  return html`<div part="turning">
    ${button(-1, number === 1, messages.previous)} ${button(1, number === total, messages.next)}
  </div>`;
}
