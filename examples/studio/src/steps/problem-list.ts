import { placeText, type ImportProblem } from '@machiplan/import';
import { html, nothing } from 'lit';
import type { PageState } from '../page-state.js';
import type { Studio } from '../studio.js';
import { dataMessages as messages, severityNames, studioHints } from './data.messages.js';

const severities = Object.keys(severityNames) as (keyof typeof severityNames)[];

/** Problems that are listed before “show all”. */
const shownAtFirst = 5;

/** Problems of the import, the questions first, each with its cell and what to do. */
export function renderProblems(state: PageState, studio: Studio) {
  const { language, view } = state;
  const problems = [...view.problems]
    .filter(({ severity }) => severity !== 'fatal' || !view.fatal)
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
  if (problems.length === 0)
    return view.plan ? html`<p class="message good">${messages.noProblems[language]}</p>` : nothing;
  const rest = problems.slice(shownAtFirst);
  const render = (problem: ImportProblem) => renderProblem(problem, state, studio);
  return html`
    <h2>${messages.problems[language]} <small>${problems.length}</small></h2>
    <ul class="problems">
      ${problems.slice(0, shownAtFirst).map(render)}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${messages.more[language]}（${problems.length}）</summary>
            <ul class="problems">
              ${rest.map(render)}
            </ul>
          </details>`
        : nothing
    }
  `;
}

function renderProblem(problem: ImportProblem, { language, view }: PageState, studio: Studio) {
  const { severity, place, message, hint } = problem;
  const sheet = view.mapping?.sheets.findIndex(
    ({ name, file }) => name === (place.sheet ?? '') && file === place.file,
  );
  const row = Number(/^[A-Z]+(\d+)/.exec(place.cell ?? '')?.[1] ?? 0);
  const cell = place.cell?.replace(/ .*/, '');
  const canJump = sheet !== undefined && sheet >= 0 && row > 0;
  const jump = async () => {
    studio.goTo('mapping');
    await studio.showSheet(sheet!, row - 6, cell);
    document.querySelector<HTMLElement>('.sheet .current')?.focus();
  };
  return html`<li data-severity=${severity}>
    <p>
      <strong>${severityNames[severity][language]}</strong> ${message[language]}
      <span class="hint">${(studioHints[problem.code] ?? hint)[language]}</span>
    </p>
    ${
      canJump
        ? html`<button type="button" class="plain" @click=${jump}>
            ${placeText(place)}<span class="visually-hidden"> ${messages.jump[language]}</span>
          </button>`
        : html`<span class="note">${placeText(place)}</span>`
    }
  </li>`;
}
