/**
 * Builds the plugin for WordPress: dist/wordpress/machiplan/ and, to upload in WordPress,
 * dist/wordpress/machiplan.zip. The zip is the same for the same sources.
 *
 *   npm run build:wordpress     with the kit in dist/cdn, which it builds where it is missing
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { zipFolder } from '../../release/zip-folder.js';
import { moFile, readPo, scriptTranslations } from './translations.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = fileURLToPath(new URL('./', import.meta.url));
const kit = join(root, 'dist/cdn');
const folder = join(root, 'dist/wordpress/machiplan');

/** Scripts of the plugin, each from the source of the same name. */
const scripts = ['editor', 'classic'];

if (!existsSync(join(kit, 'files.json'))) {
  const { status } = spawnSync('npx', ['rollup', '-c', '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const { version } = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8'));
const header = readFileSync(join(sources, 'plugin/machiplan.php'), 'utf8');
if (!header.includes(`Version:           ${version}\n`) || !header.includes(`'${version}'`))
  throw new Error(`plugin/machiplan.php does not name version ${version}.`);

rmSync(join(root, 'dist/wordpress'), { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(join(sources, 'plugin'), folder, { recursive: true });
for (const file of ['LICENSE', 'readme.txt']) cpSync(join(sources, file), join(folder, file));

// Leave out files that WordPress pages do not load: source maps, the classic bundle, lists for the builder.
cpSync(kit, join(folder, 'kit', version), {
  recursive: true,
  filter: (path) => !/\.map$|machiplan\.(classic|light)\.js$|(files|integrity)\.json$/.test(path),
});

const { embedOptions } = await import(pathToFileURL(join(kit, 'embed-options.js')).href);
const elements = Object.fromEntries(
  Object.entries(embedOptions).filter(([tag]) => tag !== 'plan-source'),
);
writeFileSync(join(folder, 'elements.json'), `${JSON.stringify(elements, null, 1)}\n`);

for (const name of scripts) {
  const bundle = await rollup({ input: join(sources, 'src', `${name}.js`) });
  await bundle.write({
    file: join(folder, `${name}.js`),
    format: 'iife',
    banner: `/*! Machiplan ${version} | GPL-2.0-or-later */`,
  });
  await bundle.close();
}

for (const locale of ['ja']) {
  const messages = readPo(
    readFileSync(join(sources, `plugin/languages/machiplan-${locale}.po`), 'utf8'),
  );
  const name = join(folder, 'languages', `machiplan-${locale}`);
  writeFileSync(`${name}.mo`, moFile(messages));
  for (const script of scripts)
    writeFileSync(`${name}-machiplan-${script}.json`, scriptTranslations(messages, locale));
}

const zip = join(root, 'dist/wordpress/machiplan.zip');
writeFileSync(zip, zipFolder(folder, 'machiplan'));
console.log(`${zip} (${version})`);
