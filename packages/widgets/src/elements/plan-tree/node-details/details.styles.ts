import { css } from 'lit';
import { exportMenuStyles } from '../../../controls/export-menu/export-menu.styles.js';

/** Looks of the details of a node. */
export const detailsStyles = css`
  .details {
    min-inline-size: 0;
    padding: 12px 16px 16px;
    border: 1px solid var(--_hairline);
    border-block-start: 4px solid var(--_accent);
    background: var(--_background);
  }
  .details p,
  .details ul,
  .details ol,
  .details dl,
  .details dd,
  .details blockquote {
    margin: 0;
    padding: 0;
  }
  .details ul {
    padding-inline-start: 1.25em;
  }
  .back {
    margin-inline-start: -8px;
  }
  .details .path {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    list-style: none;
    font-size: 0.8125em;
  }
  .path li + li::before {
    content: '›';
    margin-inline-end: 4px;
    color: var(--_muted);
  }
  .path a,
  .nodes a,
  .sources a {
    display: inline-block;
    min-block-size: 24px;
  }
  .heading {
    margin-block: 4px 8px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.5;
    word-break: auto-phrase;
  }
  .heading .level {
    font-size: 0.7em;
    font-weight: 400;
  }
  .part {
    margin-block-start: 16px;
  }
  .label {
    margin-block-end: 2px;
    padding-block-end: 2px;
    border-block-end: 1px solid var(--_hairline);
    font-size: 0.875em;
    font-weight: 700;
  }
  .count,
  .aside {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .vision {
    font-size: 1.0625em;
  }
  .details p + p {
    margin-block-start: 0.5em;
  }
  .details .nodes,
  .details .sources,
  .details .indicators,
  .details .chips {
    padding: 0;
    list-style: none;
  }
  .nodes li {
    padding-block: 3px;
  }
  .indicators li + li,
  .sources li + li {
    margin-block-start: 8px;
  }
  .indicators .plain {
    min-block-size: 24px;
    padding: 0;
    font-size: 1em;
    text-align: start;
  }
  .indicators p {
    font-size: 0.9375em;
  }
  .details .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 4px;
  }
  .chip {
    min-block-size: 28px;
    padding: 2px 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    font-size: 0.875em;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .details dl > div {
    display: grid;
    grid-template-columns: minmax(5em, 8em) minmax(0, 1fr);
    gap: 0 12px;
    padding-block: 3px;
  }
  .details dd {
    grid-column: 2;
  }
  .details dt {
    grid-column: 1;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .details blockquote {
    margin-block-start: 4px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_hairline);
    font-size: 0.9375em;
  }
  ${exportMenuStyles}
  @container (min-width: 56rem) {
    .parts.two > .details .back {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      min-block-size: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .parts.two > .details .back:focus-visible {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
  @media print {
    .back {
      display: none;
    }
    .details {
      border: 0;
      padding: 0;
      break-before: avoid;
    }
  }
`;
