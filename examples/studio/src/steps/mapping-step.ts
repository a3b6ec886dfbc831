import type { Bilingual } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { TableView } from '../engine/studio-view.js';
import type { PageState } from '../page-state.js';
import type { Studio } from '../studio.js';
import { isAsked, renderColumn, timedUses } from './mapping-column.js';
import {
  levelLabel,
  mappingMessages as messages,
  rowsText,
  shapeNames,
} from './mapping.messages.js';
import { renderProblems } from './problem-list.js';
import { renderSheet } from './sheet-view.js';

/** Columns of a table that are shown at once, and tables that are shown with their columns. */
const shownColumns = 50;
const openTables = 3;

/** Frames until a column that is asked about is drawn at the latest. */
const mostFrames = 60;

/** Questions that have a button each. */
const mostQuestions = 20;

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
    ${tables.length > 0 ? next : nothing} ${renderQuestions(tables, state, studio)}
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
function renderQuestions(tables: readonly TableView[], { language }: PageState, studio: Studio) {
  const asked = tables.flatMap(({ columns, skip }, table) =>
    columns.flatMap((column, index) =>
      !skip && isAsked(column) ? [{ ...column, table, index }] : [],
    ),
  );
  if (asked.length === 0) return nothing;
  const answer = async ({ table, index, use }: (typeof asked)[number]) => {
    studio.showColumns(table, Math.floor(index / shownColumns) * shownColumns);
    const find = () => document.querySelector(`tr[data-column="${table}-${index}"]`);
    for (let frames = 0; !find() && frames < mostFrames; frames++)
      await new Promise(requestAnimationFrame);
    const row = find();
    const [menu, ...others] = row?.querySelectorAll<HTMLElement>('select, input') ?? [];
    const field = timedUses.has(use) ? others.find(({ tagName }) => tagName === 'INPUT') : menu;
    row?.scrollIntoView({ block: 'center' });
    (field ?? menu)?.focus();
  };
  const rest = asked.length - mostQuestions;
  return html`<div class="message">
    <p>${messages.asked[language]}</p>
    <div class="inline">
      ${asked
        .slice(0, mostQuestions)
        .map(
          (column) =>
            html`<button type="button" @click=${() => answer(column)}>
              ${column.letter} ${column.heading}
            </button>`,
        )}
      ${rest > 0 ? html`<span>+ ${rest}</span>` : nothing}
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
    ${table.skip || table.columns.length === 0 ? nothing : renderColumns(table, at, state, studio)}
  </section>`;
}

/** First column that is shown of a table; undefined while its columns are not asked for. */
const firstColumn = ({ columnPages }: PageState, at: number): number | undefined =>
  columnPages[at] ?? (at < openTables ? 0 : undefined);

/** Columns that are shown of the tables before one. */
function columnsBefore(state: PageState, at: number): number {
  const tables = state.view.mapping?.tables.slice(0, at) ?? [];
  return tables.reduce((sum, { columns, skip }, index) => {
    const from = firstColumn(state, index);
    return skip || from === undefined ? sum : sum + Math.min(shownColumns, columns.length - from);
  }, 0);
}

/** True while columns are still to be drawn. */
export const columnsLeft = (state: PageState): boolean =>
  columnsBefore(state, state.view.mapping?.tables.length ?? 0) > state.columnLimit;

/** The columns of a table, some at a time; those of further tables when they are asked for. */
function renderColumns(table: TableView, at: number, state: PageState, studio: Studio) {
  const { language } = state;
  const total = table.columns.length;
  const from = firstColumn(state, at);
  const show = (label: Bilingual, first: number, isDisabled = false) =>
    html`<button
      type="button"
      ?disabled=${isDisabled}
      @click=${() => studio.showColumns(at, first)}
    >
      ${label[language]}
    </button>`;
  if (from === undefined) return show(messages.showColumns, 0);
  const last = Math.min(total, from + shownColumns);
  const drawn = from + Math.max(0, state.columnLimit - columnsBefore(state, at));
  return html`<table class="columns">
      <thead>
        <tr>
          <th scope="col">${messages.column[language]}</th>
          <th scope="col">${messages.headingAndCells[language]}</th>
          <th scope="col">${messages.meaning[language]}</th>
          <th scope="col">${messages.confidence[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${table.columns
          .slice(from, Math.min(last, drawn))
          .map((column, index) =>
            column.heading === '' && column.samples.length === 0
              ? nothing
              : renderColumn(column, { table: at, column: from + index }, language, studio),
          )}
      </tbody>
    </table>
    ${
      total > shownColumns
        ? html`<div class="inline">
            ${show(messages.columnsBefore, from - shownColumns, from === 0)}
            <span>${from + 1}–${last} / ${total}</span>
            ${show(messages.columnsAfter, last, last >= total)}
          </div>`
        : nothing
    }`;
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
