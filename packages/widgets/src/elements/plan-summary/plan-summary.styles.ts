import { css } from 'lit';

/** Styles of the disclosure below the header. */
export const planSummaryStyles = css`
  .about {
    margin-block-end: 12px;
  }
  .about > summary {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_accent);
    cursor: pointer;
  }
`;
