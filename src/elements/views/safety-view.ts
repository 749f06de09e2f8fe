import {html, nothing, type TemplateResult} from 'lit';
import type {Plan} from '../../plan/plan.js';
import type {Scene} from '../plan-element.js';
import {disclosure} from './disclosure.js';
import {heading} from './heading.js';
import {alert} from './icons.js';
import {textList} from './text-list.js';

type PainScale = NonNullable<Plan['painScale']>;

/** The signs that come before any exercise, in three levels; the first is never behind a click. */
export function renderSafety(scene: Scene): TemplateResult | typeof nothing {
  const {plan, locale, level} = scene;
  const {emergency, urgent, askFirst} = plan.safety ?? {};
  const {messages} = locale;
  if (!emergency?.length && !urgent?.length && !askFirst?.length) return nothing;
  return html`<div class="safety" part="safety">
    ${
      emergency?.length
        ? html`<section class="emergency" part="emergency">
            <div class="strip">
              <div class="lead-in">${alert}${heading(level + 1, 'label', messages.emergency)}</div>
            </div>
            <div class="signs">
              <p>${messages.emergencyLead}</p>
              ${textList(emergency, 'list', scene)}
            </div>
          </section>`
        : nothing
    }
    ${renderLevel(scene, 'urgent', messages.urgent, messages.urgentLead, urgent)}
    ${renderLevel(scene, 'ask-first', messages.askFirst, messages.askFirstLead, askFirst)}
  </div>`;
}

function renderLevel(
  scene: Scene,
  part: string,
  title: string,
  facts: string,
  texts: readonly string[] | undefined,
): TemplateResult | typeof nothing {
  if (!texts?.length) return nothing;
  return disclosure(scene.level + 1, part, {title, facts}, textList(texts, 'list', scene));
}

/** The site's own scale of pain, from 0 to 10. */
export function renderPainScale(
  {bands, source}: PainScale,
  {locale: {messages}, lang}: Scene,
): TemplateResult {
  const starts = [0, ...bands.map(({upTo}) => upTo + 1)];
  return html`<dl class="bands" lang=${lang}>
      ${bands.map(
        ({upTo, label, advice}, i) =>
          html`<div>
            <dt>${messages.painBand(Math.min(starts[i]!, upTo), upTo)}: ${label}</dt>
            <dd>${advice}</dd>
          </div>`,
      )}
    </dl>
    ${source ? html`<p lang=${lang}>${source.name}</p>` : nothing}`;
}
