import {css} from 'lit';

/** The card of one exercise. */
export const cardStyles = css`
  .card {
    margin-block-end: 16px;
    padding: clamp(16px, 4cqi, 30px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    scroll-margin-block-start: 12px;
  }
  .card > * + * {
    margin-block-start: 20px;
  }
  .purpose {
    max-inline-size: 60ch;
    margin-block-start: 6px;
  }

  .pictures > * + * {
    margin-block-start: 12px;
  }
  .pictures :is(img, video) {
    display: block;
    inline-size: 100%;
    margin-block-end: 6px;
    aspect-ratio: 4 / 3;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
    object-fit: contain;
  }
  figcaption a {
    display: inline-block;
    margin-inline-end: 16px;
    padding-block: 10px;
  }

  .choices > button {
    margin-block-end: 8px;
    margin-inline-end: 8px;
    border-radius: 99px;
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
    padding-block: 14px;
    padding-inline: 52px 18px;
    border-inline-start: 4px solid var(--_accent-line);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_tint);
  }
  .dose > .icon {
    inset-block-start: 15px;
    inset-inline-start: 15px;
  }
  .sentence {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.4;
  }
  .facts-list > div {
    display: inline-block;
    margin-inline-end: 32px;
    vertical-align: top;
  }

  .steps {
    margin-block-start: 12px;
    counter-reset: step;
  }
  .steps > li {
    min-block-size: 2em;
    padding-block-start: 0.2em;
    padding-inline-start: 46px;
    counter-increment: step;
  }
  .steps > li + li {
    margin-block-start: 12px;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    min-inline-size: 2em;
    border-radius: 99px;
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 700;
    line-height: 2;
    text-align: center;
  }

  .note {
    margin-block-end: 20px;
  }
  .note > ul {
    margin-block-start: 4px;
  }
  .feel li {
    margin: 0;
    list-style-type: '';
  }
  .stop {
    margin-block-end: 0;
    padding-block: 14px;
    padding-inline: 52px 18px;
    border: 2px solid var(--_emergency-line);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .stop > .icon {
    inset-block-start: 13px;
    inset-inline-start: 16px;
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

  @container exercise-plan (min-width: 560px) {
    .advice {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 28px;
    }
    .cautions,
    .stop {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .steps > li::before {
      outline: 2px solid;
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
      outline: 1px solid;
      background: none;
      color: #000;
    }
    .card {
      padding: 12pt;
      background: none;
    }
  }
`;
