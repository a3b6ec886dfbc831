import { css } from 'lit';

/** Styles of the gauge, shared with the board. Sizes follow the container, not the window. */
export const gaugeStyles = css`
  .gauge {
    container: gauge / inline-size;
    min-inline-size: 0;
  }
  .gauge p,
  .gauge dl,
  .gauge ul {
    margin: 0;
    padding: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    justify-content: space-between;
  }
  .title {
    font-weight: 700;
    line-height: 1.5;
  }
  .direction {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .scope {
    color: var(--_muted);
    font-weight: 400;
  }
  .select {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 700;
    text-align: start;
    cursor: pointer;
  }
  .select:hover,
  .select[aria-pressed='true'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    line-height: 1.3;
  }
  .number {
    font-size: 32px;
    font-weight: 700;
    overflow-wrap: normal;
  }
  .missing .number {
    color: var(--_muted);
    font-size: 1em;
    font-weight: 400;
  }
  .in-dial .number,
  .in-dial .unit {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .unit {
    font-size: 18px;
  }
  .time {
    margin-inline-start: 12px;
    color: var(--_muted);
  }
  .sentence {
    line-height: 1.6;
  }
  .judgement {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    align-items: baseline;
  }
  .place {
    margin-inline-start: auto;
    font-size: max(0.875em, 14px);
  }
  .expected-value {
    color: var(--_text);
    font-weight: 400;
  }
  .status {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_status);
    font-weight: 700;
  }
  .mark {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: var(--_status);
  }
  .mark path {
    fill: none;
    stroke: var(--_background);
    stroke-width: 1.75;
  }
  .drawing {
    display: block;
    margin-block: 6px;
    overflow: visible;
    direction: ltr;
    font-size: 14px;
  }
  .value-label {
    fill: var(--_text);
    font-weight: 700;
  }
  .mark-label {
    fill: var(--_muted);
  }
  @container gauge (max-width: 220px) {
    .number {
      font-size: 24px;
    }
    .time {
      margin-inline-start: 0;
      inline-size: 100%;
    }
    .mark-label {
      display: none;
    }
    .drawing {
      max-inline-size: 100%;
      overflow: clip;
    }
  }
  @media (forced-colors: active) {
    .drawing,
    .mark {
      forced-color-adjust: none;
      --_status: CanvasText;
      --_background: Canvas;
      --_text: CanvasText;
      --_hairline: GrayText;
      --_surface: Canvas;
      --_border: CanvasText;
      --_selected: Canvas;
    }
    .bar,
    .value {
      --_status: Highlight;
    }
  }
  @media print {
    .drawing {
      print-color-adjust: exact;
      break-inside: avoid;
    }
  }
`;
