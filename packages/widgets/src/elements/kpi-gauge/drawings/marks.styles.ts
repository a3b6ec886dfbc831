import { css } from 'lit';

/** Styles of the marks that bar and dial have in common. */
export const marksStyles = css`
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
  rect.expected {
    fill: var(--_selected);
    stroke: var(--_border);
    stroke-width: 1;
  }
`;
