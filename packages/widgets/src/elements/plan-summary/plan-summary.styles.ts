import { css } from 'lit';
import { sizeContainer } from '../../theme/size-container.js';

/** Styles of the disclosure below the header; both follow the width of the element. */
export const planSummaryStyles = css`
  .root {
    ${sizeContainer}
  }
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
