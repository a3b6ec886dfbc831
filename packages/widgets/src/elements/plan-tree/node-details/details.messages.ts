import type { ActionState, Budget, Indicator, Origin } from '@machiplan/schema';
import type { RelationType } from '@machiplan/sdk';
import { defineMessages } from '@machiplan/sdk/internal';
import { actionStatesEn, actionStatesJa } from '../../../localization/action-states.js';

/** Messages of the details of a node. */
export interface DetailsMessages {
  readonly back: string;
  readonly path: string;
  readonly vision: string;
  readonly summary: string;
  readonly viewpoints: string;
  readonly body: string;
  readonly below: string;
  readonly indicators: string;
  readonly sdgs: string;
  readonly schedule: string;
  readonly budgets: string;
  readonly evaluations: string;
  readonly undated: string;
  readonly facts: string;
  readonly department: string;
  readonly districts: string;
  readonly state: string;
  readonly time: string;
  readonly period: string;
  readonly tags: string;
  readonly links: string;
  readonly notes: string;
  readonly errata: string;
  readonly missing: string;
  readonly sources: string;
  readonly noSource: string;
  readonly showServing: string;
  readonly rollup: string;
  readonly goingWell: string;
  readonly goingWellFormula: string;
  readonly actionsDone: string;
  readonly actionsFormula: string;
  readonly noStatus: (count: number) => string;
  /** A ratio with its formula; the total is not zero. */
  readonly ratio: (formula: string, part: number, total: number) => string;
  readonly notPublished: string;
  readonly availableAt: (place: string) => string;
  readonly page: (page: string) => string;
  readonly lines: (lines: string) => string;
  readonly printed: (text: string) => string;
  readonly corrected: (text: string) => string;
  readonly planned: (amount: string) => string;
  readonly actual: (amount: string) => string;
  readonly otherPlan: (plan: string) => string;
  readonly count: (count: number) => string;
  readonly origin: Readonly<Record<Origin, string>>;
  /** Headings of relations, by type, seen from where they start and from where they lead. */
  readonly from: Readonly<Record<RelationType, string>>;
  readonly to: Readonly<Record<RelationType, string>>;
  readonly states: Readonly<Record<ActionState, string>>;
  readonly indicatorKind: Readonly<Record<NonNullable<Indicator['kind']>, string>>;
  readonly budgetKind: Readonly<Record<NonNullable<Budget['kind']>, string>>;
  /** Names of the parts that errata and unpublished data refer to. */
  readonly parts: Readonly<Record<string, string>>;
}

const relationsJa = { also: '次の項目の下にも置かれています', same: '同じテーマの項目' };

export const detailsMessages = defineMessages<DetailsMessages>('plan-tree-node-details', {
  ja: {
    back: '一覧に戻る',
    path: '上の項目',
    vision: '目指す姿',
    summary: '概要',
    viewpoints: '視点',
    body: '説明',
    below: '内訳',
    indicators: '指標',
    sdgs: 'SDGs',
    schedule: '年度ごとの取組み',
    budgets: '予算',
    evaluations: '評価',
    undated: '時期の記載なし',
    facts: '基本情報',
    department: '所管',
    districts: '地区',
    state: '状態',
    time: '時期',
    period: '期間',
    tags: 'キーワード',
    links: '関連リンク',
    notes: '注記',
    errata: '原文の表記について',
    missing: '公表されていないもの',
    sources: '出典',
    noSource: '出典はデータに書かれていません。',
    showServing: 'これらだけを一覧に出す',
    rollup: 'この下の合計',
    goingWell: '順調な指標',
    goingWellFormula: '達成・順調・維持 ÷ 判定できる指標',
    actionsDone: '完了した取組み',
    actionsFormula: '完了 ÷ 状態が分かる取組み',
    noStatus: (count) => `うち${count}件は判定できません`,
    ratio: (formula, part, total) =>
      `${formula} ＝ ${part} ÷ ${total}（${Math.round((part / total) * 100)}%）`,
    notPublished: '公表されていません',
    availableAt: (place) => `掲載場所：${place}`,
    page: (page) => (/^[\d,\-–〜、 ]+$/.test(page) ? `${page}頁` : page),
    lines: (lines) => `抽出テキスト ${lines}行`,
    printed: (text) => `原文の表記：${text}`,
    corrected: (text) => `正しいと思われる表記：${text}`,
    planned: (amount) => `計画 ${amount}`,
    actual: (amount) => `実績 ${amount}`,
    otherPlan: (plan) => `（別の計画：${plan}）`,
    count: (count) => `${count}件`,
    origin: {
      published: '公表',
      derived: '公表値から計算',
      editorial: '編集による要約・訳',
      sample: '見本（架空）',
    },
    from: {
      'contributes-to': '貢献する重点政策など',
      'relisted-from': '再掲の元',
      'also-under': relationsJa.also,
      implements: '実施する条文・施策',
      'guided-by': '踏まえる指針',
      'aligned-with': relationsJa.same,
      'relates-to': '関連する項目',
    },
    to: {
      'contributes-to': '貢献する施策など',
      'relisted-from': '再掲している項目',
      'also-under': 'ここにも置かれている項目',
      implements: 'これを実施する項目',
      'guided-by': 'これを踏まえる項目',
      'aligned-with': relationsJa.same,
      'relates-to': '関連する項目',
    },
    states: actionStatesJa,
    indicatorKind: { outcome: '成果指標', activity: '行動量', context: '参考値' },
    budgetKind: { initial: '当初', revised: '補正後', settled: '決算', planned: '計画' },
    parts: {
      sdgs: 'SDGsとの関係',
      observations: '実績値',
      targets: '目標値',
      baseline: '基準値',
      actions: '年度ごとの取組み',
      budgets: '予算',
      title: '題名',
      body: '説明',
      summary: '概要',
      vision: '目指す姿',
      code: '番号',
      time: '時期',
      indicators: '指標',
      viewpoints: '視点',
      districts: '地区',
      department: '所管',
      period: '期間',
      status: '計画の段階',
    },
  },
  en: {
    back: 'Back to the outline',
    path: 'Entries above',
    vision: 'Vision',
    summary: 'Summary',
    viewpoints: 'Viewpoints',
    body: 'Text',
    below: 'Sub-entries',
    indicators: 'Indicators',
    sdgs: 'SDGs',
    schedule: 'Actions by year',
    budgets: 'Budget',
    evaluations: 'Evaluation',
    undated: 'Undated',
    facts: 'Facts',
    department: 'Department',
    districts: 'Districts',
    state: 'State',
    time: 'Time',
    period: 'Period',
    tags: 'Keywords',
    links: 'Further reading',
    notes: 'Notes',
    errata: 'Errata',
    missing: 'Not published',
    sources: 'Sources',
    noSource: 'The data does not name a source.',
    showServing: 'Show only these in the outline',
    rollup: 'Totals of the sub-entries',
    goingWell: 'Indicators going well',
    goingWellFormula: '(achieved + on track + kept) ÷ indicators with a status',
    actionsDone: 'Actions done',
    actionsFormula: 'done ÷ actions with a state',
    noStatus: (count) => `${count} without a status`,
    ratio: (formula, part, total) =>
      `${formula} = ${part} ÷ ${total} (${Math.round((part / total) * 100)}%)`,
    notPublished: 'not published',
    availableAt: (place) => `Available in: ${place}`,
    page: (page) => (/^[\d,\-–〜、 ]+$/.test(page) ? `page ${page}` : page),
    lines: (lines) => `lines ${lines} of the extracted text`,
    printed: (text) => `As printed: ${text}`,
    corrected: (text) => `Probably meant: ${text}`,
    planned: (amount) => `planned ${amount}`,
    actual: (amount) => `actual ${amount}`,
    otherPlan: (plan) => ` (another plan: ${plan})`,
    count: (count) => String(count),
    origin: {
      published: 'published',
      derived: 'derived from published figures',
      editorial: 'editorial summary or translation',
      sample: 'sample (fictitious)',
    },
    from: {
      'contributes-to': 'Serves',
      'relisted-from': 'Relisted from',
      'also-under': 'Also listed under',
      implements: 'Implements',
      'guided-by': 'Guided by',
      'aligned-with': 'Same theme',
      'relates-to': 'Related entries',
    },
    to: {
      'contributes-to': 'Served by',
      'relisted-from': 'Relisted as',
      'also-under': 'Also lists',
      implements: 'Implemented by',
      'guided-by': 'Guides',
      'aligned-with': 'Same theme',
      'relates-to': 'Related entries',
    },
    states: actionStatesEn,
    indicatorKind: { outcome: 'outcome', activity: 'activity', context: 'context' },
    budgetKind: { initial: 'initial', revised: 'revised', settled: 'settled', planned: 'planned' },
    parts: {
      sdgs: 'Relations to the SDGs',
      observations: 'Values',
      targets: 'Targets',
      baseline: 'Baseline',
      actions: 'Yearly actions',
      budgets: 'Budgets',
      title: 'Title',
      body: 'Text',
      summary: 'Summary',
      vision: 'Vision',
      code: 'Code',
      time: 'Time',
      indicators: 'Indicators',
      viewpoints: 'Viewpoints',
      districts: 'Districts',
      department: 'Department',
      period: 'Period',
      status: 'Stage of adoption',
    },
  },
  'ja-x-easy': {
    back: 'いちらんに もどる',
    path: 'うえの こうもく',
    vision: 'めざす すがた',
    summary: 'だいたいの ないよう',
    body: 'せつめい',
    below: 'なかみ',
    indicators: 'すうじの めやす',
    schedule: 'まいとし すること',
    budgets: 'おかね',
    evaluations: 'ひょうか',
    undated: 'いつかは 書いてありません',
    department: 'たんとう',
    districts: 'ばしょ',
    state: 'いまの ようす',
    time: 'いつ',
    period: 'いつから いつまで',
    notes: 'しってほしいこと',
    missing: 'わからないこと',
    sources: 'どこに かいてあるか',
    noSource: 'どこに かいてあるか わかりません。',
    notPublished: 'しらされていません',
    origin: {
      published: 'まちが だした もの',
      derived: 'けいさんした すうじ',
      editorial: 'みじかく した ことば',
      sample: 'れい（ほんとうでは ありません）',
    },
  },
});
