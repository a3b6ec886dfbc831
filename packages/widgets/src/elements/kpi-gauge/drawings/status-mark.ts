import { html } from 'lit';
import type { GaugeModel } from '../gauge-model.js';

/** One shape per status, 16 by 16, so that a status is recognized without colour. */
const shapes: Record<GaugeModel['status'], string> = {
  achieved: 'm4 8 3 3 5-6',
  'on-track': 'M4 8h8M9 5l3 3-3 3',
  behind: 'M8 4v4h4',
  'moving-away': 'M12 8H4M7 5 4 8l3 3',
  kept: 'M4.5 6.5h7M4.5 9.5h7',
  'not-kept': 'M4.5 6.5h7M4.5 9.5h7M10.5 4l-5 8',
  none: 'M5 8h6',
};

/** Draws the mark of a status, hidden from screen readers: its name is beside it. */
export function statusMark(status: GaugeModel['status']) {
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="7.5"></circle>
    <path d=${shapes[status]}></path>
  </svg>`;
}
