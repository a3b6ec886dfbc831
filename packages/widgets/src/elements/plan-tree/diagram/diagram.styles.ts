import { css } from 'lit';
import { exportMenuStyles } from '../../../controls/export-menu/export-menu.styles.js';

/** Styles of the diagrams. */
export const diagramStyles = css`
  .diagram {
    min-inline-size: 0;
  }
  .diagram .path {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0 0 4px;
    padding: 0;
    list-style: none;
  }
  .diagram .path li + li::before {
    content: '›';
    color: var(--_muted);
  }
  .diagram .path [aria-current] {
    padding-inline: 8px;
    font-size: 0.875em;
    font-weight: 700;
  }
  .diagram svg,
  .diagram canvas {
    display: block;
    max-inline-size: 100%;
    margin-inline: auto;
    block-size: auto;
  }
  .cell {
    cursor: pointer;
    outline: none;
  }
  .cell rect,
  .cell path {
    stroke: var(--_background);
    stroke-width: 1;
  }
  .cell text {
    pointer-events: none;
  }
  .cell.neutral > :is(rect, path) {
    fill: light-dark(#e6e6e6, #3d3d3d);
  }
  .cell.neutral > text {
    fill: light-dark(#1a1a1a, #f2f2f2);
  }
  .cell:hover > :is(rect, path) {
    stroke: light-dark(#1a1a1a, #f2f2f2);
    stroke-width: 2;
  }
  .cell.selected > :is(rect, path) {
    stroke: light-dark(#1a1a1a, #f2f2f2);
    stroke-width: 3;
  }
  .cell:focus-visible > :is(rect, path) {
    stroke: light-dark(#0017c1, #9db7f9);
    stroke-width: 4;
    paint-order: stroke;
  }
  .link {
    fill: none;
    stroke: var(--_border);
  }
  .legend,
  .into {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .diagram .legend svg {
    flex: none;
    margin: 0;
  }
  .into .plain {
    text-align: start;
  }
  ${exportMenuStyles}
  @media (forced-colors: active) {
    .cell rect,
    .cell path {
      fill: Canvas;
      stroke: CanvasText;
    }
    .cell text {
      fill: CanvasText;
    }
    .cell.selected > :is(rect, path) {
      stroke: Highlight;
    }
    .cell:focus-visible > :is(rect, path) {
      stroke: Highlight;
    }
    .diagram canvas,
    .legend svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    .into,
    .diagram .keys {
      display: none;
    }
    .cell rect,
    .cell path {
      stroke: #fff;
      print-color-adjust: exact;
    }
  }
`;
