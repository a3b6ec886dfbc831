import { css } from 'lit';

/** Styles of the list of districts. */
export const listStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin-block-end: 8px;
  }
  .filter input {
    flex: 1 1 8rem;
  }
  .scroll {
    max-block-size: 34rem;
    overflow: auto;
    border-block: 1px solid var(--_hairline);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 4px 8px;
    background: var(--_surface);
    font-size: max(0.875em, 14px);
    text-align: start;
  }
  tbody th {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  td {
    padding: 4px 8px;
  }
  .number {
    text-align: end;
  }
  .with-bar {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: end;
  }
  .bar {
    flex: 1 1 32px;
    min-inline-size: 32px;
    max-inline-size: 160px;
    block-size: 8px;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .bar-fill {
    fill: var(--_c);
    stroke: var(--_border);
    stroke-width: 0.5px;
  }
  /* Nobody presses arrow keys on a touch screen. */
  @media (hover: none) and (pointer: coarse) {
    .key-hint {
      display: none;
    }
  }
  th,
  td {
    overflow-wrap: anywhere;
  }
  tbody th,
  td {
    word-break: keep-all;
  }
  tbody th {
    min-inline-size: 7em;
  }
  tbody tr {
    border-block-start: 1px solid var(--_hairline);
  }
  tbody tr:hover {
    background: var(--_surface);
  }
  tbody tr.selected {
    background: var(--_selected);
  }
  .selected .name {
    font-weight: 700;
  }
  .name,
  .sort {
    display: flex;
    gap: 8px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 2px 8px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .name:focus-visible,
  .sort:focus-visible {
    outline-offset: -3px;
  }
  .sort {
    justify-content: end;
    min-block-size: 36px;
    padding: 0;
    font-weight: 700;
  }
  .mark {
    padding-inline: 4px;
    border: 1px solid var(--_border);
    border-radius: 2px;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
    font-weight: 400;
    white-space: nowrap;
  }
  .more {
    inline-size: 100%;
    border-width: 1px 0 0;
    border-radius: 0;
  }
  @container (inline-size >= 720px) {
    .scroll {
      max-block-size: max(20rem, 45cqi - 1rem);
    }
  }
  @container (inline-size < 720px) {
    .scroll {
      max-block-size: 22rem;
    }
  }
  @container (inline-size < 480px) {
    tbody th {
      min-inline-size: 5em;
    }
    td,
    thead th {
      padding-inline: 4px;
    }
    td:last-child,
    thead th:last-child {
      padding-inline-end: 8px;
    }
    thead th {
      word-break: normal;
    }
  }
  @media (forced-colors: active) {
    tbody tr.selected .name {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .filter,
    .more,
    .sort span {
      display: none;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
