import { css } from 'lit';

/** Styles of the drawing and the attribution. */
export const pictureStyles = css`
  .canvas {
    position: relative;
    overflow: hidden;
    aspect-ratio: 4 / 3;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_map-background);
  }
  :host {
    --_map-background: var(--plan-map-background, light-dark(#fafafa, #202020));
    --_map-line: var(--plan-map-line, light-dark(#fff, #141414));
    --_map-outside: var(--plan-map-outside, light-dark(#ececee, #2e2e2e));
  }
  .picture {
    position: absolute;
    inset: 0;
    display: block;
    inline-size: 100%;
    block-size: 100%;
    forced-color-adjust: none;
    user-select: none;
    cursor: pointer;
  }
  /* Over the engine, only names and facilities are visible, and the pointer reaches the engine. */
  .picture:has(~ .engine.on) {
    pointer-events: none;
  }
  .picture:has(~ .engine.on) .drawing,
  .picture:has(~ .engine.moving),
  .maps:has(.engine.moving) .labels,
  .maps:has(.engine.moving) .facility-marks,
  .empty:has(~ .engine.on) {
    visibility: hidden;
  }
  .picture {
    z-index: 1;
  }
  .map-line {
    --_c: var(--_map-line);
  }
  .empty {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding: 16px;
    text-align: center;
    color: var(--_muted);
  }
  .lined .fill {
    stroke: var(--_map-line);
  }
  .fill.missing {
    stroke: var(--_border);
  }
  /* The pattern of missing values is set as an attribute, which a rule would override. */
  .fill:not(.missing),
  .hatch-background,
  .hatch-line {
    fill: var(--_c);
  }
  .hatch-background {
    --_c: var(--_map-background);
  }
  .hatch-line {
    --_c: var(--_border);
  }
  .outside {
    --_c: var(--_map-outside);
  }
  .fill.plain {
    --_c: var(--_sequential-2);
  }
  .outline,
  .outline-halo {
    fill: none;
    pointer-events: none;
  }
  .outline-halo {
    stroke: var(--_map-background);
  }
  .outline {
    stroke: var(--_text);
  }
  .status,
  .readout {
    position: absolute;
    z-index: 2;
    inset-inline-start: 8px;
    margin: 0;
    padding: 0 6px;
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    font-size: 14px;
    line-height: 24px;
    pointer-events: none;
  }
  .status {
    inset-block-end: 8px;
    max-inline-size: calc(100% - 16px);
  }
  .attribution {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    margin-block-start: 4px;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
`;
