import { css } from 'lit';

/** Styles of the element around the gauge. */
export const kpiGaugeStyles = css`
  .reserve {
    min-block-size: var(--plan-reserve, 10rem);
  }
  .more {
    margin-block-start: 4px;
    font-size: 0.875em;
  }
  .more > summary {
    inline-size: fit-content;
    min-block-size: 28px;
    padding-block: 2px;
    color: var(--_accent);
    cursor: pointer;
  }
  @media print {
    .more:not([open]) {
      display: none;
    }
  }
`;
