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
  @media not print {
    .on-paper {
      display: none;
    }
  }
  .action {
    min-block-size: 44px;
    margin-block-start: 8px;
    padding: 4px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_accent);
    cursor: pointer;
  }
  .action:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
