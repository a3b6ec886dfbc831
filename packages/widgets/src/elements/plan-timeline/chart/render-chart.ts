/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import type { ActionState } from '@machiplan/schema';
import { messagesIn } from '@machiplan/sdk/internal';
import type { TimelineEventType } from '@machiplan/sdk/timeline';
import { html, nothing, svg } from 'lit';
import type { PlanTimelineModel } from '../plan-timeline-model.js';
import { planTimelineMessages, type PlanTimelineMessages } from '../plan-timeline.messages.js';
import {
  chartLayout,
  fontSize,
  headHeight,
  markSize,
  type ChartLane,
  type ChartLayout,
  type ChartMark,
} from './chart-layout.js';
import { renderMark } from './render-mark.js';

/** Draws the events on an axis of years with a lane per root of the plan, and the key to its marks. */
export function renderChart(model: PlanTimelineModel) {
  const layout = chartLayout(model);
  if (!layout) return nothing;
  const messages = messagesIn(planTimelineMessages, model.locale.language);
  const label = messages.chart(layout.years[0]!.label, layout.years.at(-1)!.label);
  return html`<div
      class="chart"
      part="chart"
      role="region"
      tabindex="0"
      aria-label=${messages.timeline}
    >
      <svg
        role="img"
        aria-label=${label}
        width=${layout.width}
        height=${layout.height}
        viewBox="0 0 ${layout.width} ${layout.height}"
      >
        ${renderAxis(layout)} ${layout.lanes.map((lane) => renderLane(lane, layout))}
        ${renderToday(layout, messages)}
      </svg>
    </div>
    ${renderLegend(layout, messages)}`;
}

function renderAxis({ years, height, width }: ChartLayout) {
  return svg`${years.map(
    ({ x, width: column, label, era }) => svg`
      <path class="line" d="M${x} ${headHeight - 4}V${height}"></path>
      <text x=${x + column / 2} y="18" text-anchor="middle">${label}</text>
      <text class="era" x=${x + column / 2} y="38" text-anchor="middle">${era}</text>`,
  )}<path class="line" d="M0 ${headHeight - 4}H${width}"></path>`;
}

function renderLane({ title, y, height, marks }: ChartLane, { width }: ChartLayout) {
  return svg`<g>
    ${title.map(
      (line, at) =>
        svg`<text class="lane-title" x="0" y=${y + 8 + fontSize + at * 20}>${line}</text>`,
    )}
    ${marks.map(renderMarkOf)}
    <path class="line" d="M0 ${y + height}H${width}"></path>
  </g>`;
}

function renderMarkOf({ type, state, x, y, length, count, label }: ChartMark) {
  if (length !== undefined)
    return svg`<rect class="mark bar mark-${type}" x=${x} y=${y + 2} width=${length} height=${markSize - 4} rx="3"><title .textContent=${label}></title></rect>`;
  return svg`<g><title .textContent=${label}></title>${renderMark(type, state, x, y)}${
    count > 1 ? svg`<text x=${x + markSize + 3} y=${y + markSize - 3}>${count}</text>` : nothing
  }</g>`;
}

function renderToday({ todayX, height }: ChartLayout, messages: PlanTimelineMessages) {
  if (todayX === undefined) return nothing;
  return svg`<path class="today" d="M${todayX} ${headHeight - 4}V${height}"><title .textContent=${messages.today}></title></path>`;
}

/** Draws the key: only marks that the chart has. */
function renderLegend({ lanes }: ChartLayout, messages: PlanTimelineMessages) {
  const used = new Map<string, { type: TimelineEventType; state: ActionState | undefined }>();
  for (const { type, state } of lanes.flatMap(({ marks }) => marks))
    used.set(`${type} ${state}`, { type, state });
  return html`<ul class="legend" role="list" aria-label=${messages.legend}>
    ${[...used.values()].map(({ type, state }) => {
      const ofState = state ? messages.states[state] : type === 'action' ? messages.noState : '';
      return html`<li>
        <svg width=${markSize} height=${markSize} aria-hidden="true">
          ${renderMark(type, state, 0, 0)}
        </svg>
        <span>${messages.types[type]}${ofState && `（${ofState}）`}</span>
      </li>`;
    })}
  </ul>`;
}
