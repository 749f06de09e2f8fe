import {css} from 'lit';

/** The card of one exercise. */
export const cardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 22px;
    padding: clamp(16px, 4cqi, 30px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    scroll-margin-block-start: 12px;
  }
  .card > header {
    display: grid;
    gap: 6px;
  }
  .place-in-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    font-size: 0.925em;
  }
  .card .name {
    font-size: clamp(1.35em, 4cqi, 1.7em);
    line-height: 1.2;
  }
  .also {
    font-size: 0.925em;
  }
  .purpose {
    max-inline-size: 60ch;
  }

  .pictures {
    display: grid;
    gap: 12px;
  }
  .pictures figure {
    display: grid;
    gap: 6px;
  }
  .pictures :is(img, video) {
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
    object-fit: contain;
  }
  .pictures button {
    justify-self: start;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: 0.925em;
  }
  figcaption a {
    padding-block: 10px;
  }

  .versions {
    display: grid;
    gap: 12px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choices > button {
    border-radius: 999px;
  }
  .choices > [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }
  .choices > [aria-pressed='true']:focus-visible {
    outline-offset: -6px;
  }

  .dose {
    display: flex;
    gap: 12px;
    padding: 14px 18px;
    border-inline-start: 4px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
  }
  .sentence {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.4;
  }
  .facts-list {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 32px;
  }
  .facts-list dt {
    font-size: 0.875em;
  }

  .steps {
    display: grid;
    gap: 12px;
    margin-block-start: -10px;
    list-style-type: '';
    counter-reset: step;
  }
  .steps > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 14px;
    align-items: baseline;
    counter-increment: step;
  }
  .steps > li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    min-inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 700;
  }

  .advice {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr));
    gap: 20px 28px;
  }
  .note {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    align-content: start;
  }
  .note > div {
    display: grid;
    gap: 6px;
    align-content: start;
  }
  .feel ul {
    padding: 0;
    list-style-type: '';
  }
  .cautions,
  .stop {
    grid-column: 1 / -1;
  }
  .stop {
    padding: 14px 18px;
    border: 2px solid var(--_emergency);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .sources {
    display: grid;
    gap: 4px;
    font-size: 0.875em;
  }
  .sources a {
    display: inline-block;
    padding-block: 3px;
  }
  .turning {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    justify-content: space-between;
  }
  .turning > [aria-disabled='true'] {
    border-style: dashed;
    border-color: var(--_line);
    cursor: default;
    opacity: 0.7;
  }

  @media (forced-colors: active) {
    .steps > li::before {
      border: 2px solid CanvasText;
    }
    .choices > [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .steps > li::before {
      border: 1px solid #000;
      background: none;
      color: #000;
    }
    .card {
      padding: 12pt;
      background: none;
    }
  }
`;
