import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TimelineDispatch } from '../plan-timeline-actions.js';
import { timelineRow, type PlanTimelineModel, type TimelineYear } from '../plan-timeline-model.js';
import { planTimelineMessages } from '../plan-timeline.messages.js';
import { renderRows } from './render-rows.js';

/** Draws a section per year, of which the rows are drawn when it is open. */
export function renderYears(model: PlanTimelineModel, dispatch: TimelineDispatch) {
  const { locale, years, headingLevel } = model;
  const messages = messagesIn(planTimelineMessages, locale.language);
  return html`<section>
    <div class="heading" role="heading" aria-level=${headingLevel}>${messages.byYear}</div>
    ${repeat(
      years,
      ({ key }) => key,
      (year) => renderYear(year, model, dispatch),
    )}
  </section>`;
}

function renderYear(
  { key, heading, isOpen, events }: TimelineYear,
  model: PlanTimelineModel,
  dispatch: TimelineDispatch,
) {
  const messages = messagesIn(planTimelineMessages, model.locale.language);
  const toggle = (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== isOpen) dispatch({ type: 'toggle-year', year: key, isOpen: open });
  };
  return html`<details class="year" part="year" .open=${isOpen} @toggle=${toggle}>
    <summary>
      <span class="year-name">${heading}</span>
      <span class="number">${messages.items(events.length)}</span>
    </summary>
    ${
      isOpen
        ? renderRows(
            events.map((event) => timelineRow(model, event)),
            model,
            dispatch,
          )
        : nothing
    }
  </details>`;
}
