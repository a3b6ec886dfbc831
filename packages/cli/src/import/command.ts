import { importFiles, type ImportProgress, type ImportResult } from '@machiplan/import';
import { dateInJapan } from '@machiplan/sdk/format';
import { messageLanguage, parseCommandLine } from '../command-line.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { mappingText, problemsText } from './import-report.js';
import { readMappingFile } from './read-mapping-file.js';
import { readInputs } from './read-inputs.js';

const options = {
  map: { type: 'string' },
  'save-map': { type: 'string' },
  'show-map': { type: 'boolean', default: false },
  id: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  license: { type: 'string' },
  out: { type: 'string', short: 'o' },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

const steps: Readonly<Record<ImportProgress['step'], { ja: string; en: string }>> = {
  read: { ja: '読み込み中', en: 'Reading' },
  map: { ja: '見出しを調べています', en: 'Finding headings' },
  build: { ja: '計画を組み立てています', en: 'Making the plan' },
  check: { ja: '確認しています', en: 'Checking' },
};

/** Files above this size get progress messages, in bytes. */
const longWork = 2_000_000;

/**
 * `machiplan import`: makes a plan of spreadsheets and other formats. Exit code 0 if everything was
 * imported, 1 if something was left out or must be answered (with `--strict`, also for notices), 2
 * for files that cannot be read.
 */
export async function importCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommandLine(args, options);
  if (positionals.length === 0)
    throw new UsageError({
      ja: '読み込むファイルを指定してください。例：machiplan import 進捗管理.xlsx -o plan.json',
      en: 'Name the files to import, for example: machiplan import progress.xlsx -o plan.json',
    });
  const language = messageLanguage(values.lang, terminal.locale);
  const files = await readInputs(positionals, language, terminal);
  const isLong = files.reduce((sum, { bytes }) => sum + bytes.length, 0) > longWork;
  const onProgress = ({ step, file = '' }: ImportProgress) => {
    if (isLong) terminal.stderr(`${steps[step][language]} ${file}\n`);
  };
  const mapping = await readMappingFile(values.map, terminal);
  const { id, title, publisher, license } = values;
  const plan = {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(license !== undefined && { license }),
  };
  const result = importFiles(files, {
    mapping,
    plan,
    retrieved: dateInJapan(new Date()),
    onProgress,
  });
  await writeResult(result, values, terminal);
  if (values.json) terminal.stdout(`${JSON.stringify(jsonReport(result), null, 2)}\n`);
  else {
    if (values['show-map'] && result.mapping)
      terminal.stderr(mappingText(result.mapping.tables, language));
    terminal.stderr(
      summaryText(result, language) + problemsText(result.problems, result.unlisted, language),
    );
  }
  if (!result.document) return 2;
  const isComplete = result.problems.every(
    ({ severity }) => severity === 'notice' && !values.strict,
  );
  return isComplete && result.planProblems.every(({ severity }) => severity !== 'error') ? 0 : 1;
}

async function writeResult(
  { document, mapping }: ImportResult,
  values: { out?: string; 'save-map'?: string; json: boolean },
  terminal: Terminal,
): Promise<void> {
  const json = `${JSON.stringify(document, null, 2)}\n`;
  if (document && values.out !== undefined) await terminal.write(values.out, json);
  else if (document && !values.json) terminal.stdout(json);
  if (mapping && values['save-map'] !== undefined)
    await terminal.write(values['save-map'], `${JSON.stringify(mapping, null, 2)}\n`);
}

const jsonReport = ({ document, mapping, problems, counts, planProblems }: ImportResult) => ({
  document,
  mapping,
  problems,
  counts,
  planProblems,
});

function summaryText({ document, planProblems }: ImportResult, language: 'ja' | 'en'): string {
  if (!document) return language === 'ja' ? '読み込めませんでした。\n' : 'Nothing was imported.\n';
  const { nodes, indicators = [] } = document;
  const values = indicators.reduce(
    (sum, { observations = [], targets = [] }) => sum + observations.length + targets.length,
    0,
  );
  const wrong = planProblems.length;
  return language === 'ja'
    ? `項目 ${nodes.length}、指標 ${indicators.length}、値 ${values}、データの確認 ${wrong} 件\n`
    : `${nodes.length} entries, ${indicators.length} indicators, ${values} values, ${wrong} findings of the check\n`;
}
