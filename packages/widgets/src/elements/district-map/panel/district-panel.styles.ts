import { css } from 'lit';

/** Styles of the panel of a district. */
export const districtPanelStyles = css`
  .panel-name {
    font-size: 22px;
    font-weight: 700;
    line-height: 1.4;
  }
  .panel-heading {
    margin-block: 24px 8px;
    font-weight: 700;
  }
  .panel-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 4px;
  }
  .panel ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry {
    padding-block: 8px;
    border-block-start: 1px solid var(--_hairline);
  }
  .entry-title {
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .entry.open .entry-title {
    text-decoration: none;
  }
  .entry-level,
  .facilities .muted,
  .value-title .muted {
    font-size: max(0.875em, 14px);
  }
  .entry-text {
    margin-block: 4px;
  }
  .action-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .action-time {
    color: var(--_muted);
  }
  /* The word says the state; the border only sets late and stopped actions apart. */
  .action-state {
    padding-inline: 8px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    font-size: max(0.875em, 14px);
    white-space: nowrap;
  }
  .action-state.done {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_background);
  }
  .action-state.delayed,
  .action-state.cancelled {
    border-width: 2px;
    border-color: var(--_error);
    font-weight: 700;
  }
  .value-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: baseline;
    padding-block: 8px;
    border-block-start: 1px solid var(--_hairline);
  }
  .value-title {
    grid-column: 1 / -1;
  }
  .value-own {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  .value-whole {
    grid-column: 1;
  }
  .value-rank {
    grid-area: 2 / 2 / 4;
    align-self: center;
    line-height: 1;
  }
  .strip {
    display: block;
    overflow: visible;
  }
  .strip-line {
    stroke: var(--_hairline);
  }
  .strip-peer {
    fill: var(--_border);
  }
  .strip-own {
    fill: var(--_accent);
    stroke: var(--_background);
  }
  .further {
    margin-block-start: 16px;
  }
  .further summary {
    min-block-size: 44px;
    padding-block: 8px;
    font-weight: 700;
    cursor: pointer;
  }
  .facilities li {
    padding-block: 4px;
  }
  .facilities .muted {
    display: block;
  }
  @media (forced-colors: active) {
    .strip-own {
      fill: Highlight;
    }
    .strip-peer {
      fill: CanvasText;
    }
  }
  @media print {
    .panel-actions {
      display: none;
    }
  }
`;
