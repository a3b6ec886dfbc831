import { css } from 'lit';
import { sizeContainer } from '../../theme/size-container.js';

/** Styles of the comparison; those of its other views are loaded with them. */
export const planCompareStyles = css`
  .root {
    ${sizeContainer}
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin: 0 0 12px;
    font-size: max(0.875em, 14px);
  }
  .choices button,
  .more {
    min-block-size: 36px;
    max-inline-size: 100%;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    text-align: start;
    cursor: pointer;
  }
  .more {
    margin-block-start: 8px;
    color: var(--_accent);
  }
  .what {
    margin: 0 0 4px;
    font-size: 18px;
    font-weight: 700;
    line-height: 1.5;
  }
  .summary {
    margin: 0 0 12px;
  }
  .note,
  .number,
  .place,
  .reason,
  .unchanged {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .note {
    margin: 0 0 8px;
  }
  .number {
    font-weight: 400;
  }
  .unchanged {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 36px;
  }
  .group {
    margin-block-end: 24px;
  }
  .heading {
    padding-block-end: 4px;
    border-block-end: 2px solid var(--_border);
    font-size: 18px;
    font-weight: 700;
    line-height: 1.5;
  }
  .changes {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .change {
    padding-block: 8px;
    border-block-end: 1px solid var(--_hairline);
  }
  .title {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  button.title {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  button.title[aria-current] {
    background: var(--_selected);
    font-weight: 700;
  }
  .detail {
    margin: 4px 0;
    white-space: pre-line;
  }
  .place,
  .reason {
    margin: 0;
  }
  .places {
    margin: 4px 0 0;
  }
  .places div {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  .places dt {
    flex: none;
    min-inline-size: 4em;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .places dd {
    margin: 0;
  }
  ins {
    background: var(--_selected);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  del {
    color: var(--_muted);
    text-decoration: line-through;
  }
  @container (max-width: 37.49rem) {
    .choices button,
    .more,
    button.title {
      min-block-size: 44px;
    }
  }
  @media print {
    .choices,
    .more {
      display: none;
    }
    button.title {
      text-decoration: none;
    }
  }
`;
