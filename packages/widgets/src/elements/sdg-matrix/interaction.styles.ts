import { css } from 'lit';

/** Styles of toolbar, legend and interactive states, and of forced colours. */
export const interactionStyles = css`
  .note {
    margin: 8px 0;
    font-size: 0.875em;
  }
  .details-region .waiting,
  .counts .waiting {
    min-block-size: 0;
  }
  .tabs {
    display: flex;
    gap: 4px;
    margin-block-end: 8px;
    border-block-end: 1px solid var(--_border);
  }
  .tabs button {
    min-block-size: 36px;
    padding: 0 16px;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .tabs [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    font-weight: 700;
  }
  @container sdg-matrix (inline-size < 600px) {
    .tabs button {
      min-block-size: 44px;
    }
  }
  .controls,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    margin: 0 0 8px;
    padding: 0;
    font-size: 0.875em;
    list-style: none;
  }
  .controls select,
  .controls button {
    min-block-size: 36px;
    max-inline-size: 100%;
    margin-inline-start: 4px;
    padding-inline: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .legend li {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_muted);
  }
  .legend [data-mark]::before {
    margin: 0;
    --_goal: var(--_border);
  }
  table[role='grid'] :is(td, th):focus-visible {
    outline-offset: -3px;
  }
  tbody tr:not([aria-selected='true']):is(:hover, :focus-within) > *,
  .highlighted:not(.selected) {
    background: var(--_surface);
  }
  .tile img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  thead th {
    cursor: pointer;
  }
  .sort::before {
    content: '⇅';
    color: var(--_muted);
    opacity: 0;
  }
  th:is(:hover, :focus-within) .sort::before,
  [aria-sort] .sort::before {
    opacity: 1;
  }
  [aria-sort='ascending'] .sort::before {
    content: '▲';
    color: var(--_text);
  }
  [aria-sort='descending'] .sort::before {
    content: '▼';
    color: var(--_text);
  }
  td[data-mark] {
    cursor: pointer;
  }
  .tile[aria-pressed='true'] {
    outline: 3px solid var(--_text);
    outline-offset: 1px;
  }
  @media print {
    .controls,
    .tabs {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [data-mark]::before {
      --_goal: CanvasText !important;
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .tile {
      border-color: ButtonBorder;
    }
    .tabs [aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    tbody tr[aria-selected='true'] > th {
      border-inline-start: 4px solid Highlight;
    }
  }
`;
