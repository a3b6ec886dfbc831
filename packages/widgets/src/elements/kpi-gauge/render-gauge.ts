import type { Plan } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type TemplateResult } from 'lit';
import { renderLazy, type LazySource } from '../../controls/render-lazy.js';
import type { Locale } from '../../localization/locale-controller.js';
import { renderText } from '../../localization/render-text.js';
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
}

/** How a gauge is drawn, besides its figures. */
export interface GaugeContext {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly mode: GaugeMode;
  /** Accessible name of the drawing: its figures in words. */
  readonly label: string;
  readonly drawings: GaugeDrawings;
  /** Titles the gauge by its group or district only, below the title of the indicator. */
  readonly isPart?: boolean;
  /** Whether the indicator is selected; undefined where it cannot be. */
  readonly isSelected?: boolean | undefined;
  readonly dispatch: (action: SelectIndicatorAction) => void;
}

/** Draws title, value, status, drawing and figures of a gauge, in the element and on a board. */
export function renderGauge(gauge: GaugeModel, context: GaugeContext): TemplateResult {
  return html`<p class="title" part="title">${renderTitle(gauge, context)}</p>
    ${renderFigure(gauge)} ${context.mode === 'card' ? renderChange(gauge, context) : nothing}
    ${gauge.progress.observation && gauge.isJudged ? renderStatus(gauge) : nothing}
    ${renderDrawing(gauge, context)} ${renderFacts(gauge)} ${renderNotPublished(gauge, context)}
    ${renderNotes(gauge)}`;
}

/** Draws the title as text, or as a button that selects the indicator. */
export function renderTitle(
  { indicator, scope, format }: GaugeModel,
  { plan, locale, isPart, isSelected, dispatch }: GaugeContext,
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
    aria-pressed=${isSelected}
    @click=${() => dispatch({ type: 'select-indicator', id })}
  >
    ${title}
  </button>`;
}

function renderFigure({ figure, progress }: GaugeModel) {
  return html`<p class=${progress.observation ? 'figure' : 'figure missing'} part="value">
    <span class="number">${figure.number}</span><span class="unit">${figure.unit}</span>
    <span class="time">${figure.time}</span>
  </p>`;
}

/** Draws the status as a shape and its name; also used in the table of a board. */
export function renderStatus({ status, label }: GaugeModel) {
  return html`<p class="status ${status}" part="status">
    ${statusMark(status)}<span>${label}</span>
  </p>`;
}

function renderChange(gauge: GaugeModel, { drawings }: GaugeContext) {
  const module = drawings.sparkline.request();
  if (module) return module.renderChange(gauge);
  // Reserves the line where there is a value to compare with.
  return (gauge.indicator.observations?.length ?? 0) > 1
    ? html`<p class="change">&nbsp;</p>`
    : nothing;
}

function renderDrawing(gauge: GaugeModel, { mode, label, drawings }: GaugeContext) {
  const { progress, indicator, scale, format } = gauge;
  if (!progress.observation || indicator.categories?.length) return nothing;
  // Without an axis the length of a bar means nothing; the series does.
  if (mode === 'card' || !scale) {
    return renderLazy(
      drawings.sparkline,
      format.language,
      (module) => module.renderSparkline(gauge, label),
      html`<svg class="drawing" width="100%" height="44"></svg>`,
    );
  }
  if (mode === 'bullet') return renderBullet(gauge, label);
  return renderLazy(
    drawings.dial,
    format.language,
    (module) => module.renderDial(gauge, label),
    html`<svg class="drawing dial" viewBox="0 0 120 66"></svg>`,
  );
}

function renderFacts({ facts, format }: GaugeModel) {
  if (facts.length === 0) return nothing;
  const messages = messagesIn(kpiGaugeMessages, format.language);
  return html`<dl class="facts" part="facts">
    ${facts.map(
      ({ key, label, value, time }) =>
        html`<div>
          <dt><span class="key ${key}" aria-hidden="true"></span>${label}</dt>
          <dd><bdi>${messages.at(value, time)}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

function renderNotPublished({ notPublished, format }: GaugeModel, { plan, locale }: GaugeContext) {
  if (!notPublished) return nothing;
  const { note, availableAt, href } = notPublished;
  if (!note && !availableAt) return nothing;
  const messages = messagesIn(kpiGaugeMessages, format.language);
  const address = safeHref(href);
  const source = renderText(availableAt, plan, locale);
  return html`<p class="where" part="not-published">
    ${renderText(note, plan, locale)}
    ${
      source === nothing
        ? nothing
        : messages.availableIn(
            address ? html`<a href=${address} rel="noopener noreferrer">${source}</a>` : source,
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
