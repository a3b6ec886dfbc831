import { join } from 'node:path';
import { toCsv, toStratml, workbookLosses, writeTemplate } from '@machiplan/import';
import type { Bilingual } from '@machiplan/schema';
import { messageLanguage, oneOf, parseCommandLine } from '../command-line.js';
import { readPlanFile } from '../read-plan-file.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

const formats = ['xlsx', 'csv', 'stratml'] as const;

const options = {
  format: { type: 'string' },
  out: { type: 'string', short: 'o' },
  language: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

/**
 * `machiplan export`: writes a plan as Excel, CSV or StratML, and reports what the format does not
 * carry. Exit code 0 if everything is carried, 1 if something is lost.
 */
export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommandLine(args, options);
  const { out } = values;
  if (out === undefined)
    throw new UsageError({
      ja: '-o に書き出すファイルを指定してください（csv はフォルダー）。',
      en: 'Name the file to write with -o (for csv, a folder).',
    });
  const format = oneOf('--format', values.format ?? formatOf(out), formats);
  const language = messageLanguage(values.lang, terminal.locale);
  const plan = await readPlanFile(positionals, language, terminal);
  if (!plan) return 1;
  let losses: Readonly<Record<string, number>>;
  if (format === 'stratml') {
    const result = toStratml(plan, values.language);
    await terminal.write(out, result.text);
    ({ losses } = result);
  } else {
    if (format === 'xlsx') await terminal.write(out, writeTemplate(plan));
    else for (const { name, text } of toCsv(plan)) await terminal.write(join(out, name), text);
    losses = workbookLosses(plan);
  }
  if (values.json) terminal.stdout(`${JSON.stringify({ format, losses }, null, 2)}\n`);
  else terminal.stderr(lossesText(losses, language));
  return Object.keys(losses).length === 0 ? 0 : 1;
}

function formatOf(out: string): string {
  if (/\.xlsx$/i.test(out)) return 'xlsx';
  return /\.(xml|stratml)$/i.test(out) ? 'stratml' : 'csv';
}

function lossesText(losses: Readonly<Record<string, number>>, language: keyof Bilingual): string {
  const parts = Object.entries(losses);
  if (parts.length === 0) return '';
  const list = parts.map(([part, count]) => `  ${part}: ${count}\n`).join('');
  return language === 'ja'
    ? `この形式に入らなかった内容：\n${list}`
    : `Not carried by this format:\n${list}`;
}
