import {css} from 'lit';

/** The list of what comes, and what the reader chooses about it. */
export const sessionListStyles = css`
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
`;
