/**
 * Writes catalog.json from the documents beside it, so that the catalog says nothing of its own
 * that could go stale. Run it after changing a document:
 *
 *     npm run data:catalog
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = new URL('./', import.meta.url);

/** In the order in which a reader best meets them. */
const FILES = [
  'setagaya-basic-plan-2024.json',
  'setagaya-basic-plan-guidelines-2024.json',
  'setagaya-basic-plan-draft-2023.json',
  'setagaya-local-administration-2022.json',
  'setagaya-districts.json',
  'meguro-basic-plan-2022.json',
  'midori-city-plan.json',
];

/** The catalog over the documents as they are now. */
export async function buildCatalog() {
  return {
    planCatalog: '1.0',
    id: 'machiplan-examples',
    title: { ja: '計画データの例', en: 'Examples of plan data' },
    description: {
      ja: '公表された計画から転記した文書と、書式のすべての機能を使う架空の市の見本。',
      en: 'Documents transcribed from published plans, and a made-up city that uses every feature.',
    },
    plans: await Promise.all(FILES.map(entryFor)),
  };
}

async function entryFor(file) {
  const bytes = await readFile(new URL(file, folder));
  const document = JSON.parse(bytes.toString('utf8'));
  const { id, title, publisher, period, status, languages, modified, description, origin } =
    document;
  const { fiscalYearStart, fiscalYearNaming } = document;
  return {
    href: file,
    id,
    title,
    publisher,
    period,
    fiscalYearStart,
    fiscalYearNaming,
    status,
    languages,
    size: bytes.length,
    modified,
    summary: description,
    // Published documents also hold editorial parts; only "made up" is true of a whole one.
    origin: origin === 'sample' ? origin : undefined,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const catalog = await buildCatalog();
  await writeFile(new URL('catalog.json', folder), `${JSON.stringify(catalog, null, 2)}\n`);
}
