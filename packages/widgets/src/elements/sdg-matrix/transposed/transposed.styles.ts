import { css } from 'lit';

/** Styles of the transposed table. */
export const transposedStyles = css`
  .transposed .titles {
    inline-size: min(18em, 44cqi);
  }
  .transposed thead th {
    vertical-align: bottom;
  }
  .upright {
    max-inline-size: 16em;
    margin-inline: auto;
    overflow: hidden;
    line-height: 1.25;
    text-align: start;
    writing-mode: vertical-rl;
  }
  .transposed tbody .title {
    gap: 8px;
  }
  .transposed .tile {
    display: grid;
    flex: none;
    place-items: center;
    min-inline-size: 28px;
    min-block-size: 28px;
    border-radius: var(--_radius);
    background: var(--_goal);
    color: var(--_ink);
    font-weight: 700;
    print-color-adjust: exact;
  }
`;
