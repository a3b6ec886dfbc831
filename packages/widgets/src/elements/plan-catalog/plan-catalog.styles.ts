import { css } from 'lit';

/** Styles of the catalog. */
export const planCatalogStyles = css`
  .catalog-title,
  .heading {
    font-size: 18px;
    font-weight: 700;
    line-height: 1.5;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: end;
    margin-block: 8px;
    font-size: max(0.875em, 14px);
  }
  .toolbar label {
    display: grid;
    min-inline-size: 0;
  }
  .toolbar .search {
    flex: 1 1 16em;
    max-inline-size: 32em;
  }
  .toolbar :is(input, select),
  .more {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .toolbar select {
    max-inline-size: 20em;
  }
  .more {
    color: var(--_accent);
    cursor: pointer;
  }
  .count,
  .facts,
  .note {
    margin: 0;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .plans,
  .catalogs ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .plan {
    padding-block: 12px;
    border-block-end: 1px solid var(--_hairline);
  }
  .plan .title {
    display: inline-block;
    min-block-size: 24px;
    font-size: 18px;
    font-weight: 700;
    line-height: 1.5;
  }
  .summary {
    max-inline-size: 48em;
    margin: 0;
  }
  .catalogs {
    margin-block-start: 24px;
  }
  .catalogs li {
    padding-block: 4px;
  }
  @media print {
    .toolbar,
    .more {
      display: none;
    }
  }
`;
