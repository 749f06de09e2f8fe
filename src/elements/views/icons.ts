import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

/** Line drawings of 24 × 24, one path each, in the colour of the text; they add nothing to the words. */
const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

export const chevron = icon(svg`<path d="m6 9 6 6 6-6" />`);
export const forward = icon(svg`<path d="m9 6 6 6-6 6" />`);
export const back = icon(svg`<path d="m15 6-6 6 6 6" />`);
export const tick = icon(svg`<path d="m5 13 4 4L19 7" />`);
export const cross = icon(svg`<path d="M6 6l12 12M18 6 6 18" />`);
export const play = icon(svg`<path d="M8 5v14l11-7z" />`);
export const alert = icon(svg`<path d="M12 4 2.5 20h19zM12 10v4.5M12 17.4v.1" />`);
export const hand = icon(svg`<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8" />`);
export const clock = icon(svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2" />`);
