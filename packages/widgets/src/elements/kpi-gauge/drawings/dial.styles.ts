import { css } from 'lit';

/** Looks of the dial and of the small line, beside those of every gauge. */
export const gaugeFormsStyles = css`
  .dial {
    fill: none;
    stroke-width: 10;
  }
  .dial .track {
    fill: none;
    stroke: var(--_hairline);
    stroke-width: 10;
  }
  .dial .band {
    fill: none;
    stroke: var(--_border);
    stroke-width: 16;
    stroke-dasharray: none;
    stroke-opacity: 0.45;
  }
  .dial .bar {
    fill: none;
    stroke: var(--_status);
  }
  .dial .bar.provisional,
  .dial .bar.estimate {
    stroke-width: 10;
    stroke-opacity: 0.55;
  }
  .dial .bar.estimate {
    stroke-dasharray: 5 2;
  }
  .end {
    fill: var(--_status);
    stroke: var(--_background);
    stroke-width: 1.5;
  }
  .spark .line {
    fill: none;
    stroke: var(--_status);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .end,
    .dial .bar,
    .spark .line {
      --_status: Highlight;
    }
  }
`;
