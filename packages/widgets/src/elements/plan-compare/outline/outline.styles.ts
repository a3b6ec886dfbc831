import { css } from 'lit';

/** Styles of the merged outline. */
export const outlineStyles = css`
  .outline {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .outline li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    padding-block: 4px;
    border-block-end: 1px solid var(--_hairline);
  }
  .outline .mark {
    flex: none;
    inline-size: 7em;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .outline .mark-added,
  .outline .mark-removed,
  .outline .mark-changed {
    color: var(--_text);
    font-weight: 700;
  }
  .outline .title {
    flex: 1 1 12em;
  }
  .depth-1 {
    padding-inline-start: 1.25em;
  }
  .depth-2 {
    padding-inline-start: 2.5em;
  }
  .depth-3 {
    padding-inline-start: 3.75em;
  }
  .depth-4 {
    padding-inline-start: 5em;
  }
  @container (max-width: 37.49rem) {
    .outline .mark {
      inline-size: 100%;
    }
  }
`;
