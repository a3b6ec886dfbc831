import { css } from 'lit';
import { forLevels } from '../level-styles.js';

const indents = forLevels(
  (level) => css`
    [data-level='${level}'] {
      padding-inline-start: calc(min(${level - 1}, var(--_deepest)) * var(--_indent));
    }
  `,
);

/** Styles of the rows. */
export const outlineStyles = css`
  .outline {
    --_indent: 12px;
    --_deepest: 6;
    min-inline-size: 0;
    border-block-start: 1px solid var(--_hairline);
  }
  .outline.long {
    max-block-size: var(--plan-tree-height, 70vh);
    border-block-end: 1px solid var(--_hairline);
    overflow: hidden auto;
    overflow-anchor: none;
  }
  .rows,
  .rows ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rows {
    position: relative;
  }
  .apart {
    position: absolute;
    inset-inline: 0;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: 44px;
    border-block-end: 1px solid var(--_hairline);
  }
  .line.summarized {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-content: center;
    min-block-size: 64px;
    padding-block: 4px;
  }
  .summarized:has(> .below) > .toggle {
    grid-row: 1 / span 2;
  }
  .summarized > .name {
    grid-column: 2;
    grid-row: 1;
    margin-block: 0;
    color: var(--_accent);
    font-size: 1.125em;
  }
  .summarized > .mark {
    grid-column: 2;
    justify-self: start;
  }
  .below {
    grid-column: 2 / -1;
    margin-inline: 4px;
    overflow: hidden;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
    line-height: 1.5;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .passage {
    flex: 1 0 100%;
    padding-block-end: 6px;
    padding-inline: 48px 8px;
    font-size: max(0.875em, 14px);
    line-height: 1.5;
  }
  .field-name {
    color: var(--_muted);
  }
  .nearest {
    display: block;
  }
  .branch-status,
  .branch-count {
    padding-inline-end: 8px;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  /* A width and a height of its own: its content arrives later. */
  .branch-status {
    display: flex;
    grid-column: 3;
    grid-row: 1 / span 2;
    gap: 0 8px;
    align-items: center;
    inline-size: 22em;
    min-block-size: 1.5em;
    line-height: 1.5;
  }
  .branch-count {
    grid-column: 4;
    grid-row: 1;
    min-inline-size: 5em;
    text-align: end;
  }
  .branch-status .status-bar {
    flex: none;
    inline-size: 96px;
    block-size: 8px;
  }
  .line:hover {
    background: var(--_surface);
  }
  .line.current,
  .line[aria-selected='true'] {
    background: var(--_selected);
    box-shadow: inset 4px 0 var(--_accent);
  }
  :host(:dir(rtl)) .line.current,
  :host(:dir(rtl)) .line[aria-selected='true'] {
    box-shadow: inset -4px 0 var(--_accent);
  }
  .toggle {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
  }
  button.toggle,
  .toggle.branch {
    cursor: pointer;
  }
  button.toggle::before,
  .toggle.branch::before {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    transition: transform 0.12s;
  }
  :host(:dir(rtl)) button.toggle::before,
  :host(:dir(rtl)) .toggle.branch::before {
    transform: rotate(135deg);
  }
  button.toggle[aria-expanded='true']::before,
  [aria-expanded='true'] > .toggle.branch::before {
    transform: translateY(-2px) rotate(45deg) !important;
  }
  .name {
    display: -webkit-box;
    flex: 1 1 0;
    min-inline-size: 8em;
    margin: 4px;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    color: var(--_text);
    line-height: 1.5;
    text-decoration: none;
  }
  a.name:hover .title {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .level,
  .code {
    unicode-bidi: isolate;
  }
  .level {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .code {
    font-weight: 700;
  }
  [data-level='1'] .title {
    font-weight: 700;
  }
  .mark {
    margin-inline: 4px;
    padding-inline: 6px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  mark {
    background: var(--_mark);
    color: inherit;
  }
  [role='treeitem'] {
    cursor: pointer;
  }
  [role='treeitem']:focus-visible {
    outline-offset: -3px;
  }
  ${indents}
  /* Below titles and marks, which take up to three rows. */
  .two .branch-status {
    grid-column: 2 / -1;
    grid-row: 4;
    inline-size: auto;
    padding-inline-start: 4px;
  }
  @container (max-width: 47.99rem) {
    .branch-status {
      grid-column: 2 / -1;
      grid-row: 4;
      inline-size: auto;
      padding-inline-start: 4px;
    }
    .branch-status .status-bar {
      inline-size: 64px;
    }
  }
  @container (min-width: 40rem) {
    .outline {
      --_indent: 20px;
      --_deepest: 11;
    }
  }
  @media (forced-colors: active) {
    .line.current,
    .line[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .toggle {
      display: none;
    }
    .outline.long {
      max-block-size: none;
      overflow: visible;
    }
    .line {
      min-block-size: 0;
      break-inside: avoid;
    }
    .rows .row {
      break-inside: auto;
    }
  }
`;
