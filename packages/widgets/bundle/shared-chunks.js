import { rollup } from 'rollup';

/**
 * Decides which modules share a chunk. By default the bundler makes one for each set of entries with a
 * module in common: dozens of small files, which compress badly and are requested one by one. Modules
 * that several elements import:
 *
 * - `foundation`: for every element, before it can draw;
 * - `numbers`: for gauges and maps, to find figures;
 * - `values`: for gauges at once and for maps soon, to write figures;
 * - `gauge`: for a gauge and a board of gauges;
 * - `header`: for the elements with the header of a plan;
 * - `status`: for the elements that show the status of all indicators at once;
 * - `outline`: for all other elements but the gauge, e.g. queries on nodes.
 *
 * Modules that lazy files share with each other, or with one element:
 *
 * - `facts`: goals, for details and filters;
 * - `text`: widths and forms of texts, for labels and files;
 * - `cells`: marks and words of cells, for all views of a matrix but its bars;
 * - `table`: the table of a matrix;
 * - `drawing`: for files of pictures;
 * - `details`: summaries, citations and actions, for the details of entries and of indicators;
 * - `figures`: names of figures and remarks on them, for all that a gauge loads later;
 * - `series`: chart and table of a series;
 * - `export`: the controls of a board that lazy files have too;
 * - `changes`: changes of figures, which a board shows at once;
 * - `goals`: numbers, names and colours of the SDGs, which a matrix shows at once;
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
  const soon = new Map(
    output
      .filter(({ name }) => Object.hasOwn(loadedSoon, name))
      .map(({ name, fileName }) => [loadedSoon[name], modulesOf(fileName, output)]),
  );
  return (id) => {
    const users = first.filter((name) => loads.get(name).has(id));
    const further = [...soon].filter(([, modules]) => modules.has(id)).map(([name]) => name);
    if (users.length > 1) return elementChunk(users, further, first);
    const lazyUsers = lazy.filter((modules) => modules.has(id)).length;
    return users.length + lazyUsers > 1 ? lazyChunk(id, users[0]) : undefined;
  };
}

/**
 * Elements that are drawn by themselves more often than beside others. They count as lazy files: they
 * load what they need of the chunks of the other elements, and make none of these load more.
 */
const standAlone = new Set(['plan-timeline', 'plan-compare', 'plan-catalog']);

/** Lazy files that an element loads right after its first paint, or for its first view. */
const loadedSoon = { 'map-toolbar.lazy': 'district-map', 'grid.lazy': 'sdg-matrix' };

/**
 * The chunk of a module that several elements import.
 *
 * @param further elements that load it soon
 */
function elementChunk(users, further, elements) {
  const isFor = (name) => users.includes(name);
  const isSoonFor = (name) => isFor(name) || further.includes(name);
  if (users.length === elements.length) return 'foundation';
  if (!isFor('kpi-gauge')) {
    const hasFigures = users.every((name) => name === 'kpi-board' || name === 'district-map');
    if (hasFigures) return 'numbers';
    if (users.every((name) => name === 'plan-summary' || name === 'kpi-board')) return 'status';
    return users.every((name) => headed.has(name)) ? 'header' : 'outline';
  }
  if (isSoonFor('sdg-matrix') || isFor('plan-tree')) return 'foundation';
  if (isFor('district-map')) return 'numbers';
  return isSoonFor('district-map') ? 'values' : 'gauge';
}

/** Elements with the header of a plan. */
const headed = new Set(['plan-summary', 'plan-tree']);

/** The chunk of a module that lazy files share, with at most one element; by its folder. */
function lazyChunk(id, element) {
  const [, gaugeFolder] = /elements\/kpi-gauge\/([\w-]+)\//.exec(id) ?? [];
  if (gaugeFolder) return gaugeFolders[gaugeFolder];
  const [, matrixFolder] = /elements\/sdg-matrix\/([\w-]+)/.exec(id) ?? [];
  if (element === undefined && matrixFolder)
    return matrixFolder === 'grid' || matrixFolder === 'table' ? 'table' : 'cells';
  const [, folder] = /packages\/\w+\/src\/([\w-]+)\//.exec(id) ?? [];
  // For the hatches of a map too, which load no pictures.
  if (id.endsWith('/drawing/svg-element.ts')) return 'text';
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
  text: 'text',
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
  sdg: 'goals',
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
