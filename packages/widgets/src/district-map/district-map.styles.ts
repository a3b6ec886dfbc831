import { css, unsafeCSS } from 'lit';

/**
 * The ramps. Each grows evenly darker (lighter in dark themes), so that they survive grey printing;
 * the two ends of the diverging one are orange and violet, which all common forms of colour
 * blindness keep apart. Categories differ in lightness as well as in hue.
 */
const ramps: Readonly<Record<string, readonly (readonly [light: string, dark: string])[]>> = {
  sequential: [
    ['#e4eefb', '#1c2f4d'],
    ['#c3d9f5', '#234374'],
    ['#9dc0ec', '#2c5a9a'],
    ['#719fdd', '#4176bd'],
    ['#457dc8', '#6796d7'],
    ['#2559a5', '#97bbec'],
    ['#123874', '#d0e3fb'],
  ],
  below: [
    ['#f6d3a8', '#6b4313'],
    ['#e09a4c', '#ad6f22'],
    ['#a85a08', '#f0ab5b'],
  ],
  above: [
    ['#d6d3ec', '#3d3a68'],
    ['#9d95d0', '#6a62ad'],
    ['#5a4a9c', '#b5acee'],
  ],
  category: [
    ['#d8d8db', '#4d4d4d'],
    ['#74b3dc', '#3f84b0'],
    ['#0f6b52', '#5cc7a4'],
    ['#e0a12b', '#e8b75a'],
    ['#b8470f', '#f08a52'],
    ['#7b2d6b', '#dd94cb'],
  ],
};

const properties = Object.entries(ramps).flatMap(([name, colours]) =>
  colours.map(
    ([light, dark], index) =>
      `--_${name}-${index + 1}: var(--plan-map-${name}-${index + 1}, light-dark(${light}, ${dark}));`,
  ),
);
const classes = Object.entries(ramps).flatMap(([name, colours]) =>
  colours.map((_, index) => `.${name}-${index + 1} { --_c: var(--_${name}-${index + 1}); }`),
);

export const districtMapStyles = [
  unsafeCSS(`:host { ${properties.join(' ')} } ${classes.join(' ')}`),
  css`
    .frame {
      container-type: inline-size;
    }
    .muted {
      color: var(--_muted);
    }
    p {
      margin: 0;
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
    input[type='search'] {
      max-inline-size: 100%;
      min-block-size: 36px;
      padding: 2px 8px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_background);
      color: var(--_text);
    }
    /* The room for what comes a moment later. */
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
    /* The height for this width, free while the plan loads and kept after: nothing below it moves. */
    :host {
      --_reserve: calc(75cqi + 52rem);
      --_reserve-wide: calc(45cqi + 20rem + var(--_locate, 0px));
    }
    :host([compare]) {
      --_reserve: calc(150cqi + 62rem);
      --_reserve-wide: calc(37.5cqi + 62rem + var(--_locate, 0px));
    }
    .waiting {
      container-type: inline-size;
      display: grid;
      min-block-size: 0;
    }
    .waiting > slot {
      display: block;
    }
    .waiting > slot,
    .waiting::after {
      grid-area: 1 / 1;
    }
    .waiting::after {
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
    .canvas {
      position: relative;
      overflow: hidden;
      aspect-ratio: 4 / 3;
      border: 1px solid var(--_hairline);
      border-radius: var(--_radius);
      background: var(--_map-ground);
    }
    :host {
      --_map-ground: var(--plan-map-background, light-dark(#fafafa, #202020));
      --_map-line: var(--plan-map-line, light-dark(#fff, #141414));
      --_map-outside: var(--plan-map-outside, light-dark(#ececee, #2e2e2e));
    }
    .picture {
      position: absolute;
      inset: 0;
      display: block;
      inline-size: 100%;
      block-size: 100%;
      forced-color-adjust: none;
      user-select: none;
      cursor: pointer;
    }
    /* Over the engine only names, places and nothing that takes the pointer. */
    .picture:has(~ .engine.on) {
      pointer-events: none;
    }
    .picture:has(~ .engine.on) .drawing,
    .picture:has(~ .engine.moving),
    .maps:has(.engine.moving) .labels,
    .maps:has(.engine.moving) .places,
    .empty:has(~ .engine.on) {
      visibility: hidden;
    }
    .picture {
      z-index: 1;
    }
    .map-line {
      --_c: var(--_map-line);
    }
    .empty {
      position: absolute;
      inset: 0;
      display: grid;
      place-content: center;
      padding: 16px;
      text-align: center;
      color: var(--_muted);
    }
    .lined .fill {
      stroke: var(--_map-line);
    }
    .fill.missing {
      stroke: var(--_border);
    }
    /* The pattern of missing values is an attribute, which a rule would win over. */
    .fill:not(.missing),
    .hatch-ground,
    .hatch-line {
      fill: var(--_c);
    }
    .hatch-ground {
      --_c: var(--_map-ground);
    }
    .hatch-line {
      --_c: var(--_border);
    }
    .outside {
      --_c: var(--_map-outside);
    }
    .fill.plain {
      --_c: var(--_sequential-2);
    }
    .outline,
    .outline-ground {
      fill: none;
      pointer-events: none;
    }
    .outline-ground {
      stroke: var(--_map-ground);
    }
    .outline {
      stroke: var(--_text);
    }
    .status {
      padding: 2px 8px;
      border: 1px solid var(--_border);
      border-radius: 999px;
      font-size: 0.8125em;
    }
    .status.official {
      border-color: var(--_hairline);
    }
    .about-map {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      margin-block-start: 4px;
      color: var(--_muted);
      font-size: 0.8125em;
    }
    .about-map .status {
      color: var(--_text);
    }
    .legend {
      margin-block-start: 8px;
    }
    .legend-title {
      font-weight: 700;
      font-size: 0.875em;
    }
    .legend-title .muted {
      margin-inline-start: 8px;
      font-weight: 400;
    }
    .legend ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
      gap: 0 16px;
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: 0.875em;
    }
    .legend li {
      display: flex;
      gap: 8px;
      align-items: baseline;
    }
    .legend .class-label {
      flex: 1;
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
        var(--_map-ground) 2px 5px
      );
    }
    .panel {
      min-block-size: 6.8em;
      margin-block-end: 12px;
      padding: 8px 12px;
      border: 1px solid var(--_hairline);
      border-inline-start: 4px solid var(--_accent);
      border-radius: var(--_radius);
    }
    .filter {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      margin-block-end: 8px;
    }
    .filter input {
      flex: 1 1 8rem;
    }
    .scroll {
      max-block-size: 34rem;
      overflow: auto;
      border-block: 1px solid var(--_hairline);
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    thead th {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      padding: 4px 8px;
      background: var(--_surface);
      font-size: 0.875em;
      text-align: start;
    }
    tbody th {
      padding: 0;
      font-weight: 400;
      text-align: start;
    }
    td {
      padding: 4px 8px;
    }
    .number {
      text-align: end;
    }
    th,
    td {
      overflow-wrap: break-word;
      word-break: keep-all;
    }
    tbody th {
      min-inline-size: 7em;
    }
    tbody tr {
      border-block-start: 1px solid var(--_hairline);
    }
    tbody tr:hover {
      background: var(--_surface);
    }
    tbody tr.chosen {
      background: var(--_selected);
    }
    .chosen .name {
      font-weight: 700;
    }
    .name,
    .sort {
      display: flex;
      gap: 8px;
      align-items: center;
      inline-size: 100%;
      min-block-size: 36px;
      padding: 2px 8px;
      border: 0;
      background: none;
      text-align: start;
      cursor: pointer;
    }
    .name:focus-visible,
    .sort:focus-visible {
      outline-offset: -3px;
    }
    .sort {
      justify-content: end;
      min-block-size: 24px;
      padding: 0;
      font-weight: 700;
    }
    .mark {
      padding-inline: 4px;
      border: 1px solid var(--_border);
      border-radius: 2px;
      color: var(--_muted);
      font-size: 0.75rem;
      font-weight: 400;
      white-space: nowrap;
    }
    .more {
      inline-size: 100%;
      border-width: 1px 0 0;
      border-radius: 0;
    }
    @container (inline-size >= 720px) {
      .district-map,
      .waiting::after {
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
      tbody tr.chosen .name {
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
  `,
];
