/**
 * Builds what a page loads with <script type="module">: dist/cdn/.
 *
 *   plan-tree.js ...         one entry per element, and machiplan.js with all the light ones
 *   chunks/                  what entries share, and what they load later
 *   vendor/maplibre-gl/      the map engine as published, beside its worker
 *   NOTICE.txt               licences of the packages inside
 *   files.json               what loads what, and integrity hashes
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const root = fileURLToPath(new URL('./', import.meta.url));
const sources = `${root}packages/widgets/src/`;
const outDir = `${root}dist/cdn`;

/** One line per entry: the name that a page loads, and the file that registers the element. */
const entries = {
  'plan-source': 'plan-source/plan-source.define.ts',
  'plan-tree': 'plan-tree/plan-tree.define.ts',
  machiplan: 'machiplan.define.ts',
};

const { version } = JSON.parse(readFileSync(`${root}packages/widgets/package.json`, 'utf8'));
const maplibre = `${root}node_modules/maplibre-gl/`;

/** Starts with an empty folder, so that chunks of an earlier build are never served. */
const emptyFolder = () => ({
  name: 'empty-folder',
  buildStart: () => rmSync(outDir, { recursive: true, force: true }),
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

/** Folder of the npm package a module belongs to, or undefined for our own modules. */
const packageFolder = (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(id)?.[0];

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file: check by hand before bundling it`);
  return `${name} ${version} (${license})\n\n${readFileSync(folder + file, 'utf8').trim()}\n`;
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

/** Writes files.json, from which the size check and the integrity attributes are made. */
const fileList = () => ({
  name: 'file-list',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = {};
      for (const [name, file] of Object.entries(bundle)) {
        if (!/\.m?js$/.test(name)) continue;
        const content = file.type === 'chunk' ? file.code : file.source;
        files[name] = {
          integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
          imports: file.imports ?? [],
          dynamicImports: file.dynamicImports ?? [],
          modules: Object.keys(file.modules ?? {}).map(inRepository),
        };
      }
      this.emitFile({
        type: 'asset',
        fileName: 'files.json',
        source: `${JSON.stringify({ version, files }, null, 1)}\n`,
      });
    },
  },
});

export default {
  input: Object.fromEntries(
    Object.entries(entries).map(([name, path]) => [name, `${sources}${path}`]),
  ),
  output: {
    dir: outDir,
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner: (chunk) =>
      chunk.isEntry ? `/*! Machiplan ${version} | MIT | licences: NOTICE.txt */` : '',
  },
  plugins: [
    emptyFolder(),
    mapEngineBeside(),
    nodeResolve({
      exportConditions: ['machiplan-source', 'production', 'default'],
      extensions: ['.ts', '.js', '.mjs'],
    }),
    esbuild({ target: 'es2022', tsconfig: `${root}tsconfig.base.json` }),
    terser({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: /^!/ } }),
    notice(),
    fileList(),
  ],
  onLog(level, log, print) {
    // A warning of the bundler is a fault of the bundle: an import that is not there, a cycle.
    print(level === 'warn' ? 'error' : level, log);
  },
};
