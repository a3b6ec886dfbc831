import { css } from 'lit';

/** Styles of the export menu. */
export const exportMenuStyles = css`
  .export-menu {
    margin-block-start: 12px;
    font-size: max(0.875em, 14px);
  }
  .export-row,
  .export-panel {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .export-panel {
    margin-block-start: 8px;
    padding: 12px;
    min-block-size: 60px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .export-menu button {
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_accent);
    cursor: pointer;
  }
  .export-menu button:hover,
  .export-menu button[aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .export-menu p {
    margin: 0;
  }
  .export-menu label {
    flex-basis: 100%;
  }
  .export-menu textarea {
    display: block;
    inline-size: 100%;
    font-family: monospace;
    font-size: 14px;
  }
  @media (max-width: 600px) {
    .export-menu button {
      min-block-size: 44px;
    }
  }
  @media print {
    .export-menu {
      display: none;
    }
  }
`;
