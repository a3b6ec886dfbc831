import type {
  ImportProblem,
  ImportProblemCode,
  ImportSeverity,
  TableMapping,
} from '@machiplan/import';
import { placeText, useNames } from '@machiplan/import';
import type { Bilingual } from '@machiplan/schema';

type Language = keyof Bilingual;

const severities: Readonly<Record<Language, Readonly<Record<ImportSeverity, string>>>> = {
  ja: { fatal: '読込不可', loss: '読み込めず', question: '要確認', notice: '参考' },
  en: { fatal: 'fatal', loss: 'left out', question: 'question', notice: 'notice' },
};

/** How many problems of each kind are not in the list. */
export type Unlisted = Readonly<Partial<Record<ImportProblemCode, number>>>;

/** Columns of unknown meaning that are explained one by one; more of them share one line. */
const fewColumns = 5;

/** The problems of an import, two lines each: what and where, and what to do. */
export function problemsText(
  problems: readonly ImportProblem[],
  unlisted: Unlisted,
  language: Language,
): string {
  const unknown = problems.filter(({ code }) => code === 'unmapped-column');
  const isLong = unknown.length > fewColumns;
  const shown = isLong ? problems.filter((problem) => !unknown.includes(problem)) : problems;
  const lines = shown.map(
    ({ severity, place, message, hint }) =>
      `  ${severities[language][severity]}  ${placeText(place)}\n    ${message[language]}\n    → ${hint[language]}\n`,
  );
  if (isLong) lines.push(unknownColumnsText(unknown, unlisted['unmapped-column'] ?? 0, language));
  for (const [code, further = 0] of Object.entries(unlisted))
    if (further > 0 && !(isLong && code === 'unmapped-column'))
      lines.push(
        language === 'ja'
          ? `  ほかに ${code} が ${further} 件あります。\n`
          : `  ${further} more of ${code}.\n`,
      );
  return lines.join('');
}

/** One entry for all columns of a sheet that nobody knows, so that it does not hide the others. */
function unknownColumnsText(
  unknown: readonly ImportProblem[],
  further: number,
  language: Language,
): string {
  const columns = unknown.map(({ place: { cell = '' }, read = '' }) => ({ cell, read }));
  const count = columns.length + further;
  const { file, sheet } = unknown[0]!.place;
  const place = { file, ...(sheet !== undefined && { sheet }) };
  const where = `  ${severities[language].question}  ${placeText(place)}\n`;
  return language === 'ja'
    ? `${where}    意味の分からない列が ${count} あります。読み込んでいません：\n    ${columns.map(({ cell, read }) => `${cell}「${read}」`).join('、')}${further > 0 ? ` ほか ${further}` : ''}\n    → 要る列があれば、対応表（--save-map で保存）でその列の use を選んでください。要らなければ、このままで使えます。\n`
    : `${where}    The meaning of ${count} columns is not known. They were not imported:\n    ${columns.map(({ cell, read }) => `${cell} “${read}”`).join(', ')}${further > 0 ? ` and ${further} more` : ''}\n    → Choose the use of a column that you need in the mapping file (--save-map). If you need none, the plan is ready as it is.\n`;
}

/** The mapping as lines: sheet, heading, meaning, confidence and reason. */
export function mappingText(tables: readonly TableMapping[], language: Language): string {
  return tables
    .map(({ sheet, shape, headerRow, columns }) => {
      const title =
        language === 'ja'
          ? `表「${sheet}」（${headerRow} 行目から、${shape}）`
          : `Table “${sheet}” (from row ${headerRow}, ${shape})`;
      const lines = columns
        .filter(({ heading }) => heading)
        .map(({ heading, use, level, time, confidence, reason }) => {
          const meaning = [useNames[use][language], level, time].filter(Boolean).join(' ');
          const sure = confidence === undefined ? '' : ` ${Math.round(confidence * 100)}%`;
          return `    ${heading} → ${meaning}${sure}${reason ? ` ${reason[language]}` : ''}`;
        });
      return [`  ${title}`, ...lines, ''].join('\n');
    })
    .join('');
}
