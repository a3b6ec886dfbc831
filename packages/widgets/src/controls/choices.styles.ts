import { css } from 'lit';

/** Styles of `renderChoices` and of the selects beside it. */
export const choicesStyles = css`
  .choices {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choices legend {
    float: inline-start;
    padding: 0;
    padding-inline-end: 8px;
    line-height: 36px;
  }
  .choices button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 700;
  }
`;
