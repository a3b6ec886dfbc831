/**
 * Builds the download for people without npm: dist/release/machiplan-<version>.zip, with the kit, the
 * embed page, the builder, a sample plan and a start page. The same sources make the same zip.
 *
 *   npm run build:release       after npm run build
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { billOfMaterials, refusedComponents } from './bill-of-materials.js';
import { filesBelow, zipFolder } from './zip-folder.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const kit = join(root, 'dist/cdn');
const examples = join(root, 'examples');

if (!existsSync(join(kit, 'files.json'))) {
  console.error('There is no kit in dist/cdn. Run: npm run build');
  process.exit(1);
}
const widgets = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8'));
const { version } = widgets;
const name = `machiplan-${version}`;
const folder = join(root, 'dist/release', name);

rmSync(join(root, 'dist/release'), { recursive: true, force: true });
mkdirSync(join(folder, 'data'), { recursive: true });
cpSync(kit, join(folder, 'machiplan'), {
  recursive: true,
  filter: (path) => !path.endsWith('.map'),
});
const lists = 'data/shared/midori-lists.json';
for (const path of ['embed.html', 'embed.css', 'page.css', 'data/midori-city-plan.json', lists])
  cpSync(join(examples, path), join(folder, path));
cpSync(join(examples, 'builder'), join(folder, 'builder'), { recursive: true });
cpSync(join(root, 'release/start/index.html'), join(folder, 'index.html'));
cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));

// The example site around the builder is not in the download.
const builder = join(folder, 'builder/index.html');
writeFileSync(
  builder,
  readFileSync(builder, 'utf8')
    .replace(/ *<nav class="pages".*?<\/nav>\n/s, '')
    .replace(/ *<footer.*?<\/footer>\n/s, '')
    .replace('まちの計画を読む</a>', 'Machiplan</a>'),
);
const catalogPath = 'data/catalog.json';
const catalog = JSON.parse(readFileSync(join(examples, catalogPath), 'utf8'));
const plans = catalog.plans.filter(({ href }) => href === 'midori-city-plan.json');
writeFileSync(join(folder, catalogPath), `${JSON.stringify({ ...catalog, plans }, null, 2)}\n`);

const materials = billOfMaterials(root, widgets);
const refused = refusedComponents(materials.components);
if (refused.length > 0) throw new Error(`Licences that are not allowed: ${refused.join('; ')}`);
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(materials, null, 1)}\n`);

const sums = filesBelow(folder).map((path) => {
  const hash = createHash('sha256').update(readFileSync(join(folder, path)));
  return `${hash.digest('hex')}  ${path}\n`;
});
writeFileSync(join(folder, 'CHECKSUMS.txt'), sums.join(''));

const zip = zipFolder(folder, name);
writeFileSync(`${folder}.zip`, zip);
const hash = createHash('sha256').update(zip).digest('hex');
writeFileSync(`${folder}.zip.sha256`, `${hash}  ${name}.zip\n`);
console.log(`${folder}.zip\n${hash}`);
