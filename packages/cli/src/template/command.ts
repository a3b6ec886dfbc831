import { writeTemplate } from '@machiplan/import';
import { messageLanguage, parseCommandLine } from '../command-line.js';
import { readPlanFile } from '../read-plan-file.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

const options = { out: { type: 'string', short: 'o' }, lang: { type: 'string' } } as const;

/** `machiplan template`: writes the template workbook, filled with a plan if one is named. */
export async function template(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommandLine(args, options);
  if (values.out === undefined)
    throw new UsageError({
      ja: '-o に書き出すファイルを指定してください。例：machiplan template -o 計画.xlsx',
      en: 'Name the file to write with -o, for example: machiplan template -o plan.xlsx',
    });
  const language = messageLanguage(values.lang, terminal.locale);
  const plan =
    positionals.length > 0 ? await readPlanFile(positionals, language, terminal) : undefined;
  if (positionals.length > 0 && !plan) return 1;
  await terminal.write(values.out, writeTemplate(plan));
  return 0;
}
