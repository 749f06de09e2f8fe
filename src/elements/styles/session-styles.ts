import {css} from 'lit';

/** The stage of a guided session: to be read from the floor, a phone one metre away. */
export const sessionStyles = css`
  .stage {
    display: block;
    position: static;
    inline-size: 100%;
    max-inline-size: none;
    margin-block-end: 16px;
    padding: clamp(12px, 3%, 24px);
    border: 2px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font-size: 1em;
    scroll-margin-block-start: 12px;
  }
  .stage:not([open]) {
    display: none;
  }
  .name {
    font-size: 1.3em;
    line-height: 1.2;
  }
  .kind,
  .length {
    font-weight: 700;
  }
  .ready > * + *,
  .stopped > * + *,
  .finished > * + *,
  .play > * + * {
    margin-block-start: 12px;
  }
  .play {
    container-type: inline-size;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .actions > button,
  .tool {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-inline-size: 56px;
    min-block-size: 56px;
    text-align: center;
  }
  .actions > button {
    flex: 1 1 auto;
  }
  /* Two groups, side by side where both have room; the words below the signs. */
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .buttons > .actions {
    display: grid;
    flex: 1 1 19em;
    grid-template-columns: repeat(4, 1fr);
  }
  .buttons > .transport {
    flex-basis: 15em;
    grid-template-columns: repeat(3, 1fr);
  }
  @container (max-width: 17em) {
    .buttons > .actions:not(.transport) {
      grid-template-columns: repeat(2, 1fr);
    }
  }
  .buttons button {
    flex-direction: column;
    gap: 0;
    min-inline-size: 0;
    min-block-size: max(56px, 3.6em);
    padding: 6px 2px;
    line-height: 1.15;
  }
  .buttons > :last-child {
    flex-grow: 1.6;
    font-size: 0.875em;
  }
  .primary {
    font-size: 1.15em;
  }
  .primary:focus-visible {
    outline-offset: 3px;
  }
  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }

  /* Not hidden: what is to be heard must be there before its words. */
  .trouble:empty {
    position: absolute;
  }

  .total {
    block-size: 8px;
    border-radius: 99px;
    background: color-mix(in srgb, currentColor 18%, transparent);
    overflow: hidden;
  }
  .total > div {
    block-size: 100%;
    scale: 0 1;
    transform-origin: left;
    background: var(--_accent-line);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: flex-start;
    justify-content: space-between;
  }
  .top > :first-child {
    flex: 1 1 7em;
    min-inline-size: 0;
  }
  .tools {
    display: flex;
    flex: none;
    gap: 6px;
  }
  .tool {
    padding: 0;
    border-color: transparent;
  }
  .scene {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
  }
  .drawn {
    flex: 1.5 1 17em;
    min-inline-size: 0;
  }
  .now {
    display: flex;
    flex: 1 1 17em;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
    justify-content: center;
    min-inline-size: 0;
  }
  .ring {
    position: relative;
    flex: none;
    inline-size: clamp(8.5em, 34vmin, 11em);
    aspect-ratio: 1;
    container-type: inline-size;
  }
  .ring > svg {
    display: block;
    fill: none;
    stroke: color-mix(in srgb, currentColor 18%, transparent);
    stroke-width: 9;
    /* A layer of its own: its frames paint nothing else. */
    will-change: transform;
  }
  .ring .left {
    stroke: var(--_accent-line);
    stroke-linecap: butt;
  }
  .digit {
    display: grid;
    position: absolute;
    inset: 0;
    place-items: center;
    font-size: 52cqi;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .digit.long {
    font-size: 30cqi;
  }
  .now > .words {
    flex: 1 1 6.5em;
    min-inline-size: 0;
  }
  .what {
    font-size: 2em;
    font-weight: 700;
    line-height: 1.15;
  }
  .side {
    font-size: 1.4em;
    font-weight: 700;
  }
  .step {
    flex: 1 1 100%;
    font-size: 1.15em;
    line-height: 1.4;
  }
  .paused .ring {
    opacity: 0.6;
  }
  /* As high with a picture as without: nothing moves. */
  .next {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 3.2em;
  }
  .next > exercise-figure {
    flex: none;
    inline-size: 4.6em;
  }
  .stage[dir='rtl'] .total > div {
    transform-origin: right;
  }
  .stage[dir='rtl'] .way > .icon {
    scale: -1 1;
  }
  .hurts {
    border-color: var(--_emergency-line);
  }
  .keys {
    font-size: 0.875em;
  }
  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }

  .stopped .name,
  .finished .name {
    font-size: 1.8em;
  }
  .lead {
    font-size: 1.2em;
  }
  .stop {
    padding: 14px 18px;
    border: 2px solid var(--_emergency-line);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .easier {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: center;
  }
  .easier > exercise-figure {
    flex: 0 1 12em;
  }
  .easier > div {
    flex: 1 1 14em;
  }

  @media (forced-colors: active) {
    .total {
      border: 1px solid;
    }
    .total > div {
      background: Highlight;
    }
    /* Thin and thick: two colours may look alike there. */
    .ring > svg {
      stroke: CanvasText;
      stroke-width: 2;
    }
    .ring .left {
      stroke: Highlight;
      stroke-width: 9;
    }
    /* No plate behind it, which would hide the ring. */
    .digit {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
