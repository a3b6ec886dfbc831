/**
 * Builds what a page loads: dist/cdn/, or the folder given by --configOut.
 *
 *   machiplan.js             the one script of a page: fetches the elements that the page uses
 *   plan-tree.js ...         one entry per element
 *   machiplan.light.js       machiplan.js with the light elements in the same file: one request
 *   machiplan.classic.js     the light elements for a script without type="module", for file://
 *   machiplan.css            keeps the place of elements whose code is on its way
 *   themes/                  style sheets that set the colours of all elements
 *   embed.js                 the script of embed.html; frame-height.js, that of the page around it
 *   widget-options.js        which options an embed may set; the embed builder reads it
 *   chunks/                  what entries share, and what they load later
 *   vendor/maplibre-gl/      the map engine as published, beside its worker
 *   NOTICE.txt               licences of the packages inside
 *   integrity.json           version, and the integrity hash of each file
 *   files.json               what loads what, for the size check and the embed builder
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { sharedChunks } from './packages/widgets/bundle/shared-chunks.js';
import { tightTemplates } from './packages/widgets/bundle/minify-templates.js';

const root = fileURLToPath(new URL('./', import.meta.url));
const sources = `${root}packages/widgets/src/`;

/** One line per element: the name that a page loads, and the file that registers it. */
const elements = {
  'plan-source': 'elements/plan-source/plan-source.define.ts',
  'plan-language': 'elements/plan-language/plan-language.define.ts',
  'plan-tree': 'elements/plan-tree/plan-tree.define.ts',
  'kpi-gauge': 'elements/kpi-gauge/kpi-gauge.define.ts',
  'kpi-board': 'elements/kpi-board/kpi-board.define.ts',
  'sdg-matrix': 'elements/sdg-matrix/sdg-matrix.define.ts',
  'district-map': 'elements/district-map/district-map.define.ts',
};

/** Scripts that stand in a page for themselves: one request each, before any element. */
const scripts = {
  machiplan: 'machiplan.define.ts',
  embed: 'embed/embed-page.define.ts',
  'frame-height': 'embed/frame-height.define.ts',
  'widget-options': 'embed/embed-options.ts',
};

const { version } = JSON.parse(readFileSync(`${root}packages/widgets/package.json`, 'utf8'));
const maplibre = `${root}node_modules/maplibre-gl/`;

/** Starts with an empty folder, so that chunks of an earlier build are never served. */
const emptyFolder = (folder) => ({
  name: 'empty-folder',
  buildStart: () => rmSync(folder, { recursive: true, force: true }),
});

/** Files that are served as they are written; themes in a folder of their own. */
const asWritten = (...paths) => ({
  name: 'as-written',
  generateBundle() {
    for (const path of paths)
      this.emitFile({
        type: 'asset',
        fileName: path.replace(/^(\.\.|embed)\//, ''),
        source: readFileSync(sources + path),
      });
  },
});

/**
 * Leaves maplibre-gl as it is published, in a folder of ours. Bundled, its worker would not be
 * found, the build would take half a minute longer and save 4 %.
 */
const mapEngineBeside = () => ({
  name: 'map-engine-beside',
  resolveId(id) {
    if (id !== 'maplibre-gl') return null;
    // Rollup writes absolute externals relative to the chunk, counting from the entries' folder.
    return { id: `${sources}vendor/maplibre-gl/maplibre-gl.mjs`, external: 'relative' };
  },
  generateBundle() {
    for (const file of ['dist/maplibre-gl.mjs', 'dist/maplibre-gl-worker.mjs', 'LICENSE.txt'])
      this.emitFile({
        type: 'asset',
        fileName: `vendor/maplibre-gl/${file.split('/').pop()}`,
        source: readFileSync(maplibre + file),
      });
  },
});

/** Leaves elements that a script imports to their own entries, beside it. */
const elementsBeside = () => ({
  name: 'elements-beside',
  async resolveDynamicImport(specifier, importer) {
    const found = await this.resolve(specifier, importer);
    const name = Object.keys(elements).find((each) => found?.id === sources + elements[each]);
    return name ? { id: `./${name}.js`, external: true } : null;
  },
});

/** Folder of the npm package a module belongs to, or undefined for our own modules. */
const packageFolder = (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(id)?.[0];

/**
 * The licence as published with the package. Those that forgot it in their package and have it in
 * their repository are in packages/widgets/bundle/licences/.
 */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const copy = `${root}packages/widgets/bundle/licences/${name}.txt`;
  if (!file && !existsSync(copy))
    throw new Error(`${name} has no licence file: look for it in its repository`);
  const text = readFileSync(file ? folder + file : copy, 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** Collects the licences, because the minifier drops them from the code. */
const notice = () => ({
  name: 'notice',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => Object.keys(file.modules ?? {}));
    const folders = new Set(modules.map(packageFolder).filter(Boolean));
    const texts = [...folders, maplibre].sort().map(licenceOf);
    this.emitFile({
      type: 'asset',
      fileName: 'NOTICE.txt',
      source: [`Machiplan ${version} (MIT) contains:\n`, ...texts].join(`\n${'-'.repeat(80)}\n\n`),
    });
  },
});

/** Paths inside the repository, so that the list is the same on every machine. */
const inRepository = (id) => (id.startsWith(root) ? id.slice(root.length) : id);

const json = (value) => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Writes integrity.json and files.json. The bundles of one run share `files` and `integrity`, so
 * that the last one writes down all of them.
 */
const fileLists = ({ files, integrity }) => ({
  name: 'file-lists',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (!/\.(m?js|css)$/.test(name)) continue;
        const content = file.type === 'chunk' ? file.code : file.source;
        integrity[name] = `sha384-${createHash('sha384').update(content).digest('base64')}`;
        files[name] = {
          imports: file.imports ?? [],
          dynamicImports: (file.dynamicImports ?? []).map((id) => id.replace(/^\.\//, '')),
          modules: Object.keys(file.modules ?? {}).map(inRepository),
        };
      }
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      emit('integrity.json', json({ version, files: integrity }));
      emit('files.json', json({ version, files }));
    },
  },
});

const read = () => [
  nodeResolve({
    exportConditions: ['machiplan-source', 'production', 'default'],
    extensions: ['.ts', '.js', '.mjs'],
  }),
  esbuild({ target: 'es2022', tsconfig: `${root}tsconfig.base.json` }),
];

const compile = (minify) => [
  read(),
  tightTemplates(),
  terser({ ecma: 2022, compress: { passes: 2 }, format: { comments: /^!/ }, ...minify }),
];

/** A warning of the bundler is a fault of the bundle: an import that is not there, a cycle. */
const onLog = (level, log, print) => print(level === 'warn' ? 'error' : level, log);

export default async ({ configOut: folder = `${root}dist/cdn` }) => {
  const lists = { files: {}, integrity: {} };
  const input = Object.fromEntries(
    Object.entries(elements).map(([name, path]) => [name, `${sources}${path}`]),
  );
  const output = {
    dir: folder,
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner: (chunk) =>
      chunk.isEntry ? `/*! Machiplan ${version} | MIT | licences: NOTICE.txt */` : '',
  };
  return [
    {
      input,
      output: {
        ...output,
        manualChunks: await sharedChunks(input, read()),
        onlyExplicitManualChunks: true,
      },
      plugins: [
        emptyFolder(folder),
        mapEngineBeside(),
        compile({ module: true }),
        notice(),
        asWritten(
          'embed/machiplan.css',
          '../themes/digital-agency.css',
          '../themes/high-contrast.css',
        ),
        fileLists(lists),
      ],
      onLog,
    },
    // Bundles of their own: what the entries above share, these hold in one file.
    ...Object.entries(scripts).map(([name, path]) => ({
      input: { [name]: `${sources}${path}` },
      output,
      plugins: [elementsBeside(), compile({ module: true }), fileLists(lists)],
      onLog,
    })),
    {
      input: { 'machiplan.light': `${sources}machiplan-light.define.ts` },
      preserveEntrySignatures: 'allow-extension',
      output,
      plugins: [mapEngineBeside(), compile({ module: true }), fileLists(lists)],
      onLog,
    },
    {
      input: { 'machiplan.classic': `${sources}machiplan-classic.define.ts` },
      output: { ...output, format: 'iife', inlineDynamicImports: true },
      plugins: [mapEngineBeside(), compile({ module: false }), fileLists(lists)],
      onLog,
    },
  ];
};
