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

/** Counts of all problems, those that are listed and those that are not. */
export type ProblemCounts = Readonly<Partial<Record<ImportProblemCode, number>>>;

/** The problems of an import, two lines each: what and where, and what to do. */
export function problemsText(
  problems: readonly ImportProblem[],
  counts: ProblemCounts,
  language: Language,
): string {
  const lines = problems.map(
    ({ severity, place, message, hint }) =>
      `  ${severities[language][severity]}  ${placeText(place)}\n    ${message[language]}\n    → ${hint[language]}\n`,
  );
  const listed = new Map<ImportProblemCode, number>();
  for (const { code } of problems) listed.set(code, (listed.get(code) ?? 0) + 1);
  for (const [code, count = 0] of Object.entries(counts)) {
    const further = count - (listed.get(code as ImportProblemCode) ?? 0);
    // Some problems stand for several values; only those never listed are further ones.
    if (further > 0 && (listed.get(code as ImportProblemCode) ?? 0) >= 50)
      lines.push(
        language === 'ja'
          ? `  ほかに ${code} が ${further} 件あります。\n`
          : `  ${further} more of ${code}.\n`,
      );
  }
  return lines.join('');
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
