import { css } from 'lit';

/** Looks of what opens under a gauge, and of the small multiples. */
export const gaugeDetailsStyles = css`
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: 16px 24px;
    margin-block-start: 8px;
    padding: 0;
    list-style: none;
  }
  .parts > li {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_hairline);
  }
  .parts .number {
    font-size: 1.5em;
  }
  .more p {
    margin-block: 8px;
  }
  .summary {
    max-inline-size: 48em;
    font-size: calc(1em / 0.875);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  .switches label {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .switches select {
    min-block-size: 36px;
    max-inline-size: 100%;
    padding-inline: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }

  .chart {
    max-inline-size: 800px;
    margin: 12px 0;
  }
  .series {
    display: block;
    overflow: visible;
    direction: ltr;
    font-size: 12px;
  }
  .series text {
    fill: var(--_muted);
  }
  line.level {
    stroke: var(--_hairline);
  }
  .minor {
    display: none;
  }
  @container gauge (min-width: 560px) {
    .minor {
      display: inline;
    }
  }
  .chart .line {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .chart .line.provisional,
  .chart .line.estimate {
    stroke-dasharray: 6 4;
  }
  .chart .line.forecast {
    stroke-dasharray: 2 4;
  }
  .chart .path {
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }
  .chart .break {
    stroke: var(--_text);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .chart .gap {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2;
  }
  .chart .uncertainty,
  .chart .range {
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .point {
    fill: var(--_accent);
    stroke: var(--_background);
    stroke-width: 1.5;
  }
  .point.provisional,
  .point.estimate,
  .point.forecast {
    fill: var(--_background);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .point.estimate {
    stroke-dasharray: 4 2;
  }
  .point.forecast {
    stroke-dasharray: 1.5 2;
  }
  rect.baseline {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .chart path.target {
    fill: var(--_text);
    stroke: var(--_background);
  }
  .chart path.interim {
    fill: var(--_background);
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    list-style: none;
  }
  .legend li {
    display: flex;
    gap: 4px;
    align-items: center;
  }

  .scroll {
    max-block-size: 24em;
    margin-block: 12px;
    overflow: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 800px;
  }
  caption {
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end-color: var(--_border);
    color: var(--_muted);
  }
  tbody :is(th, td):not(:last-child) {
    white-space: nowrap;
  }
  td:last-child {
    min-inline-size: 8em;
  }
  .amount {
    text-align: end;
  }
  .heading,
  .about dt {
    font-weight: 700;
  }
  .more p.heading {
    margin-block-end: 0;
  }
  .lines {
    list-style: none;
  }
  .about dd {
    margin: 0 0 4px;
  }
  .more .about {
    margin-block-start: 12px;
  }
  @media print {
    .switches {
      display: none;
    }
    .scroll {
      max-block-size: none;
    }
  }
  @media (forced-colors: active) {
    .series,
    .legend svg {
      forced-color-adjust: none;
      --_background: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_accent: Highlight;
      --_hairline: GrayText;
    }
  }
`;
