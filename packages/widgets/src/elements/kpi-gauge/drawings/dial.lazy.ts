import { textWidth } from '@machiplan/sdk/internal';
import { html, nothing, svg } from 'lit';
import { gaugeMarks, type Span } from './gauge-marks.js';
import type { GaugeModel } from '../gauge-model.js';

export { dialStyles } from './dial.styles.js';
export { marksStyles } from './marks.styles.js';

/** The half circle: its centre and radius in a field of 120 by 72. */
const centre = { x: 60, y: 60 };
const radius = 48;

/** A point on the dial: share 0 lies left, 1 right, 0.5 on top. Rounded to hundredths. */
export function dialPoint(share: number, distance: number): readonly [number, number] {
  const angle = Math.PI * (1 - share);
  const round = (value: number) => Math.round(value * 100) / 100;
  return [
    round(centre.x + distance * Math.cos(angle)),
    round(centre.y - distance * Math.sin(angle)),
  ];
}

/** The arc from one share of the dial to another, as path data. */
export function dialArc({ from, to }: Span): string {
  const [x1, y1] = dialPoint(from, radius);
  const [x2, y2] = dialPoint(to, radius);
  return `M${x1} ${y1}A${radius} ${radius} 0 0 1 ${x2} ${y2}`;
}

/** Draws the marks of the bullet bar on a half circle, with the number inside. Hidden from screen readers. */
export function renderDial(gauge: GaugeModel) {
  const marks = gaugeMarks(gauge);
  return html`<svg
    class="drawing dial status-${gauge.status}"
    part="drawing"
    aria-hidden="true"
    width="160"
    height="96"
    viewBox="0 0 120 72"
  >
    ${arc('track', { from: 0, to: 1 })}
    ${
      marks &&
      svg`${marks.band && arc('band', marks.band)}
        ${marks.bar && arc(`bar ${gauge.certainty}`, marks.bar)}
        ${marks.interim.map((share) => tick('interim', share, 43, 53))}
        ${marks.baseline === undefined ? nothing : tick('baseline', marks.baseline, 40, 56)}
        ${marks.expected === undefined ? nothing : tick('expected', marks.expected, 38, 58)}
        ${marks.target === undefined ? nothing : renderTarget(marks.target)}
        ${marks.value === undefined ? nothing : renderValue(marks.value, gauge)}
        <text class="dial-number" x="60" y="62" font-size=${Math.min(20, 62 / textWidth(gauge.figure.number))} text-anchor="middle">${gauge.figure.number}</text>`
    }
  </svg>`;
}

function arc(name: string, span: Span) {
  return svg`<path class=${name} d=${dialArc(span)}></path>`;
}

function tick(name: string, share: number, inner: number, outer: number) {
  const [x1, y1] = dialPoint(share, inner);
  const [x2, y2] = dialPoint(share, outer);
  return svg`<line class=${name} x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
}

function renderTarget(share: number) {
  const [x, y] = dialPoint(share, 58);
  const turn = Math.round((share - 0.5) * 1800) / 10;
  return svg`${tick('target', share, 36, 58)}
    <path class="target" transform=${`translate(${x} ${y}) rotate(${turn})`} d="M-4-2h8L0 4z"></path>`;
}

function renderValue(share: number, { certainty }: GaugeModel) {
  const [x, y] = dialPoint(share, radius);
  return svg`<circle class="value ${certainty}" cx=${x} cy=${y} r="4.5"></circle>`;
}
