import { css } from 'lit';

/** Styles of the controls around the map, loaded after the first paint. */
export const mapToolbarStyles = css`
  .controls,
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  .times .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .times legend {
    float: inline-start;
    margin-inline-end: 8px;
    padding: 0;
    line-height: 36px;
  }
  .times .choices .plain {
    min-block-size: 36px;
  }
  .times .choices [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .controls label {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    max-inline-size: 100%;
  }
  input[type='range'] {
    flex: 1 1 10rem;
    min-inline-size: 0;
    max-inline-size: 22rem;
    min-block-size: 24px;
    accent-color: var(--_accent);
  }
  .times output {
    min-inline-size: 6em;
    font-weight: 700;
  }
  .labels {
    fill: var(--_text);
    stroke: var(--_map-background);
    stroke-linejoin: round;
    paint-order: stroke;
    text-anchor: middle;
    font-weight: 600;
    pointer-events: none;
  }
  .labels .on-fill {
    fill: var(--_on);
    stroke: none;
  }
  .label-value {
    font-weight: 700;
  }
  .facility-mark {
    fill: var(--_background);
    stroke: var(--_text);
  }
  .zoom {
    position: absolute;
    z-index: 2;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: grid;
    gap: 4px;
  }
  .zoom button {
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    color: var(--_text);
    font-size: 1.125em;
    line-height: 1;
  }
  .zoom button[disabled] {
    color: var(--_muted);
    cursor: default;
  }
  .map-message {
    position: absolute;
    z-index: 2;
    inset-block-end: 40px;
    inset-inline: 8px;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    font-size: max(0.875em, 14px);
  }
  .map-message:empty {
    display: none;
  }
  .data-notes {
    margin-block-start: 8px;
    font-size: max(0.875em, 14px);
  }
  .data-notes summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .data-notes ul {
    margin: 4px 0;
    padding-inline-start: 1.5em;
  }
  /* Label and select on separate lines, so that the height does not depend on the texts. */
  @container (inline-size < 480px) {
    .controls {
      align-content: start;
    }
    .controls label {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      inline-size: 100%;
    }
    .times label {
      flex: 1 0 100%;
    }
    .times input[type='range'] {
      flex-basis: 6rem;
    }
    .times output {
      min-inline-size: 5em;
    }
  }
  @media print {
    .controls,
    .times .play,
    .times input,
    .zoom,
    .lens {
      display: none;
    }
  }
`;
