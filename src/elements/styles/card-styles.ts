import {css} from 'lit';

/** The card of one exercise. */
export const cardStyles = css`
  .card {
    margin-block-end: 16px;
    padding: clamp(16px, 4%, 30px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    scroll-margin-block-start: 12px;
  }
  .card > * + * {
    margin-block-start: 20px;
  }
  .card > header > * + * {
    margin-block-start: 4px;
  }
  .purpose {
    max-inline-size: 60ch;
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
  .video > button::before {
    content: '▶' / '';
    margin-inline-end: 10px;
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

  [part='dose'] {
    padding-block: 14px;
    padding-inline: 3.25em 1.1em;
    border-inline-start: 4px solid var(--_accent-line);
    border-radius: calc(var(--_radius) * 0.7);
  }
  [part='dose'] > .icon {
    inset-block-start: 0.95em;
    inset-inline-start: 0.95em;
  }
  .sentence {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.4;
  }
  .dose-notes {
    white-space: pre-line;
  }
  [part='facts'] > div {
    display: inline-block;
    margin-inline-end: 32px;
    vertical-align: top;
  }

  /* Figure and steps side by side where both have room. */
  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 20px 28px;
  }
  .drawn {
    flex: 1.4 1 19em;
    min-inline-size: 0;
  }
  /* Stays in sight while the steps beside it are read. */
  .drawn > exercise-figure {
    position: sticky;
    inset-block-start: 12px;
  }
  .shown > [part='how'] {
    flex: 1 1 14em;
  }
  .show {
    position: absolute;
    inset-block-start: calc(1em - 22px);
    inset-inline-end: 0;
    padding: 10px;
    border: 0;
    line-height: 0;
  }
  [part='steps'] > li:has(.show) {
    padding-inline-end: 46px;
  }
  [part='steps'] > .now::before {
    outline: 3px solid var(--_accent-line);
    outline-offset: 2px;
  }

  [part='steps'] {
    margin-block-start: 12px;
    counter-reset: step;
  }
  [part='steps'] > li {
    position: relative;
    min-block-size: 2em;
    padding-block-start: 0.2em;
    padding-inline-start: 2.9em;
    counter-increment: step;
  }
  [part='steps'] > li + li {
    margin-block-start: 12px;
  }
  [part='steps'] > li::before {
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

  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 20px 28px;
  }
  .note {
    flex: 1 1 15em;
  }
  :is([part='cautions'], [part='stop']) {
    flex-basis: 100%;
  }
  .note > ul {
    margin-block-start: 4px;
  }
  [part='feel'] li {
    margin: 0;
    list-style-type: '';
  }
  [part='stop'] {
    padding-block: 14px;
    padding-inline: 3.25em 1.1em;
    border: 2px solid var(--_emergency-line);
    border-radius: calc(var(--_radius) * 0.7);
  }
  [part='stop'] > .icon {
    inset-block-start: 0.8em;
    inset-inline-start: 1em;
  }
  [part='sources'] a {
    display: inline-block;
    padding-block: 3px;
  }
  [part='turning'] {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    justify-content: space-between;
  }
  [part='turning'] > :first-child::before {
    margin-inline-end: 10px;
    rotate: 135deg;
  }
  [part='turning'] > :last-child::after {
    margin-inline-start: 10px;
  }
  [part='turning'] > :first-child::after,
  [part='turning'] > :last-child::before {
    display: none;
  }
  .frame[dir='rtl'] [part='turning'] > :first-child::before {
    rotate: -45deg;
  }
  .frame[dir='rtl'] [part='turning'] > :last-child::after {
    rotate: 135deg;
  }
  [part='turning'] > [aria-disabled='true'] {
    border-style: dashed;
    border-color: var(--_line);
    cursor: default;
    opacity: 0.7;
  }

  /* There the figure shows all its poses at once. */
  @media (prefers-reduced-motion: reduce) {
    .show {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [part='steps'] > li::before {
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
    [part='steps'] > li::before {
      outline: 1px solid;
      background: none;
      color: #000;
    }
    [part='steps'] > li + li {
      margin-block-start: 3pt;
    }
    .shown {
      gap: 10pt;
    }
    .drawn {
      flex: 0.9 1 0;
    }
    .shown > [part='how'] {
      flex: 1 1 0;
    }
    [part='sources'] {
      font-size: 8pt;
    }
    .card {
      padding: 10pt;
      background: none;
    }
    .card > * + *,
    .notes {
      margin-block-start: 7pt;
      gap: 7pt 20pt;
    }
    :is([part='dose'], [part='stop']) {
      padding-block: 6pt;
    }
  }
`;
