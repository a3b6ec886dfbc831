import { css } from 'lit';

/** Styles of the entries of a goal. */
export const goalEntriesStyles = css`
  .goal-entries {
    padding: 4px 8px 12px 44px;
  }
  .goal-entries ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .goal-entries li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 8px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_hairline);
  }
  .goal-entries li:first-child {
    border-block-start: 0;
  }
  .goal-entries [data-mark]::before {
    margin-block-start: 4px;
  }
  .goal-entries p {
    margin: 4px 0 0;
  }
  .goal-entries .entry-source {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .goal-entries .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  .goal-entries .link[aria-pressed='true'] {
    background: var(--_selected);
    font-weight: 700;
  }
  .goal-entries .action {
    min-block-size: 36px;
    margin: 8px 8px 0 0;
    padding-inline: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_accent);
    cursor: pointer;
  }
  .goal-entries .action[aria-pressed='true'] {
    background: var(--_selected);
    font-weight: 700;
  }
  @container sdg-matrix (inline-size < 600px) {
    .goal-entries {
      padding-inline: 4px;
    }
    .goal-entries .action {
      min-block-size: 44px;
    }
  }
  @media print {
    .goal-entries .action {
      display: none;
    }
  }
`;
