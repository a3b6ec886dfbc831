import { formatTime } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html } from 'lit';
import type { TimelineDispatch } from '../plan-timeline-actions.js';
import { timelineRow, type PlanTimelineModel } from '../plan-timeline-model.js';
import { planTimelineMessages } from '../plan-timeline.messages.js';
import { renderRows } from './render-rows.js';

/** Draws what is due in the current fiscal year, and which date is taken for today. */
export function renderDue(model: PlanTimelineModel, dispatch: TimelineDispatch) {
  const { locale, due, currentYear, today, headingLevel } = model;
  const messages = messagesIn(planTimelineMessages, locale.language);
  const heading = due.length > 0 ? messages.due(currentYear) : messages.noneDue(currentYear);
  return html`<section class="due" part="due">
    <div class="heading" role="heading" aria-level=${headingLevel}>
      ${heading}
      ${due.length > 0 ? html`<span class="number">${messages.items(due.length)}</span>` : ''}
    </div>
    <p class="note">${messages.asOf(formatTime(today, locale.language))}</p>
    ${renderRows(
      due.map((event) => timelineRow(model, event)),
      model,
      dispatch,
    )}
  </section>`;
}
