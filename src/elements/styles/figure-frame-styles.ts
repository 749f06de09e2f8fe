import {css} from 'lit';

/** What is around a figure: its place, its buttons, and the row of stills. */
export const figureFrameStyles = css`
  :host {
    display: block !important;
    min-inline-size: min(100%, 60px);
  }
  .whole {
    block-size: 100%;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .figure {
    position: relative;
    block-size: var(--_figure-height, auto);
    aspect-ratio: var(--_figure-ratio, 3 / 2);
  }
  .upright {
    aspect-ratio: var(--_figure-ratio, 6 / 5);
  }
  .grip {
    position: absolute;
    inset: 0;
    border-radius: inherit;
    cursor: grab;
    touch-action: pan-y pinch-zoom;
  }
  .grip:active {
    cursor: grabbing;
  }
  :focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 2px;
  }
  .grip:focus-visible {
    outline-offset: -3px;
  }
  .count {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    min-inline-size: 3.2em;
    padding: 0.15em 0.5em;
    border-radius: 99px;
    background: light-dark(#0b5563, #a5dfe9);
    color: light-dark(#fff, #04242b);
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    align-items: center;
    padding-block-start: 4px;
  }
  button {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    padding: 10px;
    border: 0;
    border-radius: 99px;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  /* It keeps its place, so that nothing moves when it comes. */
  .away {
    visibility: hidden;
  }
  button:hover {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  button svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  input {
    flex: 1 1 48px;
    min-inline-size: 40px;
    block-size: 44px;
    accent-color: light-dark(#0b5563, #a5dfe9);
  }
  .stills {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 8px;
    list-style: none;
    counter-reset: still;
  }
  .stills > li {
    counter-increment: still;
  }
  .stills > li::before {
    content: counter(still);
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0.4em;
    inline-size: 1.7em;
    border-radius: 99px;
    background: light-dark(#0b5563, #a5dfe9);
    color: light-dark(#fff, #04242b);
    font-weight: 700;
    line-height: 1.7;
    text-align: center;
  }
  @media print {
    .stills {
      grid-template-columns: repeat(auto-fit, minmax(3.2cm, 1fr));
      gap: 4pt;
    }
    .stills > li::before {
      outline: 1px solid;
      background: none;
      color: #000;
    }
  }
`;
