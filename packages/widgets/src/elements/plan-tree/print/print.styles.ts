import { css } from 'lit';
import { forLevels } from '../level-styles.js';

const indents = forLevels(
  (level) => css`
    .printed th[data-depth='${level}'] {
      padding-inline-start: ${level - 1}em;
    }
  `,
);

/** Styles of the printed outline. */
export const printStyles = css`
  .printed {
    display: none;
  }
  @media print {
    .printed {
      display: block;
      font-size: 10pt;
      line-height: 1.5;
    }
    .printed ~ .outline,
    .printed ~ .headings {
      display: none;
    }
    .printed ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    /* A branch may go on overleaf; only its lines stay whole. */
    .printed li {
      break-inside: auto;
    }
    .printed ul ul {
      padding-inline-start: 1.25em;
    }
    .printed .entry,
    .printed tr {
      break-inside: avoid;
      padding-block: 1pt;
      border-block-end: 0.5pt solid var(--_hairline);
    }
    .printed .branch,
    .printed .above,
    .printed .note {
      break-after: avoid;
    }
    .printed [data-depth='1'] {
      font-weight: 700;
    }
    .printed .above {
      margin: 0;
      color: var(--_muted);
    }
    .printed .name,
    .printed .title {
      margin: 0;
    }
    .printed table {
      inline-size: 100%;
      border-collapse: collapse;
      text-align: start;
    }
    .printed thead {
      display: table-header-group;
      break-inside: avoid;
      border-block-end: 1pt solid var(--_border);
    }
    .printed :is(th, td) {
      padding: 1pt 4pt;
      text-align: start;
      vertical-align: top;
      font-weight: inherit;
    }
    .printed th:first-child {
      padding-inline-start: 0;
    }
    ${indents}
  }
`;
