import { safeHref } from '@machiplan/sdk';
import { dateInJapan, parseTime } from '@machiplan/sdk/format';
import { messageLanguage, parseCommandLine } from '../command-line.js';
import { pngPainter } from '../picture/png-painter.js';
import { readPlanFile } from '../read-plan-file.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import type { PublishSettings } from './plan-site.js';
import type { PlanPublication } from './publication.js';
import { PublicationFolder } from './publication-folder.js';
import { publishPlan } from './publish-plan.js';
import { siteFiles } from './site-files.js';

const options = {
  out: { type: 'string', short: 'o' },
  base: { type: 'string' },
  script: { type: 'string' },
  lang: { type: 'string', default: 'ja' },
  date: { type: 'string' },
  png: { type: 'boolean', default: false },
  font: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/**
 * `machiplan publish`: writes a folder for any static host, with pages, data in parts, feeds and dated
 * copies. Exit code 0, or 1 if a plan cannot be read; then the folder stays as it was.
 */
export async function publish(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommandLine(args, options);
  const messages = messageLanguage(undefined, terminal.locale);
  const { out } = values;
  if (out === undefined || positionals.length === 0)
    throw new UsageError({
      ja: '計画データと、書き出すフォルダー（-o）を指定してください。例：machiplan publish plan.json -o public --base https://city.example/plan/',
      en: 'Name the plans and the folder to write (-o), for example: machiplan publish plan.json -o public --base https://city.example/plan/',
    });
  const settings: PublishSettings = {
    base: folderAddress(values.base),
    language: values.lang,
    script: values.script === undefined ? undefined : addressOf('--script', values.script),
    paintPng: values.png || values.font.length > 0 ? await pngPainter(values.font) : undefined,
  };
  const date = dateOf(values.date);
  const folder = await PublicationFolder.open(out);
  const plans: Record<string, PlanPublication> = { ...folder.earlier?.plans };
  try {
    for (const file of positionals) {
      const plan = await readPlanFile([file], messages, terminal);
      if (!plan) {
        await folder.discard();
        return 1;
      }
      terminal.stderr(messages === 'ja' ? `${file}：作成中…\n` : `${file}: in progress…\n`);
      const [name, record] = await publishPlan(plan, date, settings, folder);
      keepCopies(name, folder);
      plans[name] = record;
    }
    keepOthers(plans, folder);
    const pages = folder.paths.filter((path) => path.endsWith('index.html')).sort();
    for (const file of siteFiles({ ...settings, plans, pages })) await folder.add(file);
    const changed = folder.changedFiles;
    await folder.commit({ base: settings.base, plans });
    terminal.stderr(
      messages === 'ja'
        ? `${out}：${folder.paths.length} ファイルのうち ${changed} ファイルを書き換えました。\n`
        : `${out}: ${changed} of ${folder.paths.length} files written.\n`,
    );
    return 0;
  } catch (error) {
    await folder.discard();
    throw error;
  }
}

/** Keeps the dated copies of a plan: citations lead to them. */
function keepCopies(name: string, folder: PublicationFolder): void {
  for (const path of folder.earlierPaths)
    if (path.startsWith(`${name}/versions/`)) folder.keep(path);
}

/** Keeps the plans of the folder that this command line does not name. */
function keepOthers(
  plans: Readonly<Record<string, PlanPublication>>,
  folder: PublicationFolder,
): void {
  const added = new Set(folder.paths.map((path) => path.split('/')[0]));
  const others = Object.keys(plans).filter((name) => !added.has(name));
  for (const path of folder.earlierPaths)
    if (others.includes(path.split('/')[0]!)) folder.keep(path);
}

function dateOf(date: string | undefined): string {
  if (date === undefined) return dateInJapan(new Date());
  if (/^\d{4}-\d{2}-\d{2}$/.test(date) && parseTime(date)) return date;
  throw new UsageError({
    ja: '--date は 2026-04-01 の形で指定してください。',
    en: 'Write --date like 2026-04-01.',
  });
}

function folderAddress(value: string | undefined): string {
  const href = addressOf('--base', value);
  return href.endsWith('/') ? href : `${href}/`;
}

function addressOf(option: string, value: string | undefined): string {
  const href = safeHref(value);
  if (href !== undefined) return href;
  throw new UsageError({
    ja: `${option} に、https:// で始まる URL を指定してください。`,
    en: `Give ${option} an address that begins with https://.`,
  });
}
