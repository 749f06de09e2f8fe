import {css} from 'lit';

/** The stage over the whole screen, and in small windows. */
export const sessionScreenStyles = css`
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
`;
