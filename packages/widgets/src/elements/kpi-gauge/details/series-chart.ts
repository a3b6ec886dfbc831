import type { Figure } from '@machiplan/sdk';
import {
  formatFigure,
  formatTime,
  formatValue,
  labelFor,
  measureOf,
  targetText,
} from '@machiplan/sdk/format';
import { missingReasonOf } from '@machiplan/sdk/figures';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, svg } from 'lit';
import { percent } from '../drawings/percent.js';
import { gaugeFiguresMessages } from '../figures/gauge-figures.messages.js';
import { markText } from '../figures/mark-text.js';
import { gaugeDetailsMessages } from './gauge-details.messages.js';
import type { GaugeModel } from '../gauge-model.js';
import {
  anchorAt,
  layoutSeries,
  plotHeight,
  type ChartObservation,
  type ChartPoint,
  type ChartTarget,
  type SeriesLayout,
} from './series-layout.js';

const height = plotHeight + 24;

/**
 * Draws the series as a chart with the unit at its axis, the first value, the latest and the target
 * written on it, and a legend of its marks; `nothing` without numbers. Its values are in the sentence
 * and in the table, so it is hidden from screen readers.
 */
export function renderSeriesChart(gauge: GaugeModel) {
  const layout = layoutSeries(gauge);
  if (!layout) return nothing;
  const isSparse = layout.observations.length === 2 && !layout.baseline;
  const { language, era } = gauge.format;
  const timeText = (time: string) => formatTime(time, language, { era });
  const format = { languages: language };
  const unit = labelFor(measureOf(gauge.indicator, gauge.scope.group).unit, language);
  const valueText = (figure: Figure) =>
    `${timeText(figure.time)} ${formatFigure(figure, gauge.indicator, format)}`;
  const pointText = (each: ChartObservation) => valueText(each.figure);
  const tickText = (value: number) => formatValue(value, {}, { ...format, notation: 'compact' });
  return html`<figure class="chart" part="chart">
    <svg class="series status-${gauge.status}" aria-hidden="true" width="100%" height=${height}>
      ${layout.levels.map(
        ({ value, y }) => svg`<line class="level" x1="0" x2="100%" y1=${y} y2=${y}></line>
          <text class="level" x="0" y=${y - 4}>${tickText(value)}</text>`,
      )}
      ${unit ? svg`<text class="unit-label" x="0" y="12">${unit}</text>` : nothing}
      ${layout.years.map(
        ({ time, x, isMinor }) => svg`<text class="year ${isMinor ? 'minor' : ''}" x=${percent(x)}
          y=${height - 6} text-anchor=${anchorAt(x)}>${timeText(time)}</text>`,
      )}
      ${layout.breaks.map(
        (x) =>
          svg`<line class="break" x1=${percent(x)} x2=${percent(x)} y1="0" y2=${plotHeight}></line>`,
      )}
      ${line('path', layout.path)}
      ${layout.segments.map(({ from, to, certainty }) => line(`line ${isSparse ? 'sparse' : certainty}`, [from, to]))}
      ${layout.gaps.map(
        ({ x, figure }) => svg`<svg x=${percent(x)} y=${plotHeight - 8} overflow="visible">
          <path class="gap" d="M-4-4l8 8m0-8l-8 8"><title .textContent=${valueText(figure)}></title></path></svg>`,
      )}
      ${layout.targets.map((each) => renderTarget(each, gauge))}
      ${
        layout.baseline &&
        svg`<svg x=${percent(layout.baseline.x)} y=${layout.baseline.y} overflow="visible">
          <rect class="baseline" x="-7" y="-7" width="14" height="14"></rect></svg>`
      }
      ${layout.apart.map(
        ({ x, y, figure }) => svg`<svg x=${percent(x)} y=${y} overflow="visible">
          <path class="apart" d="M0-6 6 5H-6z"><title .textContent=${valueText(figure)}></title></path></svg>`,
      )}
      ${layout.observations.map((each) => renderObservation(each, pointText(each)))}
      ${renderLabels(layout, gauge)}
    </svg>
    ${renderLegend(layout, gauge)}
  </figure>`;
}

/** Draws the first value, the latest one and the target; the target's number only where it has room. */
function renderLabels({ observations, baseline, targets }: SeriesLayout, gauge: GaugeModel) {
  const current = observations.find(({ isCurrent }) => isCurrent) ?? observations.at(-1);
  const first = baseline ?? observations[0];
  const target = targets.findLast((each) => each.target.kind === 'final');
  const text = (at: ChartPoint, value: number | undefined, isBelow: boolean) =>
    value === undefined
      ? nothing
      : svg`<text class="point-label" x=${percent(at.x)} y=${at.y + (isBelow ? 24 : -12)}
          text-anchor=${anchorAt(at.x)}>${markText(value, gauge)}</text>`;
  const isApart = first && current && Math.abs(current.x - first.x) > 0.12;
  const aim = target && { x: target.x, y: target.low };
  const hasRoom = aim && (!current || Math.abs(aim.x - current.x) > 0.1);
  return svg`${current ? text(current, current.figure.value, false) : nothing}
    ${isApart ? text(first, first.figure.value, false) : nothing}
    ${aim && hasRoom && target.low === target.high ? text(aim, target.target.low, aim.y < 40) : nothing}`;
}

function line(name: string, points: readonly ChartPoint[]) {
  return points.slice(1).map((to, index) => {
    const from = points[index]!;
    return svg`<line class=${name} x1=${percent(from.x)} y1=${from.y} x2=${percent(to.x)} y2=${to.y}></line>`;
  });
}

function renderObservation(
  { x, y, figure, isCurrent, uncertainty }: ChartObservation,
  text: string,
) {
  const at = percent(x);
  return svg`${
    uncertainty &&
    svg`<line class="uncertainty" x1=${at} x2=${at} y1=${uncertainty[0]} y2=${uncertainty[1]}></line>`
  }<circle class="point ${figure.status}" cx=${at} cy=${y} r=${isCurrent ? 6 : 3.5}><title .textContent=${text}></title></circle>`;
}

function renderTarget({ target, x, low, high }: ChartTarget, { indicator, format }: GaugeModel) {
  const at = percent(x);
  const text = targetText(target, indicator, { languages: format.language });
  return svg`${low === high ? nothing : svg`<line class="range" x1=${at} x2=${at} y1=${low} y2=${high}></line>`}
    ${(low === high ? [low] : [low, high]).map(
      (y) => svg`<svg x=${at} y=${y} overflow="visible">
        <path class="target ${target.kind}" d="M0-7 7 0 0 7-7 0z"><title .textContent=${text}></title></path></svg>`,
    )}`;
}

function renderLegend(layout: SeriesLayout, { format }: GaugeModel) {
  const messages = messagesIn(gaugeDetailsMessages, format.language);
  const { baseline, target, interimTarget, value } = messagesIn(
    gaugeFiguresMessages,
    format.language,
  );
  const certainties = new Set(layout.observations.map(({ figure }) => figure.status));
  const reasons = new Set(layout.gaps.map(({ figure }) => missingReasonOf(figure.status)));
  const [reason] = reasons;
  const kinds = new Set(layout.targets.map((each) => each.target.kind));
  const entries: readonly (readonly [string, string, boolean])[] = [
    ['point final', value, certainties.has('final')],
    ...(['provisional', 'estimate', 'forecast'] as const).map(
      (status) => [`point ${status}`, messages.certainty[status], certainties.has(status)] as const,
    ),
    ['apart', messages.apart, layout.apart.length > 0],
    ['baseline', baseline, layout.baseline !== undefined],
    ['target interim', interimTarget, kinds.has('interim')],
    ['target final', target, kinds.has('final')],
    ['path', messages.path, layout.path.length > 1],
    ['break', messages.break, layout.breaks.length > 0],
    [
      'gap',
      reason && reasons.size === 1 ? messages.certainty[reason] : messages.noValue,
      layout.gaps.length > 0,
    ],
  ];
  return html`<figcaption>
    <ul class="legend">
      ${entries
        .filter(([, , occurs]) => occurs)
        .map(([name, text]) => html`<li>${legendMark(name)}${text}</li>`)}
    </ul>
  </figcaption>`;
}

function legendMark(name: string) {
  const [kind] = name.split(' ', 1);
  return html`<svg class="sample-mark" width="20" height="16" aria-hidden="true">
    ${
      kind === 'point'
        ? svg`<circle class=${name} cx="10" cy="8" r="4"></circle>`
        : kind === 'baseline'
          ? svg`<rect class=${name} x="4" y="2" width="12" height="12"></rect>`
          : kind === 'target'
            ? svg`<path class=${name} d="M10 1l7 7-7 7-7-7z"></path>`
            : kind === 'apart'
              ? svg`<path class=${name} d="M10 2l6 11H4z"></path>`
              : kind === 'gap'
                ? svg`<path class=${name} d="M6 4l8 8m0-8l-8 8"></path>`
                : svg`<line class=${name} x1=${kind === 'break' ? 10 : 0} x2=${kind === 'break' ? 10 : 20} y1=${kind === 'break' ? 0 : 8} y2=${kind === 'break' ? 16 : 8}></line>`
    }
  </svg>`;
}
