import { css } from 'lit';

/** Styles of the bars per goal: one grid line each of tile, name, bar and count. */
export const goalsStyles = css`
  .goals {
    margin: 0;
    padding: 0;
    border-block-end: 1px solid var(--_hairline);
    list-style: none;
  }
  .goals > li {
    border-block-start: 1px solid var(--_hairline);
    break-inside: avoid;
  }
  .goal-row {
    display: grid;
    grid-template-columns: 28px minmax(0, 2fr) minmax(0, 3fr) 4.5em;
    gap: 8px;
    align-items: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 32px;
    margin: 0;
    padding: 1px 4px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    text-align: start;
  }
  button.goal-row {
    cursor: pointer;
  }
  button.goal-row:hover,
  .goal-row[aria-expanded='true'] {
    background: var(--_surface);
  }
  .goals > .selected > .goal-row {
    background: var(--_selected);
    box-shadow: inset 4px 0 var(--_accent);
  }
  .goal-tile {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: var(--_radius);
    background: var(--_goal);
    color: var(--_ink);
    font-weight: 700;
    font-size: 14px;
    print-color-adjust: exact;
  }
  .goal-tile img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .goal-bar {
    inline-size: 100%;
    block-size: 14px;
    overflow: visible;
    print-color-adjust: exact;
  }
  .goal-bar rect {
    fill: var(--_goal);
    stroke: var(--_text);
    vector-effect: non-scaling-stroke;
  }
  .goal-bar .related {
    fill: color-mix(in srgb, var(--_goal) 30%, var(--_background));
  }
  .goal-count {
    padding-inline-end: 20px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  button.goal-row > .goal-count {
    position: relative;
  }
  button.goal-row > .goal-count::after {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-end: 4px;
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .goal-row[aria-expanded='true'] > .goal-count::after {
    inset-block-start: 0.6em;
    rotate: 225deg;
  }
  .goal-row.none {
    color: var(--_muted);
  }
  .selected-entry {
    margin: 0 0 8px;
  }
  .bar-key {
    display: flex;
    gap: 6px;
    align-items: center;
    margin: 0 0 8px;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .swatch {
    inline-size: 18px;
    block-size: 12px;
    border: 1px solid var(--_text);
    background: var(--_muted);
    print-color-adjust: exact;
  }
  .swatch.related {
    margin-inline-start: 8px;
    background: color-mix(in srgb, var(--_muted) 30%, var(--_background));
  }
  @container sdg-matrix (inline-size < 600px) {
    .goal-row {
      grid-template-columns: 28px minmax(0, 5fr) minmax(0, 3fr) 4em;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .goal-bar rect {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .goal-bar .related,
    .swatch.related {
      fill: Canvas;
      background: Canvas;
    }
    .swatch {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .goal-tile {
      border: 1px solid CanvasText;
    }
  }
`;
