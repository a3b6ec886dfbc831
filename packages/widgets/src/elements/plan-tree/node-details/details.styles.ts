import { css } from 'lit';
import { detailsSheetStyles } from '../../../controls/details-sheet.styles.js';
import { gradeRoleStyles } from '../../../controls/record-facts/grade-role.styles.js';
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
  .details summary {
    min-block-size: 24px;
    color: var(--_accent);
    cursor: pointer;
  }
  .back {
    margin-inline-start: -8px;
  }
  ${detailsSheetStyles}
  ${gradeRoleStyles}
  .details .path {
    list-style: none;
    font-size: max(0.875em, 14px);
    line-height: 32px;
  }
  .path li {
    display: inline;
  }
  .path li + li::before {
    content: '›\\2060';
    margin-inline: 4px;
    color: var(--_muted);
  }
  /* Inline, so that a sign between two stays beside a name; the padding makes targets of 24 px. */
  .path a {
    padding-block: 4px;
  }
  .nodes a,
  .sources a {
    display: inline-block;
    min-block-size: 24px;
  }
  .heading {
    margin-block: 4px 8px;
    font-size: max(1.375em, 22px);
    font-weight: 700;
    line-height: 1.4;
    word-break: auto-phrase;
  }
  .heading .level {
    font-size: 16px;
    font-weight: 400;
  }
  .part {
    margin-block-start: 24px;
  }
  .label {
    margin-block-end: 4px;
    font-size: 1em;
    font-weight: 700;
  }
  .count,
  .aside {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
    font-weight: 400;
  }
  .promise {
    font-size: max(1.125em, 18px);
    line-height: 1.8;
  }
  .body p + p,
  .promise p + p {
    margin-block-start: 0.5em;
  }
  .details .nodes,
  .details .sources ul,
  .details .indicators,
  .details .timeline,
  .details .chips {
    padding: 0;
    list-style: none;
  }
  .nodes li {
    padding-block: 4px;
  }
  .sources summary {
    overflow-wrap: anywhere;
  }
  .sources li,
  .sources .label {
    margin-block-start: 8px;
  }
  .evaluation {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_status, var(--_border));
    background: var(--_surface);
  }
  .evaluation .scale {
    margin-block-start: 4px;
    font-size: max(0.875em, 14px);
  }
  .evaluation + details {
    margin-block-start: 4px;
  }
  .evaluation .aside {
    display: inline-block;
  }
  .grade {
    margin-inline-end: 8px;
    font-size: max(1.5em, 24px);
    line-height: 1.4;
  }
  .indicators > li {
    min-block-size: 72px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_hairline);
  }
  .indicators .plain {
    min-block-size: 24px;
    padding: 0;
    text-align: start;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
  }
  .figure {
    font-size: max(1.5em, 24px);
    font-weight: 700;
    line-height: 1.4;
  }
  .swatch {
    display: inline-block;
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 6px;
    border-radius: 2px;
    background: var(--_status);
    forced-color-adjust: none;
  }
  .track,
  .branch-progress .status-bar {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block: 4px;
    border-radius: var(--_radius);
    overflow: hidden;
    forced-color-adjust: none;
  }
  .track .way {
    fill: var(--_hairline);
  }
  .track .done {
    fill: var(--_status, var(--_accent));
  }
  .branch-progress {
    margin-block-end: 8px;
  }
  .timeline .time {
    margin-block-start: 8px;
    color: var(--_muted);
  }
  .timeline .step {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    gap: 0 8px;
    padding-block: 4px;
  }
  .timeline strong {
    margin-inline-start: 4px;
  }
  .state-mark {
    margin-block-start: 6px;
  }
  .state-mark,
  .columns {
    color: var(--_text);
    overflow: visible;
    forced-color-adjust: none;
  }
  .timeline .hollow,
  .timeline .hatch {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5px;
  }
  .timeline .full {
    fill: currentcolor;
    stroke: currentcolor;
  }
  .timeline .grid {
    stroke: var(--_hairline);
  }
  .timeline .today {
    stroke: var(--_accent);
    stroke-dasharray: 3 3;
    stroke-width: 2px;
  }
  .missing {
    margin-block-start: 24px;
    color: var(--_muted);
  }
  .missing .aside {
    display: block;
  }
  .siblings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: 8px 16px;
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_hairline);
  }
  .siblings .aside {
    display: block;
  }
  .siblings a {
    display: inline-block;
    min-block-size: 44px;
  }
  .details .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 4px;
  }
  .details .chips .chip {
    min-block-size: 36px;
    padding: 2px 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    font-size: max(0.875em, 14px);
    text-align: start;
    cursor: pointer;
  }
  .details .chips .chip:hover {
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
  }
  .budgets dd span {
    display: inline-block;
    margin-inline-end: 12px;
  }
  .details blockquote {
    margin-block-start: 4px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_hairline);
  }
  @container (max-width: 27rem) {
    .timeline .columns {
      display: none;
    }
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
    .sheet {
      position: static;
      inline-size: auto;
      block-size: auto;
    }
    .siblings {
      display: none;
    }
    .indicators .plain {
      color: inherit;
      text-decoration: none;
    }
  }
`;
