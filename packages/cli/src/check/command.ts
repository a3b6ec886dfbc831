import { dirname, join } from 'node:path';
import type { Catalog, CheckOptions } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';
import { messageLanguage, parseCommandLine } from '../command-line.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { checkContent } from './check-content.js';
import { addSharedLists } from './shared-lists.js';
import { isGood, reportText, type FileReport } from './report.js';

const options = {
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  'no-follow': { type: 'boolean', default: false },
} as const;

const isAddress = (where: string) => /^https?:\/\//i.test(where);

/**
 * `machiplan check`: checks documents and catalogs, and the documents that catalogs list. Exit code 0 if
 * nothing has to be repaired, 1 if something has (with `--strict` also for warnings), 2 if a file cannot
 * be read.
 */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommandLine(args, options);
  if (positionals.length === 0)
    throw new UsageError({
      ja: '調べるファイルを指定してください。例：machiplan check plan.json',
      en: 'Name the files to check, for example: machiplan check plan.json',
    });
  const reports = await reportsOn(
    positionals,
    !values['no-follow'],
    { notes: values.strict },
    terminal,
  );
  if (values.json) terminal.stdout(`${JSON.stringify(reports, null, 2)}\n`);
  else {
    const language = messageLanguage(values.lang, terminal.locale);
    for (const report of reports) terminal.stdout(reportText(report, language));
  }
  if (reports.some(({ unreadable }) => unreadable !== undefined)) return 2;
  return reports.every((report) => isGood(report, values.strict)) ? 0 : 1;
}

/** One report per file, each file once, since catalogs may list each other. */
async function reportsOn(
  files: readonly string[],
  follow: boolean,
  options: CheckOptions,
  terminal: Terminal,
): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  // Iterating a set also visits later additions.
  const queue = new Set(files);
  for (const file of queue) {
    const { catalog, ...report } = await reportOn(file, options, terminal);
    reports.push(report);
    if (!catalog || !follow || file === '-') continue;
    for (const listed of listedIn(catalog, file)) queue.add(listed);
  }
  return reports;
}

async function reportOn(
  file: string,
  options: CheckOptions,
  terminal: Terminal,
): Promise<FileReport & { readonly catalog?: Catalog | undefined }> {
  let bytes: Uint8Array;
  try {
    bytes = await terminal.read(file);
  } catch (cause) {
    return { file, kind: 'unknown', problems: [], unreadable: (cause as Error).message };
  }
  const { kind, catalog, problems } = await checkContent(
    bytes,
    options,
    addSharedLists(file, terminal),
  );
  return { file, kind, problems, catalog };
}

/**
 * The documents that a catalog lists: for a file, the files of its relative addresses; for an address,
 * the addresses on the same host. Other hosts are not contacted.
 */
function listedIn(catalog: Catalog, file: string): string[] {
  return [...catalog.plans, ...catalog.catalogs].flatMap(({ href }) => {
    if (isAddress(file)) {
      const address = safeHref(href, file);
      return address && new URL(address).origin === new URL(file).origin ? [address] : [];
    }
    if (isAddress(href)) return [];
    return [join(dirname(file), decodeURIComponent(href))];
  });
}
