import { css } from 'lit';

/** Styles of the comparison. */
export const comparisonStyles = css`
  .comparison {
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 2px solid var(--_border);
  }
  .comparison p {
    margin: 0 0 8px;
  }
  .comparison-table {
    max-inline-size: 960px;
    margin-block-end: 16px;
    font-size: 0.875em;
  }
  .comparison-table caption {
    padding-block: 4px;
    color: var(--_muted);
    text-align: start;
  }
  .comparison-table :is(th, td) {
    position: static;
    padding: 4px 8px;
    text-align: start;
  }
  .comparison-table .bar {
    inline-size: 50%;
    block-size: 10px;
    fill: var(--_goal);
    stroke: var(--_text);
    stroke-width: 0.5;
    print-color-adjust: exact;
  }
`;
