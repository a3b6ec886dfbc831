import { css } from 'lit';
import { sizeContainer } from '../../theme/size-container.js';
import { planHeaderStyles } from '../../controls/plan-header/render-plan-header.js';
import { outlineStyles } from './outline/outline.styles.js';
import { toolbarStyles } from './toolbar/toolbar.styles.js';

/** How the parts are placed. */
const layoutStyles = css`
  :host {
    ${sizeContainer}
  }
  .note {
    margin: 0 0 8px;
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  .export-place {
    min-block-size: 48px;
  }
  .parts {
    display: grid;
    gap: 24px;
    align-items: start;
  }
  @container (min-width: 56rem) {
    .parts.two {
      grid-template-columns: minmax(0, 1fr) minmax(20rem, 27.5rem);
    }
    .parts.two > .details.fits {
      position: sticky;
      inset-block-start: 8px;
    }
  }
  @media print {
    .details > .plain {
      display: none;
    }
    .parts.two {
      display: block;
    }
    .parts.two > .details {
      position: static;
    }
  }
`;

/** Styles of the controls and the outline. */
export const planTreeStyles = [planHeaderStyles, toolbarStyles, outlineStyles, layoutStyles];
