/**
 * Builds what a page loads: dist/cdn/, or the folder given by --configOut.
 *
 *   machiplan.js             the one script of a page: loads the elements that the page uses
 *   plan-tree.js ...         one entry per element
 *   machiplan.light.js       machiplan.js with all elements but the map in the same file
 *   machiplan.classic.js     the same elements for a script without type="module", for file://
 *   machiplan.css            reserves space for elements whose code is loading
 *   themes/                  style sheets that set the colours of all elements
 *   embed.js                 the script of embed.html; frame-height.js, that of the page around it
 *   embed-options.js         the options that an embed may set; the embed builder reads it
 *   chunks/                  modules that entries share or load later
 *   vendor/maplibre-gl/      the map engine as published, with its worker
 *   NOTICE.txt               licences of the packages inside
 *   integrity.json           version, and the integrity hash of each file
 *   files.json               what loads what, for the size check and the embed builder
 *
 * Without --configOut it also builds the studio, dist/studio/.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplates } from './packages/widgets/bundle/minify-templates.js';
import { renameLitGlobals } from './packages/widgets/bundle/rename-lit-globals.js';
import { falseProperties, ownGlobals } from './packages/widgets/bundle/server-modules.js';
import { sharedChunks } from './packages/widgets/bundle/shared-chunks.js';
import { studioBundle } from './examples/studio/bundle.js';
import { definePath, planTags, tags } from './packages/widgets/manifest/registry.js';

const root = fileURLToPath(new URL('./', import.meta.url));
const sources = `${root}packages/widgets/src/`;

/** Stand-alone entry scripts, one file each: loaded before any element. */
const scripts = {
  machiplan: 'machiplan.define.ts',
  embed: 'embed/embed-page.define.ts',
  'frame-height': 'embed/frame-height.define.ts',
  'embed-options': 'embed/embed-options.ts',
};

const { version } = JSON.parse(readFileSync(`${root}packages/widgets/package.json`, 'utf8'));
const maplibre = `${root}node_modules/maplibre-gl/`;

/** Empties the folder, so that chunks of an earlier build are never served. */
const emptyFolder = (folder) => ({
  name: 'empty-folder',
  buildStart: () => rmSync(folder, { recursive: true, force: true }),
});

/** Copies files unchanged; themes into a folder of their own. */
const copyFiles = (...paths) => ({
  name: 'copy-files',
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
 * Copies maplibre-gl as published. Bundled, its worker would not be found, the build would take half
 * a minute longer and save 4 %.
 */
const externalMaplibre = () => ({
  name: 'external-maplibre',
  resolveId(id) {
    if (id !== 'maplibre-gl') return null;
    // The address as seen from chunks/, where the code that starts the engine is.
    return { id: '../vendor/maplibre-gl/maplibre-gl.mjs', external: true };
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

/** Loads elements from their own entries instead of bundling them into a script. */
const externalElements = () => ({
  name: 'external-elements',
  async resolveDynamicImport(specifier, importer) {
    const found = await this.resolve(specifier, importer);
    const name = tags.find((tag) => found?.id === sources + definePath(tag));
    return name ? { id: `./${name}.js`, external: true } : null;
  },
});

/** Folder of the npm package a module belongs to, or undefined for our own modules. */
const packageFolder = (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(id)?.[0];

/**
 * The licence as published with the package. Licences that are only in a package's repository are
 * copied to packages/widgets/bundle/licences/.
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

/** Paths relative to the repository: the list is the same on every machine. */
const inRepository = (id) => (id.startsWith(root) ? id.slice(root.length) : id);

const json = (value) => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Writes integrity.json and files.json. The bundles of one run share `files` and `integrity`: the
 * last bundle writes them all.
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

const read = (...conditions) => [
  nodeResolve({
    exportConditions: ['machiplan-source', ...conditions, 'production', 'default'],
    extensions: ['.ts', '.js', '.mjs'],
  }),
  esbuild({ target: 'es2022', tsconfig: `${root}tsconfig.base.json` }),
];

const compile = (minify) => [
  read(),
  renameLitGlobals(),
  minifyTemplates(),
  terser({ ecma: 2022, compress: { passes: 2 }, format: { comments: /^!/ }, ...minify }),
];

/**
 * Renders elements on a server. Two files, because the templates
 * of a page's scripts are minified and those for bundlers are not, and both sides need the same.
 */
const serverBundle = (name, ...plugins) => ({
  input: { [name]: `${sources}server/index.ts` },
  output: {
    dir: `${root}packages/widgets/server`,
    format: 'es',
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
    banner: `/*! Machiplan ${version} | MIT | licences: cdn/NOTICE.txt */`,
  },
  plugins: [falseProperties(), read('node'), ownGlobals(), ...plugins],
  // TypeScript's code for private names in Lit's packages.
  moduleContext: (id) => (id.includes('/@lit-labs/') ? 'null' : null),
  onLog,
});

/** Treats warnings as errors: a missing import, a cycle. */
const onLog = (level, log, print) => print(level === 'warn' ? 'error' : level, log);

export default async ({ configOut }) => {
  const folder = configOut ?? `${root}dist/cdn`;
  const lists = { files: {}, integrity: {} };
  const input = Object.fromEntries(tags.map((tag) => [tag, sources + definePath(tag)]));
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
        manualChunks: await sharedChunks(input, planTags, read()),
        onlyExplicitManualChunks: true,
      },
      plugins: [
        emptyFolder(folder),
        externalMaplibre(),
        compile({ module: true }),
        notice(),
        copyFiles(
          'embed/machiplan.css',
          '../themes/digital-agency.css',
          '../themes/high-contrast.css',
        ),
        fileLists(lists),
      ],
      onLog,
    },
    // Separate bundles: each holds in one file what the entries above share.
    ...Object.entries(scripts).map(([name, path]) => ({
      input: { [name]: `${sources}${path}` },
      output,
      plugins: [externalElements(), compile({ module: true }), fileLists(lists)],
      onLog,
    })),
    {
      input: { 'machiplan.light': `${sources}machiplan-light.define.ts` },
      preserveEntrySignatures: 'allow-extension',
      output,
      plugins: [externalMaplibre(), compile({ module: true }), fileLists(lists)],
      onLog,
    },
    {
      input: { 'machiplan.classic': `${sources}machiplan-classic.define.ts` },
      output: { ...output, format: 'iife', inlineDynamicImports: true },
      plugins: [externalMaplibre(), compile({ module: false }), fileLists(lists)],
      onLog,
    },
    // An application of its own, which no package holds.
    ...(configOut === undefined
      ? [{ ...studioBundle(root, [read(), compile({ module: true }).slice(1)]), onLog }]
      : []),
    serverBundle('index'),
    serverBundle('cdn', minifyTemplates()),
  ];
};
