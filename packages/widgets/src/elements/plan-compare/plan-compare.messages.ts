import type { MatchReason, TextChange } from '@machiplan/sdk/compare';
import { defineMessages } from '@machiplan/sdk/internal';
import type { ChangeType, CompareMode } from './plan-compare-model.js';

export interface PlanCompareMessages {
  readonly changesOf: (before: string, after: string) => string;
  readonly comparisonOf: (before: string, after: string) => string;
  readonly waiting: string;
  /** No second plan is named. */
  readonly missing: string;
  readonly same: string;
  readonly view: string;
  readonly views: Readonly<Record<CompareMode, string>>;
  readonly all: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<ChangeType, string>>;
  /** Headings where the plans are not versions of one. */
  readonly onlyIn: (plan: string) => string;
  readonly indicatorsOnlyIn: (plan: string) => string;
  readonly items: (count: number) => string;
  readonly summary: (matched: number, unchanged: number) => string;
  readonly below: (count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly removedText: string;
  readonly addedText: string;
  /** Why two records are taken for the same. */
  readonly matchedBy: (reason: string) => string;
  readonly reasons: Readonly<Record<MatchReason, string>>;
  readonly parts: Readonly<Record<TextChange['part'], string>>;
  readonly figureParts: Readonly<Record<'baseline' | 'target' | 'observation', string>>;
  readonly more: (count: number) => string;
  readonly none: string;
  readonly showUnchanged: string;
  readonly outlineHint: string;
  readonly type: string;
  readonly place: string;
  readonly note: string;
}

export const planCompareMessages = defineMessages<PlanCompareMessages>('plan-compare', {
  ja: {
    changesOf: (before, after) => `「${before}」から「${after}」への変更`,
    comparisonOf: (before, after) => `「${before}」と「${after}」`,
    waiting: '比べる計画を読み込んでいます…',
    missing: '比べる計画が指定されていません。',
    same: '二つの計画に違いはありません。',
    view: '表示',
    views: { changes: '変わったこと', outline: '体系', indicators: '指標', themes: '共通のテーマ' },
    all: 'すべて',
    kind: '種類',
    kinds: {
      renamed: '題名が変わった',
      moved: '位置が変わった',
      reworded: '文章が変わった',
      recoded: '番号が変わった',
      target: '目標が変わった',
      figure: '数値が変わった',
      'indicator-renamed': '指標の名前が変わった',
      added: '加わった項目',
      removed: 'なくなった項目',
      'indicator-added': '加わった指標',
      'indicator-removed': 'なくなった指標',
    },
    onlyIn: (plan) => `「${plan}」だけにある項目`,
    indicatorsOnlyIn: (plan) => `「${plan}」だけにある指標`,
    items: (count) => `${count}件`,
    summary: (matched, unchanged) =>
      `両方にある項目は${matched}件、そのうち変更のないものは${unchanged}件です。`,
    below: (count) => `（下位の項目${count}件を含む）`,
    before: '変更前',
    after: '変更後',
    removedText: '削除',
    addedText: '追加',
    matchedBy: (reason) => `同じ項目とみなす理由：${reason}`,
    reasons: {
      relation: '計画データの記載',
      id: '同じ識別子',
      code: '同じ番号と似た題名',
      title: '同じ題名',
      'similar-title': '似た題名',
    },
    parts: {
      title: '題名',
      vision: '目指す姿',
      visions: '目指す姿',
      summary: '概要',
      viewpoints: '視点',
      body: '本文',
    },
    figureParts: { baseline: '基準値', target: '目標', observation: '実績値' },
    more: (count) => `続きを表示（残り${count}件）`,
    none: 'なし',
    showUnchanged: '変更のない項目も表示',
    outlineHint: '後の計画の順に並べ、なくなった項目をもとの位置に示します。',
    type: '変更',
    place: '位置',
    note: '内容',
  },
  en: {
    changesOf: (before, after) => `Changes from “${before}” to “${after}”`,
    comparisonOf: (before, after) => `“${before}” and “${after}”`,
    waiting: 'Loading the other plan…',
    missing: 'No plan to compare with is named.',
    same: 'The two plans do not differ.',
    view: 'View',
    views: {
      changes: 'What changed',
      outline: 'Outline',
      indicators: 'Indicators',
      themes: 'Common themes',
    },
    all: 'All',
    kind: 'Kind',
    kinds: {
      renamed: 'Renamed',
      moved: 'Moved',
      reworded: 'Reworded',
      recoded: 'Renumbered',
      target: 'Target changed',
      figure: 'Figures changed',
      'indicator-renamed': 'Indicator renamed',
      added: 'Entries added',
      removed: 'Entries removed',
      'indicator-added': 'Indicators added',
      'indicator-removed': 'Indicators removed',
    },
    onlyIn: (plan) => `Entries only in “${plan}”`,
    indicatorsOnlyIn: (plan) => `Indicators only in “${plan}”`,
    items: (count) => (count === 1 ? '1 item' : `${count} items`),
    summary: (matched, unchanged) =>
      `Both plans have ${matched} entries in common, of which ${unchanged} are unchanged.`,
    below: (count) => (count === 1 ? '(with 1 entry below)' : `(with ${count} entries below)`),
    before: 'Before',
    after: 'After',
    removedText: 'removed',
    addedText: 'added',
    matchedBy: (reason) => `Taken for the same: ${reason}`,
    reasons: {
      relation: 'stated in the plan data',
      id: 'same id',
      code: 'same number and similar title',
      title: 'same title',
      'similar-title': 'similar title',
    },
    parts: {
      title: 'Title',
      vision: 'Vision',
      visions: 'Visions',
      summary: 'Summary',
      viewpoints: 'Viewpoints',
      body: 'Text',
    },
    figureParts: { baseline: 'Baseline', target: 'Target', observation: 'Result' },
    more: (count) => `Show more (${count} left)`,
    none: 'none',
    showUnchanged: 'Show unchanged entries too',
    outlineHint: 'In the order of the later plan; removed entries are where they were.',
    type: 'Change',
    place: 'Place',
    note: 'Details',
  },
  'ja-x-easy': {
    waiting: 'くらべる 計画を よみこんでいます…',
    missing: 'くらべる 計画が ありません。',
    same: 'ふたつの 計画は おなじです。',
    views: {
      changes: 'かわったこと',
      outline: 'ぜんたい',
      indicators: '数字',
      themes: 'おなじ テーマ',
    },
    all: 'ぜんぶ',
    summary: (matched, unchanged) =>
      `どちらにも あるものは ${matched}、かわらないものは ${unchanged}です。`,
    before: '前',
    after: '後',
    changesOf: (before, after) => `「${before}」から「${after}」に なって かわったこと`,
    view: '見かた',
    kind: 'どんな ちがいか',
    kinds: {
      renamed: '名前が かわった',
      moved: 'ばしょが かわった',
      reworded: '文が かわった',
      recoded: '番号が かわった',
      target: '目標が かわった',
      figure: '数字が かわった',
      'indicator-renamed': '数字の 名前が かわった',
      added: 'ふえた もの',
      removed: 'なくなった もの',
      'indicator-added': 'ふえた 数字',
      'indicator-removed': 'なくなった 数字',
    },
    onlyIn: (plan) => `「${plan}」だけに ある もの`,
    indicatorsOnlyIn: (plan) => `「${plan}」だけに ある 数字`,
    items: (count) => `${count}こ`,
    below: (count) => `（中の ${count}こも いっしょ）`,
    removedText: 'なくなった',
    addedText: 'ふえた',
    matchedBy: (reason) => `同じだと 考えた わけ：${reason}`,
    reasons: {
      relation: 'データに 書いて ある',
      id: 'IDが 同じ',
      code: '番号が 同じで、名前が にている',
      title: '名前が 同じ',
      'similar-title': '名前が にている',
    },
    parts: {
      title: '名前',
      vision: 'めざす すがた',
      visions: 'めざす すがた',
      summary: 'だいたいの 内よう',
      viewpoints: '考え方',
      body: '文',
    },
    figureParts: { baseline: 'はじめの 数字', target: '目標', observation: 'いまの 数字' },
    more: (count) => `つづきを みる（あと ${count}こ）`,
    showUnchanged: 'かわらない ものも 出す',
    outlineHint: '後の 計画の じゅんです。なくなった ものは、前に あった ところに 出します。',
    type: 'かわったこと',
    place: 'ばしょ',
    note: '内よう',
  },
});
