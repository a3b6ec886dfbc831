import { timeFromText } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { GridRequestEvent } from '../grid/data-grid.js';
import { gridMessages } from '../grid/data-grid.messages.js';
import type { PageState } from '../page-state.js';
import type { Studio } from '../studio.js';
import { partNames, planMessages as messages } from './plan.messages.js';

/** A table of the plan to edit, with what could not be taken. */
export function renderTable(state: PageState, studio: Studio) {
  const { language, table, part, refused, filter } = state;
  if (!table || part === 'details') return nothing;
  const choose = ({ currentTarget }: Event) =>
    void studio.filterTable((currentTarget as HTMLInputElement).value);
  return html`
    ${
      table.total > 10 || filter !== ''
        ? html`<label class="row"
            ><span>${gridMessages.filter[language]}</span
            ><input type="search" .value=${filter} @input=${choose}
          /></label>`
        : nothing
    }
    ${part === 'figures' ? renderTimes(state, studio) : nothing}
    <div role="alert">
      ${
        refused.length > 0
          ? html`<div class="message error">
              <p>${messages.refused[language]}</p>
              <ul>
                ${refused.map(
                  ({ row, column, message }) =>
                    html`<li>
                      ${row + 1}: ${table.columns[column]?.heading[language]} ${message[language]}
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
    </div>
    <data-grid
      .page=${table}
      .language=${language}
      .label=${partNames[part][language]}
      @grid-request=${({ request }: GridRequestEvent) => studio.changeTable(request)}
    ></data-grid>
  `;
}

/** A form that adds a column for the figures of another time. */
function renderTimes({ language }: PageState, studio: Studio) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { role, time } = (event.currentTarget as HTMLFormElement).elements as unknown as {
      role: HTMLSelectElement;
      time: HTMLInputElement;
    };
    const point = timeFromText(time.value.trim());
    time.setCustomValidity(point ? '' : messages.timeWrong[language]);
    time.reportValidity();
    if (point) void studio.addTime(role.value as 'observations' | 'targets', point);
  };
  const clear = ({ currentTarget }: Event) =>
    (currentTarget as HTMLInputElement).setCustomValidity('');
  return html`<form class="inline" @submit=${submit}>
    <label
      >${messages.role[language]}
      <select name="role">
        <option value="observations">${messages.observations[language]}</option>
        <option value="targets">${messages.targets[language]}</option>
      </select></label
    >
    <label>${messages.newTime[language]} <input name="time" required @input=${clear} /></label>
    <button type="submit">${messages.addTime[language]}</button>
  </form>`;
}
