import { css } from 'lit';
import { sizeContainer } from '../../theme/size-container.js';

/** Styles of the timeline's list; those of the chart are loaded with it. */
export const planTimelineStyles = css`
  .root {
    ${sizeContainer}
  }
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
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .toolbar select {
    min-inline-size: 0;
  }
  .toolbar select,
  .choices button {
    min-block-size: 36px;
    max-inline-size: min(100%, 20em);
    padding: 2px 10px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    cursor: pointer;
  }
  .count,
  .note {
    margin: 0 0 8px;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .heading {
    margin: 0;
    font-size: 18px;
    font-weight: 700;
    line-height: 1.5;
  }
  .number {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
    font-weight: 400;
    white-space: nowrap;
  }
  .due {
    margin-block-end: 24px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_accent);
  }
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    grid-template-columns: 9em 8em minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: baseline;
    padding-block: 4px;
    border-block-end: 1px solid var(--_hairline);
  }
  .due .row:last-child,
  .year .row:last-child {
    border-block-end: 0;
  }
  .time,
  .type,
  .path,
  .action-state {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .time {
    color: inherit;
  }
  .what {
    min-inline-size: 0;
  }
  .title {
    display: inline-block;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  button.title {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button.title[aria-current] {
    background: var(--_selected);
    font-weight: 700;
  }
  .path {
    display: block;
  }
  .action-state {
    padding: 0 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    white-space: nowrap;
  }
  .state-done {
    border-color: var(--_good, currentcolor);
  }
  .state-delayed {
    border-color: var(--_error);
    color: var(--_error);
    font-weight: 700;
  }
  .year {
    border-block-start: 1px solid var(--_border);
  }
  .year summary {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 4px;
    font-weight: 700;
    cursor: pointer;
  }
  .year summary::before {
    flex: none;
    inline-size: 0;
    block-size: 0;
    border-block: 5px solid transparent;
    border-inline-start: 8px solid currentcolor;
    content: '';
  }
  .year[open] summary::before {
    rotate: 90deg;
  }
  .year summary:hover {
    background: var(--_surface);
  }
  .year .rows {
    padding-inline-start: 24px;
  }
  @container (max-width: 37.49rem) {
    .row {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .what {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .action-state {
      grid-column: 1 / -1;
      justify-self: start;
    }
    .year .rows {
      padding-inline-start: 0;
    }
    .toolbar select,
    .choices button,
    button.title {
      min-block-size: 44px;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
    button.title {
      color: inherit;
      text-decoration: none;
    }
  }
`;
