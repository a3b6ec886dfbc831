/**
 * Writes what is derived from the two JSON Schemas: the TypeScript types, the rules of the check
 * and the reference pages. The schemas are the only place where a property is described.
 *
 * `node packages/schema/generate.js` writes; with `--check` it only compares and exits 1 when a
 * file is out of date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import prettier from 'prettier';
import { referencePage } from './generate/reference-page.js';
import { rulesOf } from './generate/rules.js';
import { typesOf } from './generate/types.js';

const banner = '// Generated from the JSON Schema by `npm run generate -w @machiplan/schema`.\n';
const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');

const plan = JSON.parse(await read('src/plan.schema.json'));
const catalog = JSON.parse(await read('src/catalog.schema.json'));
const shared = Object.keys(catalog.$defs).filter((name) => Object.hasOwn(plan.$defs, name));
for (const name of shared) {
  if (JSON.stringify(catalog.$defs[name]) !== JSON.stringify(plan.$defs[name])) {
    throw new Error(`${name} differs between the two schemas`);
  }
}

/** The catalog's schema without the definitions it shares with the plan's. */
const catalogOwn = {
  ...catalog,
  $defs: Object.fromEntries(
    Object.entries(catalog.$defs).filter(([name]) => !shared.includes(name)),
  ),
};

const importRule = "import type { Rule } from '../check/rule.js';\n";
const importFromPlan = (kind, file) =>
  `import ${kind} { ${shared.join(', ')} } from './${file}';\n`;

const catalogRules = rulesOf(catalog, shared);
const usedRules = shared.filter((name) => new RegExp(`\\b${name}\\b`).test(catalogRules));

const outputs = {
  'src/generated/plan-document.ts': banner + typesOf(plan),
  'src/generated/catalog-document.ts':
    banner + importFromPlan('type', 'plan-document.js') + typesOf(catalogOwn),
  'src/generated/plan-rules.ts': banner + importRule + rulesOf(plan),
  'src/generated/catalog-rules.ts':
    banner +
    importRule +
    `import { ${usedRules.join(', ')} } from './plan-rules.js';\n` +
    catalogRules,
  'docs/plan-json.md': referencePage('en', await read('generate/plan-json.head.md'), plan, catalog),
  'docs/plan-json.ja.md': referencePage(
    'ja',
    await read('generate/plan-json.ja.head.md'),
    plan,
    catalog,
  ),
};

const onlyCheck = process.argv.includes('--check');
for (const [path, source] of Object.entries(outputs)) {
  const file = new URL(path, import.meta.url);
  const options = await prettier.resolveConfig(file);
  const text = await prettier.format(source, { ...options, filepath: file.pathname });
  if (!onlyCheck) {
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${path} is out of date: run npm run generate -w @machiplan/schema`);
    process.exitCode = 1;
  }
}
