import type { Plan } from '@machiplan/schema';
import { safeHref, sourceLinkOf } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import { renderText } from '../../../localization/render-text.js';
import { statusMark } from '../drawings/status-mark.js';
import type { GaugeModel } from '../gauge-model.js';
import { gaugeRemarksMessages } from './gauge-remarks.messages.js';
import {
  apartWords,
  gradeWords,
  newestGrade,
  partsIn,
  statusWords,
  valueWords,
} from './gauge-words.js';

export { gaugeRemarksStyles } from './gauge-remarks.styles.js';

/** Plan and reader, and whether the gauge is one of several parts of an indicator. */
interface RemarksContext {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly isPart?: boolean;
}

/** Groups and districts of an indicator that are listed on a card; more are counted. */
const mostParts = 4;

/** The words of a status, as computed where the publisher gave a grade. */
export function statusText(gauge: GaugeModel, { plan }: RemarksContext): string {
  const words = statusWords(gauge);
  if (gauge.status === 'none' || !gradeWords(plan, gauge)) return words;
  return messagesIn(gaugeRemarksMessages, gauge.format.language).computed(words);
}

/** The time of an old value: that there is none later. */
export function oldTimeText({ figure, format }: GaugeModel): string {
  return messagesIn(gaugeRemarksMessages, format.language).newest(figure.time);
}

/** Draws the figures of groups or districts in place of a value for the whole, or why there is none. */
export function renderNoValue(gauge: GaugeModel, { plan, isPart }: RemarksContext) {
  const parts = isPart ? [] : partsIn(plan, gauge);
  if (parts.length === 0) {
    return html`<p class="figure missing" part="value">
      <span class="number">${valueWords(plan, gauge)}</span><span class="unit"></span>
    </p>`;
  }
  const { moreParts } = messagesIn(gaugeRemarksMessages, gauge.format.language);
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

/** Draws the publisher's own grade. */
export function renderGrade(gauge: GaugeModel, { plan }: RemarksContext) {
  const grade = newestGrade(plan, gauge);
  if (!grade) return nothing;
  return html`<p class="grade role-${grade.colorRole}" part="grade">${gradeWords(plan, gauge)}</p>`;
}

/** Draws the page of the value in its source, as a link where the source has an address. */
export function renderPlace({ reference, format }: GaugeModel, { plan }: RemarksContext) {
  if (reference?.page === undefined) return nothing;
  const text = messagesIn(gaugeRemarksMessages, format.language).page(String(reference.page));
  const { href } = sourceLinkOf(plan, reference, format.language);
  return html`<p class="place">
    ${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}
  </p>`;
}

/** Draws where missing figures are published, and the notes on those shown. */
export function renderRemarks(gauge: GaugeModel, context: RemarksContext) {
  return html`${renderApart(gauge, context)} ${renderNotPublished(gauge, context)}
  ${renderNotes(gauge)}`;
}

/** Draws a newer value that is not comparable with the target: apart, with its own result if any. */
function renderApart(gauge: GaugeModel, { plan }: RemarksContext) {
  const apart = apartWords(plan, gauge);
  if (!apart) return nothing;
  const { value, status, judgement } = apart;
  return html`<p class="apart-value" part="apart">
    <bdi>${value}</bdi>
    <span class=${status ? `apart-status status-${status}` : 'apart-status'}
      >${status ? statusMark(status) : nothing}${judgement}</span
    >
  </p>`;
}

function renderNotPublished({ notPublished, figure, format }: GaugeModel, context: RemarksContext) {
  const { plan, locale } = context;
  if (!notPublished) return nothing;
  const { note, availableAt, href } = notPublished;
  const messages = messagesIn(gaugeRemarksMessages, format.language);
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

function renderNotes({ notes: all, format }: GaugeModel) {
  // The newer value is drawn itself.
  const notes = all.filter((note) => note !== 'newer-not-comparable');
  if (notes.length === 0) return nothing;
  const { note: texts } = messagesIn(gaugeRemarksMessages, format.language);
  return html`<ul class="gauge-notes" part="notes">
    ${notes.map((note) => html`<li class=${note}>${texts[note]}</li>`)}
  </ul>`;
}

/** Draws that the plan has no such indicator, or none at all. */
export function renderNoIndicator(language: string, indicator: string | null | undefined) {
  const messages = messagesIn(gaugeRemarksMessages, language);
  return html`<p class="state">
    ${indicator ? messages.notFound(indicator) : messages.noIndicators}
  </p>`;
}
