import { rollup } from 'rollup';

/**
 * Which modules share a chunk. Left alone, the bundler makes one for each set of entries that have a
 * module in common: two dozen small files, which compress badly and are asked for one by one. So:
 *
 * - `foundation`: what every element needs before it can draw;
 * - `numbers`: what gauges and maps need besides, to write figures and times;
 * - `gauge`: what a gauge and a board of gauges have in common;
 * - `outline`: questions on nodes that all but the gauge ask.
 *
 * What comes by `import()`, and what is for one element only, stays where the bundler puts it.
 *
 * A first run without minifying tells what each entry imports in the end: a barrel file imports all,
 * and of that only what is used counts.
 *
 * @param input names of the entries to their files
 * @param elements names of the entries that show a plan
 * @param plugins those that find and compile modules
 */
export async function sharedChunks(input, elements, plugins) {
  const bundle = await rollup({ input, plugins, external: ['maplibre-gl'] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const loads = new Map(elements.map((name) => [name, modulesOf(`${name}.js`, output)]));
  return (id) => {
    const isFor = (name) => loads.get(name).has(id);
    const users = elements.filter(isFor);
    if (users.length < 2) return undefined;
    if (users.length === elements.length) return 'foundation';
    if (!isFor('kpi-gauge')) return users.length > 2 ? 'outline' : undefined;
    if (isFor('sdg-matrix') || isFor('plan-tree')) return 'foundation';
    return isFor('district-map') ? 'numbers' : 'gauge';
  };
}

/** All modules that are there when a file runs: its own, and those of the files it imports. */
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
