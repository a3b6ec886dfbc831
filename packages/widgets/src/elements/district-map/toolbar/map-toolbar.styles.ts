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
    inset-block-end: 8px;
    inset-inline: 8px;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    font-size: 0.875em;
  }
  .map-message:empty {
    display: none;
  }
  /* Name, value and buttons in one line, so that pointing at a district does not move the list. */
  .panel:has(.panel-name) {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0 12px;
    align-content: start;
    align-items: baseline;
  }
  .panel > * {
    grid-column: 1 / -1;
  }
  .panel > .panel-name {
    grid-column: 1;
    font-weight: 700;
  }
  .panel > .panel-value {
    grid-column: 2;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.4;
  }
  .panel > .panel-actions {
    grid-area: 1 / 3;
  }
  .panel-value.muted {
    font-size: 1em;
  }
  .panel .muted span + span::before {
    content: '／';
  }
  .panel-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    justify-content: end;
  }
  .facilities {
    margin: 0;
    padding-inline-start: 1.25em;
    font-size: 0.875em;
  }
  .data-notes {
    margin-block-start: 8px;
    font-size: 0.875em;
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
    .panel-actions,
    .panel:not(:has(.panel-name)) {
      display: none;
    }
  }
`;
