import { css } from 'lit';

/** Looks of what opens under a gauge, and of the small multiples. */
export const gaugeDetailsStyles = css`
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: 16px 24px;
    margin-block-start: 8px;
    padding: 0;
    list-style: none;
  }
  .parts > li {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_hairline);
  }
  .parts .number {
    font-size: 1.5em;
  }
  .more p {
    margin-block: 8px;
  }
  .summary {
    max-inline-size: 48em;
    font-size: calc(1em / 0.875);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  .switches label {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .switches select {
    min-block-size: 36px;
    max-inline-size: 100%;
    padding-inline: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }

  .scroll {
    max-block-size: 24em;
    margin-block: 12px;
    overflow: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 800px;
  }
  caption {
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end-color: var(--_border);
    color: var(--_muted);
  }
  tbody td:not(:last-child) {
    white-space: nowrap;
  }
  /* Times as printed can be long; the values beside them stay in sight on phones. */
  tbody th {
    min-inline-size: 5.5em;
    max-inline-size: 11em;
  }
  td:last-child {
    min-inline-size: 16em;
  }
  .amount {
    text-align: end;
  }
  .heading,
  .about dt {
    font-weight: 700;
  }
  .more p.heading {
    margin-block-end: 0;
  }
  .lines {
    list-style: none;
  }
  .about dd {
    margin: 0 0 4px;
    overflow-wrap: anywhere;
  }
  .more .about {
    margin-block-start: 12px;
  }
  @media print {
    .switches {
      display: none;
    }
    .scroll {
      max-block-size: none;
    }
  }
`;
