import { css } from 'lit';

/** Styles of the board around its gauges. */
export const kpiBoardStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    margin-block-end: 8px;
    font-size: max(0.875em, 14px);
  }
  .toolbar label,
  .choices {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .toolbar select,
  .choices button {
    min-block-size: 36px;
    max-inline-size: 100%;
    padding: 2px 10px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    cursor: pointer;
  }
  .choices {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choices legend {
    float: inline-start;
    padding: 0;
    padding-inline-end: 8px;
    line-height: 36px;
  }
  .choices button {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .choices button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 700;
  }
  /* Reserved until all indicators are judged. */
  .counts {
    min-block-size: 104px;
    margin-block-end: 12px;
  }
  .count-sentence {
    margin: 0 0 8px;
    font-size: 18px;
    font-weight: 700;
    line-height: 1.5;
  }
  .details {
    grid-column: 1 / -1;
    padding: 12px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .count {
    margin: 0 0 8px;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .group-title {
    margin: 24px 0 8px;
    padding-block-end: 4px;
    border-block-end: 2px solid var(--_border);
    font-weight: 700;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
    grid-auto-flow: dense;
    column-gap: 24px;
  }
  .chunk {
    display: contents;
  }
  .waiting {
    grid-column: 1 / -1;
  }
  th.group-title {
    padding-block: 20px 4px;
    white-space: normal;
  }
  .card {
    padding-block: 12px 16px;
    /* content-visibility clips; marks at the ends of an axis reach beyond it. */
    padding-inline: 6px;
    border-block-start: 1px solid var(--_hairline);
    content-visibility: auto;
    contain-intrinsic-size: auto 240px;
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
  @media print {
    .toolbar {
      display: none;
    }
    .card {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
