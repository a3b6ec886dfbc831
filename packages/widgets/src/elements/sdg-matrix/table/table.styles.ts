import { css } from 'lit';

/** Styles of the table. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }
  /* 17 goals fit a matrix of 600 px or more, in cells of at least 24 px. */
  .titles {
    inline-size: max(9.5em, 26cqi);
  }
  .column {
    inline-size: clamp(24px, 4cqi, 48px);
  }
  .total {
    inline-size: clamp(36px, 6cqi, 64px);
  }
  th,
  td {
    padding: 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: center;
    vertical-align: middle;
  }
  thead th,
  tfoot th,
  tfoot td {
    position: sticky;
    z-index: 2;
    background: var(--_background);
    font-size: max(0.875em, 14px);
  }
  thead th {
    inset-block-start: 0;
    padding-block: 4px;
    border-block-end-color: var(--_border);
    vertical-align: bottom;
  }
  tfoot :is(th, td) {
    inset-block-end: 0;
    padding-block: 4px;
    border-block: 1px solid var(--_border);
    border-block-end: 0;
  }
  th:first-child {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    padding-inline: 4px;
    background: var(--_background);
    text-align: start;
  }
  :is(thead, tfoot) th:first-child {
    z-index: 3;
  }
  tbody tr {
    block-size: 32px;
  }
  tbody td[data-mark='below'] {
    color: var(--_muted);
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  td[data-mark='below']::before {
    display: none;
  }
  tbody th {
    padding-block: 1px;
    line-height: 1.375;
  }
  tbody tr[aria-selected='true'] > *,
  .selected {
    background: var(--_selected);
  }
  tbody tr[aria-selected='true'] > th {
    box-shadow: inset 4px 0 var(--_accent);
  }
  .title {
    display: flex;
    gap: 4px;
    align-items: center;
    min-block-size: 29px;
    padding-inline-start: calc(var(--_depth, 0) * min(12px, 1.2cqi));
    cursor: pointer;
  }
  .toggle {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
  }
  [aria-expanded] .toggle::before {
    content: '';
    display: block;
    inline-size: 8px;
    block-size: 8px;
    margin: 7px 8px;
    border: solid var(--_accent);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  [aria-expanded='true'] .toggle::before {
    rotate: 135deg;
  }
  [aria-expanded='false'] .toggle:dir(rtl)::before {
    rotate: -135deg;
  }
  .head {
    display: flex;
    flex-direction: column;
    gap: 4px;
    align-items: center;
  }
  thead button {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  thead .tile {
    display: grid;
    place-items: center;
    inline-size: min(32px, 100%);
    block-size: 32px;
    border: 1px solid transparent;
    background: var(--_goal) padding-box;
    color: var(--_ink);
    font-weight: 700;
    font-size: clamp(14px, 1.8cqi, 16px);
    line-height: 1.2;
    overflow-wrap: normal;
    print-color-adjust: exact;
  }
  .target .tile {
    inline-size: 100%;
    font-size: 14px;
  }
  .name {
    display: none;
    inline-size: 100%;
    min-block-size: 2lh;
    font-size: 14px;
    line-height: 1.25;
    overflow-wrap: anywhere;
    line-break: anywhere;
  }
  @container sdg-matrix (inline-size >= 1080px) {
    .name {
      display: block;
    }
  }
  .zero {
    color: var(--_muted);
  }
  @media print {
    .sort,
    .toggle {
      display: none;
    }
    table {
      font-size: 9pt;
    }
    .titles {
      inline-size: 32%;
    }
    .column,
    .total {
      inline-size: auto;
    }
    /* In the whole table, whatever the distance scrolled; as specific as the rules for the screen. */
    :is(thead, tbody, tfoot) :is(th:first-child, th, td) {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    tfoot {
      display: table-row-group;
    }
    /* Chromium repeats the text of the table head on each sheet, but not its buttons. */
    button.tile {
      display: none;
    }
    .name {
      display: block;
      border-block-start: 6pt solid var(--_goal);
      font-size: 7pt;
      print-color-adjust: exact;
    }
    .name::before {
      content: attr(data-goal) ' ';
      font-weight: 700;
    }
    tbody tr {
      block-size: 22pt;
    }
  }
`;
