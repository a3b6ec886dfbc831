import { css } from 'lit';

/** Styles of the search, the buttons and the panels above the outline. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin-block-end: 8px;
  }
  .search {
    flex: 1 1 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    font-size: 16px;
  }
  .search::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .buttons {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .branches {
    margin-inline-start: auto;
  }
  .panel-button {
    min-block-size: 44px;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    cursor: pointer;
  }
  .panel-button:hover,
  .panel-button[aria-expanded='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .panel-button::after {
    content: '';
    display: inline-block;
    inline-size: 7px;
    block-size: 7px;
    margin-inline-start: 8px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-3px) rotate(45deg);
  }
  .panel-button[aria-expanded='true']::after {
    transform: translateY(1px) rotate(225deg);
  }
  .panel,
  .panel .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
  }
  .panel {
    margin-block-end: 8px;
    padding: 12px;
    background: var(--_surface);
  }
  .panel .toolbar {
    flex: 1;
    align-items: end;
    margin: 0;
  }
  .field {
    display: grid;
    flex: 1 1 14rem;
    max-inline-size: 28rem;
    font-size: max(0.875em, 14px);
  }
  .field > label {
    display: grid;
  }
  .field select {
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 6px;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    font-size: 16px;
  }
  .plain {
    min-block-size: 44px;
    padding: 2px 8px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .plain:hover {
    border-color: currentcolor;
  }
  .found {
    margin: 0 0 4px;
    font-size: max(0.875em, 14px);
  }
  .found:empty {
    display: none;
  }
  @container (max-width: 39.99rem) {
    .buttons > * {
      padding-inline: 8px;
      font-size: max(0.875em, 14px);
    }
    .panel-button::after {
      margin-inline-start: 6px;
    }
  }
  @container (min-width: 40rem) {
    .search {
      flex: 1 1 16rem;
    }
    .buttons {
      flex-grow: 1;
    }
  }
  @media print {
    .toolbar,
    .panel,
    .found .plain {
      display: none;
    }
  }
`;
