import { css } from 'lit';

/** Styles of the indicators beside each other. */
export const indicatorsStyles = css`
  .comparison {
    margin-block-end: 24px;
  }
  .warnings {
    margin-block: 4px 8px;
    padding: 4px 12px;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
    font-size: max(0.875em, 14px);
  }
  .warnings ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .comparison table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .comparison :is(th, td) {
    padding: 4px 16px 4px 0;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .comparison th {
    inline-size: 30%;
  }
  .plot {
    inline-size: 30%;
  }
  .part {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .dots {
    display: block;
    inline-size: 100%;
    block-size: 24px;
    overflow: visible;
  }
  .axis {
    stroke: var(--_border);
  }
  .goal {
    stroke: var(--_text);
    stroke-width: 3;
  }
  .dot {
    fill: var(--_accent);
    stroke: var(--_background);
  }
  @container (max-width: 37.49rem) {
    .comparison tr {
      display: grid;
    }
    .comparison :is(th, td) {
      inline-size: auto;
      border: 0;
    }
    .comparison th {
      font-weight: 700;
    }
    .comparison tr {
      border-block-end: 1px solid var(--_hairline);
    }
  }
  @media (forced-colors: active) {
    .dot {
      fill: CanvasText;
    }
  }
`;
