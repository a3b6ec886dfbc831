import { importFiles, mergePlans, type Change } from '@machiplan/import';
import { checkPlan, parseJson, type Bilingual, type PlanDocument } from '@machiplan/schema';
import { dateInJapan } from '@machiplan/sdk/format';
import { messageLanguage, parseCommandLine } from '../command-line.js';
import { problemsText } from '../import/import-report.js';
import { readMappingFile } from '../import/read-mapping-file.js';
import { readInputs } from '../import/read-inputs.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

const options = {
  map: { type: 'string' },
  out: { type: 'string', short: 'o' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
} as const;

/**
 * `machiplan merge`: puts the figures of new sheets into a plan. Without `-o` it only shows the
 * difference. Exit code 0 if everything was merged, 1 if something was not, 2 for unreadable files.
 */
export async function merge(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommandLine(args, options);
  const [planFile, ...sheets] = positionals;
  if (planFile === undefined || sheets.length === 0)
    throw new UsageError({
      ja: '計画データと、新しい値のファイルを指定してください。例：machiplan merge plan.json 令和7年度.xlsx -o plan.json',
      en: 'Name the plan and the files with new values, for example: machiplan merge plan.json 2025.xlsx -o plan.json',
    });
  const language = messageLanguage(values.lang, terminal.locale);
  const base = await readBase(planFile, terminal);
  const mapping = await readMappingFile(values.map, terminal);
  const files = await readInputs(sheets, language, terminal);
  const {
    document: incoming,
    problems,
    counts,
    unlisted,
  } = importFiles(files, { mapping, retrieved: dateInJapan(new Date()) });
  if (!incoming) {
    terminal.stderr(problemsText(problems, unlisted, language));
    return 2;
  }
  const { document, changes } = mergePlans(base, incoming);
  if (values.json) terminal.stdout(`${JSON.stringify({ changes, problems, counts }, null, 2)}\n`);
  else {
    terminal.stdout(changesText(changes, language));
    terminal.stderr(problemsText(problems, unlisted, language));
  }
  if (values.out !== undefined)
    await terminal.write(values.out, `${JSON.stringify(document, null, 2)}\n`);
  else if (!values.json)
    terminal.stderr(
      language === 'ja'
        ? '書き出していません。書き出すには -o を付けてください。\n'
        : 'Nothing was written. Add -o to write the plan.\n',
    );
  return changes.some(({ kind }) => kind === 'unmatched') ||
    problems.some(({ severity }) => severity !== 'notice')
    ? 1
    : 0;
}

async function readBase(file: string, terminal: Terminal): Promise<PlanDocument> {
  const parsed = parseJson(
    await terminal.read(file).catch((cause: Error) => {
      throw new UsageError({
        ja: `${file} を読み取れません（${cause.message}）。`,
        en: `${file} could not be read (${cause.message}).`,
      });
    }),
  );
  if ('finding' in parsed || !checkPlan(parsed.value).plan)
    throw new UsageError({
      ja: `${file} は計画データではありません。machiplan check で確認してください。`,
      en: `${file} is not a plan document. See machiplan check.`,
    });
  return parsed.value as PlanDocument;
}

const kinds: Readonly<Record<Change['kind'], Bilingual>> = {
  added: { ja: '追加', en: 'added' },
  changed: { ja: '変更', en: 'changed' },
  same: { ja: '同じ', en: 'same' },
  missing: { ja: '新しい表になし（残します）', en: 'not in the new files (kept)' },
  unmatched: { ja: '対応する項目なし', en: 'no matching entry' },
};

/** The difference: counts, and a line for each change but those that are the same. */
function changesText(changes: readonly Change[], language: keyof Bilingual): string {
  const counts = (Object.keys(kinds) as Change['kind'][]).map(
    (kind) => `${kinds[kind][language]} ${changes.filter((change) => change.kind === kind).length}`,
  );
  const lines = changes
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, title, id, list, time, group, before, after, matchedBy }) => {
      const values =
        before !== undefined || after !== undefined
          ? `: ${[before, after].filter((value) => value !== undefined).join(' → ')}`
          : '';
      return `  ${kinds[kind][language]}  ${title || id} [${[list, time, group].filter(Boolean).join(' ')}]${values}${matchedBy && matchedBy !== 'id' ? ` (${matchedBy})` : ''}\n`;
    });
  return `${counts.join(language === 'ja' ? '、' : ', ')}\n${lines.join('')}`;
}
