import {css} from 'lit';

/**
 * The frame around a plan: what is taken from the host, the scale of sizes, and what all parts share.
 *
 * Text keeps the host's colour, so fills bring a text colour of their own and nothing else is coloured
 * text: whatever the host's background, contrast is the host's or ours, never a mix.
 */
export const frameStyles = css`
  :host {
    display: block !important;
    min-inline-size: min(100%, 280px);
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden]:not([hidden='until-found']) {
    display: none !important;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .stack > * {
    grid-area: 1 / 1;
  }
  .place {
    position: relative;
    visibility: hidden;
    pointer-events: none;
  }
  .place-end {
    position: absolute;
    inset-block-end: 0;
    inline-size: 1px;
    block-size: 1px;
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
    --_tint: color-mix(in srgb, var(--_accent) 10%, transparent);
    --_radius: var(--exercise-plan-radius, 14px);
    container: exercise-plan / inline-size;
    font-family: var(--exercise-plan-font-family, inherit);
    font-size: var(--exercise-plan-font-size, max(16px, 1em));
    font-style: normal;
    font-weight: 400;
    line-height: 1.55;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure) {
    margin: 0;
    padding: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  ul {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.15em;
  }
  dt {
    font-weight: 600;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button {
    display: inline-flex;
    gap: 10px;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    margin: 0;
    padding: 8px 16px;
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    background: var(--_tint);
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }
  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .frame[dir='rtl'] :is(.turning, .items) .icon {
    transform: scaleX(-1);
  }
  .away {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .head,
  .safety,
  .columns,
  .cards,
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .head,
  .safety,
  .columns {
    margin-block-end: 24px;
  }
  .head > div > .heading {
    font-size: clamp(1.5em, 5cqi, 2.1em);
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .summary {
    max-inline-size: 68ch;
    font-size: 1.1em;
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    font-size: 0.925em;
  }
  .people > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .disclaimer {
    max-inline-size: 90ch;
    font-size: 0.925em;
  }

  .emergency,
  .disclosure {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .emergency {
    border: 2px solid var(--_emergency);
  }
  .strip {
    display: flex;
    gap: 12px;
    align-items: center;
    padding: 10px 18px;
    background: var(--_emergency);
    color: var(--_emergency-text);
    font-size: 1.15em;
  }
  .signs {
    display: grid;
    gap: 10px;
    padding: 16px 18px 18px;
  }
  .lead,
  .title {
    font-weight: 700;
  }
  .disclosure.urgent {
    border-inline-start: 6px solid var(--_urgent);
  }
  .disclosure.ask-first {
    border-inline-start: 6px solid var(--_accent);
  }
  .disclosure > .heading > button {
    display: flex;
    gap: 14px;
    inline-size: 100%;
    padding: 14px 18px;
    border: 0;
    border-radius: 0;
    font-weight: 400;
    text-wrap: wrap;
  }
  .disclosure > .heading > button:focus-visible {
    outline-offset: -4px;
  }
  .disclosure > .heading > button[aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  :is(.title, .facts) {
    display: block;
  }
  .facts {
    font-size: 0.925em;
  }
  .inner {
    display: grid;
    gap: 14px;
    padding: 2px 18px 18px;
  }
  .bands {
    display: grid;
    gap: 8px;
  }

  .notice {
    margin-block-start: 16px;
    padding: 12px 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .issues {
    margin-block-start: 16px;
    padding: 12px 18px;
    border: 2px dashed var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  @container exercise-plan (min-width: 640px) {
    .signs > ul,
    .disclosure > .panel > .inner > ul {
      display: block;
      columns: 2;
      column-gap: 36px;
    }
    .signs li,
    .inner > ul > li {
      break-inside: avoid;
      margin-block-end: 6px;
    }
  }
  @container exercise-plan (min-width: 800px) {
    .columns {
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
      gap: 28px;
      align-items: start;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .disclosure > .heading > button > .icon {
      transition: rotate 0.15s ease-out;
    }
  }
  @media print {
    .frame {
      color: #000;
      color-scheme: light;
      font-size: 11pt;
    }
    .columns,
    .cards,
    .safety,
    .foot {
      display: block;
    }
    .panel[hidden] {
      content-visibility: visible;
    }
    :is(.card, .emergency, .disclosure, .note) {
      break-inside: avoid;
      margin-block-end: 12pt;
    }
    :is(.chevron, .quiet, .more, .choices, .turning, .notice, .issues, .items .icon) {
      display: none;
    }
    .strip {
      border-block-end: 2px solid var(--_emergency);
      color: #000;
    }
  }
`;
