import { css } from 'lit';

/** Looks of what stands around the gauge in its element. */
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
