import {html, nothing, type TemplateResult} from 'lit';
import type {Scene} from '../plan-element.js';

/** A list of the plan's own texts; nothing where there are none. */
export function textList(
  texts: readonly string[] | undefined,
  part: string,
  {lang}: Scene,
): TemplateResult | typeof nothing {
  if (!texts?.length) return nothing;
  return html`<ul class=${part} part=${part} lang=${lang}>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

/** A link where there is an address, else the bare text. */
export function linkOrText(text: string, url: string | undefined): TemplateResult {
  if (!url) return html`<span>${text}</span>`;
  return html`<a href=${url} rel="noopener">${text}</a>`;
}
