import { css } from 'lit';

/**
 * Styles of the gauge, shared with the board. Sizes follow the container, not the window.
 *
 * @cssproperty --plan-color-good - Achieved and maintained.
 * @cssproperty --plan-color-warning - Behind.
 */
export const gaugeStyles = css`
  :host {
    --_good: var(--plan-color-good, light-dark(#156b3f, #6fcf97));
    --_warning: var(--plan-color-warning, light-dark(#7a5200, #ffc864));
  }
  .gauge {
    container: gauge / inline-size;
    min-inline-size: 0;
  }
  .gauge p,
  .gauge dl,
  .gauge ul {
    margin: 0;
    padding: 0;
  }
  .title {
    font-weight: 700;
    line-height: 1.5;
  }
  .scope {
    color: var(--_muted);
    font-weight: 400;
  }
  .select {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 700;
    text-align: start;
    cursor: pointer;
  }
  .select:hover,
  .select[aria-pressed='true'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    line-height: 1.3;
  }
  .number {
    font-size: 2em;
    font-weight: 700;
    overflow-wrap: normal;
  }
  .missing .number {
    color: var(--_muted);
    font-size: 1.25em;
  }
  .unit {
    font-size: 1.125em;
  }
  .time {
    margin-inline-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .status {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_status);
    font-weight: 700;
  }
  .mark {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: var(--_status);
  }
  .mark path {
    fill: none;
    stroke: var(--_background);
    stroke-width: 1.75;
  }
  .status,
  .drawing {
    --_status: var(--_muted);
  }
  .achieved,
  .kept {
    --_status: var(--_good);
  }
  .on-track {
    --_status: var(--_accent);
  }
  .behind {
    --_status: var(--_warning);
  }
  .moving-away,
  .not-kept {
    --_status: var(--_error);
  }

  .drawing {
    display: block;
    margin-block: 6px;
    overflow: visible;
    direction: ltr;
  }
  .dial {
    max-inline-size: 240px;
  }
  .track {
    fill: var(--_surface);
    stroke: var(--_hairline);
    stroke-width: 1;
  }
  .band {
    fill: var(--_selected);
    stroke: var(--_border);
    stroke-dasharray: 2 2;
  }
  .bar {
    fill: var(--_status);
  }
  .bar.provisional,
  .bar.estimate {
    fill-opacity: 0.45;
    stroke: var(--_status);
    stroke-width: 1.5;
  }
  .bar.estimate {
    stroke-dasharray: 5 3;
  }
  .sample {
    stroke: var(--_background);
    fill: none;
  }
  .value {
    fill: var(--_status);
    stroke: var(--_background);
    stroke-width: 1.5;
  }
  .value.provisional,
  .value.estimate {
    fill: var(--_background);
    stroke: var(--_status);
    stroke-width: 2.5;
  }
  line.target {
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  path.target {
    fill: var(--_text);
  }
  line.baseline,
  line.interim,
  line.uncertainty {
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  line.interim {
    stroke-width: 1;
  }
  line.expected {
    stroke: var(--_text);
    stroke-width: 2;
    stroke-dasharray: 3 2;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    font-size: 0.875em;
  }
  .facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    margin: 0;
  }
  .key {
    display: inline-block;
    block-size: 0.9em;
    margin-inline-end: 5px;
    border-inline-start: 2px solid var(--_text);
    vertical-align: -0.1em;
  }
  .key.expected {
    border-inline-start-style: dashed;
  }
  .key.target {
    border-inline-start-width: 4px;
  }
  .key.interim {
    border-inline-start-width: 1px;
  }
  .change,
  .where,
  .gauge-notes {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .where,
  .gauge-notes {
    line-height: 1.6;
  }
  .gauge-notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    list-style: none;
  }
  .gauge-notes .sample {
    margin-block: 2px;
    padding-inline: 6px;
    line-height: 1.4;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
  }
  @container gauge (max-width: 260px) {
    .number {
      font-size: 1.625em;
    }
    .facts,
    .facts div {
      display: block;
    }
    .time {
      margin-inline-start: 0;
      inline-size: 100%;
    }
  }
  @container gauge (max-width: 150px) {
    .number {
      font-size: 1.375em;
    }
  }
  @media (forced-colors: active) {
    .drawing,
    .mark {
      forced-color-adjust: none;
      --_status: CanvasText;
      --_background: Canvas;
      --_text: CanvasText;
      --_hairline: GrayText;
      --_surface: Canvas;
      --_border: CanvasText;
      --_selected: Canvas;
    }
    .bar,
    .value {
      --_status: Highlight;
    }
    .key {
      border-color: CanvasText;
    }
  }
  @media print {
    .drawing {
      print-color-adjust: exact;
      break-inside: avoid;
    }
  }
`;
