import { css } from 'lit';

/** Styles of the small line of a number card. */
export const sparklineStyles = css`
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
    .spark .line {
      --_status: Highlight;
    }
  }
`;
