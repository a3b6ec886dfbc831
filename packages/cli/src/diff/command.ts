import { safeHref } from '@machiplan/sdk';
import { diffPlans } from '@machiplan/sdk/compare';
import { messageLanguage, oneOf, parseCommandLine } from '../command-line.js';
import { readPlanFile } from '../read-plan-file.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { diffAtomEntry } from './diff-atom.js';
import { diffHtml } from './diff-html.js';
import { diffReport, type DiffReport } from './diff-report.js';
import { diffText } from './diff-text.js';

const options = {
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
  page: { type: 'string' },
  updated: { type: 'string' },
  out: { type: 'string', short: 'o' },
} as const;

const formats = ['text', 'json', 'html', 'atom'] as const;

/**
 * `machiplan diff`: what changed from one plan document to another. Exit code 0 if nothing did, 1 if
 * something did, 2 for a wrong option or a file that cannot be read, as `diff` of POSIX.
 */
export async function diff(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommandLine(args, options);
  const format = oneOf('--format', values.format, formats);
  const messages = messageLanguage(undefined, terminal.locale);
  const [before, after, ...others] = positionals;
  if (before === undefined || after === undefined || others.length > 0)
    throw new UsageError({
      ja: '比べる計画データを二つ指定してください。例：machiplan diff 素案.json 計画.json',
      en: 'Name two plan documents, for example: machiplan diff draft.json plan.json',
    });
  const earlier = await readPlanFile([before], messages, terminal);
  const later = await readPlanFile([after], messages, terminal);
  if (!earlier || !later) return 2;

  const language = values.lang ?? messages;
  const report = diffReport(diffPlans(earlier, later, { language }), language);
  const text = write(report, format, { page: values.page, updated: values.updated });
  if (values.out === undefined) terminal.stdout(text);
  else await terminal.write(values.out, text);
  return report.changes.length === 0 ? 0 : 1;
}

function write(
  report: DiffReport,
  format: (typeof formats)[number],
  { page, updated }: { readonly page: string | undefined; readonly updated: string | undefined },
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'html':
      return diffHtml(report).source;
    case 'atom': {
      const href = page === undefined ? undefined : safeHref(page);
      const time = updated === undefined ? new Date() : new Date(updated);
      if (href === undefined || Number.isNaN(time.getTime()))
        throw new UsageError({
          ja: 'Atom には、変更を知らせるページの URL（--page）が要ります。--updated を書くときは 2026-04-01T00:00:00Z の形にしてください。',
          en: 'Atom needs the address of the page about the change (--page). Write --updated like 2026-04-01T00:00:00Z.',
        });
      return diffAtomEntry(report, href, time.toISOString()).source;
    }
    default:
      return diffText(report);
  }
}
