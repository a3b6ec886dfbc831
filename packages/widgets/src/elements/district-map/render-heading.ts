import { html, nothing } from 'lit';
import type { MapState } from './map-state.js';

/** What is shown, of when, and of which districts. */
export function renderHeading({ view, compared, words }: MapState, marks: readonly string[]) {
  return html`<div class="heading">
    <p class="title"><bdi>${words.subject(view.subject)}</bdi></p>
    ${view.time && !compared ? html`<p>${words.time(view.time)}</p>` : nothing}
    <p class="muted">
      ${words.districtLevel(view.level)}${
        view.within ? html` <bdi>（${words.text(view.within.name)}）</bdi>` : nothing
      }
    </p>
    ${marks.map((mark) => html`<span class="mark">${mark}</span>`)}
  </div>`;
}
