import { css } from 'lit';
import { sizeContainer } from '../../theme/size-container.js';

/** Styles of the element around the gauge. */
export const kpiGaugeStyles = css`
  .gauge {
    ${sizeContainer}
  }
  .reserve {
    min-block-size: var(--plan-reserve, 10rem);
  }
  .chart-space {
    block-size: 280px;
  }
  .beside {
    display: grid;
    grid-template-columns: 38fr 62fr;
    gap: 32px;
    align-items: start;
  }
  /* Until the element has been drawn again for its new width. */
  @container gauge (max-width: 639px) {
    .beside {
      display: block;
    }
    .chart-side {
      display: none;
    }
  }
  .more {
    margin-block-start: 4px;
    font-size: max(0.875em, 14px);
  }
  .more > summary {
    inline-size: fit-content;
    min-block-size: 36px;
    padding-block: 6px;
    color: var(--_accent);
    cursor: pointer;
  }
  @media print {
    .more:not([open]) {
      display: none;
    }
  }
`;
