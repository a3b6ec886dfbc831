import { css } from 'lit';

/**
 * Makes a box a container for queries of its width. Where the width comes from the content (a table
 * cell, a float, a flex item), a container counts as empty and would be 0 px wide; there it is as wide
 * as a comfortable text, or as most of a small window.
 */
export const sizeContainer = css`
  container-type: inline-size;
  contain-intrinsic-inline-size: min(40rem, 85vw);
`;
