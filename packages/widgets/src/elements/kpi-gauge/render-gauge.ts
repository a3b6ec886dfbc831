import type { Plan } from '@machiplan/schema';
import { safeHref, sourceLinkOf } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type TemplateResult } from 'lit';
import { renderLazy, type LazySource } from '../../controls/render-lazy.js';
import type { Locale } from '../../localization/locale-controller.js';
import { renderText } from '../../localization/render-text.js';
import type * as ChartModule from './details/gauge-chart.lazy.js';
import { renderBullet } from './drawings/bullet.js';
import type * as DialModule from './drawings/dial.lazy.js';
import type * as SparklineModule from './drawings/sparkline.lazy.js';
import { statusMark } from './drawings/status-mark.js';
import type { GaugeModel } from './gauge-model.js';
import { scopeTitles } from './gauge-text.js';
import type { SelectIndicatorAction } from './kpi-gauge-actions.js';
import { kpiGaugeMessages } from './kpi-gauge.messages.js';

/** How a gauge is drawn: as a bar, as a half circle, or as a number with its series as a small line. */
export type GaugeMode = 'bullet' | 'dial' | 'card';

/** The drawings that a bullet bar does without. */
export interface GaugeDrawings {
  readonly dial: LazySource<typeof DialModule>;
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
  /** Titles the gauge by its group or district only, below the title of the indicator. */
  readonly isPart?: boolean;
  /** Whether the indicator is selected; undefined where it cannot be. */
  readonly isSelected?: boolean | undefined;
  /** Whether the details of the gauge are open below it; undefined where the title does not open any. */
  readonly isOpen?: boolean | undefined;
  /** Whether the line chart stands beside the gauge, so that it needs none in place of the bar. */
  readonly isBesideChart?: boolean;
  /** Whether the place of the value in its source stands beside the status. */
  readonly hasSource?: boolean;
  readonly dispatch: (action: SelectIndicatorAction) => void;
}

/** Parts of an indicator that are listed on a card; more are counted. */
const mostParts = 4;

/** Draws title, value, sentence, drawing and status of a gauge, in the element and on a board. */
export function renderGauge(gauge: GaugeModel, context: GaugeContext): TemplateResult {
  return html`${renderHeading(gauge, context)} ${renderFigure(gauge, context)}
  ${renderSentence(gauge)} ${renderDrawing(gauge, context)} ${renderJudgement(gauge, context)}
  ${renderNotPublished(gauge, context)} ${renderNotes(gauge)}`;
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

function renderFigure(gauge: GaugeModel, { mode, isPart }: GaugeContext) {
  const { figure, parts, isOutdated, format, scale } = gauge;
  if (parts.length > 0 && !isPart) return renderParts(gauge);
  const messages = messagesIn(kpiGaugeMessages, format.language);
  const time = isOutdated ? messages.newest(figure.time) : figure.time;
  const name = figure.time
    ? mode === 'dial' && scale
      ? 'figure in-dial'
      : 'figure'
    : 'figure missing';
  return html`<p class=${name} part="value">
    <span class="number">${figure.number}</span><span class="unit">${figure.unit}</span>
    <span class=${isOutdated ? 'time old' : 'time'}>${time}</span>
  </p>`;
}

/** Draws the figures of groups or districts, where there is none for the whole. */
function renderParts({ parts, format }: GaugeModel) {
  const { moreParts } = messagesIn(kpiGaugeMessages, format.language);
  const rest = parts.length - mostParts;
  return html`<dl class="part-list" part="value">
      ${parts.slice(0, mostParts).map(
        ({ name, value, time }) =>
          html`<div>
            <dt>${name}</dt>
            <dd><bdi>${value}</bdi> <span class="part-time">${time}</span></dd>
          </div>`,
      )}
    </dl>
    ${rest > 0 ? html`<p class="where">${moreParts(rest)}</p>` : nothing}`;
}

function renderSentence({ sentence }: GaugeModel) {
  return sentence ? html`<p class="sentence" part="sentence">${sentence}</p>` : nothing;
}

/** Draws the publisher's own grade, the computed status and the place of the value in its source. */
function renderJudgement(gauge: GaugeModel, context: GaugeContext) {
  const { progress, isJudged, grade } = gauge;
  const status = progress.observation && isJudged ? renderStatus(gauge) : nothing;
  const source = context.hasSource ? renderPlace(gauge, context) : nothing;
  if (status === nothing && source === nothing && !grade) return nothing;
  return html`${grade ? html`<p class="grade" part="grade">${grade}</p>` : nothing}
    <div class="judgement">
      ${status}${status === nothing ? nothing : renderExpected(gauge)}${source}
    </div>`;
}

/** Draws the status as a shape and its name; also used in the table of a board. */
export function renderStatus({ status, label, grade, format }: GaugeModel) {
  const messages = messagesIn(kpiGaugeMessages, format.language);
  const words = grade && status !== 'none' ? messages.computed(label) : label;
  return html`<p class="status status-${status}" part="status">
    ${statusMark(status)}<span>${words}</span>
  </p>`;
}

/** Draws the value that even change would have reached by now, beside a status that compares with it. */
function renderExpected({ status, facts, format }: GaugeModel) {
  const expected = facts.find(({ key }) => key === 'expected');
  if (!expected || status === 'none' || status === 'achieved') return nothing;
  const { withExpected } = messagesIn(kpiGaugeMessages, format.language);
  return html`<span class="expected-value">${withExpected(expected.value)}</span>`;
}

function renderPlace({ reference, format }: GaugeModel, { plan }: GaugeContext) {
  if (reference?.page === undefined) return nothing;
  const text = messagesIn(kpiGaugeMessages, format.language).page(String(reference.page));
  const { href } = sourceLinkOf(plan, reference, format.language);
  return html`<p class="place">
    ${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}
  </p>`;
}

/** Whether a gauge draws something: it has a number, and numbers have distances. */
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
  if (mode === 'bullet') return renderBullet(gauge);
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

function renderNotPublished({ notPublished, figure, format }: GaugeModel, context: GaugeContext) {
  const { plan, locale } = context;
  if (!notPublished) return nothing;
  const { note, availableAt, href } = notPublished;
  const messages = messagesIn(kpiGaugeMessages, format.language);
  const address = safeHref(href);
  const place = renderText(availableAt, plan, locale);
  const remark = renderText(note, plan, locale);
  // A gauge without a value names the place in its stead.
  const isSaid = place === nothing || (figure.time === '' && !address);
  if (isSaid && remark === nothing) return nothing;
  return html`<p class="where" part="not-published">
    ${remark}
    ${
      isSaid
        ? nothing
        : messages.availableIn(
            address ? html`<a href=${address} rel="noopener noreferrer">${place}</a>` : place,
          )
    }
  </p>`;
}

function renderNotes({ notes, format }: GaugeModel) {
  if (notes.length === 0) return nothing;
  const { note: texts } = messagesIn(kpiGaugeMessages, format.language);
  return html`<ul class="gauge-notes" part="notes">
    ${notes.map((note) => html`<li class=${note}>${texts[note]}</li>`)}
  </ul>`;
}
