import { css } from 'lit';

/** Styles of the line chart. */
export const gaugeChartStyles = css`
  .chart {
    min-inline-size: 0;
    min-block-size: 280px;
    margin: 0;
    padding-block: 8px;
  }
  .series {
    display: block;
    overflow: visible;
    direction: ltr;
    font-size: 14px;
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
  .apart {
    fill: var(--_background);
    stroke: var(--_accent);
    stroke-width: 1.5;
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
  .series .point-label {
    fill: var(--_text);
    font-weight: 700;
    paint-order: stroke;
    stroke: var(--_background);
    stroke-width: 4px;
  }
  .chart .sparse {
    stroke-dasharray: 6 6;
  }
  .legend {
    margin: 0;
    padding: 0;
    font-size: 14px;
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
