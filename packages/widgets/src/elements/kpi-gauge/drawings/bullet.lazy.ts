import { html, nothing, svg } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import type { GaugeModel } from '../gauge-model.js';
import { gaugeFiguresMessages } from '../figures/gauge-figures.messages.js';
import { barLabels, type BarLabel } from './bar-labels.js';
import { gaugeMarks, type Span } from './gauge-marks.js';
import { percent } from './percent.js';

export { marksStyles } from './marks.styles.js';

/** Height of the drawing and positions of its parts, in px. */
const height = 60;
const valueBase = 14;
const middle = 30;
const markBase = 56;
const barHeight = 10;

/**
 * Draws the bullet bar with its numbers: a bar from the baseline (or zero) to the value, a line for the
 * target, a band for a range, a light band up to the expected value. Better is to the right. Hidden
 * from screen readers: value, sentence and status say the same.
 */
export function renderBullet(gauge: GaugeModel) {
  const marks = gaugeMarks(gauge);
  if (!marks) return nothing;
  const labels = barLabels(gauge, marks);
  const { expected } = messagesIn(gaugeFiguresMessages, gauge.format.language);
  return html`<svg
    class="drawing bullet status-${gauge.status}"
    part="drawing"
    aria-hidden="true"
    width="100%"
    height=${height}
  >
    ${renderSpan('track', { from: 0, to: 1 }, barHeight)}
    ${marks.band && renderSpan('band', marks.band, 22)}
    ${
      marks.path &&
      svg`<g><title .textContent=${`${expected} ${gauge.expected}`}></title>${renderSpan('expected', marks.path, 12)}</g>`
    }
    ${marks.bar && renderSpan(`bar ${gauge.certainty}`, marks.bar, barHeight)}
    ${marks.interim.map((share) => tick('interim', share, 23, 37))}
    ${marks.baseline === undefined ? nothing : tick('baseline', marks.baseline, 22, 40)}
    ${marks.target === undefined ? nothing : tick('target', marks.target, 20, 40)}
    ${marks.uncertainty && renderUncertainty(marks.uncertainty)}
    ${
      marks.value === undefined
        ? nothing
        : svg`<circle class="value ${gauge.certainty}" cx=${percent(marks.value)} cy=${middle} r="6"></circle>`
    }
    ${renderLabel('value-label', labels.value, valueBase)}
    ${renderLabel('mark-label', labels.baseline, markBase)}
    ${renderLabel('mark-label', labels.target, markBase)}
  </svg>`;
}

function renderLabel(name: string, label: BarLabel | undefined, y: number) {
  if (!label) return nothing;
  const { text, x, anchor } = label;
  return svg`<text class=${name} x=${percent(x)} y=${y} text-anchor=${anchor}>${text}</text>`;
}

function renderUncertainty({ from, to }: Span) {
  return svg`<line class="uncertainty" x1=${percent(from)} x2=${percent(to)} y1=${middle} y2=${middle}></line>
    ${tick('uncertainty', from, 26, 34)}${tick('uncertainty', to, 26, 34)}`;
}

function tick(name: string, share: number, top: number, bottom: number) {
  const x = percent(share);
  return svg`<line class=${name} x1=${x} x2=${x} y1=${top} y2=${bottom}></line>`;
}

function renderSpan(name: string, { from, to }: Span, size: number) {
  return svg`<rect class=${name} x=${percent(from)} width=${percent(to - from)}
    y=${middle - size / 2} height=${size}></rect>`;
}
