import { css } from 'lit';

/** Styles of the export menu. */
export const exportMenuStyles = css`
  .export-menu {
    margin-block-start: 12px;
    font-size: 0.875em;
  }
  .export-menu summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
    cursor: pointer;
  }
  .export-menu ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 8px 0;
    padding: 0;
    list-style: none;
  }
  .export-menu button {
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    cursor: pointer;
  }
  .export-menu button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .export-menu p {
    min-block-size: 1.7em;
    margin: 0;
  }
  .export-menu textarea {
    display: block;
    inline-size: 100%;
  }
  @media print {
    .export-menu {
      display: none;
    }
  }
`;
