import { css } from 'lit';
import { listStyles } from './list/list.styles.js';
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
    container-type: inline-size;
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
  /* Reserved for lazy parts. */
  .controls,
  .times {
    min-block-size: 44px;
    margin-block-end: 8px;
  }
  .below {
    min-block-size: 36px;
    margin-block-start: 8px;
  }
  :host([locate]) {
    --_locate: 36px;
  }
  :host([locate]) .below {
    min-block-size: 72px;
  }
  /* The height at this width, reserved while the plan loads, so that nothing below moves. */
  :host {
    --_reserve: calc(75cqi + 52rem);
    --_reserve-wide: calc(45cqi + 20rem + var(--_locate, 0px));
  }
  :host([compare]) {
    --_reserve: calc(150cqi + 62rem);
    --_reserve-wide: calc(37.5cqi + 62rem + var(--_locate, 0px));
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
  .panel > .waiting {
    min-block-size: 0;
  }
  .panel {
    min-block-size: 6.8em;
    margin-block-end: 12px;
    padding: 8px 12px;
    border: 1px solid var(--_hairline);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  @container (inline-size >= 720px) {
    .district-map,
    .waiting:has(> slot)::after {
      min-block-size: var(--plan-reserve, var(--_reserve-wide));
    }
    .scroll {
      max-block-size: max(20rem, 45cqi - 1rem);
    }
    .body {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(17rem, 2fr);
      gap: 24px;
      align-items: start;
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
    .times {
      min-block-size: 72px;
    }
    tbody th {
      min-inline-size: 5em;
    }
    td,
    thead th {
      padding-inline: 4px;
    }
    td:last-child,
    thead th:last-child {
      padding-inline-end: 8px;
    }
    thead th {
      word-break: normal;
    }
  }
  @container (inline-size < 720px) {
    .panel {
      margin-block-start: 12px;
    }
    .scroll {
      max-block-size: 22rem;
    }
  }
  @media (forced-colors: active) {
    .outline {
      stroke: Highlight;
    }
    tbody tr.selected .name {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .district-map {
      min-block-size: 0;
    }
    .filter,
    .more,
    .sort span {
      display: none;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    .body {
      display: block;
    }
    .picture {
      print-color-adjust: exact;
    }
    tr,
    .map,
    .legend {
      break-inside: avoid;
    }
  }
`;

export const districtMapStyles = [rampStyles, basicStyles, pictureStyles, listStyles, layoutStyles];
