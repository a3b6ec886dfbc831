/** The worker: reads, maps, imports and checks, so that the page never waits. */
import { writeTemplate, type InputFile } from '@machiplan/import';
import { checkPlan } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import type { EngineApi, EngineReply, EngineRequest, GivenFile } from './engine/engine-api.js';
import { makeFile } from './engine/make-file.js';
import { planChanges } from './engine/plan-changes.js';
import { planParts } from './engine/plan-parts.js';
import { siteZip } from './engine/site-zip.js';
import { engineMessages } from './engine/studio-engine.messages.js';
import type { StudioView } from './engine/studio-view.js';
import { emptyWork, type Work } from './engine/work.js';
import { WorkStorage } from './engine/work-storage.js';
import { StudioEngine } from './engine/studio-engine.js';

/** The part of a worker's global scope that is used; the types of pages do not have it. */
interface WorkerScope {
  postMessage(message: EngineReply, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<EngineRequest>) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

const engine = new StudioEngine(({ step, file }) =>
  scope.postMessage({ progress: { step, ...(file !== undefined && { file }) } }),
);
let language: 'ja' | 'en' = 'ja';
const storage = new WorkStorage();
let isKept = false;
/** The work that is in the storage. */
let saved: Work | undefined;
let saving: Promise<void> | undefined;

/** The view for the page; what is kept is saved after each change, so that a crash loses none. */
function view(): StudioView {
  if (isKept) void save();
  return engine.view(language, isKept);
}

/** Saves until the storage has the work as it is: there may be changes while one is written. */
function save(): Promise<void> {
  return (saving ??= saveChanges().finally(() => {
    saving = undefined;
  }));
}

async function saveChanges(): Promise<void> {
  while (isKept && engine.work !== saved) {
    const { work } = engine;
    try {
      await storage.save(work);
      saved = work;
    } catch {
      isKept = false;
      engine.notify(engineMessages.notKept);
      scope.postMessage({ view: view() });
    }
  }
}

/** A browser that refuses to store has nothing to remove. */
async function removeStored(): Promise<void> {
  await saving;
  saved = undefined;
  await storage.forget().catch(() => undefined);
}

const inputOf = async ({ name, content }: GivenFile): Promise<InputFile> => ({
  name,
  bytes: new Uint8Array(await content.arrayBuffer()),
});

/** Every call, answered at once or later. */
type Handlers = {
  [Name in keyof EngineApi]: (
    ...given: Parameters<EngineApi[Name]>
  ) => ReturnType<EngineApi[Name]> | Promise<ReturnType<EngineApi[Name]>>;
};

const handlers: Handlers = {
  async start(chosen) {
    language = chosen;
    const work = await storage.load().catch(() => undefined);
    if (work) {
      engine.restore(work);
      saved = work;
      isKept = true;
      engine.notify(engineMessages.restored);
    }
    return view();
  },
  async keep(isWanted) {
    isKept = isWanted;
    if (isWanted) await save();
    else await removeStored();
    return view();
  },
  async forget() {
    isKept = false;
    engine.restore(emptyWork);
    await removeStored();
    return view();
  },
  async open(files, isAddition) {
    engine.open(await Promise.all(files.map(inputOf)), isAddition);
    return view();
  },
  changeMapping(change) {
    engine.changeMapping(change);
    return view();
  },
  edit(edits, label) {
    engine.edit(edits, label);
    return view();
  },
  undo() {
    engine.undo();
    return view();
  },
  redo() {
    engine.redo();
    return view();
  },
  setLanguage(chosen) {
    language = chosen;
    return view();
  },
  sheetPart: (index, from, count) => engine.sheetPart(index, from, count),
  tablePage: (query) => engine.tablePage(query),
  write(query, block) {
    const refused = engine.write(query, block);
    return { view: view(), refused };
  },
  insertRow(table, after) {
    engine.insertRow(table, after);
    return view();
  },
  changeRow(table, id, change) {
    engine.changeRow(table, id, change);
    return view();
  },
  checkedPlan: () => engine.plan && planParts(engine.plan),
  async siteZip(settings) {
    const { plan, document } = engine;
    if (!plan || !document) return undefined;
    const { id, indicators, districts } = plan;
    const widgets = [
      'plan-tree',
      ...(indicators.length > 0 ? ['kpi-board'] : []),
      'sdg-matrix',
      ...(districts.length > 0 ? ['district-map'] : []),
    ];
    const title = labelFor(plan.title, settings.language);
    const { bytes: json } = makeFile('plan.json', document);
    return makeFile(`${id}.zip`, await siteZip({ id, title, json, widgets }, settings));
  },
  changes() {
    const { opened, plan } = engine;
    const before = opened && checkPlan(opened).plan;
    return before && plan && planChanges(before, plan);
  },
  file: (kind) =>
    kind === 'template' ? makeFile('plan-template.xlsx', writeTemplate()) : engineFile(kind),
};

function engineFile(kind: 'plan' | 'mapping' | 'workbook') {
  const { plan, document, mapping } = engine;
  if (kind === 'workbook') return plan && makeFile(`${plan.id}.xlsx`, writeTemplate(plan));
  if (kind === 'mapping') return mapping && makeFile('mapping.json', mapping);
  return document && makeFile(`${document.id}.json`, document);
}

scope.addEventListener('message', ({ data: { id, name, values } }) => {
  void answer(id, name, values);
});

/** Calls are answered one after another in the order they came, because each may change the work. */
let last: Promise<unknown> = Promise.resolve();

async function answer(id: number, name: keyof EngineApi, values: readonly unknown[]) {
  const before = last;
  const handle = handlers[name] as (...given: readonly unknown[]) => unknown;
  const own = before.then(() => handle(...values));
  last = own.catch(() => undefined);
  try {
    const result = await own;
    scope.postMessage({ id, result }, buffersOf(result));
  } catch (error) {
    console.error(error);
    scope.postMessage({ id, failure: String(error) });
  }
}

/** Bytes of a result are handed over, not copied. */
function buffersOf(result: unknown): Transferable[] {
  const bytes = (result as { bytes?: unknown } | undefined)?.bytes ?? result;
  const all: unknown[] = Array.isArray(bytes) ? bytes : [bytes];
  return all.flatMap((each) => (each instanceof Uint8Array ? [each.buffer] : []));
}
