import { css } from 'lit';

/** Looks of what is wrong: failed, partly failed, stale. */
export const planNoticeStyles = css`
  .notice {
    margin: 0 0 12px;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .notice.failed {
    border-color: var(--_error);
  }
  .notice p {
    margin: 0;
  }
  .notice ul {
    margin: 4px 0 0;
    padding-inline-start: 1.5em;
  }
  .notice summary {
    min-block-size: 24px;
    cursor: pointer;
  }
`;
