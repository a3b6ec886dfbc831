import { html, nothing, svg } from 'lit';
import { gaugeMarks, type Span } from './gauge-marks.js';
import type { GaugeModel } from '../gauge-model.js';

/** A ratio of the axis as a percentage, so that the bar fits any width without measuring. */
export function percent(ratio: number): string {
  return `${Math.round(ratio * 10_000) / 100}%`;
}

/** Height of the drawing and of its parts, in px. */
const height = 32;
const middle = height / 2;
const barHeight = 12;

/**
 * Draws the bullet bar: a bar from the baseline (or zero) to the value, a line for the target, a band
 * for a range, small marks for the baseline, the expected value and interim targets. `label` is its
 * accessible name.
 */
export function renderBullet(gauge: GaugeModel, label: string) {
  const marks = gaugeMarks(gauge);
  return html`<svg
    class="drawing bullet ${gauge.status}"
    part="drawing"
    role="img"
    aria-label=${label}
    width="100%"
    height=${height}
  >
    ${renderSpan('track', { from: 0, to: 1 }, barHeight)}
    ${
      marks &&
      svg`${marks.band && renderSpan('band', marks.band, 24)}
        ${marks.bar && renderBar(gauge, marks.bar)}
        ${marks.interim.map((share) => tick('interim', share, 9, 23))}
        ${marks.baseline === undefined ? nothing : tick('baseline', marks.baseline, 8, 24)}
        ${marks.expected === undefined ? nothing : tick('expected', marks.expected, 4, 28)}
        ${marks.target === undefined ? nothing : renderTarget(marks.target)}
        ${marks.uncertainty && renderUncertainty(marks.uncertainty)}
        ${
          marks.value === undefined
            ? nothing
            : svg`<circle class="value ${gauge.certainty}" cx=${percent(marks.value)} cy=${middle} r="5.5"></circle>`
        }`
    }
  </svg>`;
}

function renderBar({ certainty, isSample }: GaugeModel, bar: Span) {
  return svg`${renderSpan(`bar ${certainty}`, bar, barHeight)}
    ${
      isSample
        ? svg`<line class="sample" x1=${percent(bar.from)} x2=${percent(bar.to)} y1=${middle} y2=${middle}
            stroke-width=${barHeight - 2} stroke-dasharray="2 5"></line>`
        : nothing
    }`;
}

function renderTarget(share: number) {
  const x = percent(share);
  return svg`${tick('target', share, 2, 30)}
    <svg class="flag" x=${x} overflow="visible"><path class="target" d="M-5 0h10l-5 6z"></path></svg>`;
}

function renderUncertainty({ from, to }: Span) {
  return svg`<line class="uncertainty" x1=${percent(from)} x2=${percent(to)} y1=${middle} y2=${middle}></line>
    ${tick('uncertainty', from, 12, 20)}${tick('uncertainty', to, 12, 20)}`;
}

function tick(name: string, share: number, top: number, bottom: number) {
  const x = percent(share);
  return svg`<line class=${name} x1=${x} x2=${x} y1=${top} y2=${bottom}></line>`;
}

function renderSpan(name: string, { from, to }: Span, size: number) {
  return svg`<rect class=${name} x=${percent(from)} width=${percent(to - from)}
    y=${middle - size / 2} height=${size}></rect>`;
}
