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
  .choices button {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .reserve {
    min-block-size: var(--plan-reserve, 12rem);
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
  .details-row {
    grid-column: 1 / -1;
  }
  .details-row > .details {
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
    block-size: calc(var(--_count) * 6rem);
  }
  @media (max-width: 767px) {
    .waiting {
      block-size: calc(var(--_count) * 16rem);
    }
  }
  .card {
    padding-block: 12px 16px;
    /* content-visibility clips; marks at the ends of an axis reach beyond it. */
    padding-inline: 6px;
    border-block-start: 1px solid var(--_hairline);
  }
  /* Only where it pays: cards skipped this way are missing in pictures of the whole page. */
  .many .card {
    content-visibility: auto;
    contain-intrinsic-size: auto 240px;
  }
  @media print {
    .toolbar {
      display: none;
    }
    .many .card {
      content-visibility: visible;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
