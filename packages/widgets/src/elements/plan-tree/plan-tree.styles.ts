import { css } from 'lit';
import { forLevels } from './level-styles.js';

const indents = forLevels(
  (level) => css`
    [data-level='${level}'] {
      padding-inline-start: calc(min(${level - 1}, var(--_deepest)) * var(--_indent));
    }
  `,
);

/** Styles of the controls and the outline. */
export const planTreeStyles = css`
  :host {
    container-type: inline-size;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 16px;
    margin-block-end: 8px;
  }
  .field {
    display: grid;
    flex: 1 1 14rem;
    max-inline-size: 28rem;
    font-size: 0.875em;
  }
  .field > label {
    display: grid;
  }
  .field input,
  .field select {
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    font-size: 16px;
  }
  .field.short {
    flex: 0 1 9rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .plain {
    min-block-size: 36px;
    padding: 2px 8px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .plain:hover {
    border-color: currentcolor;
  }
  .filters {
    margin-block-end: 8px;
    font-size: 0.875em;
  }
  .filters summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
    cursor: pointer;
  }
  .found {
    margin: 0 0 4px;
    font-size: 0.875em;
  }
  .found:empty {
    display: none;
  }
  .note {
    margin: 0 0 8px;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .parts {
    display: grid;
    gap: 24px;
    align-items: start;
  }
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
    min-block-size: 40px;
    padding-block: 2px;
    border-block-end: 1px solid var(--_hairline);
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
    inline-size: 32px;
    block-size: 36px;
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
    font-size: 0.8125em;
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
    font-size: 0.75em;
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
  @container (min-width: 40rem) {
    .outline {
      --_indent: 20px;
      --_deepest: 11;
    }
  }
  @container (min-width: 56rem) {
    .parts.two {
      grid-template-columns: minmax(0, 1fr) minmax(20rem, 26rem);
    }
    .parts.two > .details {
      position: sticky;
      inset-block-start: 8px;
      max-block-size: calc(100vh - 16px);
      overflow-y: auto;
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
    .toolbar,
    .filters,
    .toggle,
    .plain:not(.path *) {
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
    .parts.two {
      display: block;
    }
    .parts.two > .details {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
  }
`;
