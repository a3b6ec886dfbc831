import { css } from 'lit';

/**
 * Looks of the states every element has: waiting, empty, failed, partly failed, stale.
 *
 * @cssproperty --plan-reserve - Height kept free while the plan loads, so that the page does not jump.
 */
export const planStateStyles = css`
  .waiting {
    min-block-size: var(--plan-reserve, 12rem);
  }
  .state {
    margin: 0;
    padding: 12px 16px;
    color: var(--_muted);
  }
`;
