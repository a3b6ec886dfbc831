import type { Bilingual, Problem, ProblemSeverity } from '@machiplan/schema';
import type { CheckedContent } from './check-content.js';

/** The result for one file. */
export interface FileReport extends Omit<CheckedContent, 'plan' | 'catalog'> {
  /** Name or address as given, or as resolved from a catalog. */
  readonly file: string;
  /** Reason why the file could not be read. */
  readonly unreadable?: string;
}

const severities: Readonly<Record<keyof Bilingual, Readonly<Record<ProblemSeverity, string>>>> = {
  ja: { fatal: '表示不可', error: '誤り', warning: '注意', note: '参考' },
  en: { fatal: 'fatal', error: 'error', warning: 'warning', note: 'note' },
};

const kinds: Readonly<Record<keyof Bilingual, Readonly<Record<FileReport['kind'], string>>>> = {
  ja: { plan: '計画データ', catalog: '目録', unknown: '不明な形式' },
  en: { plan: 'plan', catalog: 'catalog', unknown: 'unknown form' },
};

/** Number of problems of a severity. */
export function countOf(problems: readonly Problem[], severity: ProblemSeverity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** Tells whether nothing has to be repaired; with `strict`, warnings count as well. */
export function isGood({ problems, unreadable }: FileReport, strict: boolean): boolean {
  return (
    unreadable === undefined &&
    problems.every(({ severity }) => severity === 'note' || (severity === 'warning' && !strict))
  );
}

/** The result for a file as text: for each problem its position, the message and the next step. */
export function reportText(report: FileReport, language: keyof Bilingual): string {
  const { file, kind, problems, unreadable } = report;
  if (unreadable !== undefined)
    return language === 'ja'
      ? `${file}：読み取れませんでした（${unreadable}）。名前と場所を確認してください。\n`
      : `${file}: could not be read (${unreadable}). Check the name and the folder.\n`;
  return `${headline(file, kind, problems, language)}\n${problems
    .map((problem) => problemText(problem, language))
    .join('')}`;
}

function headline(
  file: string,
  kind: FileReport['kind'],
  problems: readonly Problem[],
  language: keyof Bilingual,
): string {
  const name = kinds[language][kind];
  const wrong = countOf(problems, 'fatal') + countOf(problems, 'error');
  const odd = countOf(problems, 'warning');
  if (language === 'ja') {
    if (wrong + odd === 0) return `${file}：問題はありません（${name}）。`;
    return `${file}：誤り ${wrong} 件、注意 ${odd} 件（${name}）`;
  }
  if (wrong + odd === 0) return `${file}: no problems (${name})`;
  return `${file}: ${wrong} ${wrong === 1 ? 'error' : 'errors'}, ${odd} ${odd === 1 ? 'warning' : 'warnings'} (${name})`;
}

function problemText(
  { severity, pointer, line, column, message, hint }: Problem,
  language: keyof Bilingual,
): string {
  const position = line === undefined ? '' : `  ${line}:${column}`;
  const place = `${position}${pointer === '' ? '' : `  ${pointer}`}`;
  return `  ${severities[language][severity]}${place}\n    ${message[language]}\n    → ${hint[language]}\n`;
}
