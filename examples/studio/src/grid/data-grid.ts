import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { CellBlock, ColumnHead, TablePage } from '../engine/tables/plan-tables.js';
import type { InterfaceLanguage } from '../page-state.js';
import { gridMessages as messages } from './data-grid.messages.js';
import { commandFor, moved, type CellPosition } from './grid-keys.js';
import { blockOf, textOfBlock } from './clipboard-block.js';

/** Requests of a table: write cells, add, remove or move a row, show another page. */
export type GridRequest =
  | { readonly type: 'write'; readonly block: CellBlock }
  | { readonly type: 'insert'; readonly after: string | undefined }
  | { readonly type: 'change'; readonly id: string; readonly change: 'remove' | 'up' | 'down' }
  | { readonly type: 'page'; readonly from: number };

/** Fired by the grid when the user asks for a change. */
export class GridRequestEvent extends Event {
  static readonly type = 'grid-request';
  readonly request: GridRequest;
  constructor(request: GridRequest) {
    super(GridRequestEvent.type);
    this.request = request;
  }
}

/** The next sign of a relation to a goal. */
const nextGoal: Readonly<Record<string, string>> = { '': '○', '○': '◎', '◎': '' };

/** Words for the signs, which screen readers pronounce as circles. */
const goalNames: Readonly<Record<string, 'relatedGoal' | 'mainGoal'>> = {
  '○': 'relatedGoal',
  '◎': 'mainGoal',
};

/**
 * A table to edit by the grid pattern of the ARIA guide: one cell has the focus, arrows move it,
 * typing edits it. It draws one page of rows, and changes nothing itself.
 */
export class DataGridElement extends LitElement {
  static override properties = {
    page: { attribute: false },
    language: { attribute: false },
    label: { attribute: false },
    active: { state: true },
    editing: { state: true },
  };
  declare page: TablePage;
  declare language: InterfaceLanguage;
  declare label: string;
  declare active: CellPosition;
  /** Text that the field begins with; undefined while no cell is edited. */
  declare editing: string | undefined;
  #takesFocus = false;

  constructor() {
    super();
    this.active = { row: 0, column: 0 };
  }

  /** The page's own styles apply. */
  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('page')) return;
    const { rows, columns, table } = this.page;
    const before = changed.get('page') as TablePage | undefined;
    if (before && before.table !== table) {
      this.active = { row: 0, column: 0 };
      this.editing = undefined;
    }
    this.active = {
      row: Math.max(0, Math.min(this.active.row, rows.length - 1)),
      column: Math.max(0, Math.min(this.active.column, columns.length - 1)),
    };
  }

  protected override updated(): void {
    const field = this.querySelector<HTMLInputElement | HTMLSelectElement>('.editor');
    if (field) {
      if (document.activeElement !== field) field.focus();
      return;
    }
    if (!this.#takesFocus) return;
    this.#takesFocus = false;
    this.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  }

  protected override render() {
    const { page, language } = this;
    const { rows, columns, from, total } = page;
    const isGoals = page.table === 'goals';
    const isFixed = columns.every(({ kind }) => kind !== undefined) || page.table === 'figures';
    return html`
      ${isFixed ? nothing : this.#renderTools()}
      <p class="note">${messages[isGoals ? 'goalHelp' : 'help'][language]}</p>
      ${isGoals ? this.#renderGoal() : nothing}
      ${total === 0 ? html`<p>${messages.empty[language]}</p>` : nothing}
      <div
        class="scroll grid-scroll"
        role=${total === 0 ? 'group' : nothing}
        aria-label=${total === 0 ? this.label : nothing}
        tabindex=${total === 0 ? 0 : nothing}
        @paste=${this.#onPaste}
      >
        <table
          role="grid"
          aria-label=${this.label}
          aria-rowcount=${total + 1}
          aria-colcount=${columns.length}
          class=${isGoals ? 'goals' : ''}
          @click=${this.#onClick}
          @dblclick=${this.#onDoubleClick}
          @keydown=${this.#onKeydown}
          @copy=${this.#onCopy}
        >
          <thead>
            <tr aria-rowindex="1">
              ${columns.map(
                ({ heading, description, width }) =>
                  html`<th scope="col" class=${width} title=${description?.[language] ?? nothing}>
                    ${heading[language]}
                    ${
                      description
                        ? html`<span class="visually-hidden">${description[language]}</span>`
                        : nothing
                    }
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row, at) =>
                html`<tr
                  aria-rowindex=${from + at + 2}
                  class=${row.problems.length > 0 ? 'faulty' : ''}
                >
                  ${row.cells.map((text, column) => this.#renderCell(text, { row: at, column }))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${this.#renderPages()}
    `;
  }

  /** The goal of the active cell in words; cells and headings say it to screen readers. */
  #renderGoal() {
    const { heading, description } = this.page.columns[this.active.column] ?? {};
    if (!heading || !description)
      return html`<p class="goal-name" aria-hidden="true">${messages.goalHint[this.language]}</p>`;
    return html`<p class="goal-name" aria-hidden="true">
      <strong>${heading[this.language]}</strong> ${description[this.language]}
    </p>`;
  }

  #renderTools() {
    const { language, page } = this;
    const row = page.rows[this.active.row];
    const change = (change: 'remove' | 'up' | 'down') => () =>
      row && this.#ask({ type: 'change', id: row.id, change });
    const button = (name: keyof typeof messages, act: () => void, isDisabled = !row) =>
      html`<button
        type="button"
        aria-label=${row && name !== 'add' ? `${messages[name][language]}: ${this.#rowTitle()}` : nothing}
        ?disabled=${isDisabled}
        @click=${act}
      >
        ${messages[name][language]}
      </button>`;
    return html`<div class="inline" role="group" aria-label=${this.label}>
      ${button('add', () => this.#ask({ type: 'insert', after: row?.id }), false)}
      ${button('remove', change('remove'))}
      ${
        page.table === 'readings'
          ? nothing
          : html`${button('up', change('up'))} ${button('down', change('down'))}`
      }
    </div>`;
  }

  #renderPages() {
    const { page, language } = this;
    const { from, rows, total } = page;
    if (total <= rows.length) return nothing;
    const last = from + rows.length;
    const go = (to: number) => () => this.#ask({ type: 'page', from: Math.max(0, to) });
    return html`<div class="inline">
      <button type="button" ?disabled=${from === 0} @click=${go(from - rows.length)}>
        ${messages.before[language]}
      </button>
      <span>${from + 1}–${last} / ${total} ${messages.rows[language]}</span>
      <button type="button" ?disabled=${last >= total} @click=${go(last)}>
        ${messages.after[language]}
      </button>
    </div>`;
  }

  #renderCell(text: string, at: CellPosition) {
    const { active, page, language } = this;
    const column = page.columns[at.column]!;
    const row = page.rows[at.row]!;
    const isActive = at.row === active.row && at.column === active.column;
    const isTitle = column.id.startsWith('title/');
    const label = column.options?.find(({ value }) => value === text)?.label[language] ?? text;
    const problems = isTitle && row.problems.length > 0 ? row.problems : [];
    return html`<td
      role="gridcell"
      class="${column.width} ${column.kind ?? ''} ${isTitle ? `depth-${Math.min(row.depth, 6)}` : ''}"
      tabindex=${isActive ? 0 : -1}
      aria-label=${column.kind === 'goal' ? messages[goalNames[text] ?? 'noGoal'][language] : nothing}
      aria-readonly=${column.kind === 'fixed' ? 'true' : nothing}
      aria-colindex=${at.column + 1}
    >
      ${
        isActive && this.editing !== undefined
          ? this.#renderEditor(column)
          : html`<span>${label}</span>`
      }
      ${problems.map((problem) => html`<small class="problem">${problem[language]}</small>`)}
    </td>`;
  }

  #renderEditor({ options, heading }: ColumnHead) {
    const { language, editing = '' } = this;
    const commit = ({ currentTarget }: Event) => {
      if (this.editing !== undefined) this.#commit((currentTarget as HTMLInputElement).value);
    };
    return options
      ? html`<select class="editor" aria-label=${heading[language]} @blur=${commit}>
          ${options.map(
            ({ value, label }) =>
              html`<option value=${value} .selected=${value === editing}>
                ${label[language]}
              </option>`,
          )}
        </select>`
      : html`<input
          class="editor"
          aria-label=${heading[language]}
          .value=${editing}
          @blur=${commit}
        />`;
  }

  #ask(request: GridRequest): void {
    this.dispatchEvent(new GridRequestEvent(request));
  }

  #write(lines: readonly (readonly string[])[]): void {
    const { row, column } = this.active;
    this.#ask({ type: 'write', block: { row: this.page.from + row, column, lines } });
  }

  #edit(text: string): void {
    if (this.page.columns[this.active.column]?.kind === undefined) this.editing = text;
  }

  #commit(text: string): void {
    this.editing = undefined;
    if (text !== this.#activeText()) this.#write([[text]]);
  }

  /** Name of a row: its title, or its first cell. */
  #rowTitle(): string {
    const { columns, rows } = this.page;
    const at = columns.findIndex(({ id }) => /^(title|name)\//.test(id));
    return rows[this.active.row]?.cells[Math.max(0, at)] ?? '';
  }

  #activeText(): string {
    return this.page.rows[this.active.row]?.cells[this.active.column] ?? '';
  }

  #goTo(to: CellPosition): void {
    this.active = to;
    this.#takesFocus = true;
    this.requestUpdate();
  }

  /** The cell of an event; one listener for the table, because there are hundreds of cells. */
  #cellOf({ target }: Event): CellPosition | undefined {
    const cell = (target as Element).closest<HTMLTableCellElement>('[role="gridcell"]');
    const row = cell?.closest('tr');
    return cell && row ? { row: row.sectionRowIndex, column: cell.cellIndex } : undefined;
  }

  readonly #onDoubleClick = (event: Event): void => {
    if (this.#cellOf(event) && this.editing === undefined) this.#edit(this.#activeText());
  };

  readonly #onClick = (event: Event): void => {
    const at = this.#cellOf(event);
    if (!at) return;
    const isActive = at.row === this.active.row && at.column === this.active.column;
    if (this.editing !== undefined && isActive) return;
    this.#goTo(at);
    if (this.page.columns[at.column]?.kind === 'goal')
      this.#write([[nextGoal[this.#activeText()] ?? '']]);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { kind } = this.page.columns[this.active.column] ?? {};
    const isEditing = this.editing !== undefined;
    const command = commandFor(event, isEditing, kind);
    if (!command) return;
    if (command.type !== 'type') event.preventDefault();
    const size = { rows: this.page.rows.length, columns: this.page.columns.length };
    switch (command.type) {
      case 'cancel':
        this.editing = undefined;
        return this.#goTo(this.active);
      case 'commit': {
        const field = this.querySelector<HTMLInputElement | HTMLSelectElement>('.editor');
        if (field) this.#commit(field.value);
        return this.#goTo(moved(this.active, command.then, size));
      }
      case 'edit':
        return this.#edit(this.#activeText());
      case 'type':
        return this.#edit('');
      case 'clear':
        return this.#write([['']]);
      case 'toggle':
        return this.#write([[nextGoal[this.#activeText()] ?? '']]);
      case 'move':
        return this.#goTo(moved(this.active, command.to, size));
    }
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    if (this.editing !== undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const lines = blockOf(event.clipboardData?.getData('text/plain') ?? '');
    if (lines.length > 0) this.#write(lines);
  };

  readonly #onCopy = (event: ClipboardEvent): void => {
    if (this.editing !== undefined) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', textOfBlock([[this.#activeText()]]));
  };
}

customElements.define('data-grid', DataGridElement);
