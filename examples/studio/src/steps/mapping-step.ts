import { columnUses, indicatorFields, nodeFields, useNames } from '@machiplan/import';
import { timeFromText, type Bilingual } from '@machiplan/schema';
import { html, nothing } from 'lit';
import type { ColumnView, TableView } from '../engine/studio-view.js';
import type { InterfaceLanguage, PageState } from '../page-state.js';
import type { Studio } from '../studio.js';
import {
  indicatorFieldNames,
  mappingMessages as messages,
  nodeFieldNames,
  shapeNames,
} from './mapping.messages.js';
import { renderProblems } from './problem-list.js';
import { renderSheet } from './sheet-view.js';

/** Uses of columns that say when their values are from. */
const timedUses = new Set(['baseline', 'observation', 'target', 'budget', 'evaluation', 'action']);

/** A guess is called sure or likely from here on. */
const sureFrom = 0.85;
const likelyFrom = 0.5;

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
    return html`<h1>${messages.heading[language]}</h1>
      <p class="lead">${messages.none[language]}</p>
      ${next}`;
  const { tables, sheets } = view.mapping;
  const used = new Set(tables.map(({ sheet }) => sheet));
  const unused = sheets.filter(({ name, hidden }) => !hidden && !used.has(name));
  return html`
    <h1>${messages.heading[language]}</h1>
    <p class="lead">${messages.lead[language]}</p>
    ${next} ${renderQuestions(tables, language)}
    ${tables.map((table, at) => renderTable(table, at, state, studio))}
    ${renderYears(state, studio)}
    ${
      unused.length > 0
        ? html`<p class="note">
            ${messages.unused[language]}: ${unused.map(({ name }) => name).join('、')}
          </p>`
        : nothing
    }
    ${renderSheet(state, studio)} ${renderProblems(state, studio)}
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
  const moveHeader = ({ currentTarget }: Event) => {
    const headerRow = Number((currentTarget as HTMLInputElement).value);
    if (Number.isInteger(headerRow) && headerRow > 0)
      void studio.changeMapping({ type: 'table', table: at, set: { headerRow } });
  };
  return html`<section class="table-mapping">
    <h2>${title} <small>${shapeNames[table.shape][language]}</small></h2>
    <div class="inline">
      <label class="check"
        ><input type="checkbox" .checked=${!table.skip} @change=${use} />
        ${messages.use[language]}</label
      >
      ${
        table.shape === 'columns'
          ? html`<label
              >${messages.headerRow[language]}
              <input type="number" min="1" .value=${String(table.headerRow)} @change=${moveHeader}
            /></label>`
          : nothing
      }
    </div>
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

interface ColumnPlace {
  readonly table: number;
  readonly column: number;
}

function renderColumn(
  column: ColumnView,
  place: ColumnPlace,
  language: InterfaceLanguage,
  studio: Studio,
) {
  const { heading, letter, samples, use, confidence, reason, problems, questions } = column;
  const isAsked = use === 'ask' || questions.length > 0;
  const [word, kind] =
    isAsked || (confidence !== undefined && confidence < likelyFrom)
      ? ([messages.unsure, 'unsure'] as const)
      : confidence === undefined
        ? ([messages.chosen, 'chosen'] as const)
        : confidence >= sureFrom
          ? ([messages.sure, 'sure'] as const)
          : ([messages.likely, 'likely'] as const);
  const badge = html`<span class="badge ${kind}">${word[language]}</span>`;
  return html`<tr class=${isAsked ? 'asked' : ''}>
    <th scope="row">${letter}</th>
    <td>
      <strong>${heading || '—'}</strong>
      <span class="samples">${samples.join('、')}</span>
    </td>
    <td>
      ${renderUse(column, place, language, studio)}
      ${questions.map((question) => html`<p class="problem">${question[language]}</p>`)}
    </td>
    <td>
      ${
        reason
          ? html`<details>
              <summary>${badge}</summary>
              <span class="note">${reason[language]}</span>
            </details>`
          : badge
      }
      ${
        problems > 0
          ? html`<span class="note">${problems} ${messages.problems[language]}</span>`
          : nothing
      }
    </td>
  </tr>`;
}

/** The menus of a column: its use, and what that use needs to know. */
function renderUse(
  column: ColumnView,
  place: ColumnPlace,
  language: InterfaceLanguage,
  studio: Studio,
) {
  const set = (values: Partial<ColumnView>) =>
    void studio.changeMapping({ type: 'column', ...place, set: values });
  const label = (name: Bilingual) => `${column.heading || column.letter}: ${name[language]}`;
  const menu = <Word extends string>(
    name: Bilingual,
    options: readonly (readonly [Word, Bilingual])[],
    value: Word | undefined,
    choose: (word: Word) => void,
  ) =>
    html`<select
      aria-label=${label(name)}
      @change=${({ currentTarget }: Event) =>
        choose((currentTarget as HTMLSelectElement).value as Word)}
    >
      ${options.map(
        ([word, text]) =>
          html`<option
            value=${word}
            ?selected=${word === (value ?? '')}
            .selected=${word === (value ?? '')}
          >
            ${text[language]}
          </option>`,
      )}
    </select>`;
  const field = (name: Bilingual, value: string | undefined, write: (text: string) => void) =>
    html`<label class="field"
      ><span>${name[language]}</span
      ><input
        .value=${value ?? ''}
        @change=${({ currentTarget }: Event) => write((currentTarget as HTMLInputElement).value.trim())}
    /></label>`;
  const { use } = column;
  return html`<div class="use">
    ${menu(
      messages.meaning,
      columnUses.map((word) => [word, useNames[word]] as const),
      use,
      (word) => set({ use: word, ...defaultsOf(word) }),
    )}
    ${
      use === 'title' || use === 'code' || use === 'parent-code'
        ? field(messages.level, column.level, (level) => set({ level }))
        : nothing
    }
    ${
      use === 'node'
        ? menu(
            messages.field,
            nodeFields.map((word) => [word, nodeFieldNames[word]] as const),
            column.field as (typeof nodeFields)[number],
            (word) => set({ field: word }),
          )
        : nothing
    }
    ${
      use === 'indicator'
        ? menu(
            messages.field,
            indicatorFields.map((word) => [word, indicatorFieldNames[word]] as const),
            column.field as (typeof indicatorFields)[number],
            (word) => set({ field: word }),
          )
        : nothing
    }
    ${timedUses.has(use) ? renderTime(column, language, set) : nothing}
    ${
      use === 'target'
        ? menu(
            messages.target,
            [
              ['', messages.anyTarget],
              ['interim', messages.interim],
              ['final', messages.final],
            ] as const,
            column.kind as '' | 'interim' | 'final' | undefined,
            (kind) => set({ kind }),
          )
        : nothing
    }
  </div>`;
}

/** The time of the values, written as people do; a time that cannot be read is said at once. */
function renderTime(
  column: ColumnView,
  language: InterfaceLanguage,
  set: (values: Partial<ColumnView>) => void,
) {
  const write = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    const text = input.value.trim();
    const time = text === '' ? undefined : timeFromText(text);
    const isGood = text === '' || time !== undefined;
    input.setCustomValidity(isGood ? '' : messages.timeUnknown[language]);
    input.reportValidity();
    if (isGood) set({ time });
  };
  return html`<label class="field"
    ><span>${messages.time[language]}</span><input .value=${column.time ?? ''} @change=${write}
  /></label>`;
}

/** What a use needs before anybody says more. */
function defaultsOf(use: string): Partial<ColumnView> {
  if (use === 'title') return { level: '施策' };
  if (use === 'node') return { field: 'summary' };
  if (use === 'indicator') return { field: 'title' };
  return {};
}
