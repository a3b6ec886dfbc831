import { css } from 'lit';

/** Styles of the key, and of the district under the pointer. */
export const legendStyles = css`
  .readout {
    inset-block-start: 8px;
    max-inline-size: calc(100% - 64px);
    border: 1px solid var(--_border);
  }
  .readout > * {
    margin-inline-end: 4px;
  }
  .legend {
    margin-block-start: 8px;
    font-size: max(0.875em, 14px);
    line-height: 1.5;
  }
  .key {
    display: flex;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .key li {
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .key.labelled {
    gap: 4px;
    text-align: center;
  }
  .key.limits li {
    min-block-size: 36px;
  }
  .box {
    display: block;
    block-size: 12px;
    border: 1px solid var(--_border);
    background: var(--_c);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .limits li + li .box {
    border-inline-start-width: 0;
  }
  .class-label,
  .class-count {
    display: block;
  }
  .limit {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 0;
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .missing-key,
  .facility-key {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .facility-sign {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
  }
  .swatch {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    border: 1px solid var(--_border);
    border-radius: 2px;
    align-self: center;
    background: var(--_c);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .swatch.missing {
    background: repeating-linear-gradient(
      135deg,
      var(--_border) 0 2px,
      var(--_map-background) 2px 5px
    );
  }
  @media print {
    .readout {
      display: none;
    }
    .legend {
      break-inside: avoid;
    }
  }
`;
