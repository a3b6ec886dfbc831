/**
 * Builds the studio: dist/studio/, a folder that works on any web server beside the kit.
 *
 *   index.html, *.css      as written here
 *   studio.js              the page
 *   studio-worker.js       what reads, imports and checks
 *   preview.html, .js      the page inside of the preview
 *   embed-page/            the page for frames, which goes into the zip for a site
 */
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
    ],
  };
}
