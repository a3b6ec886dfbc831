import { basename } from 'node:path';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { groupChunks } from './group-chunks.js';

/** Most files that one import() may request beside those that are loaded; test/sizes checks it. */
const mostFiles = 4;

/**
 * Costs in minified bytes, of which compression leaves a third. The first picture of an element counts
 * forty times a file that a reader may open, files that follow by themselves half as much. One more
 * file costs less at first, where it comes together with others.
 */
const costOfFirst = { weight: 40, requestCost: 600, limit: Infinity };
const costOfNext = { weight: 20, requestCost: 600, limit: mostFiles };
/** A `<plan-source>` is never alone on a page: what others load costs it nothing, only its client does. */
const costOfSource = { weight: 1, requestCost: 600, limit: Infinity };
const costOfLater = { weight: 1, requestCost: 1200, limit: mostFiles };

/** Files that follow the first picture by themselves: client and check, and the words of a map. */
const nextFiles = /(?:fetch-plan\.lazy|schema\/src\/index|map-texts\.lazy|map-toolbar\.lazy)\.ts$/;

/**
 * Decides which modules share a chunk. By default the bundler makes one for each set of files with a
 * module in common: dozens of small files, which compress badly and are requested one by one. A first
 * run without minifying gives these; `groupChunks` groups them for each element alone on a page and
 * for each of its lazy files.
 *
 * @param input names of the entries to their files
 * @param elements names of the entries that show a plan
 * @param plugins those that find and compile modules
 */
export async function sharedChunks(input, elements, plugins) {
  const bundle = await rollup({ input, plugins, external: ['maplibre-gl'] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const files = new Map(output.map((file) => [file.fileName, file]));
  const built = (names) => names.filter((name) => files.has(name));
  const chunks = await Promise.all(
    output.map(async ({ fileName, code, imports, isEntry, isDynamicEntry }) => ({
      id: fileName,
      size: (await transform(code, { minify: true, charset: 'utf8' })).code.length,
      imports: built(imports),
      isFixed: isEntry || isDynamicEntry,
    })),
  );
  const loads = ['plan-source', ...elements].flatMap((name) => loadsOf(`${name}.js`, files, built));
  return nameOfModule(groupChunks(chunks, loads), files, elements);
}

/** Requests of an element at first, and those of each lazy file beside them. */
function loadsOf(entry, files, built) {
  const closure = (names) => {
    const seen = new Set(names);
    for (const name of seen) for (const next of built(files.get(name).imports)) seen.add(next);
    return seen;
  };
  const cost = entry === 'plan-source.js' ? costOfSource : costOfFirst;
  const loads = [{ entry, after: [], ...cost }];
  // Breadth first, so that a file counts what it requests if it is opened first of all.
  const visited = new Set();
  const queue = [{ loaded: closure([entry]), after: [entry] }];
  for (const { loaded, after } of queue)
    for (const lazy of built([...loaded].flatMap((name) => files.get(name).dynamicImports))) {
      if (visited.has(lazy) || loaded.has(lazy)) continue;
      visited.add(lazy);
      const cost = nextFiles.test(files.get(lazy).facadeModuleId) ? costOfNext : costOfLater;
      loads.push({ entry: lazy, after, ...cost });
      queue.push({ loaded: new Set([...loaded, ...closure([lazy])]), after: [...after, lazy] });
    }
  return loads;
}

/**
 * Names the chunk of each module: `foundation` if all elements load it, the others by their largest
 * module.
 */
function nameOfModule(groups, files, elements) {
  const names = new Map();
  const used = new Set();
  const isForAll = (ids) =>
    elements.every((name) => ids.some((id) => files.get(`${name}.js`).imports.includes(id)));
  for (const ids of groups) {
    if (ids.some((id) => files.get(id).isEntry || files.get(id).isDynamicEntry)) continue;
    const modules = ids.flatMap((id) => Object.entries(files.get(id).modules));
    const wanted = isForAll(ids) ? 'foundation' : largestOf(modules);
    const name = used.has(wanted) ? `${wanted}-${used.size}` : wanted;
    used.add(name);
    for (const [id] of modules) names.set(id, name);
  }
  return (id) => names.get(id);
}

function largestOf(modules) {
  const [id] = modules.reduce((largest, each) =>
    each[1].renderedLength > largest[1].renderedLength ? each : largest,
  );
  return basename(id).replace(/\.[jt]s$/, '');
}
