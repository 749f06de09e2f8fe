import {css} from 'lit';

/** The accordion of routines. */
export const accordionStyles = css`
  .accordion {
    flex: 1 1 17.5em;
    min-inline-size: 0;
  }
  .accordion-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .accordion-head .label,
  .card .label {
    font-size: 1.2em;
  }
  .quiet {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .routine {
    margin-block-start: 10px;
    scroll-margin-block-start: 12px;
  }
  /* What is far away costs nothing; a closed panel keeps the browser's own rule. */
  .many .panel:not([hidden]) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 300px;
  }
  .items {
    counter-reset: item;
  }
  .items > li {
    counter-increment: item;
  }
  .items > li > button {
    display: block;
    position: relative;
    inline-size: 100%;
    /* In a row of less than 13em the words stand below the number: beside it, letters would. */
    --_room: (100% - 13em) * 99;
    padding-block: max(10px, min(3em, -1 * var(--_room))) 10px;
    padding-inline: min(3.5em, max(0.9em, var(--_room))) min(3em, max(1.6em, var(--_room)));
    border: 1px solid var(--_line);
    font-weight: 400;
  }
  .items > li > button::before {
    content: counter(item);
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0.9em;
    min-inline-size: 1.8em;
    border: 1.5px solid var(--_edge);
    border-radius: 99px;
    font-weight: 700;
    line-height: 1.65;
    text-align: center;
  }
  .items > li > button::after {
    inset-block-start: calc(50% - 0.3em);
    inset-inline-end: min(1.25em, max(0.6em, var(--_room)));
  }
  .frame[dir='rtl'] .items > li > button::after {
    rotate: 135deg;
  }
  /* Afloat: where there is little room the words go around it; where there is hardly any, they have it all. */
  .row-still {
    float: inline-end;
    inline-size: min(6em, 36%, max(0px, (100% - 7.5em) * 99));
    aspect-ratio: 4 / 3;
    margin-inline-start: 0.6em;
  }
  .items [aria-current] {
    border-color: var(--_accent-line);
    box-shadow: inset 0 0 0 1px var(--_accent-line);
  }
  .items [aria-current]::before {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }
  .more {
    inline-size: 100%;
    margin-block-start: 10px;
    text-align: center;
  }
  @media print {
    .items > li > button {
      padding-block: 3pt;
      min-block-size: 0;
      border: 0;
    }
    .items > li > button::before {
      inset-block-start: 3pt;
    }
  }
  @media (forced-colors: active) {
    .items [aria-current] {
      border: 3px solid Highlight;
    }
  }
`;
