import {html, nothing, type TemplateResult} from 'lit';
import {painTexts} from '../../plan/pain-scale.js';
import type {Plan} from '../../plan/plan.js';
import type {Scene} from '../scene.js';
import {disclosure} from './disclosure.js';
import {heading} from './heading.js';
import {linkOrText} from './links.js';

type Provider = NonNullable<Plan['provider']>;

interface Person {
  readonly name: string;
  readonly role?: string | undefined;
  readonly url?: string | undefined;
}

/** The name of the plan, what it is for, and who stands behind it. */
export function renderHead(scene: Scene): TemplateResult | typeof nothing {
  const {plan, level, lang} = scene;
  const people = renderPeople(scene);
  if (!plan.name && !plan.summary && people === nothing) return nothing;
  return html`<header class="head" part="header">
    ${plan.name ? heading(level, 'plan-name', plan.name, lang) : nothing}
    <p class="summary" lang=${lang} ?hidden=${!plan.summary} .textContent=${plan.summary ?? ''}></p>
    ${people}
  </header>`;
}

function renderPeople({plan, locale: {messages}, lang}: Scene): TemplateResult | typeof nothing {
  const {author, reviewedBy, lastReviewed} = plan;
  if (!author && !reviewedBy && !lastReviewed) return nothing;
  return html`<dl class="people">
    ${fact(messages.writtenBy, author && person(author), lang)}
    ${fact(messages.reviewedBy, reviewedBy && person(reviewedBy), lang)}
    ${fact(messages.lastReviewed, lastReviewed && messages.date(lastReviewed))}
  </dl>`;
}

function person({name, role, url}: Person): TemplateResult {
  return html`${linkOrText(name, url)}${role ? `, ${role}` : nothing}`;
}

/** Advice, the pain scale, the disclaimer, where the plan comes from, and a way to take it along. */
export function renderFoot(scene: Scene, print: () => void): TemplateResult {
  const {plan, locale, lang} = scene;
  const {messages} = locale;
  const {advice, painScale, safety} = plan;
  const note = safety?.note ?? '';
  return html`<footer class="foot" part="footer">
    ${disclosure(scene, 'good-to-know', messages.goodToKnow, '', advice)}
    ${disclosure(scene, 'pain-scale', messages.painScale, '', painScale && painTexts(painScale, messages))}
    <p part="disclaimer" lang=${lang} ?hidden=${!note} .textContent=${note}></p>
    ${renderOrigin(scene)}
    <button
      type="button"
      part="button"
      class="print"
      @click=${print}
      .textContent=${messages.print}
    ></button>
  </footer>`;
}

function renderOrigin({plan, locale, lang}: Scene): TemplateResult | typeof nothing {
  const {messages} = locale;
  const {provider, source, license, nextReview} = plan;
  if (!provider && !source && !license && !nextReview) return nothing;
  return html`<dl class="people">
    ${fact(messages.provider, provider && renderProvider(provider), lang)}
    ${fact(messages.basedOn, source && linkOrText(source.name, source.url), lang)}
    ${fact(messages.nextReview, nextReview && messages.date(nextReview))}
    ${fact(messages.license, license, lang)}
  </dl>`;
}

function renderProvider({name, url, telephone, logo}: Provider): TemplateResult {
  return html`${logo ? html`<img class="logo" src=${logo} alt="" loading="lazy" />` : nothing}
  ${linkOrText(name, url)}${telephone ? html`, <span dir="ltr">${telephone}</span>` : nothing}`;
}

/** A term and what is said of it, for a `dl`; nothing where nothing is said. */
function fact(
  term: string,
  description: unknown,
  lang: unknown = nothing,
): TemplateResult | typeof nothing {
  if (!description) return nothing;
  return html`<div>
    <dt .textContent=${term}></dt>
    <dd lang=${lang}>${description}</dd>
  </div>`;
}
