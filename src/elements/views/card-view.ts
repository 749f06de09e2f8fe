import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {hasPose} from '../../figure/motions.js';
import {findVariant, itemDose, overlayDose, workOf} from '../../plan/dose.js';
import {doseSentence} from '../../plan/dose-sentence.js';
import {figureOf} from '../../plan/figure-of.js';
import type {Dose, Exercise, RoutineItem, Step, VariantKind} from '../../plan/plan.js';
import type {Scene} from '../scene.js';
import {DEEPEST, heading} from './heading.js';
import {icons} from './icons.js';
import {linkOrText} from './links.js';
import {listItems} from './list-items.js';
import {renderPicture} from './picture-view.js';
import {motionOf} from '../given-motion.js';
import {stepItems, type StepWords} from './step-items.js';

/** The same list each time, so that an empty one counts as unchanged. */
const NO_STEPS: readonly Step[] = [];

/** The exercise on the card, and what the reader has chosen about it. */
export interface Card {
  readonly exercise: Exercise;
  /** The item of the routine that it was opened from. */
  readonly item?: RoutineItem | undefined;
  /** The version on show; `undefined` for the exercise as described. */
  readonly variant: VariantKind | undefined;
  readonly isVideoPlaying: boolean;
  /** On paper nothing moves: the figure shows all its poses. */
  readonly isOnPaper?: boolean;
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
  /** Shows a pose in the figure. */
  readonly showPose: (pose: string) => void;
  /** Marks the step whose pose the figure shows. */
  readonly markPose: (pose: string) => void;
  /** Turns to the card that stands so many places further. */
  readonly turn?: (by: 1 | -1) => void;
  /** Leads the reader through the exercise. */
  readonly start?: () => void;
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
  const {name, purpose = '', alsoKnownAs = [], steps = NO_STEPS, sources, position} = exercise;
  const needs = exercise.equipment?.join(', ') ?? '';
  const target = exercise.target?.join(', ') ?? '';
  const {sentence, notes} = doseWords(card, scene);
  const inner = Math.min(level + 2, DEEPEST);
  const note = (part: string, icon: string, title: string, texts: readonly string[] = []) =>
    html`<section class="note lead-in" part=${part} ?hidden=${!texts.length}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icon} /></svg>
      <p class="label" part="label" role="heading" aria-level=${inner} .textContent=${title}></p>
      <ul part="list" lang=${lang} ${listItems(texts)}></ul>
    </section>`;
  return html`<article class="card" part="card" aria-label=${name} tabindex="-1">
    <header>
      <p part="place" ?hidden=${!place} .textContent=${place ? placeWords(place, scene) : ''}></p>
      ${heading(level + 1, 'name', name, lang)}
      <p ?hidden=${!alsoKnownAs.length}>
        <span .textContent=${`${messages.alsoKnownAs} `}></span
        ><span lang=${lang} .textContent=${alsoKnownAs.join(', ')}></span>
      </p>
      <p class="purpose" lang=${lang} ?hidden=${!purpose} .textContent=${purpose}></p>
    </header>
    ${renderPicture(card, scene, actions.playVideo)} ${renderVersions(card, scene, actions)}
    <div class="lead-in" part="dose" ?hidden=${!sentence && !notes}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icons.clock} /></svg>
      <p class="sentence" ?hidden=${!sentence} .textContent=${sentence}></p>
      <p class="dose-notes" lang=${lang} ?hidden=${!notes} .textContent=${notes}></p>
    </div>
    <button
      type="button"
      part="button"
      class="start"
      aria-label=${`${messages.session.open}: ${name}`}
      ?hidden=${!actions.start || !saysHow(exercise)}
      @click=${() => actions.start?.()}
      .textContent=${messages.session.open}
    ></button>
    <div class="shown">
      ${keyed(exercise, renderFigure(card, scene, actions))}
      <div part="how" ?hidden=${!steps.length}>
        <p
          class="label"
          part="label"
          role="heading"
          aria-level=${inner}
          .textContent=${messages.steps}
        ></p>
        <ol part="steps" lang=${lang} ${stepItems(steps, stepWords(card, scene, actions))}></ol>
      </div>
    </div>
    <dl part="facts" ?hidden=${!position && !needs && !target}>
      <div ?hidden=${!position}>
        <dt .textContent=${messages.positionLabel}></dt>
        <dd .textContent=${position ? messages.position[position] : ''}></dd>
      </div>
      <div ?hidden=${!needs}>
        <dt .textContent=${messages.youNeed}></dt>
        <dd lang=${lang} .textContent=${needs}></dd>
      </div>
      <div ?hidden=${!target}>
        <dt .textContent=${messages.worksOn}></dt>
        <dd lang=${lang} .textContent=${target}></dd>
      </div>
    </dl>
    <div class="notes">
      ${note('feel', icons.tick, messages.feel, exercise.feel ? [exercise.feel] : [])}
      ${note('avoid', icons.cross, messages.avoid, exercise.avoid)}
      ${note('cautions', icons.alert, messages.cautions, exercise.cautions)}
      ${note('stop', icons.hand, messages.stop, plan.safety?.stop)}
    </div>
    ${sources?.length ? renderSources(sources, scene) : nothing}
    ${place && actions.turn ? renderTurning(place, scene, actions.turn) : nothing}
  </article>`;
}

/** Whether there is anything to be led through. */
function saysHow({steps, dose, figure}: Exercise): boolean {
  return Boolean(steps?.length || dose || figure);
}

function placeWords({number, total, routine}: CardPlace, {locale}: Scene): string {
  const words = locale.messages.place(number, total);
  return routine ? `${words} · ${routine}` : words;
}

function stepWords(card: Card, {locale}: Scene, {showPose}: CardActions): StepWords {
  const figure = figureOf(card.exercise, card.variant);
  const motion = figure === undefined ? undefined : motionOf(figure);
  return {
    nameOf: locale.messages.figure.showStep,
    show: showPose,
    canShow: (pose) => motion !== undefined && hasPose(motion, pose),
  };
}

/** The exercise, or the version of it that is on show, drawn. */
function renderFigure(
  card: Card,
  {person, locale}: Scene,
  {markPose}: CardActions,
): TemplateResult | typeof nothing {
  const {exercise, variant, isOnPaper = false} = card;
  const motion = figureOf(exercise, variant);
  if (motion === undefined) return nothing;
  const dose = doseOf(card);
  const {sides, moveSeconds, returnSeconds, holdSeconds, holdBreaths} = dose ?? {};
  const pace = {
    moveSeconds: moveSeconds?.[0],
    returnSeconds: returnSeconds?.[0],
    holdSeconds: holdSeconds?.[0] ?? (holdBreaths && workOf(dose)?.holdSeconds),
  };
  return html`<div class="drawn">
    <exercise-figure
      part="figure"
      exportparts="button, controls, count, moment, stills"
      .motion=${motion}
      .lang=${locale.language}
      .pace=${pace}
      .person=${person}
      .side=${sides === 'right' ? 'right' : 'left'}
      .stills=${isOnPaper}
      .onPose=${markPose}
    ></exercise-figure>
  </div>`;
}

function doseOf({exercise, item, variant}: Card): Dose | undefined {
  return item?.variant === variant
    ? itemDose(exercise, item)
    : overlayDose(exercise.dose, findVariant(exercise, variant)?.dose);
}

function doseWords(card: Card, {locale}: Scene): {sentence: string; notes: string} {
  const {item} = card;
  const dose = doseOf(card);
  return {
    sentence: dose ? doseSentence(dose, locale.messages) : '',
    notes: [dose?.note, item?.note].filter(Boolean).join('\n'),
  };
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
  const isFirst = number === 1;
  const isLast = number === total;
  // aria-disabled keeps the focus where it is when the last card is reached.
  return html`<div part="turning">
    <button
      type="button"
      part="button"
      aria-disabled=${isFirst ? 'true' : 'false'}
      @click=${() => isFirst || turn(-1)}
      .textContent=${messages.previous}
    ></button>
    <button
      type="button"
      part="button"
      aria-disabled=${isLast ? 'true' : 'false'}
      @click=${() => isLast || turn(1)}
      .textContent=${messages.next}
    ></button>
  </div>`;
}
