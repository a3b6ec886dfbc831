import { css } from 'lit';

/** Styles of the board as a table. */
export const boardTableStyles = css`
  .waiting td {
    block-size: calc(var(--_count) * 4rem);
  }
  tbody.waiting {
    block-size: auto;
  }
  th.group-title {
    padding-block: 20px 4px;
    white-space: normal;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 6px 16px 6px 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end-color: var(--_border);
    color: var(--_muted);
    white-space: nowrap;
  }
  tbody th {
    min-inline-size: 12em;
  }
  th,
  td {
    overflow-wrap: normal;
  }
  .amount {
    text-align: end;
  }
  td.amount {
    min-inline-size: 5.5em;
  }
  .row-time {
    white-space: nowrap;
  }
  .row-time,
  .row-notes {
    display: block;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  table .status {
    margin: 0;
    white-space: nowrap;
  }
  @media (max-width: 600px) {
    .wide,
    .row-notes {
      display: none;
    }
    tbody th {
      min-inline-size: 0;
    }
    th,
    td {
      padding-inline-end: 8px;
      overflow-wrap: anywhere;
    }
    table .status {
      white-space: normal;
    }
    td.amount {
      min-inline-size: 0;
    }
  }
`;
