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
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
    font-size: 1.15em;
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 85%, var(--_accent-text));
    color: var(--_accent-text);
  }
  .primary:focus-visible {
    outline-offset: 3px;
  }
  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }

  .items > li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .items > li + li {
    margin: 0;
  }
  .items exercise-figure {
    flex: none;
    inline-size: 5.5em;
  }
  .items > .out > exercise-figure {
    opacity: 0.4;
  }
  .out .title {
    text-decoration: line-through;
  }
  .item {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .item > .dose {
    padding-inline-start: 2.1em;
  }
  .count {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
  }
  .count > span {
    min-inline-size: 2.2em;
    font-weight: 700;
    text-align: center;
  }
  .count > button {
    padding: 0;
    text-align: center;
    font-size: 1.3em;
  }
  label {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: light-dark(#0b5563, #a5dfe9);
  }
  [type='range'] {
    flex: 1 1 6em;
    min-inline-size: 5em;
    max-inline-size: 14em;
    block-size: 44px;
    accent-color: light-dark(#0b5563, #a5dfe9);
  }
  select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding-inline: 10px;
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    background: Canvas;
    color: CanvasText;
    font: inherit;
    font-weight: 700;
  }
  .settings {
    padding: 8px 16px 12px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .choice {
    flex-wrap: wrap;
    gap: 4px 10px;
    margin-inline-end: 24px;
    padding-block: 4px;
  }
  .cue {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
  }
  .cue + .cue {
    margin-block-start: 6px;
  }
  .cue > label {
    min-inline-size: 7em;
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

  /* The whole screen: all in one glance, nothing to scroll. */
  .stage:modal {
    position: fixed;
    inset: 0;
    inline-size: 100vw;
    block-size: 100vh;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: max(8px, env(safe-area-inset-top)) max(14px, env(safe-area-inset-right))
      max(8px, env(safe-area-inset-bottom)) max(14px, env(safe-area-inset-left));
    border: 0;
    border-radius: 0;
    background: Canvas;
    color: CanvasText;
    font-size: max(1em, 2.6vmin);
    overflow: auto;
    /* Nothing that has the focus lies under the buttons. */
    scroll-padding-block-end: 10em;
    container-type: size;
  }
  .stage:modal .play {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-block-size: 100%;
  }
  .stage:modal .play > * {
    margin: 0;
  }
  .stage:modal .scene {
    display: grid;
    flex: 1 0 auto;
    grid-template: minmax(6em, 1fr) auto / 100%;
  }
  .stage:modal .drawn {
    position: relative;
    block-size: 100%;
  }
  .stage:modal .drawn > exercise-figure {
    --_figure-height: 100%;
    --_figure-ratio: auto;
    position: absolute;
    inset: 0;
  }
  /* Always at hand, unless they would leave no room for anything else. */
  @container (min-height: 22em) {
    .stage:modal .buttons {
      position: sticky;
      inset-block-end: 0;
      background: Canvas;
    }
  }
  .stage:modal .next {
    min-block-size: 0;
  }
  .stage:modal .ring {
    inline-size: clamp(8.5em, 34vmin, 14em);
  }
  .stage:modal .keys {
    display: none;
  }
  @media (orientation: landscape) {
    .stage:modal .scene {
      grid-template: minmax(9em, 1fr) / 1.1fr 1fr;
    }
  }
  @media (max-width: 420px) {
    .top .kind,
    .step {
      font-size: 0.9em;
    }
    .top .name,
    .side {
      font-size: 1.15em;
    }
    .what {
      font-size: 1.6em;
    }
    .tools {
      gap: 0;
    }
    .play > * + * {
      margin-block-start: 8px;
    }
    /* So that the buttons are in sight, too. */
    .stage:not(:modal) .drawn > exercise-figure {
      --_figure-height: max(8em, 23vh);
      --_figure-ratio: auto;
    }
  }
  @media (max-height: 480px) {
    .stage:modal .ring {
      inline-size: 6.5em;
    }
    .stage:modal .what {
      font-size: 1.6em;
    }
    .stage:modal .position .ring {
      inline-size: 5.5em;
    }
    .stage:modal .step {
      font-size: 0.9em;
      line-height: 1.3;
    }
    .stage:modal .position > .next {
      display: none;
    }
    .stage:modal .next > exercise-figure {
      display: none;
    }
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
