import { defineMessages } from '@machiplan/sdk/internal';

/** Kinds of changes, in the order of a report. */
export const changeTypes = [
  'added',
  'removed',
  'renamed',
  'recoded',
  'moved',
  'reworded',
  'indicator-added',
  'indicator-removed',
  'indicator-renamed',
  'target',
  'figure',
] as const;

export type ChangeType = (typeof changeTypes)[number];

interface DiffReportMessages {
  readonly title: (before: string, after: string) => string;
  readonly same: string;
  readonly headings: Readonly<Record<ChangeType, string>>;
  readonly page: (page: string) => string;
  readonly place: (path: readonly string[], page: string | undefined) => string;
  readonly from: string;
  readonly to: string;
  readonly parts: Readonly<Record<'baseline' | 'target' | 'observation', string>>;
  readonly missing: string;
}

export const diffReportMessages = defineMessages<DiffReportMessages>('diff-report', {
  ja: {
    title: (before, after) => `「${before}」から「${after}」への変更`,
    same: '変更はありません。',
    headings: {
      added: '加わった項目',
      removed: 'なくなった項目',
      renamed: '題名が変わった項目',
      recoded: '番号が変わった項目',
      moved: '位置が変わった項目',
      reworded: '文章が変わった項目',
      'indicator-added': '加わった指標',
      'indicator-removed': 'なくなった指標',
      'indicator-renamed': '名前が変わった指標',
      target: '目標が変わった指標',
      figure: '数値が変わった指標',
    },
    page: (page) => `${page}ページ`,
    place: (path, page) => [path.join(' ＞ '), page].filter(Boolean).join('・'),
    from: '変更前',
    to: '変更後',
    parts: { baseline: '基準値', target: '目標', observation: '実績値' },
    missing: 'なし',
  },
  en: {
    title: (before, after) => `Changes from “${before}” to “${after}”`,
    same: 'Nothing has changed.',
    headings: {
      added: 'Entries added',
      removed: 'Entries removed',
      renamed: 'Entries with another title',
      recoded: 'Entries with another number',
      moved: 'Entries moved',
      reworded: 'Entries reworded',
      'indicator-added': 'Indicators added',
      'indicator-removed': 'Indicators removed',
      'indicator-renamed': 'Indicators with another name',
      target: 'Targets changed',
      figure: 'Figures changed',
    },
    page: (page) => `page ${page}`,
    place: (path, page) => [path.join(' > '), page].filter(Boolean).join(', '),
    from: 'before',
    to: 'after',
    parts: { baseline: 'Baseline', target: 'Target', observation: 'Result' },
    missing: 'none',
  },
});
