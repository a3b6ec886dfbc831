import { css } from 'lit';

/** Styles of the dial. */
export const dialStyles = css`
  .dial {
    fill: none;
    stroke-width: 10;
  }
  .dial .track {
    fill: none;
    stroke: var(--_hairline);
    stroke-width: 10;
  }
  .dial-number {
    fill: var(--_text);
    stroke: none;
    font-weight: 700;
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
  @media (forced-colors: active) {
    .dial .bar {
      --_status: Highlight;
    }
  }
`;
