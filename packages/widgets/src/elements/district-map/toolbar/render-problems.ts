import type { Boundary } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { MapProblem } from '../shapes/map-problem.js';
import type { ToolsMessages } from './map-tools.messages.js';

/** What is wrong with the boundary data, and a way to try again where that can help. */
export function renderProblems(
  problems: readonly MapProblem[],
  boundary: Boundary | undefined,
  messages: ToolsMessages,
  retry: () => void,
) {
  if (problems.length === 0) return nothing;
  const isPassing = boundary && problems.some(({ code }) => code === 'unreachable');
  return html`<details class="data-notes notice" part="notice" ?open=${isPassing}>
    <summary>${messages.problems(problems.length)}</summary>
    <ul>
      ${problems.map((problem) => html`<li>${messages.problem(problem)}</li>`)}
    </ul>
    ${
      isPassing
        ? html`<button type="button" class="plain" @click=${retry}>${messages.retry}</button>`
        : nothing
    }
  </details>`;
}
