import { css } from 'lit';
import { sizeContainer } from '../../theme/size-container.js';

/** Styles of the matrix around its views, and the place of the table. */
export const sdgMatrixStyles = css`
  .matrix {
    ${sizeContainer}
    container-name: sdg-matrix;
  }
  .coverage {
    max-inline-size: 60em;
    margin: 0 0 8px;
  }
  /* The height of what is loaded after the first paint: tabs, selects, legend, filter. */
  .above:not(.by-goal) {
    min-block-size: 36px;
  }
  .above.by-goal.with-controls {
    min-block-size: 45px;
  }
  .above:not(.by-goal):is(.with-controls, .with-goal) {
    min-block-size: 125px;
  }
  .above:not(.by-goal).with-controls.with-goal {
    min-block-size: 169px;
  }
  @container sdg-matrix (inline-size < 600px) {
    .above.by-goal.with-controls {
      min-block-size: 53px;
    }
  }
  .scroll {
    position: relative;
    overflow: auto;
    max-block-size: var(--plan-matrix-height, min(85vh, 768px));
    border-block: 1px solid var(--_border);
  }
  .place {
    display: block;
  }
  @media print {
    .scroll {
      overflow: visible;
      max-block-size: none;
      border: 0;
    }
  }
`;
