import { css } from 'lit';
import { sizeContainer } from '../../theme/size-container.js';
import { pictureStyles } from './map/picture.styles.js';
import { rampStyles } from './map/ramps.styles.js';

/** Text, buttons and fields. First, so that the parts can override them. */
const basicStyles = css`
  .muted {
    color: var(--_muted);
  }
  p {
    margin: 0;
  }
  .plain {
    min-block-size: 32px;
    padding: 2px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_accent);
    cursor: pointer;
  }
  .plain:hover {
    border-color: var(--_accent);
  }
  input[type='search'],
  select {
    max-inline-size: 100%;
    min-block-size: 36px;
    padding: 2px 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
  }
`;

/** Layout by width, print and forced colours. Last, to override the parts. */
const layoutStyles = css`
  .frame {
    ${sizeContainer}
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    margin-block-end: 8px;
  }
  .heading .title {
    font-weight: 700;
    font-size: 1.125em;
  }
  .summary {
    margin-block-start: 8px;
  }
  .lens {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    min-block-size: 44px;
    margin-block-end: 12px;
  }
  .lens-label {
    font-weight: 700;
  }
  .lens .lens-select,
  .lens .locate {
    min-block-size: 44px;
  }
  /* Reserved for lazy parts. */
  .controls:not(.fields-0),
  .times {
    min-block-size: 44px;
    margin-block-end: 8px;
  }
  .below {
    min-block-size: 36px;
    margin-block-start: 8px;
  }
  /* The height at this width, reserved while the plan loads, so that nothing below moves. */
  :host {
    --_reserve: calc(75cqi + 52rem);
    --_reserve-wide: calc(45cqi + 28rem);
  }
  :host([compare]) {
    --_reserve: calc(150cqi + 62rem);
    --_reserve-wide: calc(37.5cqi + 64rem);
  }
  .waiting:has(> slot) {
    container-type: inline-size;
    display: grid;
    min-block-size: 0;
  }
  .waiting > slot {
    display: block;
  }
  .waiting > slot,
  .waiting:has(> slot)::after {
    grid-area: 1 / 1;
  }
  .waiting:has(> slot)::after {
    content: '';
    min-block-size: var(--plan-reserve, var(--_reserve));
  }
  .district-map {
    min-block-size: var(--plan-reserve, var(--_reserve));
  }
  .maps {
    display: grid;
    gap: 16px;
  }
  .map {
    position: relative;
    margin: 0;
    min-inline-size: 0;
  }
  .map figcaption {
    font-weight: 700;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  /* The place of the key of the first map, which is loaded later. */
  .compared .map:not(:has(.legend)) {
    padding-block-end: 62px;
  }
  .panel > .waiting {
    min-block-size: 0;
  }
  .panel {
    /* Reserved while its code is loaded for a link with a district. */
    min-block-size: 24rem;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_accent);
    scroll-margin-block-start: 16px;
  }
  @container (inline-size >= 720px) {
    .district-map,
    .waiting:has(> slot)::after {
      min-block-size: var(--plan-reserve, var(--_reserve-wide));
    }
    .body {
      grid-template-columns: minmax(0, 3fr) minmax(17rem, 2fr);
      gap: 24px;
      align-items: start;
    }
    /* The panel of a district first, the map and the list beside it. */
    .with-panel .body {
      grid-template-rows: auto 1fr;
    }
    .with-panel .panel {
      grid-row: 1 / 3;
    }
    .compared .body {
      grid-template-columns: minmax(0, 1fr);
    }
    .compared .maps {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container (inline-size < 480px) {
    .controls {
      min-block-size: 72px;
    }
    .controls.fields-2 {
      min-block-size: 152px;
    }
    .controls.fields-3 {
      min-block-size: 232px;
    }
    .controls.fields-0 {
      min-block-size: 0;
    }
    .lens {
      min-block-size: 80px;
    }
    .lens-label {
      flex: 1 0 100%;
    }
    .lens .lens-select {
      flex: 1;
    }
    /* The map is 220 px high below the panel. */
    .with-panel .canvas {
      inline-size: min(100%, 293px);
      margin-inline: auto;
    }
    .times {
      min-block-size: 76px;
    }
  }
  @media (forced-colors: active) {
    .outline {
      stroke: Highlight;
    }
  }
  @media print {
    .district-map {
      min-block-size: 0;
    }
    .body {
      display: block;
    }
    .panel {
      min-block-size: 0;
    }
    .picture {
      print-color-adjust: exact;
    }
    .map {
      break-inside: avoid;
    }
  }
`;

export const districtMapStyles = [rampStyles, basicStyles, pictureStyles, layoutStyles];
