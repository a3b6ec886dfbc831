import type { Boundary } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { MapProblem } from '../shapes/map-problem.js';
import type { MapToolbarMessages } from './map-toolbar.messages.js';

/** Problems of the boundary data, with a button to reload a file that was not reachable. */
export function renderProblems(
  problems: readonly MapProblem[],
  boundary: Boundary | undefined,
  messages: MapToolbarMessages,
  reload: () => void,
) {
  if (problems.length === 0) return nothing;
  const canReload = boundary && problems.some(({ code }) => code === 'unreachable');
  return html`<details class="data-notes notice" part="notice" ?open=${canReload}>
    <summary>${messages.problems(problems.length)}</summary>
    <ul>
      ${problems.map((problem) => html`<li>${messages.problem(problem)}</li>`)}
    </ul>
    ${
      canReload
        ? html`<button type="button" class="plain" @click=${reload}>${messages.retry}</button>`
        : nothing
    }
  </details>`;
}
