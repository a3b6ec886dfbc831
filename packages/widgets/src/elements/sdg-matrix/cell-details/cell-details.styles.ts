import { css } from 'lit';

/** Styles of the details, which stay in view at the end of the matrix, however long the table is. */
export const cellDetailsStyles = css`
  .details-region {
    position: sticky;
    z-index: 4;
    inset-block-end: 0;
  }
  .details {
    max-block-size: 60vh;
    overflow: auto;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-block-start: 3px solid var(--_accent);
    background: var(--_background);
  }
  .details-head {
    display: flex;
    gap: 12px;
    align-items: start;
    justify-content: space-between;
  }
  .details p,
  .details ul,
  .details dl {
    margin: 0 0 8px;
  }
  .details dl {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_hairline);
  }
  .details dl > div {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: 0 12px;
  }
  .details dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .details dd,
  .details dd p {
    margin: 0;
  }
  .details button {
    flex: none;
    min-block-size: 32px;
    padding: 0 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    cursor: pointer;
  }
  .details .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
  }
  @container sdg-matrix (inline-size < 480px) {
    .details dl > div {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .details-region {
      position: static;
    }
    .details {
      max-block-size: none;
    }
    .details button:not(.link) {
      display: none;
    }
  }
`;
