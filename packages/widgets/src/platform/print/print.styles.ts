import { css } from 'lit';

/** Print styles of all elements. Rules for one of them are in its own styles. */
export const printStyles = css`
  .footnotes {
    display: none;
  }
  @media print {
    .root {
      font-size: 10pt;
      /* Grounds are white on paper: what is left of colour means something. */
      print-color-adjust: exact;
    }
    select,
    input,
    fieldset,
    label:has(select, input),
    details:not([open]) {
      display: none;
    }
    a[data-note]::after {
      content: '[' attr(data-note) ']';
      font-size: 0.75em;
      font-weight: 400;
      vertical-align: super;
    }
    tr,
    li,
    dt,
    figure,
    svg {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    :is([role='heading'], .heading, .label, dt) {
      break-after: avoid;
    }
    .footnotes {
      display: block;
      margin-block-start: 8pt;
      padding-block-start: 4pt;
      border-block-start: 1px solid var(--_border);
      font-size: 8pt;
      line-height: 1.4;
    }
    .footnotes p {
      margin: 0;
      break-after: avoid;
    }
    .footnotes ol {
      margin: 0;
      padding-inline-start: 2.5em;
    }
    .footnotes li::marker {
      content: '[' counter(list-item) '] ';
    }
  }
`;
