import type { ActionState } from '@machiplan/schema';
import type { TimelineEventType } from '@machiplan/sdk/timeline';
import { nothing, svg } from 'lit';
import { markSize } from './chart-layout.js';

const center = markSize / 2;

/** Outlines by type, in a square of `markSize`. */
const shapes: Readonly<Record<TimelineEventType, string>> = {
  action: 'M2 2H14V14H2Z',
  entry: 'M2 2H14V14H2Z',
  target: 'M8 1L15 8L8 15L1 8Z',
  review: 'M8 1L15 14H1Z',
  event: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z',
  issued: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z',
  period: 'M1 5H15V11H1Z',
};

/** Pattern inside the outline, so that states differ without colour. */
const inner: Readonly<Partial<Record<ActionState, string>>> = {
  'in-progress': 'M2 8H14V14H2Z',
  delayed: 'M7 4H9V9H7ZM7 10.500H9V12.500H7Z',
};

/** Draws the mark of a type and state with its upper left corner at a point. */
export function renderMark(
  type: TimelineEventType,
  state: ActionState | undefined,
  x: number,
  y: number,
) {
  const stateClass = state ? (`mark-${state}` as const) : '';
  return svg`<g class="mark mark-${type} ${stateClass}" transform="translate(${x} ${y})">
    <path d=${shapes[type]}></path>
    ${state && inner[state] ? svg`<path class="inner" d=${inner[state]}></path>` : nothing}
    ${
      state === 'cancelled'
        ? svg`<path d="M${center - 5} ${center - 5}L${center + 5} ${center + 5}M${center + 5} ${center - 5}L${center - 5} ${center + 5}"></path>`
        : nothing
    }
    ${type === 'issued' ? svg`<path class="inner mark-done" d="M8 6a2 2 0 1 1 0 4a2 2 0 1 1 0-4Z"></path>` : nothing}
  </g>`;
}
