import { css } from 'lit';
import { detailsSheetStyles } from '../../../controls/details-sheet.styles.js';

/** Styles of the details in a sheet. */
export const boardDetailsStyles = css`
  ${detailsSheetStyles}
  .sheet > .details {
    padding: 0 16px 24px;
  }
  .sheet .back {
    color: var(--_accent);
    cursor: pointer;
  }
  .sheet .heading {
    margin-block: 16px 8px;
    font-size: 22px;
    font-weight: 700;
    line-height: 1.4;
  }
  .neighbours {
    display: grid;
    gap: 8px;
    margin-block-start: 24px;
  }
  .neighbours button {
    min-block-size: 44px;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_accent);
    text-align: start;
    cursor: pointer;
  }
  .neighbours span {
    display: block;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
`;
