import { css } from 'lit';

/** Styles of the small line of a number card. */
export const sparklineStyles = css`
  .end {
    fill: var(--_status);
    stroke: var(--_background);
    stroke-width: 1.5;
  }
  .spark .line {
    stroke: var(--_status);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .spark .sparse {
    stroke-dasharray: 5 5;
  }
  .spark .aim {
    stroke: var(--_text);
    stroke-width: 1;
    stroke-dasharray: 4 3;
  }
  @media (forced-colors: active) {
    .end,
    .spark .line {
      --_status: Highlight;
    }
  }
`;
