import type { Bilingual, Plan } from '@machiplan/schema';
import { checkContent, type CheckedContent } from './check/check-content.js';
import { addSharedLists } from './check/shared-lists.js';
import { countOf, reportText } from './check/report.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/**
 * Reads the plan of a file; undefined after a message if there is none. Problems are mentioned in one
 * line, since `machiplan check` lists them.
 */
export async function readPlanFile(
  files: readonly string[],
  language: keyof Bilingual,
  terminal: Terminal,
): Promise<Plan | undefined> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new UsageError({
      ja: '計画データのファイルを一つ指定してください。',
      en: 'Name one plan document.',
    });
  let content: CheckedContent;
  try {
    content = await checkContent(await terminal.read(file), {}, addSharedLists(file, terminal));
  } catch (cause) {
    const unreadable = (cause as Error).message;
    terminal.stderr(reportText({ file, kind: 'unknown', problems: [], unreadable }, language));
    return undefined;
  }
  const { kind, plan, problems } = content;
  if (kind === 'catalog')
    throw new UsageError({
      ja: `${file} は計画データではなく目録です。`,
      en: `${file} is a catalog, not a plan document.`,
    });
  if (!plan) terminal.stderr(reportText({ file, kind, problems }, language));
  else if (countOf(problems, 'error') > 0)
    terminal.stderr(
      language === 'ja'
        ? `${file}：一部を表示できません。machiplan check で確認してください。\n`
        : `${file}: some parts cannot be shown. See machiplan check.\n`,
    );
  return plan;
}
