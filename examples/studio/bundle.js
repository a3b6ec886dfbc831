/**
 * Builds the studio: dist/studio/, a folder that works on any web server beside the kit.
 *
 *   index.html, *.css      as written here
 *   studio.js              the page
 *   studio-worker.js       what reads, imports and checks
 *   service-worker.js      stores all of it, and the kit, for work without a network
 *   preview.html, .js      the page inside of the preview
 *   embed-page/            the page for frames, which goes into the zip for a site
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';

/** Files that are copied, by their name in the folder. */
const copies = {
  'index.html': 'studio/index.html',
  'preview.html': 'studio/preview.html',
  'preview.css': 'studio/preview.css',
  'studio.css': 'studio/studio.css',
  'page.css': 'page.css',
  'embed-page/embed.html': 'embed.html',
  'embed-page/embed.css': 'embed.css',
};

const copyFiles = (root) => ({
  name: 'copy-files',
  generateBundle() {
    for (const [fileName, path] of Object.entries(copies))
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`${root}examples/${path}`) });
  },
});

/** Files of the kit that neither the preview nor the zip for a site needs. */
const leftOut = /^(machiplan\.(light|classic)\.js|vendor\/)/;

/**
 * Writes the list of files to store in front of the service worker: those of the studio, and the kit
 * beside it. The version is a hash of their content, so that browsers notice each new build.
 */
const listForOffline = (root) => ({
  name: 'list-for-offline',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const kit = `${root}dist/cdn/`;
      const { files } = JSON.parse(readFileSync(`${kit}integrity.json`, 'utf8'));
      const hashOf = (content) => createHash('sha256').update(content).digest('base64');
      const own = Object.values(bundle)
        .filter(({ fileName }) => !/^service-worker\.js|\.map$/.test(fileName))
        .map((file) => [file.fileName, hashOf(file.type === 'chunk' ? file.code : file.source)]);
      const ofKit = Object.entries(files)
        .filter(([name]) => !leftOut.test(name))
        .map(([name, hash]) => [`../machiplan/${name}`, hash]);
      for (const name of ['integrity.json', 'files.json', 'NOTICE.txt'])
        ofKit.push([`../machiplan/${name}`, hashOf(readFileSync(kit + name))]);
      const all = [...own, ...ofKit].sort(([one], [other]) => (one < other ? -1 : 1));
      const version = hashOf(JSON.stringify(all)).slice(0, 16);
      const list = { version, files: all.map(([name]) => name) };
      const worker = bundle['service-worker.js'];
      worker.code = `const offlineFiles = ${JSON.stringify(list)};\n${worker.code}`;
    },
  },
});

/**
 * The bundle for Rollup.
 *
 * @param root the folder of the repository, with a slash at its end
 * @param plugins those that read and minify modules, as for the kit; what is read comes first
 */
export function studioBundle(root, [read, ...minify]) {
  const folder = `${root}dist/studio`;
  return {
    input: {
      studio: `${root}examples/studio/src/main.ts`,
      'studio-worker': `${root}examples/studio/src/worker.ts`,
      preview: `${root}examples/studio/src/preview.ts`,
      'service-worker': `${root}examples/studio/src/service-worker.ts`,
    },
    output: {
      dir: folder,
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
    plugins: [
      {
        name: 'empty-folder',
        buildStart: () => rmSync(folder, { recursive: true, force: true }),
      },
      read,
      // Papa Parse asks for Node's streams in functions that are not called here.
      commonjs({ ignore: ['stream'] }),
      ...minify,
      copyFiles(root),
      listForOffline(root),
    ],
  };
}
