import {html, type TemplateResult} from 'lit';

/** A link where there is an address, else the bare text. */
export function linkOrText(text: string, url: string | undefined): TemplateResult {
  if (!url) return html`<span .textContent=${text}></span>`;
  return html`<a href=${url} rel="noopener" .textContent=${text}></a>`;
}
