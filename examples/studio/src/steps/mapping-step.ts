import type { Bilingual } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { TableView } from '../engine/studio-view.js';
import type { InterfaceLanguage, PageState } from '../page-state.js';
import type { Studio } from '../studio.js';
import { renderColumn, timedUses } from './mapping-column.js';
import {
  levelLabel,
  mappingMessages as messages,
  rowsText,
  shapeNames,
} from './mapping.messages.js';
import { renderProblems } from './problem-list.js';
import { renderSheet } from './sheet-view.js';

/** Rows of headings above each other that a table has at most. */
const mostHeaderRows = 6;

/** Step 2: what each column was taken for, beside the sheet itself. */
export function renderMappingStep(state: PageState, studio: Studio) {
  const { language, view } = state;
  const next = html`<div class="actions">
    <button
      type="button"
      class="primary"
      ?disabled=${!view.plan}
      @click=${() => studio.goTo('plan')}
    >
      ${messages.next[language]}
    </button>
    ${
      view.mapping
        ? html`<button type="button" @click=${() => studio.save('mapping')}>
            ${messages.save[language]}
          </button>`
        : nothing
    }
  </div>`;
  if (!view.mapping)
    return html`<h1 tabindex="-1">${messages.heading[language]}</h1>
      <p class="lead">${messages.none[language]}</p>
      ${next}`;
  const { tables, sheets } = view.mapping;
  const used = new Set(tables.map(({ sheet }) => sheet));
  const unused = sheets.flatMap(({ name, file, hidden }, at) =>
    hidden || used.has(name) ? [] : [{ name: name || file, at }],
  );
  return html`
    <h1 tabindex="-1">${messages.heading[language]}</h1>
    <p class="lead">${messages[tables.length > 0 ? 'lead' : 'notRecognised'][language]}</p>
    ${tables.length > 0 ? next : nothing} ${renderQuestions(tables, language)}
    ${tables.map((table, at) => renderTable(table, at, state, studio))}
    ${
      unused.length > 0
        ? html`<h2>${messages.unused[language]}</h2>
            <ul class="unused">
              ${unused.map(
                ({ name, at }) =>
                  html`<li>
                    ${name}
                    <button type="button" @click=${() => studio.addTable(at)}>
                      ${messages.addTable[language]}
                      <span class="visually-hidden">${name}</span>
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${tables.length > 0 ? renderYears(state, studio) : nothing} ${renderSheet(state, studio)}
    ${renderProblems(state, studio)}
    <p class="note">${messages.saveNote[language]}</p>
  `;
}

/** The columns that the import asks about: one key leads to the field that answers. */
function renderQuestions(tables: readonly TableView[], language: InterfaceLanguage) {
  const asked = tables.flatMap(({ columns, skip }) =>
    skip ? [] : columns.filter(({ use, questions }) => use === 'ask' || questions.length > 0),
  );
  if (asked.length === 0) return nothing;
  const answer = (at: number) => () => {
    const row = document.querySelectorAll('tr.asked')[at];
    const [use, ...others] = row?.querySelectorAll<HTMLElement>('select, input') ?? [];
    const isTimed = timedUses.has(asked[at]!.use);
    const field = isTimed ? (others.find(({ tagName }) => tagName === 'INPUT') ?? use) : use;
    row?.scrollIntoView({ block: 'center' });
    field?.focus();
  };
  return html`<div class="message">
    <p>${messages.asked[language]}</p>
    <div class="inline">
      ${asked.map(
        ({ letter, heading }, at) =>
          html`<button type="button" @click=${answer(at)}>${letter} ${heading}</button>`,
      )}
    </div>
  </div>`;
}

function renderYears({ language, view }: PageState, studio: Studio) {
  const choose = ({ currentTarget }: Event) => {
    const { value } = currentTarget as HTMLSelectElement;
    const years = value === 'fiscal' || value === 'calendar' ? value : undefined;
    void studio.changeMapping({ type: 'years', years });
  };
  return html`<label class="row"
    ><span>${messages.years[language]}</span>
    <select @change=${choose}>
      ${(['', 'fiscal', 'calendar'] as const).map(
        (years) =>
          html`<option value=${years} ?selected=${(view.mapping?.years ?? '') === years}>
            ${messages[years === '' ? 'yearsOpen' : years][language]}
          </option>`,
      )}
    </select>
  </label>`;
}

function renderTable(table: TableView, at: number, state: PageState, studio: Studio) {
  const { language } = state;
  const title = table.sheet || state.view.files[0]?.name;
  const use = ({ currentTarget }: Event) =>
    void studio.changeMapping({
      type: 'table',
      table: at,
      set: { skip: !(currentTarget as HTMLInputElement).checked },
    });
  return html`<section class="table-mapping">
    <h2>${title} <small>${shapeNames[table.shape][language]}</small></h2>
    <div class="inline">
      <label class="check"
        ><input type="checkbox" .checked=${!table.skip} @change=${use} />
        ${messages.use[language]}</label
      >
    </div>
    ${table.shape === 'columns' && !table.skip ? renderRows(table, at, state, studio) : nothing}
    ${table.shape === 'outline' && !table.skip ? renderLevels(table, at, state, studio) : nothing}
    ${
      table.skip || table.columns.length === 0
        ? nothing
        : html`<table class="columns">
            <thead>
              <tr>
                <th scope="col">${messages.column[language]}</th>
                <th scope="col">${messages.headingAndCells[language]}</th>
                <th scope="col">${messages.meaning[language]}</th>
                <th scope="col">${messages.confidence[language]}</th>
              </tr>
            </thead>
            <tbody>
              ${table.columns.map((column, index) =>
                column.heading === '' && column.samples.length === 0
                  ? nothing
                  : renderColumn(column, { table: at, column: index }, language, studio),
              )}
            </tbody>
          </table>`
    }
  </section>`;
}

/** The rows of a table: its first heading, its first data, and its last row. */
function renderRows(table: TableView, at: number, { language, view }: PageState, studio: Studio) {
  const { headerRow, headerRows, lastRow } = table;
  const total = view.mapping?.sheets[table.sheetIndex ?? -1]?.rows ?? Infinity;
  const firstRow = headerRow + headerRows;
  const write = (next: { header: number; first: number; last: number | undefined }) => {
    const header = Math.min(Math.max(1, next.header), total);
    const first = Math.min(Math.max(header, next.first), header + mostHeaderRows);
    void studio.changeMapping({
      type: 'rows',
      table: at,
      rows: {
        headerRow: header,
        headerRows: first - header,
        ...(next.last !== undefined && { lastRow: Math.max(first, next.last) }),
      },
    });
  };
  const field = (name: Bilingual, value: number | undefined, change: (row: number) => void) =>
    html`<label
      >${name[language]}
      <input
        type="number"
        min="1"
        .value=${value === undefined ? '' : String(value)}
        @change=${({ currentTarget }: Event) => {
          const { valueAsNumber } = currentTarget as HTMLInputElement;
          change(Number.isInteger(valueAsNumber) ? valueAsNumber : 0);
        }}
    /></label>`;
  const isUnknown = table.columns.every(({ use }) => use === 'ask' || use === 'ignore');
  return html`<details class="rows" ?open=${isUnknown}>
    <summary>${rowsText(headerRow, firstRow, lastRow)[language]}</summary>
    <div class="inline">
      ${field(messages.headerRow, headerRow, (header) =>
        // The rows of headings keep their number, so that one field moves the whole table.
        write({ header, first: header + headerRows, last: lastRow }),
      )}
      ${field(messages.firstRow, firstRow, (first) => write({ header: headerRow, first, last: lastRow }))}
      ${field(messages.lastRow, lastRow, (last) =>
        write({ header: headerRow, first: firstRow, last: last > 0 ? last : undefined }),
      )}
      <button
        type="button"
        class="plain"
        @click=${() => table.sheetIndex !== undefined && studio.showSheet(table.sheetIndex, headerRow - 4)}
      >
        ${messages.showRows[language]}
      </button>
    </div>
  </details>`;
}

/** The words for the levels of an outline, from the root. */
function renderLevels(table: TableView, at: number, { language }: PageState, studio: Studio) {
  const { levels = [] } = table;
  return html`<div class="inline">
    ${levels.map(
      (level, depth) =>
        html`<label class="field"
          ><span>${levelLabel(depth + 1)[language]}</span
          ><input
            .value=${level}
            @change=${({ currentTarget }: Event) => {
              const word = (currentTarget as HTMLInputElement).value.trim();
              if (word)
                void studio.changeMapping({
                  type: 'table',
                  table: at,
                  set: { levels: levels.with(depth, word) },
                });
            }}
        /></label>`,
    )}
  </div>`;
}
