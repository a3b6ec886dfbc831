import { css } from 'lit';

/** Styles of the timeline's chart. */
export const chartStyles = css`
  .chart {
    overflow-x: auto;
  }
  .chart svg {
    display: block;
    max-inline-size: none;
  }
  .chart text {
    fill: var(--_text);
    font-size: 14px;
  }
  .chart .lane-title {
    font-weight: 700;
  }
  .chart .era,
  .chart .today-label {
    fill: var(--_muted);
  }
  .chart .line {
    stroke: var(--_hairline);
  }
  .chart .today {
    stroke: var(--_error);
    stroke-width: 2;
  }
  .mark {
    fill: var(--_background);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .mark-issued,
  .mark-event,
  .mark-action {
    stroke: var(--_text);
  }
  .mark-period,
  .mark-entry.bar,
  .mark-event.bar {
    fill: var(--_selected);
  }
  .mark-done {
    fill: var(--_text);
  }
  .mark-delayed {
    stroke: var(--_error);
  }
  .mark .inner {
    stroke: none;
  }
  .mark-in-progress .inner {
    fill: var(--_text);
  }
  .mark-delayed .inner {
    fill: var(--_error);
  }
  .mark-not-started,
  .mark-cancelled {
    stroke: var(--_muted);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 8px 0;
    padding: 0;
    list-style: none;
    font-size: max(0.875em, 14px);
  }
  .legend li {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .legend svg {
    flex: none;
  }
  @media (forced-colors: active) {
    .mark {
      stroke: CanvasText;
    }
    .mark-done,
    .mark .inner {
      fill: CanvasText;
    }
  }
`;
