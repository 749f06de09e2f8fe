import {css} from 'lit';

/** Signs in boxes, and boxes that open and close. */
export const disclosureStyles = css`
  [part='emergency'],
  .disclosure {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  [part='emergency'] {
    border: 2px solid var(--_emergency-line);
    overflow: clip;
  }
  .strip {
    padding: 10px 18px;
    background: var(--_emergency);
    color: var(--_emergency-text);
  }
  .strip > * {
    min-block-size: 1.5em;
    font-size: 1.2em;
  }
  .signs {
    padding: 14px 18px 18px;
  }
  .signs > ul {
    margin-block-start: 8px;
  }
  .signs > ul,
  .inner > ul {
    columns: 2 17.5em;
    column-gap: 36px;
  }
  :is(.signs, .inner) > ul > li {
    break-inside: avoid;
    margin-block: 0 6px;
  }
  .title,
  .signs > p {
    display: block;
    font-weight: 700;
  }
  [part='urgent'] {
    border-inline-start: 6px solid var(--_urgent);
  }
  [part='ask-first'] {
    border-inline-start: 6px solid var(--_accent-line);
  }
  .disclosure > .heading > button {
    position: relative;
    inline-size: 100%;
    padding-block: 14px;
    padding-inline: 3.4em 1.1em;
    border: 0;
    font-weight: 400;
  }
  /* Arrows are corners of boxes: nothing to load, nothing in the tree, there in forced colours. */
  .disclosure > .heading > button::before,
  .items > li > button::after,
  [part='turning'] > button::before,
  [part='turning'] > button::after {
    content: '';
    display: inline-block;
    inline-size: 0.56em;
    block-size: 0.56em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  .disclosure > .heading > button::before,
  .items > li > button::after {
    position: absolute;
  }
  .disclosure > .heading > button::before {
    inset-block-start: calc(14px + 0.5em);
    inset-inline-start: 1.5em;
    rotate: 45deg;
  }
  .disclosure > .heading > button:focus-visible {
    outline-offset: -4px;
  }
  .disclosure > .heading > button[aria-expanded='true']::before {
    rotate: 225deg;
  }
  .inner {
    padding: 2px 18px 18px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .disclosure > .heading > button::before {
      transition: rotate 0.15s ease-out;
    }
  }
  @media print {
    .panel[hidden] {
      content-visibility: visible;
    }
    .disclosure > .heading > button::before,
    .items > li > button::after {
      display: none;
    }
    .disclosure > .heading > button {
      padding: 6pt 10pt;
    }
    .strip {
      border-block-end: 2px solid var(--_emergency-line);
      color: #000;
    }
  }
`;
