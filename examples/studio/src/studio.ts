import type { Bilingual, LocalizedText } from '@machiplan/schema';
import type { EngineApi, GivenFile, MadeFile } from './engine/engine-api.js';
import type { Edit, FigureRole } from './engine/edit-document.js';
import type { MappingChange } from './engine/change-mapping.js';
import type { StudioView } from './engine/studio-view.js';
import type { TableQuery } from './engine/tables/plan-tables.js';
import type { GridRequest } from './grid/data-grid.js';
import { embedSteps, loadKit } from './embed-code.js';
import { EngineClient } from './engine-client.js';
import { firstWidget } from './first-widget.js';
import { removeOffline } from './offline.js';
import {
  emptyView,
  isOpen,
  type InterfaceLanguage,
  type PageState,
  type PlanPart,
  type PreviewSettings,
  type StepName,
  type TakeSettings,
} from './page-state.js';
import { takeMessages } from './steps/take.messages.js';
import { studioMessages } from './studio.messages.js';

/** Calls of the worker that give everything the page shows. */
type UpdateName =
  | 'start'
  | 'keep'
  | 'forget'
  | 'open'
  | 'changeMapping'
  | 'edit'
  | 'insertRow'
  | 'changeRow'
  | 'undo'
  | 'redo'
  | 'setLanguage';

/** Rows of a sheet that are shown at once. */
export const sheetRows = 20;

/** Columns of the mapping that one task draws. */
const columnsAtOnce = 5;

/** Addresses of the files that the studio hands out. */
export interface StudioAddresses {
  readonly kit: string;
  /** Folder with the page for frames. */
  readonly embed: string;
}

/** The text in the language, or in any other. */
const labelIn = (text: LocalizedText, language: string): string =>
  typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');

/** The page's state and everything that changes it. Views call these methods, and change nothing. */
export class Studio {
  #state: PageState;
  readonly #engine: EngineClient;
  readonly #onChange: () => void;

  readonly #addresses: StudioAddresses;

  constructor(
    worker: Worker,
    addresses: StudioAddresses,
    language: InterfaceLanguage,
    onChange: () => void,
  ) {
    this.#addresses = addresses;
    this.#onChange = onChange;
    this.#engine = new EngineClient(worker, {
      progress: ({ step, file }) => this.#set({ progress: [step, file].filter(Boolean).join(' ') }),
      view: (view) => this.#set({ view }),
      failure: () => this.#set({ failure: studioMessages.workerFailed, progress: undefined }),
    });
    this.#state = {
      step: 'data',
      language,
      view: emptyView,
      columnPages: {},
      columnLimit: columnsAtOnce,
      part: 'details',
      filter: '',
      addedTimes: [],
      refused: [],
      preview: { widget: 'plan-tree', width: 'full', theme: 'light', language, options: {} },
      take: { site: 'https://www.city.example.lg.jp/plan/', form: 'div', hasIntegrity: false },
      code: [],
      hasUpdate: false,
      examples: [],
    };
  }

  get state(): PageState {
    return this.#state;
  }

  /** Asks the worker for something that changes nothing. */
  ask<Name extends keyof EngineApi>(name: Name, ...values: Parameters<EngineApi[Name]>) {
    return this.#engine.call(name, ...values);
  }

  start(): Promise<void> {
    return this.#update('start', this.#state.language);
  }

  keep(isWanted: boolean): Promise<void> {
    return this.#update('keep', isWanted);
  }

  /** Closes everything and removes what was kept. */
  async forget(): Promise<void> {
    this.#set({ sheet: undefined, table: undefined, changes: undefined });
    await this.#update('forget');
    await removeOffline();
  }

  /** Says that a newer version of the studio can be opened. */
  announceUpdate(): void {
    this.#set({ hasUpdate: true });
  }

  setExamples(examples: PageState['examples']): void {
    this.#set({ examples });
  }

  async setLanguage(language: InterfaceLanguage): Promise<void> {
    this.#set({ language, preview: { ...this.#state.preview, language } });
    await this.#update('setLanguage', language);
  }

  goTo(step: StepName): void {
    if (!isOpen(step, this.#state.view)) return;
    this.#set({ step, failure: undefined, columnLimit: columnsAtOnce });
    if (step === 'mapping' && !this.#state.sheet) void this.showSheet(0, 0);
    if (step === 'preview') this.showPreview();
    if (step === 'preview' || step === 'take') void this.#loadKit();
    if (step === 'take') void this.#findChanges();
  }

  /** Opens files. Nothing that is open is lost before the new files were read. */
  async open(files: readonly GivenFile[], isAddition: boolean): Promise<void> {
    if (files.length === 0) return this.fail(studioMessages.nothingGiven);
    this.#set({ progress: 'read', sheet: undefined, cell: undefined, columnPages: {} });
    await this.#update('open', files, isAddition);
    const { view, preview } = this.#state;
    if (view.plan) this.#set({ preview: { ...preview, ...firstWidget(view.plan, preview) } });
  }

  /** Opens what is at an address that this page may read. */
  async openAddress(address: string): Promise<void> {
    this.#set({ progress: 'read', failure: undefined });
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(String(response.status));
      const name = decodeURIComponent(new URL(response.url).pathname.split('/').at(-1) ?? '');
      await this.open([{ name, content: await response.blob() }], false);
    } catch {
      this.#set({ failure: studioMessages.addressFailed, progress: undefined });
    }
  }

  /** Opens cells that were copied in a spreadsheet. */
  async openText(text: string): Promise<void> {
    if (text.trim() === '') return;
    const ending = /^\s*\{/.test(text) ? '.json' : '.tsv';
    const name = studioMessages.pasted[this.#state.language] + ending;
    await this.open([{ name, content: new Blob([text]) }], false);
  }

  changeMapping(change: MappingChange): Promise<void> {
    return this.#update('changeMapping', change);
  }

  /** Reads a sheet that was not recognised, with rows and columns to be set by the user. */
  async addTable(sheet: number): Promise<void> {
    await this.changeMapping({ type: 'add', sheet });
    await this.showSheet(sheet, 0);
  }

  edit(edits: readonly Edit[], label: Bilingual): Promise<void> {
    return this.#update('edit', edits, label);
  }

  undo(): Promise<void> {
    return this.#update('undo');
  }

  redo(): Promise<void> {
    return this.#update('redo');
  }

  /** Shows columns of a table of the mapping. */
  showColumns(table: number, from: number): void {
    const columnPages = { ...this.#state.columnPages, [table]: Math.max(0, from) };
    this.#set({ columnPages, columnLimit: columnsAtOnce });
  }

  /** Draws more columns of the mapping: a frame later, so that no task is long. */
  drawMoreColumns(): void {
    this.#set({ columnLimit: this.#state.columnLimit + columnsAtOnce });
  }

  /** Shows rows of a sheet, with the row of the cell among them. */
  async showSheet(index: number, from: number, cell?: string): Promise<void> {
    const sheet = await this.#engine.call('sheetPart', index, Math.max(0, from), sheetRows);
    this.#set({ sheet, cell });
  }

  /** Shows a part of the plan in the third step. */
  async showPart(part: PlanPart): Promise<void> {
    this.#set({ part, table: undefined, filter: '', refused: [] });
    await this.#showTable(0);
  }

  async filterTable(filter: string): Promise<void> {
    this.#set({ filter });
    await this.#showTable(0);
  }

  /** Adds a column for the figures of a time. */
  async addTime(role: FigureRole, time: string): Promise<void> {
    this.#set({ addedTimes: [...this.#state.addedTimes, { role, time }] });
    await this.#showTable(this.#state.table?.from ?? 0);
  }

  /** Does what the user asked of a table. */
  async changeTable(request: GridRequest): Promise<void> {
    const query = this.#tableQuery(this.#state.table?.from ?? 0);
    if (!query) return;
    this.#set({ refused: [] });
    if (request.type === 'page') return this.#showTable(request.from);
    if (request.type === 'insert') return this.#update('insertRow', query.table, request.after);
    if (request.type === 'change')
      return this.#update('changeRow', query.table, request.id, request.change);
    const { view, refused } = await this.#engine.call('write', query, request.block);
    this.#set({ view, refused });
    await this.#showTable(query.from);
  }

  #tableQuery(from: number): TableQuery | undefined {
    const { part, filter, addedTimes } = this.#state;
    return part === 'details' ? undefined : { table: part, from, filter, addedTimes };
  }

  async #showTable(from: number): Promise<void> {
    const query = this.#tableQuery(from);
    if (query) this.#set({ table: await this.#engine.call('tablePage', query) });
  }

  /** Shows a large plan as it is now. */
  showPreview(): void {
    this.#set({ previewVersion: this.#state.view.version });
  }

  setPreview(preview: Partial<PreviewSettings>): void {
    const isOther = preview.widget !== undefined && preview.widget !== this.#state.preview.widget;
    const options = isOther ? { options: {} } : {};
    this.#set({ preview: { ...this.#state.preview, ...options, ...preview } });
    void this.#writeCode();
  }

  setTake(take: Partial<TakeSettings>): void {
    this.#set({ take: { ...this.#state.take, ...take } });
    void this.#writeCode();
  }

  /** Saves everything a site needs as one file. */
  async saveZip(): Promise<void> {
    const { language } = this.#state;
    const { embed, kit } = this.#addresses;
    this.#set({ progress: 'zip', failure: undefined });
    try {
      const file = await this.#engine.call('siteZip', { kit, embed, language });
      if (file) saveFile(file);
      this.#set({ progress: undefined });
    } catch {
      this.fail(takeMessages.zipFailed);
    }
  }

  async #loadKit(): Promise<void> {
    if (this.#state.kit) return this.#writeCode();
    try {
      this.#set({ kit: await loadKit(this.#addresses.kit) });
      await this.#writeCode();
    } catch {
      this.fail(takeMessages.zipFailed);
    }
  }

  async #writeCode(): Promise<void> {
    const { kit, preview, take, view, language } = this.#state;
    if (!kit || !view.plan) return;
    const { widget, options } = preview;
    const choice = { ...take, widget, options, plan: 'plan.json' };
    const title = labelIn(view.plan.title, language);
    this.#set({ code: await embedSteps(kit, { ...choice, title }) });
  }

  async #findChanges(): Promise<void> {
    this.#set({ changes: await this.#engine.call('changes') });
  }

  fail(failure: Bilingual): void {
    this.#set({ failure, progress: undefined });
  }

  /** Saves a file that the worker makes. */
  async save(kind: Parameters<EngineApi['file']>[0]): Promise<void> {
    const file = await this.#engine.call('file', kind);
    if (file) saveFile(file);
  }

  async #update<Name extends UpdateName>(
    name: Name,
    ...values: Parameters<EngineApi[Name]>
  ): Promise<void> {
    try {
      const view: StudioView = await this.#engine.call(name, ...values);
      const step = isOpen(this.#state.step, view) ? this.#state.step : 'data';
      this.#set({ view, step, progress: undefined, failure: undefined });
      const { sheet, table } = this.#state;
      if (table) await this.#showTable(table.from);
      if (sheet && name !== 'open') await this.showSheet(sheet.sheet, sheet.from, this.#state.cell);
    } catch {
      this.#set({ failure: studioMessages.workerFailed, progress: undefined });
    }
  }

  #set(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onChange();
  }
}

/** Gives a file to the browser to save. */
export function saveFile({ name, type, bytes }: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
