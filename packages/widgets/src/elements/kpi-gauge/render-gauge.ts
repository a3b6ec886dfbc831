import type { Plan } from '@machiplan/schema';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type TemplateResult } from 'lit';
import { renderLazy, type LazySource } from '../../controls/render-lazy.js';
import type { Locale } from '../../localization/locale-controller.js';
import { renderText } from '../../localization/render-text.js';
import type * as ChartModule from './details/gauge-chart.lazy.js';
import type * as BulletModule from './drawings/bullet.lazy.js';
import type * as DialModule from './drawings/dial.lazy.js';
import type * as SparklineModule from './drawings/sparkline.lazy.js';
import { statusMark } from './drawings/status-mark.js';
import type { GaugeModel } from './gauge-model.js';
import { scopeTitles } from './gauge-scope.js';
import type { SelectIndicatorAction } from './kpi-gauge-actions.js';
import { kpiGaugeMessages } from './kpi-gauge.messages.js';
import type * as RemarksModule from './remarks/gauge-remarks.lazy.js';

/** How a gauge is drawn: as a bar, as a half circle, or as a number with its series as a small line. */
export type GaugeMode = 'bullet' | 'dial' | 'card';

/** The drawings of the forms, each fetched when it is first needed; their places are reserved. */
export interface GaugeDrawings {
  readonly bullet: LazySource<typeof BulletModule>;
  readonly dial?: LazySource<typeof DialModule>;
  readonly sparkline: LazySource<typeof SparklineModule>;
  /** The line chart, for a gauge that stands alone; others draw the small line in its place. */
  readonly chart?: LazySource<typeof ChartModule>;
}

/** How a gauge is drawn, besides its figures. */
export interface GaugeContext {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly mode: GaugeMode;
  /** Level of the heading, 1 to 6; undefined where the title is no heading. */
  readonly headingLevel?: number | undefined;
  readonly drawings: GaugeDrawings;
  /** Draws what few gauges have, see `hasRemarks`; undefined while it is fetched. */
  readonly remarks: typeof RemarksModule | undefined;
  /** Titles the gauge by its group or district only, below the title of the indicator. */
  readonly isPart?: boolean;
  /** True if the indicator is selected; undefined where it cannot be. */
  readonly isSelected?: boolean | undefined;
  /** True if the details of the gauge are open below it; undefined where the title does not open any. */
  readonly isOpen?: boolean | undefined;
  /** True if the line chart stands beside the gauge, so that it needs none in place of the bar. */
  readonly isBesideChart?: boolean;
  /** True if the place of the value in its source stands beside the status, with the remarks. */
  readonly hasSource?: boolean;
  readonly dispatch: (action: SelectIndicatorAction) => void;
}

/** Draws title, value, sentence, drawing and status of a gauge, in the element and on a board. */
export function renderGauge(gauge: GaugeModel, context: GaugeContext): TemplateResult {
  return html`${renderHeading(gauge, context)} ${renderFigure(gauge, context)}
  ${renderSentence(gauge)} ${renderDrawing(gauge, context)}
  ${context.remarks?.renderGrade(gauge, context)} ${renderJudgement(gauge, context)}
  ${context.remarks?.renderRemarks(gauge, context)}`;
}

function renderHeading(gauge: GaugeModel, context: GaugeContext) {
  const { headingLevel, isPart } = context;
  const direction =
    gauge.direction && !isPart ? html`<span class="direction">${gauge.direction}</span>` : nothing;
  const title = renderTitle(gauge, context);
  return html`<div class="head">
    ${
      headingLevel === undefined
        ? html`<p class="title" part="title">${title}</p>`
        : html`<div class="title" part="title" role="heading" aria-level=${headingLevel}>
            ${title}
          </div>`
    }
    ${direction}
  </div>`;
}

/** Draws the title as text, or as a button that selects the indicator. */
export function renderTitle(
  { indicator, scope, format }: GaugeModel,
  { plan, locale, isPart, isSelected, isOpen, dispatch }: GaugeContext,
) {
  const parts = scopeTitles(plan, indicator, scope);
  if (isPart) return parts.map((part) => renderText(part, plan, locale));
  const messages = messagesIn(kpiGaugeMessages, format.language);
  const named = renderText(indicator.title, plan, locale);
  const title = html`<bdi>${named === nothing ? messages.untitled : named}</bdi>${parts.map(
      (part) => html` <span class="scope">${renderText(part, plan, locale)}</span>`,
    )}`;
  if (isSelected === undefined) return title;
  const id = isSelected ? undefined : indicator.id;
  return html`<button
    class="select"
    type="button"
    aria-pressed=${isOpen === undefined ? isSelected : nothing}
    aria-expanded=${isOpen ?? nothing}
    @click=${() => dispatch({ type: 'select-indicator', id })}
  >
    ${title}
  </button>`;
}

function renderFigure(gauge: GaugeModel, context: GaugeContext) {
  const { figure, isOutdated, scale } = gauge;
  const { remarks, mode } = context;
  if (!figure.time && remarks) return remarks.renderNoValue(gauge, context);
  const time = isOutdated && remarks ? remarks.oldTimeText(gauge) : figure.time;
  const name = mode === 'dial' && scale ? 'figure in-dial' : 'figure';
  return html`<p class=${name} part="value">
    <span class="number">${figure.number}</span><span class="unit">${figure.unit}</span>
    <span class=${isOutdated ? 'time old' : 'time'}>${time}</span>
  </p>`;
}

function renderSentence({ sentence }: GaugeModel) {
  return sentence ? html`<p class="sentence" part="sentence">${sentence}</p>` : nothing;
}

/** Draws the status and the value expected by now, with the place of the value in its source. */
function renderJudgement(gauge: GaugeModel, context: GaugeContext) {
  const { progress, isJudged } = gauge;
  const status = progress.observation && isJudged ? renderStatus(gauge, context) : nothing;
  const place = (context.hasSource && context.remarks?.renderPlace(gauge, context)) || nothing;
  if (status === nothing && place === nothing) return nothing;
  return html`<div class="judgement">
    ${status}${status === nothing ? nothing : renderExpected(gauge)}${place}
  </div>`;
}

/** Draws the status as a shape and its name; also used in the table of a board. */
export function renderStatus(gauge: GaugeModel, context: GaugeContext) {
  const { status, label } = gauge;
  return html`<p class="status status-${status}" part="status">
    ${statusMark(status)}<span>${context.remarks?.statusText(gauge, context) ?? label}</span>
  </p>`;
}

/** Draws the value that even change would have reached by now, beside a status that compares with it. */
function renderExpected({ status, expected, format }: GaugeModel) {
  if (!expected || status === 'none' || status === 'achieved') return nothing;
  const { withExpected } = messagesIn(kpiGaugeMessages, format.language);
  return html`<span class="expected-value">${withExpected(expected)}</span>`;
}

/** True if a gauge draws something: it has a number, and numbers have distances. */
export function hasDrawing({ progress, indicator }: GaugeModel): boolean {
  return progress.observation !== undefined && !indicator.categories?.length;
}

function renderDrawing(gauge: GaugeModel, { mode, drawings, isBesideChart }: GaugeContext) {
  if (!hasDrawing(gauge)) return nothing;
  const { scale, format } = gauge;
  const { language } = format;
  const values = gauge.indicator.observations?.length ?? 0;
  const hasSeries = values + (gauge.progress.baseline ? 1 : 0) > 1;
  // Without an axis the length of a bar means nothing; the series does.
  if (mode === 'card' || !scale) {
    if (!hasSeries || isBesideChart) return nothing;
    if (drawings.chart && mode !== 'card') return renderChart(gauge, drawings.chart);
    return renderLazy(
      drawings.sparkline,
      language,
      (module) => module.renderSparkline(gauge),
      html`<svg class="drawing" width="100%" height="64"></svg>`,
    );
  }
  if (mode === 'bullet' || !drawings.dial) {
    return renderLazy(
      drawings.bullet,
      language,
      (module) => module.renderBullet(gauge),
      html`<svg class="drawing" width="100%" height="60"></svg>`,
    );
  }
  return renderLazy(
    drawings.dial,
    language,
    (module) => module.renderDial(gauge),
    html`<svg class="drawing dial" width="160" height="96"></svg>`,
  );
}

/** Draws the series as a line chart, and reserves its height until the code is there. */
export function renderChart(gauge: GaugeModel, chart: LazySource<typeof ChartModule>) {
  return renderLazy(
    chart,
    gauge.format.language,
    (module) => module.renderSeriesChart(gauge),
    html`<div class="chart-space" aria-busy="true"></div>`,
  );
}
