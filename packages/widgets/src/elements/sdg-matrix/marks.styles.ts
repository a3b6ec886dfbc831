import { css } from 'lit';

/**
 * Styles of marks, codes and remarks. A mark is recognized by its shape: square, ring, diamond, dot;
 * its outline carries the contrast, because some of the official colours are too light on white or too
 * dark on black. The colours are background images, which forced colours do not replace.
 */
export const markStyles = css`
  .code {
    color: var(--_muted);
  }
  .tag {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  [data-mark]::before {
    content: '';
    display: block;
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin-inline: auto;
    border: 1.5px solid var(--_text);
    background: linear-gradient(var(--_goal), var(--_goal));
    print-color-adjust: exact;
  }
  [data-mark='primary']::before {
    border-radius: 3px;
  }
  [data-mark='secondary']::before {
    border-radius: 50%;
    background: radial-gradient(closest-side, transparent 45%, var(--_goal) 50%);
  }
  [data-mark='unstated']::before {
    inline-size: 14px;
    block-size: 14px;
    rotate: 45deg;
  }
  [data-mark='below']::before {
    inline-size: 8px;
    block-size: 8px;
    border-width: 1px;
    border-radius: 50%;
  }
  [data-mark='none']::before {
    visibility: hidden;
  }
  [data-own='no']::before {
    border-style: dashed;
  }
`;
