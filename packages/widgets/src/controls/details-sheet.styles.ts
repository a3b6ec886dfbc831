import { css } from 'lit';

/** Styles of a sheet that covers a narrow screen, and of its way back; lazy with its content. */
export const detailsSheetStyles = css`
  .sheet {
    inline-size: 100vw;
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    background: var(--_background);
    color: var(--_text);
  }
  .sheet > .details {
    min-block-size: 100%;
    padding-block-start: 0;
    border: 0;
  }
  .sheet .back {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    inline-size: calc(100% + 32px);
    min-block-size: 48px;
    margin-inline: -16px;
    padding-inline: 16px;
    border: 0;
    border-block-end: 1px solid var(--_hairline);
    border-radius: 0;
    background: var(--_background);
    text-align: start;
  }
`;
