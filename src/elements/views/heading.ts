import {html, nothing, type TemplateResult} from 'lit';

/** HTML knows no deeper heading. */
export const DEEPEST = 6;

/**
 * A heading of level 1–6; `part` names it for styles, inside and out.
 *
 * @param lang Language of the content where it is not that of our words.
 */
export function heading(
  level: number,
  part: string,
  content: unknown,
  lang: unknown = nothing,
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${part} part=${part} lang=${lang}>${content}</h1>`;
    case 2:
      return html`<h2 class=${part} part=${part} lang=${lang}>${content}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part} lang=${lang}>${content}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part} lang=${lang}>${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part} lang=${lang}>${content}</h5>`;
    default:
      return html`<h6 class=${part} part=${part} lang=${lang}>${content}</h6>`;
  }
}
