import type { Plan } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../localization/locale-controller.js';
import { renderText } from '../../localization/render-text.js';
import { renderBullet } from './drawings/bullet.js';
import type * as Forms from './gauge-forms.js';
import { scopeTitles, type GaugeModel } from './gauge-model.js';
import { kpiGaugeMessages } from './kpi-gauge.messages.js';
import { statusMark } from './drawings/status-mark.js';

/** The three looks of a gauge. */
export type GaugeForm = 'bullet' | 'dial' | 'card';

/** What a gauge is drawn with, besides its figures. */
export interface GaugeContext {
  readonly plan: Plan;
  readonly reader: Locale;
  readonly form: GaugeForm;
  /** Name of the drawing: what it says, in words. */
  readonly label: string;
  /** What draws dials, lines and changes; undefined while it is on its way. */
  readonly forms: () => typeof Forms | undefined;
  /** Leaves the indicator's own title out where it stands above: the name of the part is enough. */
  readonly isPart?: boolean;
  /** Makes the title a button that picks the indicator. */
  readonly pick?: { readonly isPicked: boolean; readonly onPick: () => void } | undefined;
}

/** Title, value, status, drawing and figures of a gauge: the same in the element and on a board. */
export function renderGauge(view: GaugeModel, context: GaugeContext): TemplateResult {
  return html`<p class="title" part="title">${renderTitle(view, context)}</p>
    ${renderFigure(view)} ${context.form === 'card' ? renderChange(view, context) : nothing}
    ${view.progress.observation && view.isJudged ? renderStatus(view) : nothing}
    ${renderDrawing(view, context)} ${renderFacts(view)} ${renderNotPublished(view, context)}
    ${renderRemarks(view)}`;
}

/** The title as a text, or as a button that picks the indicator. */
export function renderTitle(view: GaugeModel, { plan, reader, pick, isPart }: GaugeContext) {
  const { indicator, scope, format } = view;
  const parts = scopeTitles(plan, indicator, scope);
  if (isPart) return parts.map((part) => renderText(part, plan, reader));
  const words = messagesIn(kpiGaugeMessages, format.language);
  const named = renderText(indicator.title, plan, reader);
  const title = html`<bdi>${named === nothing ? words.untitled : named}</bdi>${parts.map(
      (part) => html` <span class="scope">${renderText(part, plan, reader)}</span>`,
    )}`;
  if (!pick) return title;
  return html`<button
    class="pick"
    type="button"
    aria-pressed=${pick.isPicked}
    @click=${pick.onPick}
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

/** Status by shape and word; a part of the table of a board, too. */
export function renderStatus({ status, label }: GaugeModel) {
  return html`<p class="status ${status}" part="status">
    ${statusMark(status)}<span>${label}</span>
  </p>`;
}

function renderChange(view: GaugeModel, { forms }: GaugeContext) {
  const here = forms();
  if (here) return here.renderChange(view);
  // Where there is something to compare with, the place of the line is kept.
  return (view.indicator.observations?.length ?? 0) > 1
    ? html`<p class="change">&nbsp;</p>`
    : nothing;
}

function renderDrawing(view: GaugeModel, { form, label, forms }: GaugeContext) {
  if (!view.progress.observation || view.indicator.categories?.length) return nothing;
  // Without an axis, because nothing is aimed at, the series says more than a bar of any length.
  if (form === 'card' || !view.scale) {
    return (
      forms()?.renderSparkline(view, label) ??
      html`<svg class="drawing" width="100%" height="44"></svg>`
    );
  }
  if (form === 'bullet') return renderBullet(view, label);
  return (
    forms()?.renderDial(view, label) ?? html`<svg class="drawing dial" viewBox="0 0 120 66"></svg>`
  );
}

function renderFacts({ facts, format }: GaugeModel) {
  if (facts.length === 0) return nothing;
  const words = messagesIn(kpiGaugeMessages, format.language);
  return html`<dl class="facts" part="facts">
    ${facts.map(
      ({ key, label, value, time }) =>
        html`<div>
          <dt><span class="key ${key}" aria-hidden="true"></span>${label}</dt>
          <dd><bdi>${words.at(value, time)}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

function renderNotPublished({ notPublished, format }: GaugeModel, { plan, reader }: GaugeContext) {
  if (!notPublished) return nothing;
  const { note, availableAt, href } = notPublished;
  if (!note && !availableAt) return nothing;
  const words = messagesIn(kpiGaugeMessages, format.language);
  const address = safeHref(href);
  const place = renderText(availableAt, plan, reader);
  return html`<p class="where" part="not-published">
    ${renderText(note, plan, reader)}
    ${
      place === nothing
        ? nothing
        : words.lookIn(
            address ? html`<a href=${address} rel="noopener noreferrer">${place}</a>` : place,
          )
    }
  </p>`;
}

function renderRemarks({ remarks, format }: GaugeModel) {
  if (remarks.length === 0) return nothing;
  const words = messagesIn(kpiGaugeMessages, format.language).remark;
  return html`<ul class="remarks" part="remarks">
    ${remarks.map((remark) => html`<li class=${remark}>${words[remark]}</li>`)}
  </ul>`;
}
