import { css } from 'lit';

/** Styles of the counts. */
export const countsStyles = css`
  .counts .wide {
    overflow-x: auto;
  }
  .count-table {
    inline-size: auto;
    margin-block: 8px;
    table-layout: auto;
    font-size: 0.875em;
  }
  .count-table caption {
    padding-block: 4px;
    color: var(--_muted);
    text-align: start;
  }
  .count-table :is(th, td) {
    position: static;
    padding: 4px 8px;
    text-align: end;
  }
  .count-table th:first-child {
    min-inline-size: 12em;
    text-align: start;
  }
  .dot {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 6px;
    border: 1px solid var(--_text);
    background: var(--_goal);
    print-color-adjust: exact;
  }
  .bar {
    inline-size: 60px;
    block-size: 8px;
    margin-inline-start: 6px;
    fill: var(--_muted);
  }
  .counts .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
`;
