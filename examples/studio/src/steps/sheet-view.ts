import { html, nothing } from 'lit';
import type { SheetPart } from '../engine/studio-view.js';
import type { PageState } from '../page-state.js';
import { sheetRows, type Studio } from '../studio.js';
import { mappingMessages as messages } from './mapping.messages.js';

/** The sheet as it is, some rows at a time, with the problems in their cells. */
export function renderSheet(state: PageState, studio: Studio) {
  const { language, sheet, view } = state;
  const sheets = view.mapping?.sheets ?? [];
  if (!sheet || sheets.length === 0) return nothing;
  const { from, total } = sheet;
  const last = Math.min(total, from + sheetRows);
  const choose = ({ currentTarget }: Event) =>
    void studio.showSheet(Number((currentTarget as HTMLSelectElement).value), 0);
  return html`<section class="sheet">
    <h2>${messages.cells[language]}</h2>
    <div class="inline">
      <label
        >${messages.sheet[language]}
        <select @change=${choose}>
          ${sheets.map(
            ({ name, file }, at) =>
              html`<option value=${at} .selected=${at === sheet.sheet}>${name || file}</option>`,
          )}
        </select>
      </label>
      <button
        type="button"
        ?disabled=${from === 0}
        @click=${() => studio.showSheet(sheet.sheet, from - sheetRows)}
      >
        ${messages.rowsBefore[language]}
      </button>
      <span>${messages.rowsShown[language]} ${from + 1}–${last} / ${total}</span>
      <button
        type="button"
        ?disabled=${last >= total}
        @click=${() => studio.showSheet(sheet.sheet, from + sheetRows)}
      >
        ${messages.rowsAfter[language]}
      </button>
    </div>
    ${hasProblem(sheet) ? html`<p class="note">${messages.cellsHelp[language]}</p>` : nothing}
    <div class="scroll" tabindex="0" role="region" aria-label=${messages.cells[language]}>
      ${renderRows(sheet, state)}
    </div>
  </section>`;
}

const hasProblem = ({ rows }: SheetPart) =>
  rows.some((row) => row.some(({ problem }) => problem !== undefined));

function renderRows({ letters, rows, from }: SheetPart, { language, cell }: PageState) {
  return html`<table class="cells">
    <thead>
      <tr>
        <th scope="col"><span class="visually-hidden">${messages.row[language]}</span></th>
        ${letters.map((letter) => html`<th scope="col">${letter}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, at) =>
          html`<tr>
            <th scope="row">${from + at + 1}</th>
            ${row.map(({ text, problem, isHeading }, column) => {
              const name = `${letters[column]}${from + at + 1}`;
              const classes = [
                isHeading ? 'heading' : '',
                problem ? 'faulty' : '',
                name === cell ? 'current' : '',
              ].join(' ');
              return problem
                ? html`<td class=${classes} tabindex=${name === cell ? '-1' : nothing}>
                    <details ?open=${name === cell}>
                      <summary>${text || '—'}</summary>
                      ${problem[language]}
                    </details>
                  </td>`
                : html`<td class=${classes} tabindex=${name === cell ? '-1' : nothing}>
                    ${text}
                  </td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
