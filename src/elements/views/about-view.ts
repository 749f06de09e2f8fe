import {html, nothing, type TemplateResult} from 'lit';
import type {Scene} from '../plan-element.js';
import {disclosure} from './disclosure.js';
import {heading} from './heading.js';
import {renderPainScale} from './safety-view.js';
import {linkOrText, textList} from './text-list.js';

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
    ${plan.summary ? html`<p class="summary" lang=${lang}>${plan.summary}</p>` : nothing} ${people}
  </header>`;
}

function renderPeople({plan, locale: {messages}, lang}: Scene): TemplateResult | typeof nothing {
  const {author, reviewedBy, lastReviewed} = plan;
  if (!author && !reviewedBy && !lastReviewed) return nothing;
  return html`<dl class="people">
    ${fact(messages.writtenBy, author && person(author), lang)}
    ${fact(messages.reviewedBy, reviewedBy && person(reviewedBy), lang)}
    ${fact(messages.lastReviewed, lastReviewed && messages.date(lastReviewed), nothing)}
  </dl>`;
}

function person({name, role, url}: Person): TemplateResult {
  return html`${linkOrText(name, url)}${role ? html`, <span>${role}</span>` : nothing}`;
}

function fact(label: string, content: unknown, lang: unknown): TemplateResult | typeof nothing {
  if (!content) return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd lang=${lang}>${content}</dd>
  </div>`;
}

/** Advice, the pain scale, the disclaimer, and where the plan comes from. */
export function renderFoot(scene: Scene): TemplateResult {
  const {plan, locale, level, lang} = scene;
  const {messages} = locale;
  const {advice, painScale, safety} = plan;
  const more = (part: string, title: string, content: unknown) =>
    disclosure(level + 1, part, {title}, content);
  return html`<footer class="foot" part="footer">
    ${
      advice?.length
        ? more('good-to-know', messages.goodToKnow, textList(advice, 'list', scene))
        : nothing
    }
    ${
      painScale
        ? more('pain-scale', messages.painScale, renderPainScale(painScale, scene))
        : nothing
    }
    ${
      safety?.note
        ? html`<p class="disclaimer" part="disclaimer" lang=${lang}>${safety.note}</p>`
        : nothing
    }
    ${renderOrigin(scene)}
  </footer>`;
}

function renderOrigin({plan, locale, lang}: Scene): TemplateResult | typeof nothing {
  const {messages} = locale;
  const {provider, source, license, nextReview} = plan;
  if (!provider && !source && !license && !nextReview) return nothing;
  const telephone = provider?.telephone;
  return html`<dl class="people">
    ${fact(
      messages.provider,
      provider &&
        html`${linkOrText(provider.name, provider.url)}${
          telephone ? html`, <span dir="ltr">${telephone}</span>` : nothing
        }`,
      lang,
    )}
    ${fact(messages.basedOn, source && linkOrText(source.name, source.url), lang)}
    ${fact(messages.nextReview, nextReview && messages.date(nextReview), nothing)}
    ${fact(messages.license, license, lang)}
  </dl>`;
}
