import { css } from 'lit';

/** Styles of the common themes. */
export const themesStyles = css`
  .theme {
    margin-block-end: 20px;
  }
  .theme .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px 24px;
  }
  .theme .side {
    min-inline-size: 0;
  }
  .theme .side-name {
    margin: 0;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .theme ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .theme li {
    padding-block: 4px;
    border-block-end: 1px solid var(--_hairline);
  }
  @container (max-width: 37.49rem) {
    .theme .sides {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
