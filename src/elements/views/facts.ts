import {html, nothing, type TemplateResult} from 'lit';

/** A term and what is said of it, for a `dl`; nothing where nothing is said. */
export function fact(
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
