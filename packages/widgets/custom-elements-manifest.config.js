/**
 * Reads the elements' doc comments into dist/custom-elements.json and what editors make of it.
 * Run by `npm run manifest`, which adds the framework types and the API pages.
 */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicOnly } from './manifest/public-only.js';
import { registeredTags } from './manifest/registered-tags.js';
import { sharedDocs } from './manifest/shared-docs.js';

const outdir = 'dist';
const labels = { slots: 'Slots', events: 'Events', cssProperties: 'Custom properties' };

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts'],
  outdir,
  litelement: true,
  packagejson: false, // Its field is set by hand; the analyzer would write the file anew.
  plugins: [
    registeredTags(),
    sharedDocs(),
    publicOnly(),
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      labels,
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({
      outdir,
      webTypesFileName: 'web-types.json',
      packageJson: false,
      labels,
      hideLogs: true,
    }),
  ],
};
