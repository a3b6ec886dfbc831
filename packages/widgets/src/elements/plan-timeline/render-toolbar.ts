import { messagesIn } from '@machiplan/sdk/internal';
import { html } from 'lit';
import { renderChoices } from '../../controls/render-choices.js';
import { renderSelect } from '../../controls/render-select.js';
import type { TimelineDispatch } from './plan-timeline-actions.js';
import type { PlanTimelineModel } from './plan-timeline-model.js';
import { planTimelineMessages } from './plan-timeline.messages.js';
import { timelineModes } from './timeline-mode.js';

/** Draws the choices of view and conditions. */
export function renderToolbar(
  { locale, mode, choices }: PlanTimelineModel,
  dispatch: TimelineDispatch,
) {
  const messages = messagesIn(planTimelineMessages, locale.language);
  return html`<div class="toolbar">
    ${renderChoices(
      messages.view,
      timelineModes.map((value) => ({ value, label: messages.views[value] })),
      mode,
      (view) => dispatch({ type: 'set-view', view }),
    )}
    ${choices.map(({ condition, options, value }) =>
      renderSelect(messages[condition], options, value, (chosen) =>
        dispatch({ type: 'set-condition', condition, value: chosen }),
      ),
    )}
  </div>`;
}
