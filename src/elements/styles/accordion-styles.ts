import {css} from 'lit';

/** The accordion of routines. */
export const accordionStyles = css`
  .accordion {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .accordion-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
  }
  .accordion-head .label {
    font-size: 1.25em;
  }
  .quiet {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .routine {
    scroll-margin-block-start: 12px;
  }
  /* What is far away costs nothing; a closed panel keeps the browser's own rule. */
  .many .panel:not([hidden]) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 300px;
  }
  .items {
    display: grid;
    gap: 8px;
    list-style-type: '';
    counter-reset: item;
  }
  .items > li {
    counter-increment: item;
  }
  .items > li > button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 12px;
    inline-size: 100%;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    font-weight: 400;
  }
  .items > li > button::before {
    content: counter(item);
    display: grid;
    place-items: center;
    min-inline-size: 1.9em;
    block-size: 1.9em;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    font-size: 0.925em;
    font-weight: 700;
  }
  .items [aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .items [aria-current]::before {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }
  .more {
    justify-content: center;
  }
  @media (forced-colors: active) {
    .items [aria-current] {
      border: 3px solid Highlight;
    }
  }
`;
