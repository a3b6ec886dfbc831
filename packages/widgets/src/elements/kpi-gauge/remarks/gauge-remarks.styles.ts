import { css } from 'lit';

/** Styles of grades, notes, and of figures of groups and districts. */
export const gaugeRemarksStyles = css`
  .old {
    padding-inline: 6px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: max(0.875em, 14px);
  }
  .part-list div {
    display: flex;
    gap: 12px;
    justify-content: space-between;
  }
  .part-list dd {
    margin: 0;
    font-weight: 700;
    text-align: end;
  }
  .part-time {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
    font-weight: 400;
  }
  .grade {
    font-size: 18px;
    font-weight: 700;
  }
  .where,
  .gauge-notes {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .where,
  .gauge-notes {
    line-height: 1.6;
  }
  .gauge-notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    list-style: none;
  }
  .gauge-notes .sample {
    margin-block: 2px;
    padding-inline: 6px;
    line-height: 1.4;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
  }
`;
