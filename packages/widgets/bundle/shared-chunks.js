import { rollup } from 'rollup';

/**
 * Decides which modules share a chunk. By default the bundler makes one for each set of entries with a
 * module in common: dozens of small files, which compress badly and are requested one by one. Modules
 * that several elements import:
 *
 * - `foundation`: for every element, before it can draw;
 * - `numbers`: for gauges and maps, to write figures and times;
 * - `gauge`: for a gauge and a board of gauges;
 * - `header`: for the elements with the header of a plan;
 * - `outline`: for all other elements but the gauge, e.g. queries on nodes.
 *
 * Modules that lazy files share with each other, or with one element:
 *
 * - `facts`: goals, for details and filters;
 * - `drawing`: for files of pictures;
 * - `details`: summaries, citations and actions, for the details of entries and of indicators;
 * - `figures`: names of figures and remarks on them, for all that a gauge loads later;
 * - `series`: chart and table of a series;
 * - `export`: the controls of a board that lazy files have too;
 * - `changes`: changes of figures, which a board shows at once;
 * - `areas`: districts and the times of their figures, which a map shows at once;
 * - small queries join `outline`.
 *
 * Modules of one file only stay where the bundler puts them. A first run without minifying tells which
 * modules each file imports after tree shaking.
 *
 * @param input names of the entries to their files
 * @param elements names of the entries that show a plan
 * @param plugins those that find and compile modules
 */
export async function sharedChunks(input, elements, plugins) {
  const bundle = await rollup({ input, plugins, external: ['maplibre-gl'] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const first = elements.filter((name) => !standAlone.has(name));
  const loads = new Map(first.map((name) => [name, modulesOf(`${name}.js`, output)]));
  const lazy = output
    .filter(({ isDynamicEntry, isEntry, name }) =>
      isEntry ? standAlone.has(name) : isDynamicEntry,
    )
    .map(({ fileName }) => modulesOf(fileName, output));
  return (id) => {
    const users = first.filter((name) => loads.get(name).has(id));
    if (users.length > 1) return elementChunk(users, first);
    const lazyUsers = lazy.filter((modules) => modules.has(id)).length;
    return users.length + lazyUsers > 1 ? lazyChunk(id, users[0]) : undefined;
  };
}

/**
 * Elements that are drawn by themselves more often than beside others. They count as lazy files: they
 * load what they need of the chunks of the other elements, and make none of these load more.
 */
const standAlone = new Set(['plan-timeline', 'plan-compare', 'plan-catalog']);

/** The chunk of a module that several elements import. */
function elementChunk(users, elements) {
  const isFor = (name) => users.includes(name);
  if (users.length === elements.length) return 'foundation';
  if (!isFor('kpi-gauge')) {
    const hasFigures = users.every((name) => name === 'kpi-board' || name === 'district-map');
    if (hasFigures) return 'numbers';
    return users.every((name) => headed.has(name)) ? 'header' : 'outline';
  }
  if (isFor('sdg-matrix') || isFor('plan-tree')) return 'foundation';
  return isFor('district-map') ? 'numbers' : 'gauge';
}

/** Elements with the header of a plan. */
const headed = new Set(['plan-summary', 'plan-tree']);

/** The chunk of a module that lazy files share, with at most one element; by its folder. */
function lazyChunk(id, element) {
  const [, gaugeFolder] = /elements\/kpi-gauge\/([\w-]+)\//.exec(id) ?? [];
  if (gaugeFolder) return gaugeFolders[gaugeFolder];
  const [, folder] = /packages\/\w+\/src\/([\w-]+)\//.exec(id) ?? [];
  if (element === undefined) return lazyFolders[folder];
  return (element === 'kpi-board' && boardFolders[folder]) || elementFolders[folder];
}

const lazyFolders = {
  action: 'details',
  drawing: 'drawing',
  evaluation: 'details',
  indicator: 'details',
  localization: 'facts',
  picture: 'drawing',
  sdg: 'facts',
  source: 'details',
  text: 'drawing',
  time: 'details',
};
const gaugeFolders = {
  details: 'series',
  drawings: 'figures',
  figures: 'figures',
  remarks: 'figures',
};
const boardFolders = {
  controls: 'export',
  drawing: 'export',
  indicator: 'changes',
  source: 'export',
  time: 'export',
};
const elementFolders = {
  district: 'areas',
  plan: 'outline',
  sdg: 'outline',
  text: 'areas',
  time: 'areas',
};

/** All modules that a file loads: its own, and those of the files it imports. */
function modulesOf(fileName, output) {
  const names = new Set([fileName]);
  const modules = new Set();
  for (const name of names) {
    const file = output.find((each) => each.fileName === name);
    for (const next of file?.imports ?? []) names.add(next);
    for (const id of Object.keys(file?.modules ?? {})) modules.add(id);
  }
  return modules;
}
