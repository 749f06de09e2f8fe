import {html, nothing, type TemplateResult} from 'lit';
import type {Scene} from '../scene.js';
import {disclosure} from './disclosure.js';
import {heading} from './heading.js';
import {icons} from './icons.js';
import {listItems} from './list-items.js';

/** The signs that come before any exercise, in three levels; the first is never behind a click. */
export function renderSafety(scene: Scene): TemplateResult | typeof nothing {
  const {emergency = [], urgent, askFirst} = scene.plan.safety ?? {};
  const {messages} = scene.locale;
  if (!emergency.length && !urgent?.length && !askFirst?.length) return nothing;
  return html`<div class="safety" part="safety">
    ${emergency.length ? renderEmergency(emergency, scene) : nothing}
    ${disclosure(scene, 'urgent', messages.urgent, messages.urgentLead, urgent)}
    ${disclosure(scene, 'ask-first', messages.askFirst, messages.askFirstLead, askFirst)}
  </div>`;
}

function renderEmergency(signs: readonly string[], {locale, level, lang}: Scene): TemplateResult {
  const {messages} = locale;
  return html`<section part="emergency">
    <div class="strip">
      <div class="lead-in">
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icons.alert} /></svg>
        ${heading(level + 1, 'label', messages.emergency)}
      </div>
    </div>
    <div class="signs">
      <p .textContent=${messages.emergencyLead}></p>
      <ul part="list" lang=${lang} ${listItems(signs)}></ul>
    </div>
  </section>`;
}
