import {css} from 'lit';

/**
 * The frame around a plan: what is taken from the host, the scale of sizes, and what all parts share.
 *
 * Text keeps the host's colour, so fills bring a text colour of their own and nothing else is coloured
 * text: whatever the host's background, contrast is the host's or ours, never a mix.
 *
 * What holds words, and what is beside them, is measured in em: it grows with the reader's text.
 *
 * Plain block flow wherever it will do: nested grids are measured several times over, container queries
 * lay out twice, and every size or weight of text costs a phone some milliseconds before the first paint.
 */
export const frameStyles = css`
  :host {
    display: block !important;
    min-inline-size: min(100%, 280px);
  }
  :host([hidden]),
  [hidden]:not([hidden='until-found']) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  /* The text stays in the flow, margins and all; the widget lies over it. */
  .held {
    position: relative;
  }
  .held > .frame {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    margin: 0 !important;
  }
  .place {
    visibility: hidden;
    pointer-events: none;
  }

  .frame {
    --_accent: var(--exercise-plan-accent, light-dark(#0b5563, #a5dfe9));
    --_accent-text: var(--exercise-plan-accent-text, light-dark(#fff, #04242b));
    --_emergency: var(--exercise-plan-emergency, #9b1c1c);
    --_emergency-text: var(--exercise-plan-emergency-text, #fff);
    --_urgent: var(--exercise-plan-urgent, #e0a100);
    --_line: var(--exercise-plan-line, color-mix(in srgb, currentColor 24%, transparent));
    --_edge: color-mix(in srgb, currentColor 62%, transparent);
    --_surface: var(--exercise-plan-surface, color-mix(in srgb, currentColor 2%, transparent));
    /* Lines must show on a dark page that does not say that it is dark. */
    --_accent-line: color-mix(in srgb, var(--_accent) 60%, currentColor);
    --_emergency-line: color-mix(in srgb, var(--_emergency) 75%, currentColor);
    --_tint: color-mix(in srgb, var(--_accent) 12%, Canvas);
    --_radius: var(--exercise-plan-radius, 14px);
    font-family: var(--exercise-plan-font-family, inherit);
    font-size: var(--exercise-plan-font-size, max(16px, 1em));
    font-style: normal;
    font-weight: 400;
    line-height: 1.55;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    /* Not break-word: only this lets a box become narrower than a long word. */
    overflow-wrap: anywhere;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 1.3;
  }
  :is(h1, h2, h3, h4, h5, h6, dt, .label) {
    font-weight: 700;
  }
  ul > li {
    margin-inline-start: 1.15em;
  }
  li + li,
  li p,
  .inner > * + *,
  [part='facts'] > * {
    margin-block-start: 6px;
  }
  ol {
    list-style-type: '';
  }
  a {
    /* As high as its line: fingers need 24 pixels. */
    display: inline-block;
    color: inherit;
    text-underline-offset: 0.15em;
  }
  button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 700;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover,
  [part='dose'],
  .items [aria-current] {
    background: var(--_tint);
    color: CanvasText;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }
  /* What leads on. */
  .start,
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }
  .start:hover,
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 85%, var(--_accent-text));
    color: var(--_accent-text);
  }
  .start::before {
    content: '▶' / '';
    margin-inline-end: 0.6em;
  }
  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: middle;
  }
  .away {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* An icon or a number at the start of a block. */
  .lead-in {
    position: relative;
    padding-inline-start: 2.4em;
  }
  .lead-in > .icon {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }

  .head,
  .safety > *,
  .columns,
  .foot > * {
    margin-block-end: 16px;
  }
  .plan-name,
  .name {
    font-size: 1.2em;
  }
  :is(h1, h2).plan-name,
  :is(h1, h2, h3).name {
    font-size: 1.6em;
    line-height: 1.2;
  }
  /* Two columns where both have room, else one: no query, so no second layout. */
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 0 28px;
    align-items: flex-start;
  }
  .cards {
    flex: 1.6 1 28em;
    min-inline-size: 0;
  }
  .offer {
    margin-block-end: 16px;
    padding: 12px 16px;
    border: 2px solid var(--_accent-line);
    border-radius: var(--_radius);
  }
  .offer > button {
    margin-block-start: 8px;
    margin-inline-end: 8px;
  }
  .head > * + * {
    margin-block-start: 10px;
  }
  .summary {
    max-inline-size: 68ch;
  }
  .people > div {
    display: inline-block;
    margin-inline-end: 24px;
  }
  .people :is(dt, dd) {
    display: inline;
  }
  /* Not behind the last words of a line: Firefox makes the page wider for that. */
  .people dt {
    margin-inline-end: 0.4em;
  }
  .logo {
    block-size: 2.5em;
    max-inline-size: 100%;
    margin-inline-end: 0.6em;
    vertical-align: middle;
  }
  [part='disclaimer'] {
    max-inline-size: 90ch;
  }

  .notice,
  .issues {
    margin-block-start: 16px;
    padding: 12px 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .issues {
    border: 2px dashed var(--_edge);
  }

  @media screen {
    .in-session > .card {
      display: none;
    }
  }
  @media print {
    .frame {
      color: #000;
      color-scheme: light;
      font-size: 9.5pt;
      line-height: 1.35;
    }
    .columns {
      display: block;
    }
    :is(.card, [part='emergency'], .disclosure, .note) {
      break-inside: avoid;
      margin-block-end: 12pt;
    }
    .note {
      margin-block-end: 0;
    }
    :is(
      .quiet,
      .more,
      .print,
      .start,
      .offer,
      .show,
      .choices,
      .video > button,
      [part='turning'],
      .notice,
      .issues
    ) {
      display: none;
    }
  }
`;
