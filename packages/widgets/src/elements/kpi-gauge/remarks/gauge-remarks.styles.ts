import { css } from 'lit';
import { gradeRoleStyles } from '../../../controls/record-facts/grade-role.styles.js';

/** Styles of grades, notes, and of figures of groups and districts. */
export const gaugeRemarksStyles = css`
  ${gradeRoleStyles}
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
  .gauge .apart-value {
    margin-block-start: 4px;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--_border);
    line-height: 1.6;
  }
  .apart-status {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    color: var(--_status, var(--_muted));
    font-size: max(0.875em, 14px);
  }
  .apart-status .mark {
    inline-size: 14px;
    block-size: 14px;
  }
  .gauge .grade {
    margin-block: 4px;
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--_status, var(--_border));
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
